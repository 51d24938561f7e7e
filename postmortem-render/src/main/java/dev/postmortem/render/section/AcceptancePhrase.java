package dev.postmortem.render.section;

import dev.postmortem.model.value.Acceptance;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;

/** Says why something stays as it is, who accepted that and until when. */
final class AcceptancePhrase {

    private AcceptancePhrase() {}

    static List<Inline> of(Acceptance acceptance, SectionContext context) {
        List<List<Inline>> parts = new ArrayList<>();
        parts.add(Inlines.lines(context.label(Label.ACCEPTED, acceptance.reason())));
        acceptance
                .acceptedBy()
                .ifPresent(owner ->
                        parts.add(context.sentence(Label.ACCEPTED_BY, List.of(List.of(context.owner(owner))))));
        acceptance
                .until()
                .ifPresent(
                        day -> parts.add(context.sentence(Label.ACCEPTED_UNTIL, List.of(List.of(context.date(day))))));
        return context.list(parts);
    }
}
