package dev.postmortem.validation.internal.rules.recovery;

import static dev.postmortem.model.IncidentState.MITIGATED;
import static dev.postmortem.model.IncidentState.RESOLVED;
import static dev.postmortem.model.SectionName.RECOVERY;
import static dev.postmortem.model.response.CheckFamily.DATA_VERIFICATION;
import static dev.postmortem.model.response.CheckFamily.ERROR_RATE;
import static dev.postmortem.model.response.CheckFamily.OTHER;
import static dev.postmortem.model.response.CheckFamily.PERFORMANCE;
import static dev.postmortem.validation.testing.ExpectedFinding.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.response.Recovery;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.RuleLevel;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.testing.RuleTester;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RecoveryUnvalidatedTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t ->
                    t.on("2026-03-14", "UTC").at("10:40", EventKind.RECOVERY, "Service recovered", Milestone.RECOVERED))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t ->
                    t.on("2026-03-14", "UTC").at("10:40", EventKind.RECOVERY, "Service recovered", Milestone.RECOVERED))
            .recovery(r -> r.dataVerified(
                            "Orders compared with the payment ledger", c -> c.passed("0 missing", "0 missing"))
                    .performanceChecked("p99 of checkout", c -> c.passed("below 50 ms", "38 ms"))
                    .errorRateChecked("Failed checkouts", c -> c.passed("below 0.1 %", "0.04 %")))
            .build();
    // end::good[]

    private static final String COUNTS = "The incident counts as recovered (event TL-1 marks it recovered), but ";

    private static final RuleTester TESTER = RuleTester.of(new RecoveryUnvalidated())
            .valid("a check of each family", GOOD)
            .valid("an incident of which nothing says that it is over", with(p -> {}))
            .valid(
                    "a recovery in part, while the incident goes on",
                    with(p -> p.state(MITIGATED)
                            .timeline(t -> t.untimed(EventKind.RECOVERY, "The first shard answers again"))))
            .valid(
                    "the recovery of one database",
                    with(p -> p.timeline(t -> t.untimed(
                            EventKind.MITIGATION,
                            "The standby was back",
                            e -> e.milestone(Milestone.RECOVERED, "standby")))))
            .valid(
                    "other milestones",
                    with(p -> p.timeline(
                            t -> t.untimed(EventKind.MITIGATION, "Stopped", e -> e.milestone(Milestone.MITIGATED)))))
            .valid(
                    "a section that is declared unknown",
                    with(p -> p.state(RESOLVED).unknown("The chat log of that night is gone", RECOVERY)))
            .valid(
                    "families that are declared",
                    with(p -> p.state(RESOLVED)
                            .notApplicable("The store is read-only", DATA_VERIFICATION)
                            .unknown("Nobody looked", PERFORMANCE, ERROR_RATE)))
            .valid(
                    "two checks, and a family that does not apply",
                    with(p -> p.state(RESOLVED)
                            .notApplicable("The store is read-only", DATA_VERIFICATION)
                            .recovery(r -> r.performanceChecked("p99").errorRateChecked("5xx"))))
            .invalid(
                    "a recovery without a check",
                    BAD,
                    at("/recovery")
                            .subId("none")
                            .message(COUNTS + "no check of data, performance or error rate is recorded: say what showed"
                                    + " that they were back to normal, or declare with a reason what does not apply"))
            .invalid(
                    "a recovery without a check of data",
                    recovered(r -> r.performanceChecked("p99").errorRateChecked("5xx")),
                    at("/recovery")
                            .subId("data")
                            .message(COUNTS + "no check of the data is recorded: compare row counts, checksums or a"
                                    + " ledger, or declare recovery/data-verification not applicable or unknown with a"
                                    + " reason"))
            .invalid(
                    "a recovery without a check of performance",
                    recovered(r -> r.dataVerified("Row counts").errorRateChecked("5xx")),
                    at("/recovery")
                            .subId("performance")
                            .message(COUNTS + "no check of performance is recorded: compare a latency or load with its"
                                    + " normal level, or declare recovery/performance not applicable or unknown with a"
                                    + " reason"))
            .invalid(
                    "a recovery without a check of errors",
                    recovered(r -> r.dataVerified("Row counts").performanceChecked("p99")),
                    at("/recovery")
                            .subId("error-rate")
                            .message(
                                    COUNTS + "no check of the error rate is recorded: compare it with its normal level,"
                                            + " or declare recovery/error-rate not applicable or unknown with a reason"))
            .invalid(
                    "checks of another family alone",
                    recovered(r -> r.addCheck(c -> c.family(OTHER).what("Everything operates"))),
                    at("/recovery").subId("none"))
            .invalid(
                    "a check of one family of three",
                    recovered(r -> r.dataVerified("Row counts")),
                    at("/recovery").subId("performance"),
                    at("/recovery").subId("error-rate"))
            .invalid(
                    "no check, and one family that does not apply",
                    with(p -> p.state(RESOLVED).notApplicable("The store is read-only", DATA_VERIFICATION)),
                    at("/recovery")
                            .subId("none")
                            .message("The incident counts as recovered (its state is resolved), but no check of"
                                    + " performance or error rate is recorded: say what showed that they were back"
                                    + " to normal, or declare with a reason what does not apply"))
            .invalid(
                    "no check, and one family that is needed",
                    with(p -> p.state(RESOLVED).notApplicable("Nobody used it yet", PERFORMANCE, ERROR_RATE)),
                    at("/recovery").subId("data"))
            .invalid(
                    "an event that tells of recovery, while no state is given",
                    with(p -> p.timeline(t -> t.untimed(EventKind.RECOVERY, "Back"))),
                    at("/recovery")
                            .message("The incident counts as recovered (event TL-1 tells of recovery), but no check of"
                                    + " data, performance or error rate is recorded: say what showed that they were back"
                                    + " to normal, or declare with a reason what does not apply"))
            .invalid("a milestone that follows recovery", reached(Milestone.VALIDATED), at("/recovery"))
            .invalid(
                    "a milestone that ends the incident, whatever its state",
                    reached(Milestone.RESOLVED).toBuilder().state(MITIGATED).build(),
                    at("/recovery")
                            .message("The incident counts as recovered (event TL-1 marks it resolved), but no check of"
                                    + " data, performance or error rate is recorded: say what showed that they were back"
                                    + " to normal, or declare with a reason what does not apply"));

    @TestFactory
    Stream<DynamicTest> recovery_unvalidated() {
        return RuleCases.of(TESTER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "error-rate|no check of data or performance is recorded",
                "none|no check of the data is recorded,no check of the error rate,no check of performance"
            })
    void what_is_turned_off_is_not_summed_up(String off, String told) {
        PostmortemValidator validator = PostmortemValidator.builder()
                .withoutDiscovery()
                .level("recovery-unvalidated/" + off, RuleLevel.OFF)
                .build();

        ValidationReport report = validator.validate(BAD);

        assertThat(report.findings())
                .filteredOn(finding -> finding.ruleId().startsWith("recovery-unvalidated"))
                .extracting(Finding::message)
                .zipSatisfy(
                        List.of(told.split(",")),
                        (message, part) -> assertThat(message).contains(part));
    }

    private static Postmortem reached(Milestone milestone) {
        return with(p -> p.timeline(t -> t.untimed(EventKind.COMMUNICATION, "Told", e -> e.milestone(milestone))));
    }

    private static Postmortem recovered(Consumer<Recovery.Builder> recovery) {
        return BAD.toBuilder().recovery(recovery).build();
    }

    private static Postmortem with(Consumer<Postmortem.Builder> more) {
        Postmortem.Builder builder = Postmortem.builder().title("Orders database: writes stall during index migration");
        more.accept(builder);
        return builder.build();
    }
}
