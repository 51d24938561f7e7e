package dev.postmortem.render.section;

import dev.postmortem.model.Participant;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.PersonRef;
import dev.postmortem.render.label.Label;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** People by name, and in brackets their role, team and how they are reached. */
final class PeopleFact {

    private PeopleFact() {}

    static List<Inline> of(List<Participant> people, SectionContext context) {
        return context.items(people.stream().map(person -> of(person, context)).toList());
    }

    private static List<Inline> of(Participant person, SectionContext context) {
        Inline name = person.name().isBlank()
                ? Inlines.text(context.label(Label.NOT_RECORDED))
                : new PersonRef(person.name(), person.handle());
        Optional<String> role = person.role().map(context::term).filter(words -> !isName(words, person));
        String more = Stream.of(role, person.team(), person.handle(), person.email())
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(context.label(Label.LIST_SEPARATOR)));
        return more.isEmpty() ? List.of(name) : List.of(name, Inlines.text(context.label(Label.REMARK, more)));
    }

    /** Outside the organisation people are named by their roles, in brackets, which need not be said twice. */
    private static boolean isName(String role, Participant person) {
        return person.name().equals(role) || person.name().equals("[" + role + "]");
    }
}
