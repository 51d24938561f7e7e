package dev.postmortem.validation.internal.rules.recovery;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.IncidentState;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.response.Recovery;
import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.ExpectedFinding;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class RecoveryCheckInconclusiveTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .state(IncidentState.RESOLVED)
            .recovery(r -> r.dataVerified("Checked the data")
                    .performanceChecked("Latency of checkout", c -> c.passed())
                    .errorRateChecked("Failed checkouts", c -> c.failed("still at 4 %")))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .state(IncidentState.RESOLVED)
            .recovery(r -> r.dataVerified(
                            "Checksums of 14 tables",
                            c -> c.passed().evidence("checksum job", "https://jobs.example.org/771"))
                    .performanceChecked("Latency of checkout", c -> c.passed("p99 below 50 ms", "p99 38 ms"))
                    .errorRateChecked("Failed checkouts", c -> c.failed("still at 4 %"))
                    .errorRateChecked("Failed checkouts, half an hour later", c -> c.passed("below 0.1 %", "0.04 %")))
            .build();
    // end::good[]

    private static final ExpectedFinding FAILED_FIRST = at("/recovery/checks/0").subId("failed");
    private static final ExpectedFinding FAILED_SECOND =
            at("/recovery/checks/1").subId("failed");

    private static final RuleTester TESTER = RuleTester.of(new RecoveryCheckInconclusive())
            .valid("checks that tell what they showed", GOOD)
            .valid("no check", checks(r -> {}))
            .valid(
                    "checks that wait for their results while the incident goes on",
                    BAD.toBuilder()
                            .state(IncidentState.ONGOING)
                            .recovery(Recovery.builder()
                                    .dataVerified("Row counts")
                                    .errorRateChecked("Failed checkouts", c -> c.failed("still at 4 %"))
                                    .build())
                            .build())
            .valid("a result that nobody knows", data(c -> c.result(Verdict.unknown("The log was rotated away"))))
            .valid("a check that does not apply", data(c -> c.result(Verdict.notApplicable("Nothing was written"))))
            .valid("a result with its reason", data(c -> c.result(Verdict.yes("the counts are equal"))))
            .valid("an observed value", data(c -> c.observed("no difference").passed()))
            .valid(
                    "a figure in what was checked",
                    checks(r -> r.performanceChecked("p99 back to 38 ms", c -> c.passed())))
            .valid(
                    "a failed check, and a later one at the top of the list",
                    checks(r -> r.dataVerified(
                                    "Row counts",
                                    c -> c.when("2026-03-14T10:50Z").passed("equal", "equal"))
                            .dataVerified(
                                    "Row counts",
                                    c -> c.when("2026-03-14T10:46Z").failed("12 missing"))))
            .valid(
                    "a failed check, and a later one of the same data set",
                    checks(r -> r.dataVerified("Orders", c -> c.verifies("DI-1").failed("12 missing"))
                            .dataVerified("Orders", c -> c.verifies("DI-1").passed("equal", "equal"))))
            .valid(
                    "a failed check of a data set, and a later one of everything",
                    checks(r -> r.dataVerified("Orders", c -> c.verifies("DI-1").failed("12 missing"))
                            .dataVerified("All tables", c -> c.passed("equal", "equal"))))
            .valid(
                    "a failed check of everything, and a later one of a data set",
                    checks(r -> r.dataVerified("All tables", c -> c.failed("12 missing"))
                            .dataVerified("Orders", c -> c.verifies("DI-1").passed("equal", "equal"))))
            .valid(
                    "a failed check, and a later one that was passed in part",
                    checks(r -> r.dataVerified("Orders", c -> c.failed("12 missing"))
                            .dataVerified("Orders", c -> c.result(Verdict.partly("one stays missing")))))
            .valid(
                    "a failed check, and the latest of several above it",
                    checks(r -> r.dataVerified(
                                    "Orders", c -> c.when("2026-03-14T10:50Z").passed("equal", "equal"))
                            .dataVerified(
                                    "Orders", c -> c.when("2026-03-14T10:30Z").passed("equal", "equal"))
                            .dataVerified(
                                    "Orders", c -> c.when("2026-03-14T10:46Z").failed("12 missing"))))
            .invalid(
                    "checks that verify nothing",
                    BAD,
                    at("/recovery/checks/0")
                            .subId("without-result")
                            .message("Check CK-1 (\"Checked the data\") has no result, while the incident counts as"
                                    + " recovered (its state is resolved): record whether it was passed, or why that is"
                                    + " not known"),
                    at("/recovery/checks/1")
                            .subId("without-evidence")
                            .message("Check CK-2 (\"Latency of checkout\") was passed, but what it showed is not told:"
                                    + " record the observed value, or what backs the result"),
                    at("/recovery/checks/2")
                            .subId("failed")
                            .message("Check CK-3 (\"Failed checkouts\") was not passed, while the incident counts as"
                                    + " recovered (its state is resolved): record the later check that was, or what"
                                    + " remains to be done"))
            .invalid(
                    "a passed check without evidence while the incident goes on",
                    data(c -> c.passed()).toBuilder()
                            .state(IncidentState.ONGOING)
                            .build(),
                    at("/recovery/checks/0").subId("without-evidence"))
            .invalid(
                    "a name with a figure in it, which is no value",
                    checks(r -> r.performanceChecked("p99 of checkout", c -> c.passed())),
                    at("/recovery/checks/0").subId("without-evidence"))
            .invalid(
                    "a failed check after one that was passed",
                    checks(r -> r.dataVerified("Orders", c -> c.passed("equal", "equal"))
                            .dataVerified("Orders", c -> c.failed("12 missing"))),
                    FAILED_SECOND)
            .invalid(
                    "a failed check that was made after the other",
                    checks(r -> r.dataVerified(
                                    "Orders", c -> c.when("2026-03-14T10:40Z").passed("equal", "equal"))
                            .dataVerified(
                                    "Orders", c -> c.when("2026-03-14T10:46Z").failed("12 missing"))),
                    FAILED_SECOND)
            .invalid(
                    "a failed check, and a later one that was made at an unknown time above it",
                    checks(r -> r.dataVerified("Orders", c -> c.passed("equal", "equal"))
                            .dataVerified(
                                    "Orders", c -> c.when("2026-03-14T10:46Z").failed("12 missing"))),
                    FAILED_SECOND)
            .invalid(
                    "a failed check, and a later one of another family",
                    checks(r -> r.dataVerified("Orders", c -> c.failed("12 missing"))
                            .performanceChecked("Latency", c -> c.passed("38 ms", "38 ms"))),
                    FAILED_FIRST)
            .invalid(
                    "a failed check, and a later one of another data set",
                    checks(r -> r.dataVerified("Orders", c -> c.verifies("DI-1").failed("12 missing"))
                            .dataVerified("Users", c -> c.verifies("DI-2").passed("equal", "equal"))),
                    FAILED_FIRST)
            .invalid(
                    "a failed check, and a later one that failed as well",
                    checks(r -> r.dataVerified("Orders", c -> c.failed("12 missing"))
                            .dataVerified("Orders", c -> c.failed("2 missing"))),
                    FAILED_FIRST,
                    FAILED_SECOND);

    @TestFactory
    Stream<DynamicTest> recovery_check_inconclusive() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem data(Consumer<RecoveryCheck.Builder> check) {
        return checks(r -> r.dataVerified("Row counts", check));
    }

    private static Postmortem checks(Consumer<Recovery.Builder> recovery) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .state(IncidentState.RESOLVED)
                .recovery(recovery)
                .build();
    }
}
