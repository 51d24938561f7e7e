package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.Database;
import dev.postmortem.model.Hosting;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.Objective;
import dev.postmortem.model.response.MechanismKind;
import dev.postmortem.model.response.RecoveryMechanism;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.English;
import dev.postmortem.validation.internal.facts.Telling;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A failover says how far the promoted node had followed, and what became of the old primary.
 *
 * <p>Both are told in words more often than as data, so that a few words of the trade count: those of the failover itself,
 * of the events next to it, and of all that concerns the same mitigation, decision or check. In another language they would be
 * overlooked, and nothing is said.
 */
final class FailoverStateUnverified implements PostmortemRule {

    private static final String ID = "failover-state-unverified";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.DATABASE)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .alsoReads(EnglishPhrases.beside(FailoverStateUnverified.class, ID), EnglishPhrases.LANGUAGE)
            .summary("A failover tells the replication position and what became of the old primary")
            .rationale("A replica that is promoted behind its primary loses writes, and an old primary that still takes"
                    + " writes makes two histories. Both are found out at the failover, or much later.")
            .source("Design of this library: position and fencing decide whether a failover loses or splits data")
            .message(
                    "position",
                    "Failover {id} (\"{what}\") does not say how far the promoted node had followed: record the"
                            + " replication lag or log position, or that it is unknown and why")
            .message(
                    "fencing",
                    "Failover {id} (\"{what}\") does not say what became of the old primary: record whether it was fenced,"
                            + " demoted or shut down, so that no second history of writes could begin")
            .build();

    private static final String POSITION = "position";

    private static final String FENCING = "fencing";

    private static final Set<MechanismKind> FOLLOWERS =
            Set.of(MechanismKind.REPLICA, MechanismKind.DELAYED_REPLICA, MechanismKind.FAILOVER_AUTOMATION);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Postmortem postmortem = context.postmortem();
        List<TimelineEvent> failovers = DatabaseEvents.failovers(postmortem);
        if (failovers.isEmpty() || !English.isLanguageOf(postmortem)) {
            return;
        }
        Telling telling = Telling.of(context, ID);
        ToldNearby position = ToldNearby.in(context, text -> telling.is(POSITION, text));
        ToldNearby fencing = ToldNearby.in(context, text -> telling.is(FENCING, text));
        boolean positionKnown = isPositionRecorded(postmortem) || followersTell(POSITION, telling, postmortem);
        boolean fencingKnown = isDivergenceRecorded(postmortem) || followersTell(FENCING, telling, postmortem);
        for (TimelineEvent failover : failovers) {
            if (!positionKnown && !position.around(failover) && !isSynchronous(failover, telling, postmortem)) {
                report("position", failover, findings);
            }
            if (!fencingKnown && !fencing.around(failover) && !isManaged(failover, postmortem)) {
                report("fencing", failover, findings);
            }
        }
    }

    private static void report(String subId, TimelineEvent failover, FindingSink findings) {
        findings.report(subId).at(failover).with("id", failover.id()).with("what", failover.text());
    }

    private static boolean isPositionRecorded(Postmortem postmortem) {
        return followers(postmortem).stream()
                        .anyMatch(mechanism -> mechanism.dataAge().isPresent())
                || isDivergenceRecorded(postmortem)
                || postmortem.impact().data().stream()
                        .anyMatch(line -> line.recoveryPoint()
                                .flatMap(Objective::achieved)
                                .isPresent());
    }

    /** Where the writes of both sides are on record, so is that the old primary went on. */
    private static boolean isDivergenceRecorded(Postmortem postmortem) {
        return postmortem.impact().data().stream()
                .anyMatch(line -> line.divergentWrites().isPresent());
    }

    private static boolean followersTell(String list, Telling telling, Postmortem postmortem) {
        return followers(postmortem).stream().flatMap(TextsOf::mechanism).anyMatch(text -> telling.is(list, text));
    }

    private static List<RecoveryMechanism> followers(Postmortem postmortem) {
        return postmortem.recovery().mechanisms().stream()
                .filter(mechanism -> FOLLOWERS.contains(mechanism.kind()))
                .toList();
    }

    private static boolean isSynchronous(TimelineEvent failover, Telling telling, Postmortem postmortem) {
        return concernedDatabases(failover, postmortem).stream()
                .anyMatch(database -> database.topology()
                        .filter(topology -> telling.is(POSITION, topology))
                        .isPresent());
    }

    /** A provider fences by itself and shows nothing of it. */
    private static boolean isManaged(TimelineEvent failover, Postmortem postmortem) {
        List<Database> databases = concernedDatabases(failover, postmortem);
        Predicate<Database> managed =
                database -> database.hosting().filter(Hosting.MANAGED::equals).isPresent();
        return !databases.isEmpty() && databases.stream().allMatch(managed);
    }

    /** A failover that names no database may be one of any. */
    private static List<Database> concernedDatabases(TimelineEvent failover, Postmortem postmortem) {
        List<Database> all = postmortem.systems().databases();
        List<Database> named = all.stream()
                .filter(database -> failover.components().contains(database.id()))
                .toList();
        return named.isEmpty() ? all : named;
    }
}
