package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.Participant;
import dev.postmortem.model.People;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.value.Owner;
import dev.postmortem.validation.internal.text.Names;
import dev.postmortem.validation.spi.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The people whom the document and the host know, ready to be found in texts. */
public final class Roster {

    private Roster() {}

    /** Returns what finds them, built once for all rules. */
    public static Names of(RuleContext context) {
        return context.shared(Names.class, Roster::build);
    }

    private static Names build(RuleContext context) {
        Set<String> teams = teams(context);
        Names.Builder names = Names.builder()
                .vocabulary(context.vocabulary().terms())
                .vocabulary(context.vocabulary().teams())
                // A service may bear the name of a person.
                .vocabulary(SystemNames.of(context.postmortem()).toList())
                .teamHandles(teams);
        people(context).filter(person -> isPerson(person.name(), teams)).forEach(person -> {
            names.name(person.name());
            person.handle().ifPresent(names::handle);
        });
        context.postmortem().actionItems().items().stream()
                .map(ActionItem::owner)
                .flatMap(Optional::stream)
                .filter(Owner.Person.class::isInstance)
                .map(Owner::name)
                .filter(name -> isPerson(name, teams))
                .forEach(names::name);
        return names.build();
    }

    private static Stream<Participant> people(RuleContext context) {
        People listed = context.postmortem().people();
        return Stream.of(
                        listed.authors(),
                        listed.reviewers(),
                        listed.responders(),
                        context.people().people())
                .flatMap(List::stream);
    }

    private static Set<String> teams(RuleContext context) {
        Set<String> teams = new TreeSet<>(context.vocabulary().teams());
        context.postmortem().owningTeam().ifPresent(teams::add);
        people(context).forEach(person -> person.team().ifPresent(teams::add));
        return teams;
    }

    /** Who is listed as "Storage on-call" or by the name of a team is listed as a role. */
    private static boolean isPerson(String name, Set<String> teams) {
        String last = name.strip().substring(name.strip().lastIndexOf(' ') + 1);
        boolean common = name.strip().contains(" ") && !last.isEmpty() && Character.isLowerCase(last.codePointAt(0));
        return !common && !teams.contains(name.strip());
    }
}
