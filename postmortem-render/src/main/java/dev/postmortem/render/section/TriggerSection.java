package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.label.Label;
import java.util.Optional;

/** What set the incident off, where it stands apart from the causes. */
final class TriggerSection implements SectionProducer {

    private static final SectionId ID = SectionId.of("trigger");

    @Override
    public SectionId id() {
        return ID;
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        return postmortem
                .rootCause()
                .trigger()
                .map(trigger -> new Section(
                        ID, Optional.empty(), context.label(Label.TRIGGER), TriggerBlocks.noted(trigger, context)));
    }
}
