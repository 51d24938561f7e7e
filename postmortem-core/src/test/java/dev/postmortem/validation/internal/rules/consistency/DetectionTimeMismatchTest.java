package dev.postmortem.validation.internal.rules.consistency;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Detection;
import dev.postmortem.model.cause.DetectionMethod;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class DetectionTimeMismatchTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("16:02", EventKind.ALERT, "Lock wait alert fired")
                    .at("16:30", EventKind.ALERT, "Error rate alert fired"))
            .detection(d -> d.method(DetectionMethod.ALERT).when("2026-03-14T16:30Z"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("16:02", EventKind.ALERT, "Lock wait alert fired, on a replica")
                    .at("16:30", EventKind.ALERT, "Error rate alert fired", event -> event.id("TL-2")))
            .detection(d -> d.method(DetectionMethod.ALERT).event("TL-2").when("2026-03-14T16:30Z"))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new DetectionTimeMismatch())
            .valid("a detection that names the event that it means", GOOD)
            .valid(
                    "nothing told of detection",
                    Postmortem.builder().title("Orders database stalls").build())
            .valid(
                    "an alert and no timeline",
                    Postmortem.builder()
                            .title("Orders database stalls")
                            .detection(d -> d.method(DetectionMethod.ALERT))
                            .build())
            .valid(
                    "within the tolerance",
                    told(
                            t -> t.at("16:02:00", EventKind.ALERT, "Lock wait alert fired"),
                            d -> d.method(DetectionMethod.ALERT).when("2026-03-14T16:04:00Z")))
            .valid(
                    "an hour of which no more is known",
                    told(
                            t -> t.at("16:02", EventKind.ALERT, "Lock wait alert fired"),
                            d -> d.method(DetectionMethod.ALERT).when("2026-03-14T16:XXZ")))
            .valid(
                    "an approximate time",
                    told(
                            t -> t.at("~16:02", EventKind.ALERT, "Lock wait alert fired"),
                            d -> d.method(DetectionMethod.ALERT).when("2026-03-14T16:10Z")))
            .valid(
                    "an event of kind detection, whatever alert came first",
                    told(
                            t -> t.at("16:02", EventKind.ALERT, "Lock wait alert fired")
                                    .at("16:30", EventKind.DETECTION, "On-call saw the alert"),
                            d -> d.method(DetectionMethod.ALERT).when("2026-03-14T16:30Z")))
            .valid(
                    "users who report it, whatever alert came first",
                    told(
                            t -> t.at("16:02", EventKind.ALERT, "Lock wait alert fired"),
                            d -> d.method(DetectionMethod.USER_REPORT).when("2026-03-14T16:30Z")))
            .valid(
                    "an alert that is marked for a component",
                    told(
                            t -> t.at(
                                    "16:02",
                                    EventKind.SYMPTOM,
                                    "Lock waits",
                                    event -> event.milestone(Milestone.DETECTED, "replica")),
                            d -> d.method(DetectionMethod.ALERT)))
            .valid(
                    "an alert without a time",
                    told(
                            t -> t.untimed(EventKind.ALERT, "Lock wait alert fired"),
                            d -> d.method(DetectionMethod.ALERT)))
            .valid(
                    "an event that does not exist",
                    told(
                            t -> t.at("16:02", EventKind.SYMPTOM, "Lock waits"),
                            d -> d.method(DetectionMethod.ALERT).event("TL-9")))
            .valid(
                    "a named event that is marked as well, beside an earlier mark",
                    told(
                            t -> t.at("16:02", EventKind.ALERT, "Alert", Milestone.DETECTED)
                                    .at(
                                            "16:30",
                                            EventKind.ALERT,
                                            "Alert",
                                            event -> event.id("TL-2").milestone(Milestone.DETECTED)),
                            d -> d.event("TL-2")))
            .valid(
                    "a named event and a marked one at the same time",
                    told(
                            t -> t.at("16:02", EventKind.ALERT, "Alert", Milestone.DETECTED)
                                    .at("16:03", EventKind.ALERT, "Alert", event -> event.id("TL-2")),
                            d -> d.event("TL-2")))
            .invalid(
                    "a detection by the second of two alerts",
                    BAD,
                    at("/detection/when")
                            .subId("time")
                            .message(
                                    "The detection section says 2026-03-14T16:30Z, and the first alert on the timeline,"
                                            + " TL-1, says 2026-03-14T16:02Z: correct the one that is wrong, or let the"
                                            + " detection name the event that it means"))
            .invalid(
                    "beyond the tolerance",
                    told(
                            t -> t.at("16:02:00", EventKind.ALERT, "Lock wait alert fired"),
                            d -> d.method(DetectionMethod.ALERT).when("2026-03-14T16:04:01Z")),
                    at("/detection/when").subId("time"))
            .invalid(
                    "another time than the event that is named",
                    told(
                            t -> t.at("16:02", EventKind.SYMPTOM, "Lock waits", event -> event.id("TL-1")),
                            d -> d.event("TL-1").when("2026-03-14T16:30Z")),
                    at("/detection/when")
                            .subId("time")
                            .message("The detection section says 2026-03-14T16:30Z, and the event that it names on the"
                                    + " timeline, TL-1, says 2026-03-14T16:02Z: correct the one that is wrong, or let"
                                    + " the detection name the event that it means"))
            .invalid(
                    "another time than the event that is marked",
                    told(
                            t -> t.at("16:02", EventKind.SYMPTOM, "Lock waits", Milestone.DETECTED),
                            d -> d.when("2026-03-14T16:30Z")),
                    at("/detection/when")
                            .subId("time")
                            .message("The detection section says 2026-03-14T16:30Z, and the event that is marked as the"
                                    + " detection on the timeline, TL-1, says 2026-03-14T16:02Z: correct the one that"
                                    + " is wrong, or let the detection name the event that it means"))
            .invalid(
                    "another time than the event of kind detection",
                    told(
                            t -> t.at("16:02", EventKind.DETECTION, "On-call saw the alert"),
                            d -> d.when("2026-03-14T16:30Z")),
                    at("/detection/when")
                            .subId("time")
                            .message("The detection section says 2026-03-14T16:30Z, and the first event of kind"
                                    + " detection on the timeline, TL-1, says 2026-03-14T16:02Z: correct the one that"
                                    + " is wrong, or let the detection name the event that it means"))
            .invalid(
                    "a named event and a marked one at different times",
                    told(
                            t -> t.at(
                                            "16:02",
                                            EventKind.ALERT,
                                            "Alert",
                                            event -> event.id("TL-1").milestone(Milestone.DETECTED))
                                    .at("16:30", EventKind.ALERT, "Alert", event -> event.id("TL-2")),
                            d -> d.event("TL-2")),
                    at("/detection/event")
                            .subId("event")
                            .message(
                                    "The detection section names TL-2 (2026-03-14T16:30Z), and TL-1 (2026-03-14T16:02Z)"
                                            + " is marked as the detection: mark the event that the section names, or name the"
                                            + " one that is marked"))
            .invalid(
                    "an alert that the timeline lacks",
                    told(t -> t.at("16:02", EventKind.SYMPTOM, "Lock waits"), d -> d.method(DetectionMethod.ALERT)),
                    at("/detection/method")
                            .subId("no-alert")
                            .message("The incident was detected by an alert, and the timeline has none: add the alert"
                                    + " with its time, or let the detection name the event that tells of it"))
            .option("tolerance", "PT28M")
            .valid("within a wider tolerance", BAD);

    @TestFactory
    Stream<DynamicTest> detection_time_mismatch() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem told(Consumer<Timeline.Builder> events, Consumer<Detection.Builder> detection) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .timeline(t -> events.accept(t.on("2026-03-14", "UTC")))
                .detection(detection)
                .build();
    }
}
