package dev.postmortem.examples.rendering;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.section.SectionContext;
import dev.postmortem.render.section.SectionProducer;
import java.util.Optional;

/** What happened and nothing else, in place of the template's summary. */
final class ShortSummary implements SectionProducer {

    @Override
    public SectionId id() {
        return SectionId.of("summary");
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        return postmortem
                .summary()
                .whatHappened()
                .map(text -> Section.builder(id(), context.label(Label.SUMMARY_TITLE))
                        .number(2)
                        .paragraphs(text)
                        .build());
    }
}
