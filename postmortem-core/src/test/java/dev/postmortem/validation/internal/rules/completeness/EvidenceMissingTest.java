package dev.postmortem.validation.internal.rules.completeness;

import static dev.postmortem.model.timeline.EventKind.ALERT;
import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.COMMUNICATION;
import static dev.postmortem.model.timeline.EventKind.DECISION;
import static dev.postmortem.model.timeline.EventKind.DETECTION;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.timeline.EventKind.VALIDATION;
import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Confidence;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class EvidenceMissingTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .impact(i -> i.requests("18201", "checkout requests failed"))
            .timeline(t -> t.on("2026-03-14", "UTC").at("10:05", SYMPTOM, "Database CPU spiked to 97 %"))
            .rootCause(r -> r.technicalCause("The index build locked out every write"))
            .recovery(r -> r.errorRateChecked("Failed checkouts", c -> c.passed("below 0.1 %", "0.04 %")))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .impact(i -> i.addMeasure(m -> m.amount(Amount.of(18201).measuredBy("access log of the load balancer"))
                    .noun("checkout requests failed")))
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at(
                            "10:05",
                            SYMPTOM,
                            "Database CPU spiked to 97 %",
                            e -> e.evidence("CPU of orders-db", "https://graphs.example.org/d/42")))
            .rootCause(r -> r.technicalCause(
                    "The index build locked out every write",
                    c -> c.addEvidence(Evidence.query("Waiting locks", "SELECT * FROM pg_locks WHERE NOT granted"))))
            .recovery(r -> r.errorRateChecked(
                    "Failed checkouts", c -> c.passed("below 0.1 %", "0.04 %").query("rate(checkout_errors[5m])")))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new EvidenceMissing())
            .valid("everything says where it comes from", GOOD)
            .valid("nothing is claimed", titled(p -> p))
            .invalid(
                    "nothing says where it comes from",
                    BAD,
                    at("/rootCause/causes")
                            .subId("root-causes")
                            .message("Root causes without evidence: 1 of 1 (RC-1); link the log, graph, query or"
                                    + " experiment that shows each of them, or mark it as suspected"),
                    at("/impact/measures")
                            .subId("impact")
                            .message("Impact measures without evidence: 1 of 1 (ME-1); link the query or dashboard that"
                                    + " each figure comes from, or say how it was measured"),
                    at("/recovery/checks")
                            .subId("recovery-checks")
                            .message("Recovery checks without evidence: 1 of 1 (CK-1); give the query that was run, or"
                                    + " link what it showed"),
                    at("/timeline/events")
                            .subId("timeline")
                            .message("Observations on the timeline without evidence: 1 of 1 (TL-1); name the source, or"
                                    + " link the graph, alert or log in which each of them can be seen"))
            .invalid(
                    "one finding for many, which names the first five",
                    titled(p -> p.rootCause(r -> {
                        r.technicalCause("Proven", c -> c.addEvidence(Evidence.note("Lock graph of 14 March")));
                        for (int i = 0; i < 6; i++) {
                            r.technicalCause("Stated");
                        }
                    })),
                    at("/rootCause/causes")
                            .message(
                                    "Root causes without evidence: 6 of 7 (RC-2, RC-3, RC-4, RC-5, RC-6, …); link the log,"
                                            + " graph, query or experiment that shows each of them, or mark it as suspected"))
            .invalid(
                    "five are all named",
                    titled(p -> p.rootCause(r -> {
                        for (int i = 0; i < 5; i++) {
                            r.failedAssumption("Stated");
                        }
                    })),
                    at("/rootCause/causes")
                            .message(
                                    "Root causes without evidence: 5 of 5 (RC-1, RC-2, RC-3, RC-4, RC-5); link the log,"
                                            + " graph, query or experiment that shows each of them, or mark it as suspected"))
            .valid("a gap in a process", titled(p -> p.rootCause(r -> r.processGap("Reviews do not ask for locks"))))
            .valid("a suspected cause", cause(c -> c.confidence(Confidence.SUSPECTED)))
            .valid("a cause of which nobody knows how certain it is", cause(c -> c.confidence(Confidence.UNKNOWN)))
            .invalid(
                    "a confirmed cause",
                    cause(c -> c.confidence(Confidence.CONFIRMED)),
                    at("/rootCause/causes").subId("root-causes"))
            .invalid(
                    "a probable cause",
                    cause(c -> c.confidence(Confidence.PROBABLE)),
                    at("/rootCause/causes").subId("root-causes"))
            .valid("an unknown figure", measure(Amount.unknown("the access log was rotated away")))
            .valid("a figure that does not apply", measure(Amount.notApplicable("no request was sent")))
            .invalid(
                    "a figure of zero",
                    measure(Amount.of(0)),
                    at("/impact/measures").subId("impact"))
            .invalid(
                    "a figure in words",
                    measure(Amount.words("most")),
                    at("/impact/measures").subId("impact"))
            .valid(
                    "a measure with a link",
                    titled(p -> p.impact(i -> i.requests(
                            "18201", "requests failed", m -> m.evidence("Access log", "https://logs.example.org/9")))))
            .valid("a check that was not run", check(c -> c.expected("below 0.1 %")))
            .valid("a check without an answer", check(c -> c.result(Verdict.unknown("the graph was gone"))))
            .valid("a check that does not apply", check(c -> c.result(Verdict.notApplicable("no traffic"))))
            .valid(
                    "a check with a link",
                    check(c -> c.passed().evidence("Error rate", "https://graphs.example.org/d/43")))
            .invalid("a check that failed", check(c -> c.failed("still 3 %")), at("/recovery/checks"))
            .valid("a source", event(e -> e.source("chat log")))
            .valid(
                    "a measure that says where it comes from",
                    event(e -> e.addMeasure(
                            m -> m.amount(Amount.percent(97).measuredBy("sar")).noun("of CPU busy"))))
            .invalid("a measure that does not", event(e -> e.measure("97 %", "of CPU busy")), at("/timeline/events"))
            .valid(
                    "what people decide, do or say",
                    titled(p -> p.timeline(t -> t.untimed(DECISION, "No rollback")
                            .untimed(COMMUNICATION, "Status page")
                            .untimed(CHANGE, "Migration started"))))
            .invalid(
                    "each kind of observation",
                    titled(p -> p.timeline(t -> t.untimed(SYMPTOM, "CPU spiked")
                            .untimed(ALERT, "Error rate")
                            .untimed(DETECTION, "Noticed")
                            .untimed(RECOVERY, "Errors gone")
                            .untimed(VALIDATION, "Orders counted")
                            .untimed(DECISION, "No rollback"))),
                    at("/timeline/events")
                            .message(
                                    "Observations on the timeline without evidence: 5 of 5 (TL-1, TL-2, TL-3, TL-4, TL-5);"
                                            + " name the source, or link the graph, alert or log in which each of them can be"
                                            + " seen"));

    @TestFactory
    Stream<DynamicTest> evidence_missing() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem titled(UnaryOperator<Postmortem.Builder> content) {
        return content.apply(Postmortem.builder().title("Orders database: writes stall during index migration"))
                .build();
    }

    private static Postmortem cause(Consumer<Cause.Builder> details) {
        return titled(p -> p.rootCause(r -> r.technicalCause("A lock", details)));
    }

    private static Postmortem measure(Amount amount) {
        return titled(p -> p.impact(i -> i.requests(amount, "checkout requests failed")));
    }

    private static Postmortem check(Consumer<RecoveryCheck.Builder> details) {
        return titled(p -> p.recovery(r -> r.errorRateChecked("Failed checkouts", details)));
    }

    private static Postmortem event(Consumer<TimelineEvent.Builder> details) {
        return titled(p -> p.timeline(t -> t.untimed(SYMPTOM, "CPU spiked", details)));
    }
}
