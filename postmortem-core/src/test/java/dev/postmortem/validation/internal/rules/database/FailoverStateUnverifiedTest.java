package dev.postmortem.validation.internal.rules.database;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Hosting;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.response.MechanismKind;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Outcome;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.ExpectedFinding;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class FailoverStateUnverifiedTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: replica-2 promoted")
            .timeline(t -> t.on("2026-03-14", "UTC").at("10:22", EventKind.FAILOVER, "Failed over"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: replica-2 promoted")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:21", EventKind.MITIGATION, "Fenced the old primary")
                    .at(
                            "10:22",
                            EventKind.FAILOVER,
                            "Promoted replica-2 at LSN 5F/3A0",
                            e -> e.measure("0.8 s", "replication lag")))
            .build();
    // end::good[]

    private static final ExpectedFinding POSITION = at("/timeline/events/0").subId("position");
    private static final ExpectedFinding FENCING = at("/timeline/events/0").subId("fencing");

    private static final RuleTester TESTER = RuleTester.of(new FailoverStateUnverified())
            .valid("a failover with position and fencing", GOOD)
            .valid("no failover", with(p -> p.timeline(t -> t.untimed(EventKind.RECOVERY, "Back"))))
            .valid(
                    "a failover of a service",
                    with(p -> p.systems(s -> s.service("api", "API"))
                            .timeline(t -> t.untimed(EventKind.FAILOVER, "Moved the API", e -> e.component("api")))))
            .valid(
                    "writes of both sides on record",
                    failover(
                            e -> {},
                            p -> p.impact(i -> i.dataSet(
                                    "orders", DataEffect.LOST, d -> d.divergentWrites(w -> w.amount("954"))))))
            .valid(
                    "what the mechanism says",
                    failover(
                            e -> {},
                            p -> p.recovery(r -> r.mechanism(
                                    MechanismKind.FAILOVER_AUTOMATION,
                                    "Orchestrator",
                                    m -> m.note("No lag at promotion").outcome(Outcome.worked("STONITH confirmed"))))))
            .valid(
                    "what the mitigation says",
                    failover(
                            e -> e.concerns("MI-1"),
                            p -> p.mitigation(m -> m.attempt(
                                    "Promoted",
                                    a -> a.id("MI-1")
                                            .outcome(Outcome.worked(
                                                    "replica was caught up, old primary powered off"))))))
            .valid(
                    "what the decision says",
                    failover(
                            e -> e.concerns("RD-1"),
                            p -> p.rollback(r -> r.used(
                                    "Primary gone",
                                    d -> d.id("RD-1").knownThen("GTID sets equal; old node isolated")))))
            .valid(
                    "what the check says",
                    failover(
                            e -> e.concerns("CK-1"),
                            p -> p.recovery(r -> r.errorRateChecked(
                                    "Nodes", c -> c.id("CK-1").observed("old primary read-only, new one in sync")))))
            .valid(
                    "what another event of the same mitigation says",
                    with(p -> p.timeline(t -> t.untimed(EventKind.FAILOVER, "Failed over", e -> e.concerns("MI-9"))
                            .untimed(EventKind.COMMUNICATION, "Told customers")
                            .untimed(
                                    EventKind.DECISION,
                                    "Replica 3 s behind, primary demoted",
                                    e -> e.concerns("MI-9")))))
            .valid(
                    "what the evidence says",
                    failover(
                            e -> e.addEvidence(Evidence.builder()
                                    .label("repmgr log")
                                    .query("select lag from replicas")
                                    .excerpt("node 1 fenced")
                                    .build()),
                            p -> {}))
            .valid(
                    "what the next event says",
                    with(p -> p.timeline(t -> t.untimed(EventKind.FAILOVER, "Failed over")
                            .untimed(EventKind.DECISION, "Lag was 2 s; old primary shut down"))))
            .valid(
                    "a managed database",
                    failover(
                            e -> e.component("orders-db").measure(Amount.unknown("not shown"), "replication lag"),
                            p -> p.systems(s -> s.database(
                                    "orders-db", d -> d.name("Orders").hosting(Hosting.MANAGED)))))
            .valid(
                    "a managed database beside one of one's own",
                    failover(
                            e -> e.component("users-db").measure("1 s", "lag"),
                            p -> p.systems(s -> s.database(
                                            "orders-db", d -> d.name("Orders").hosting(Hosting.SELF_RUN))
                                    .database("users-db", d -> d.name("Users").hosting(Hosting.MANAGED)))))
            .valid("another language", BAD.toBuilder().language("de").build())
            .invalid(
                    "a replica of which nothing is told, and a recovery point that was aimed for",
                    failover(
                            e -> {},
                            p -> p.recovery(r -> r.mechanism(MechanismKind.REPLICA, "replica-2", m -> {}))
                                    .impact(i -> i.dataSet("orders", DataEffect.LOST, d -> d.rows("3")))),
                    POSITION,
                    FENCING)
            .invalid(
                    "a failover of which nothing is told",
                    BAD,
                    POSITION.message(
                            "Failover TL-1 (\"Failed over\") does not say how far the promoted node had followed:"
                                    + " record the replication lag or log position, or that it is unknown and why"),
                    FENCING.message(
                            "Failover TL-1 (\"Failed over\") does not say what became of the old primary: record"
                                    + " whether it was fenced, demoted or shut down, so that no second history of writes could"
                                    + " begin"))
            .invalid(
                    "a position without fencing",
                    failover(e -> e.measure("0.8 s", "replication lag"), p -> {}),
                    FENCING)
            .invalid(
                    "fencing without a position",
                    with(p -> p.timeline(t -> t.untimed(EventKind.FAILOVER, "Failed over, old primary fenced"))),
                    POSITION)
            .invalid(
                    "a managed database shows its position",
                    failover(
                            e -> {},
                            p -> p.systems(s -> s.database(
                                    "orders-db", d -> d.name("Orders").hosting(Hosting.MANAGED)))),
                    POSITION)
            .invalid(
                    "a database of one's own beside a managed one",
                    failover(
                            e -> e.component("orders-db").measure("1 s", "lag"),
                            p -> p.systems(s -> s.database(
                                            "orders-db", d -> d.name("Orders").hosting(Hosting.SELF_RUN))
                                    .database("users-db", d -> d.name("Users").hosting(Hosting.MANAGED)))),
                    FENCING)
            .invalid(
                    "a failover that may be of a managed database or not",
                    failover(
                            e -> e.measure("1 s", "lag"),
                            p -> p.systems(s -> s.database("orders-db", d -> d.name("Orders"))
                                    .database("users-db", d -> d.name("Users").hosting(Hosting.MANAGED)))),
                    FENCING)
            .invalid(
                    "a synchronous topology",
                    failover(
                            e -> {},
                            p -> p.systems(s -> s.database(
                                    "orders-db", d -> d.name("Orders").topology("three nodes, synchronous")))),
                    FENCING)
            .invalid(
                    "an asynchronous topology",
                    failover(
                            e -> {},
                            p -> p.systems(s -> s.database(
                                    "orders-db", d -> d.name("Orders").topology("two asynchronous replicas")))),
                    POSITION,
                    FENCING)
            .invalid(
                    "the age of a replica",
                    failover(
                            e -> {},
                            p -> p.recovery(
                                    r -> r.mechanism(MechanismKind.REPLICA, "replica-2", m -> m.dataAge("2 s")))),
                    FENCING)
            .invalid(
                    "the age of a backup, which nobody promotes",
                    failover(
                            e -> {},
                            p -> p.recovery(r -> r.mechanism(MechanismKind.BACKUP, "Nightly", m -> m.dataAge("6 h")))),
                    POSITION,
                    FENCING)
            .invalid(
                    "a recovery point that was achieved",
                    failover(
                            e -> {},
                            p -> p.impact(
                                    i -> i.dataSet("orders", DataEffect.LOST, d -> d.recoveryPoint("5 min", "4 s")))),
                    FENCING)
            .invalid(
                    "words two events away",
                    with(p -> p.timeline(t -> t.untimed(EventKind.FAILOVER, "Failed over")
                            .untimed(EventKind.COMMUNICATION, "Told customers")
                            .untimed(EventKind.SYMPTOM, "Lag grew, a node was isolated"))),
                    POSITION,
                    FENCING)
            .invalid(
                    "two failovers, of which one tells all",
                    with(p -> p.timeline(t -> t.untimed(EventKind.FAILOVER, "Failed over")
                            .untimed(EventKind.COMMUNICATION, "Told customers")
                            .untimed(EventKind.FAILOVER, "Failed back without lag, west demoted"))),
                    POSITION,
                    FENCING);

    @TestFactory
    Stream<DynamicTest> failover_state_unverified() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem failover(Consumer<TimelineEvent.Builder> event, Consumer<Postmortem.Builder> more) {
        return with(p -> more.accept(p.timeline(t -> t.untimed(EventKind.FAILOVER, "Failed over", event))));
    }

    private static Postmortem with(Consumer<Postmortem.Builder> more) {
        Postmortem.Builder builder = Postmortem.builder().title("Orders database: replica-2 promoted");
        more.accept(builder);
        return builder.build();
    }
}
