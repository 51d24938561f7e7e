package dev.postmortem.validation.internal.rules.recovery;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.response.Permanence;
import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.Outcome;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.ExpectedFinding;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class RecoveryCheckBeforeFixTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("2026-03-14T10:20Z/2026-03-14T10:31Z", EventKind.ROLLBACK, "Index build rolled back"))
            .recovery(r -> r.dataVerified(
                    "Orders compared with the ledger",
                    c -> c.when("2026-03-14T10:25Z").passed("0 missing", "0 missing")))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("2026-03-14T10:20Z/2026-03-14T10:31Z", EventKind.ROLLBACK, "Index build rolled back"))
            .recovery(r -> r.dataVerified(
                    "Orders compared with the ledger",
                    c -> c.when("2026-03-14T10:46Z").passed("0 missing", "0 missing")))
            .build();
    // end::good[]

    private static final ExpectedFinding FOUND = at("/recovery/checks/0");

    private static final RuleTester TESTER = RuleTester.of(new RecoveryCheckBeforeFix())
            .valid("a check after the last change", GOOD)
            .valid("no check", events(t -> t.at("10:31", EventKind.ROLLBACK, "Rolled back"), c -> {}, false))
            .valid("no change", events(t -> t.at("10:31", EventKind.SYMPTOM, "Errors"), checked("10:25"), true))
            .valid(
                    "a change without a time",
                    events(t -> t.untimed(EventKind.ROLLBACK, "Rolled back"), checked("10:25"), true))
            .valid("a check within the tolerance", rolledBackAt("10:31", checked("10:30")))
            .invalid("a check just beyond the tolerance", rolledBackAt("10:31", checked("10:29")), FOUND)
            .valid(
                    "a check at about the time of the change",
                    rolledBackAt("10:31", c -> c.passed().when("~2026-03-14T10:25Z")))
            .valid("a change at about the time of the check", rolledBackAt("~10:31", checked("10:25")))
            .invalid(
                    "a check at about a time that is far off",
                    rolledBackAt("10:31", c -> c.passed().when("~2026-03-14T10:10Z")),
                    FOUND)
            .valid("a check without a time", rolledBackAt("10:31", c -> c.passed()))
            .valid(
                    "a check whose time nobody knows",
                    rolledBackAt("10:31", c -> c.passed().when(When.unknown("not noted"))))
            .valid("a check on that day", rolledBackAt("10:31", c -> c.passed().when("2026-03-14")))
            .valid(
                    "a check that was not passed",
                    rolledBackAt("10:31", c -> c.when("2026-03-14T10:25Z").failed("no")))
            .valid(
                    "a later check that tells no time",
                    rolledBackAt("10:31", checked("10:25")).toBuilder()
                            .recovery(r -> r.errorRateChecked("5xx", c -> c.passed()))
                            .build())
            .valid(
                    "a later check of another family",
                    rolledBackAt("10:31", checked("10:25")).toBuilder()
                            .recovery(r -> r.errorRateChecked("5xx", checked("10:46")))
                            .build())
            .valid(
                    "a check whose time an event tells",
                    events(
                            t -> t.at("10:31", EventKind.ROLLBACK, "Rolled back")
                                    .at("10:25", EventKind.DECISION, "Counted rows", e -> e.concerns("CK-1"))
                                    .at("10:46", EventKind.DECISION, "Counted rows again", e -> e.concerns("CK-1")),
                            c -> c.passed(),
                            true))
            .valid(
                    "a later verification on the timeline",
                    events(
                            t -> t.at("10:31", EventKind.ROLLBACK, "Rolled back")
                                    .at("10:46", EventKind.VALIDATION, "Rows counted"),
                            checked("10:25"),
                            true))
            .valid(
                    "a verification at about the time of the change",
                    events(
                            t -> t.at("10:31", EventKind.ROLLBACK, "Rolled back")
                                    .at("~10:28", EventKind.VALIDATION, "Rows counted"),
                            checked("10:25"),
                            true))
            .valid(
                    "a verification without a time",
                    events(
                            t -> t.at("10:31", EventKind.ROLLBACK, "Rolled back")
                                    .untimed(EventKind.VALIDATION, "Rows counted"),
                            checked("10:25"),
                            true))
            .valid(
                    "a later mark of verification",
                    events(
                            t -> t.at("10:31", EventKind.ROLLBACK, "Rolled back")
                                    .at("10:46", EventKind.RECOVERY, "Service back", Milestone.VALIDATED),
                            checked("10:25"),
                            true))
            .valid(
                    "a recovery that is declared on the check",
                    events(
                            t -> t.at("10:20", EventKind.ROLLBACK, "Rolled back")
                                    .at("10:40", EventKind.RECOVERY, "Service back", Milestone.RECOVERED),
                            checked("10:25"),
                            true))
            .valid(
                    "a clean-up after recovery",
                    events(
                            t -> t.at("10:40", EventKind.RECOVERY, "Service back", Milestone.RECOVERED)
                                    .at("15:00", EventKind.RESTORE, "Old rows brought back"),
                            checked("10:25"),
                            true))
            .valid(
                    "an attempt without effect",
                    attempt(a -> a.ended("2026-03-14T10:31Z").outcome(Outcome.noEffect())))
            .valid(
                    "an event that tells of an attempt without effect",
                    attempt(a -> a.id("MI-1").outcome(Outcome.noEffect())).toBuilder()
                            .timeline(t -> t.on("2026-03-14", "UTC")
                                    .at("10:31", EventKind.MITIGATION, "Restarted", e -> e.concerns("MI-1")))
                            .build())
            .valid(
                    "a temporary mitigation that was lifted later",
                    attempt(a -> a.permanence(Permanence.TEMPORARY)
                            .started("2026-03-14T10:15Z")
                            .ended("2026-03-14T12:00Z")))
            .valid("an attempt that began before the check and goes on", attempt(a -> a.started("2026-03-14T10:15Z")))
            .valid("an attempt without a time", attempt(a -> {}))
            .invalid(
                    "a check before the rollback was over",
                    BAD,
                    FOUND.message(
                            "The last successful check CK-1 was made at 2026-03-14T10:25Z, before \"Index build rolled"
                                    + " back\" at 2026-03-14T10:20Z/2026-03-14T10:31Z: record a check of the state that this"
                                    + " left, or correct the times"))
            .invalid(
                    "a mitigation after the check",
                    events(t -> t.at("10:31", EventKind.MITIGATION, "Restarted"), checked("10:25"), true),
                    FOUND)
            .invalid(
                    "a failover after the check",
                    events(t -> t.at("10:31", EventKind.FAILOVER, "Promoted"), checked("10:25"), true),
                    FOUND)
            .invalid(
                    "a restore after the check",
                    events(t -> t.at("10:31", EventKind.RESTORE, "Restored"), checked("10:25"), true),
                    FOUND)
            .invalid(
                    "a change that goes on, and began after the check",
                    events(
                            t -> t.at("2026-03-14T10:31Z/..", EventKind.MITIGATION, "Throttled"),
                            checked("10:25"),
                            true),
                    FOUND)
            .invalid(
                    "an attempt that ended after the check",
                    attempt(a -> a.started("2026-03-14T10:15Z").ended("2026-03-14T10:31Z")),
                    FOUND)
            .invalid("an attempt that began after the check", attempt(a -> a.started("2026-03-14T10:31Z")), FOUND)
            .invalid(
                    "an event that tells of two attempts, one of them with effect",
                    attempt(a -> a.id("MI-1").outcome(Outcome.noEffect())).toBuilder()
                            .timeline(t -> t.on("2026-03-14", "UTC")
                                    .at(
                                            "10:31",
                                            EventKind.MITIGATION,
                                            "Restarted",
                                            e -> e.concerns("MI-1").concerns("MI-2")))
                            .build(),
                    FOUND)
            .invalid(
                    "a lasting mitigation that ended after the check",
                    attempt(a -> a.permanence(Permanence.PERMANENT)
                            .started("2026-03-14T10:15Z")
                            .ended("2026-03-14T10:31Z")),
                    FOUND)
            .invalid(
                    "two changes, of which the last one counts",
                    events(
                            t -> t.at("10:31", EventKind.ROLLBACK, "Rolled back")
                                    .at("10:20", EventKind.MITIGATION, "Restarted"),
                            checked("10:25"),
                            true),
                    FOUND.message(
                            "The last successful check CK-1 was made at 2026-03-14T10:25Z, before \"Rolled back\" at"
                                    + " 2026-03-14T10:31Z: record a check of the state that this left, or correct the times"))
            .invalid(
                    "a change that recovery followed",
                    events(
                            t -> t.at("10:31", EventKind.ROLLBACK, "Rolled back")
                                    .at("10:40", EventKind.RECOVERY, "Service back", Milestone.RECOVERED),
                            checked("10:25"),
                            true),
                    FOUND)
            .valid(
                    "a clean-up after an event of recovery that has no mark",
                    events(
                            t -> t.at("10:31", EventKind.ROLLBACK, "Rolled back")
                                    .at("10:40", EventKind.RECOVERY, "Service back")
                                    .at("15:00", EventKind.RESTORE, "Old rows brought back"),
                            checked("10:46"),
                            true))
            .invalid(
                    "a fix between two events of recovery",
                    events(
                            t -> t.at("10:20", EventKind.RECOVERY, "Reads back")
                                    .at("10:31", EventKind.ROLLBACK, "Rolled back")
                                    .at("10:40", EventKind.RECOVERY, "Writes back"),
                            checked("10:25"),
                            true),
                    FOUND)
            .invalid(
                    "an earlier verification on the timeline",
                    events(
                            t -> t.at("10:24", EventKind.VALIDATION, "Rows counted")
                                    .at("10:31", EventKind.ROLLBACK, "Rolled back"),
                            checked("10:25"),
                            true),
                    FOUND)
            .invalid(
                    "a later check that was not passed",
                    rolledBackAt("10:31", checked("10:25")).toBuilder()
                            .recovery(r -> r.errorRateChecked(
                                    "5xx", c -> c.when("2026-03-14T10:46Z").failed("4 %")))
                            .build(),
                    FOUND)
            .invalid(
                    "two checks, of which the last one counts",
                    rolledBackAt("10:31", checked("10:25")).toBuilder()
                            .recovery(r -> r.errorRateChecked("5xx", checked("10:24")))
                            .build(),
                    FOUND)
            .invalid(
                    "a check whose time an event tells, before the last change",
                    events(
                            t -> t.at("10:25", EventKind.DECISION, "Counted rows", e -> e.concerns("CK-1"))
                                    .at("10:31", EventKind.ROLLBACK, "Rolled back"),
                            c -> c.passed(),
                            true),
                    FOUND)
            .option("tolerance", "PT5M")
            .valid("a check within a wider tolerance", rolledBackAt("10:31", checked("10:26")))
            .invalid("a check just beyond a wider tolerance", rolledBackAt("10:31", checked("10:25")), FOUND);

    @TestFactory
    Stream<DynamicTest> recovery_check_before_fix() {
        return RuleCases.of(TESTER);
    }

    private static Consumer<RecoveryCheck.Builder> checked(String time) {
        return check -> check.when("2026-03-14T" + time + "Z").passed();
    }

    private static Postmortem rolledBackAt(String time, Consumer<RecoveryCheck.Builder> check) {
        return events(t -> t.at(time, EventKind.ROLLBACK, "Rolled back"), check, true);
    }

    private static Postmortem attempt(Consumer<Mitigation.Builder> attempt) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .mitigation(m -> m.attempt("Restarted the pool", attempt))
                .recovery(r -> r.dataVerified("Row counts", checked("10:25")))
                .build();
    }

    private static Postmortem events(
            Consumer<Timeline.Builder> events, Consumer<RecoveryCheck.Builder> check, boolean withCheck) {
        Postmortem.Builder builder = Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .timeline(t -> events.accept(t.on("2026-03-14", "UTC")));
        return withCheck
                ? builder.recovery(r -> r.dataVerified("Row counts", check)).build()
                : builder.build();
    }
}
