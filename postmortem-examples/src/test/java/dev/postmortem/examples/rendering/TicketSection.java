package dev.postmortem.examples.rendering;

import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.text;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.section.SectionContext;
import dev.postmortem.render.section.SectionProducer;
import java.util.Optional;

// tag::section[]
/** Says which ticket the incident has, if it has one. */
final class TicketSection implements SectionProducer {

    @Override
    public SectionId id() {
        return SectionId.of("ticket");
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        return Optional.ofNullable(postmortem.attributes().get("acme.ticket"))
                .map(ticket -> Section.builder(id(), "Ticket")
                        .paragraph(text("Everything else is in "), code(ticket))
                        .build());
    }
}
// end::section[]
