package dev.postmortem.internal;

import dev.postmortem.model.Database;
import dev.postmortem.model.Participant;
import dev.postmortem.model.People;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Service;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.ContributingFactor;
import dev.postmortem.model.cause.ObservabilityGap;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.value.Acceptance;
import dev.postmortem.model.value.Owner;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The people whom a postmortem names as people, outside of its texts: who took part, owns something or accepted something. */
public final class NamedPeople {

    private NamedPeople() {}

    /** Returns them in the order of the document, once for each place that names them. */
    public static List<Participant> in(Postmortem postmortem) {
        People listed = postmortem.people();
        return Stream.concat(
                        Stream.of(listed.responders(), listed.authors(), listed.reviewers())
                                .flatMap(List::stream),
                        owners(postmortem)
                                .filter(Owner.Person.class::isInstance)
                                .map(Owner::name)
                                .map(Participant::of))
                .toList();
    }

    private static Stream<Owner> owners(Postmortem postmortem) {
        return Stream.of(
                        postmortem.systems().services().stream().map(Service::owner),
                        postmortem.systems().databases().stream().map(Database::owner),
                        postmortem.actionItems().items().stream().map(ActionItem::owner),
                        acceptances(postmortem).map(Acceptance::acceptedBy))
                .flatMap(owners -> owners)
                .flatMap(Optional::stream);
    }

    private static Stream<Acceptance> acceptances(Postmortem postmortem) {
        return Stream.of(
                        postmortem.rootCause().causes().stream().map(Cause::acceptance),
                        postmortem.contributingFactors().factors().stream().map(ContributingFactor::acceptance),
                        postmortem.detection().gaps().stream().map(ObservabilityGap::acceptance))
                .flatMap(acceptances -> acceptances)
                .flatMap(Optional::stream);
    }
}
