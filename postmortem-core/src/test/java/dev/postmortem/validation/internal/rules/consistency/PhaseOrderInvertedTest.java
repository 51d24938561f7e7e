package dev.postmortem.validation.internal.rules.consistency;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.DetectionMethod;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class PhaseOrderInvertedTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:40", EventKind.RECOVERY, "Error rate is back to its baseline", Milestone.RECOVERED)
                    .at("10:55", EventKind.MITIGATION, "Migration stopped", Milestone.MITIGATED))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:05", EventKind.SYMPTOM, "Writes wait for a lock", Milestone.IMPACT_STARTED)
                    .at("10:10", EventKind.ALERT, "Lock wait alert fired", Milestone.DETECTED)
                    .at("10:15", EventKind.MITIGATION, "Migration stopped", Milestone.MITIGATED)
                    .at("10:40", EventKind.RECOVERY, "Error rate is back to its baseline", Milestone.RECOVERED)
                    .at("10:46", EventKind.VALIDATION, "Checksums are equal", Milestone.VALIDATED))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new PhaseOrderInverted())
            .valid("milestones in their order", GOOD)
            .valid(
                    "no milestone at all",
                    Postmortem.builder().title("Orders database stalls").build())
            .valid(
                    "all in the same minute",
                    timeline(t -> t.at("10:05", EventKind.RECOVERY, "Blip", Milestone.RECOVERED)
                            .at("10:05", EventKind.SYMPTOM, "Blip", Milestone.IMPACT_STARTED)))
            .valid(
                    "within the tolerance",
                    timeline(t -> t.at("10:05:00", EventKind.RECOVERY, "Back", Milestone.RECOVERED)
                            .at("10:06:00", EventKind.MITIGATION, "Stopped", Milestone.MITIGATED)))
            .valid(
                    "a day, within which both may lie in their order",
                    timeline(t -> t.at("2026-03-14", EventKind.RECOVERY, "Back", Milestone.RECOVERED)
                            .at("10:55", EventKind.MITIGATION, "Stopped", Milestone.MITIGATED)))
            .valid(
                    "times that are only approximate",
                    timeline(t -> t.at("~10:40", EventKind.RECOVERY, "Back", Milestone.RECOVERED)
                            .at("10:55", EventKind.MITIGATION, "Stopped", Milestone.MITIGATED)))
            .valid(
                    "a detection of which the section gives an approximate time",
                    detected(DetectionMethod.USER_REPORT, "~2026-03-14T09:51Z"))
            .valid(
                    "an event without a time",
                    timeline(t -> t.at("10:05", EventKind.RECOVERY, "Back", Milestone.RECOVERED)
                            .untimed(EventKind.MITIGATION, "Stopped", event -> event.milestone(Milestone.MITIGATED))))
            .valid(
                    "marks of different components",
                    timeline(t -> t.at(
                                    "10:05",
                                    EventKind.RECOVERY,
                                    "Replica back",
                                    event -> event.milestone(Milestone.RECOVERED, "replica"))
                            .at(
                                    "10:55",
                                    EventKind.MITIGATION,
                                    "Primary replaced",
                                    event -> event.milestone(Milestone.MITIGATED, "primary"))))
            .valid(
                    "a mark of a component against one of the whole",
                    timeline(t -> t.at(
                                    "10:05",
                                    EventKind.RECOVERY,
                                    "Replica back",
                                    event -> event.milestone(Milestone.RECOVERED, "replica"))
                            .at("10:55", EventKind.MITIGATION, "Primary replaced", Milestone.MITIGATED)))
            .valid("an alert that fired ahead of the impact", detectedAhead(DetectionMethod.ALERT))
            .valid("a dashboard that showed it ahead of the impact", detectedAhead(DetectionMethod.LOG_OR_DASHBOARD))
            .valid(
                    "automation that mitigated and recovered before anybody noticed",
                    timeline(t -> t.at(
                                    "10:05",
                                    EventKind.FAILOVER,
                                    "Replica promoted",
                                    event -> event.automatic().milestones(Milestone.MITIGATED, Milestone.RECOVERED))
                            .at("10:55", EventKind.DETECTION, "Failover seen", Milestone.DETECTED)))
            .invalid(
                    "a recovery before the mitigation",
                    BAD,
                    at("/timeline/events/0")
                            .message("The recovery at 2026-03-14T10:40Z (event TL-1) lies before the mitigation at"
                                    + " 2026-03-14T10:55Z (event TL-2): correct the time or the milestone that is"
                                    + " wrong"))
            .invalid(
                    "beyond the tolerance",
                    timeline(t -> t.at("10:05:00", EventKind.RECOVERY, "Back", Milestone.RECOVERED)
                            .at("10:06:01", EventKind.MITIGATION, "Stopped", Milestone.MITIGATED)),
                    at("/timeline/events/0"))
            .invalid(
                    "approximate times that are far apart",
                    timeline(t -> t.at("~10:40", EventKind.RECOVERY, "Back", Milestone.RECOVERED)
                            .at("10:56", EventKind.MITIGATION, "Stopped", Milestone.MITIGATED)),
                    at("/timeline/events/0"))
            .invalid(
                    "milestones with others between them that are not known",
                    timeline(t -> t.at("10:05", EventKind.VALIDATION, "Verified", Milestone.VALIDATED)
                            .at("10:15", EventKind.SYMPTOM, "Writes wait", Milestone.IMPACT_STARTED)),
                    at("/timeline/events/0")
                            .message("The validation at 2026-03-14T10:05Z (event TL-1) lies before the start of the"
                                    + " impact at 2026-03-14T10:15Z (event TL-2): correct the time or the milestone"
                                    + " that is wrong"))
            .invalid(
                    "one that is too early for all before it",
                    timeline(t -> t.at("09:00", EventKind.RECOVERY, "Back", Milestone.RECOVERED)
                            .at("10:05", EventKind.SYMPTOM, "Writes wait", Milestone.IMPACT_STARTED)
                            .at("10:10", EventKind.DETECTION, "Noticed", Milestone.DETECTED)
                            .at("10:15", EventKind.MITIGATION, "Stopped", Milestone.MITIGATED)),
                    at("/timeline/events/0")
                            .message("The recovery at 2026-03-14T09:00Z (event TL-1) lies before the mitigation at"
                                    + " 2026-03-14T10:15Z (event TL-4): correct the time or the milestone that is"
                                    + " wrong"))
            .invalid(
                    "two contradictions that have nothing to do with each other",
                    timeline(t -> t.at("10:10", EventKind.DETECTION, "Noticed", Milestone.DETECTED)
                            .at("10:20", EventKind.SYMPTOM, "Writes wait", Milestone.IMPACT_STARTED)
                            .at("10:40", EventKind.VALIDATION, "Verified", Milestone.VALIDATED)
                            .at("10:50", EventKind.RECOVERY, "Back", Milestone.RECOVERED)),
                    at("/timeline/events/0"),
                    at("/timeline/events/2"))
            .invalid(
                    "two that are apart, with one between them that may lie anywhere",
                    timeline(t -> t.at("10:05", EventKind.VALIDATION, "Verified", Milestone.VALIDATED)
                            .at("2026-03-14", EventKind.RECOVERY, "Back", Milestone.RECOVERED)
                            .at("10:15", EventKind.MITIGATION, "Stopped", Milestone.MITIGATED)),
                    at("/timeline/events/0"))
            .invalid(
                    "marks of one component",
                    timeline(t -> t.at(
                                    "10:05",
                                    EventKind.RECOVERY,
                                    "Replica back",
                                    event -> event.milestone(Milestone.RECOVERED, "replica"))
                            .at(
                                    "10:55",
                                    EventKind.MITIGATION,
                                    "Replica rebuilt",
                                    event -> event.milestone(Milestone.MITIGATED, "replica"))),
                    at("/timeline/events/0")
                            .message("The recovery of replica at 2026-03-14T10:05Z (event TL-1) lies before the"
                                    + " mitigation of replica at 2026-03-14T10:55Z (event TL-2): correct the time or"
                                    + " the milestone that is wrong"))
            .invalid(
                    "users who reported it ahead of the impact",
                    detectedAhead(DetectionMethod.USER_REPORT),
                    at("/detection/when")
                            .message("The detection at 2026-03-14T09:50Z (the detection section) lies before the"
                                    + " start of the impact at 2026-03-14T10:05:00Z (the impact windows): correct the"
                                    + " time or the milestone that is wrong"))
            .invalid(
                    "a mitigation by hand before anybody noticed",
                    timeline(t -> t.at(
                                    "10:05",
                                    EventKind.FAILOVER,
                                    "Replica promoted",
                                    event -> event.byHand().milestone(Milestone.MITIGATED))
                            .at("10:55", EventKind.DETECTION, "Failover seen", Milestone.DETECTED)),
                    at("/timeline/events/0"))
            .invalid(
                    "automation that validated before anybody noticed",
                    timeline(t -> t.at(
                                    "10:05",
                                    EventKind.VALIDATION,
                                    "Verified",
                                    event -> event.automatic().milestone(Milestone.VALIDATED))
                            .at("10:55", EventKind.DETECTION, "Failover seen", Milestone.DETECTED)),
                    at("/timeline/events/0"))
            .invalid(
                    "automation that mitigated before the impact",
                    timeline(t -> t.at(
                                    "10:05",
                                    EventKind.FAILOVER,
                                    "Replica promoted",
                                    event -> event.automatic().milestone(Milestone.MITIGATED))
                            .at("10:55", EventKind.SYMPTOM, "Errors", Milestone.IMPACT_STARTED)),
                    at("/timeline/events/0"))
            .option("tolerance", "PT15M")
            .valid("within a wider tolerance", BAD);

    @TestFactory
    Stream<DynamicTest> phase_order_inverted() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem timeline(Consumer<Timeline.Builder> events) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .timeline(t -> events.accept(t.on("2026-03-14", "UTC")))
                .build();
    }

    private static Postmortem detectedAhead(DetectionMethod method) {
        return detected(method, "2026-03-14T09:50Z");
    }

    private static Postmortem detected(DetectionMethod method, String when) {
        return Postmortem.builder()
                .title("Orders database: disk fills up")
                .impact(i -> i.window("2026-03-14T10:05Z/2026-03-14T10:40Z", ServiceLevel.DOWN))
                .detection(d -> d.method(method).when(when))
                .build();
    }
}
