package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.label.Label;
import java.util.Optional;

/** A section under another title. */
record Retitled(SectionProducer producer, Label title) implements SectionProducer {

    @Override
    public SectionId id() {
        return producer.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        return producer.produce(postmortem, context)
                .map(section -> new Section(section.id(), section.number(), context.label(title), section.blocks()));
    }
}
