package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.Database;
import dev.postmortem.model.Participant;
import dev.postmortem.model.People;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Service;
import dev.postmortem.model.value.Owner;
import dev.postmortem.validation.spi.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The teams that the host and the document know.
 *
 * @param names as they are written, those of the host first, each once
 */
public record Teams(List<String> names) {

    /** Returns those of the postmortem at hand, collected once for all rules. */
    public static Teams of(RuleContext context) {
        return context.shared(Teams.class, Teams::known);
    }

    private static Teams known(RuleContext context) {
        Postmortem postmortem = context.postmortem();
        return new Teams(Stream.of(
                        context.vocabulary().teams().stream(),
                        postmortem.owningTeam().stream(),
                        owners(postmortem),
                        people(context).map(Participant::team).flatMap(Optional::stream))
                .flatMap(names -> names)
                .distinct()
                .toList());
    }

    /** A person or a role that owns a system is no team. */
    private static Stream<String> owners(Postmortem postmortem) {
        return Stream.concat(
                        postmortem.systems().services().stream().map(Service::owner),
                        postmortem.systems().databases().stream().map(Database::owner))
                .flatMap(Optional::stream)
                .filter(Owner.Team.class::isInstance)
                .map(Owner::name);
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
}
