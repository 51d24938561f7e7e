package dev.postmortem.validation.internal.rules.timeline;

import static dev.postmortem.model.impact.ServiceLevel.DOWN;
import static dev.postmortem.model.timeline.EventKind.ALERT;
import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.COMMUNICATION;
import static dev.postmortem.model.timeline.EventKind.DECISION;
import static dev.postmortem.model.timeline.EventKind.MITIGATION;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.RESTORE;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.RESOLVED;
import static dev.postmortem.validation.testing.ExpectedFinding.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class TimelineGapUnexplainedTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:10", ALERT, "Checkout errors above 2 %")
                    .at("10:15", MITIGATION, "Migration stopped")
                    .at("13:40", RECOVERY, "Stable"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:10", ALERT, "Checkout errors above 2 %")
                    .at("10:15", MITIGATION, "Migration stopped")
                    .at("10:20 to 13:30", RESTORE, "The index was rebuilt, from 0 to 100 %")
                    .at("13:40", RECOVERY, "Stable"))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new TimelineGapUnexplained())
            .valid("an event that lasted through the gap", GOOD)
            .valid("no event", Drafts.empty())
            .valid(
                    "too few events to have a gap between them",
                    Drafts.of(t -> t.at("09:00", CHANGE, "Started")
                            .at("10:10", ALERT, "Errors")
                            .at("13:40", RECOVERY, "Stable")))
            .valid("half an hour", told(t -> t.at("10:10", ALERT, "Errors").at("10:40", RECOVERY, "Stable")))
            .valid(
                    "much more than half an hour, but no more than the share of the whole",
                    told(t -> t.at("10:00", ALERT, "Errors")
                            .at("14:00", DECISION, "A plan")
                            .at("17:00", DECISION, "Another plan")
                            .at("20:00", RECOVERY, "Stable")))
            .valid(
                    "a gap that is explained",
                    hours(t -> t.gap("10:00 to 20:00", "The restore ran, and everybody waited")))
            .valid(
                    "two explanations that meet",
                    hours(t -> t.gap("10:00 to 15:00", "The copy ran").gap("14:00 to 20:00", "The replay ran")))
            .valid(
                    "an explanation whose time cannot be compared",
                    hours(t -> t.gap(When.described("the afternoon"), "The restore ran")))
            .valid(
                    "an event that is still open",
                    hours(t -> t.at(When.since("2026-03-14T10:01Z"), RESTORE, "The restore ran")))
            .valid("an event without a time in the gap", hours(t -> t.untimed(RESTORE, "The restore ran")))
            .valid(
                    "an attempt that went on through the gap",
                    hours(
                            t -> {},
                            p -> p.mitigation(m -> m.attempt(
                                    "Restore",
                                    a -> a.started("2026-03-14T10:00Z").ended("2026-03-14T20:00Z")))))
            .valid(
                    "an event without a time before a gap that is explained in part",
                    hours(t -> t.untimed(RESTORE, "The restore ran").gap("10:00 to 11:00", "The copy ran")))
            .valid(
                    "no event, though detection and end are known",
                    Drafts.draft()
                            .detection(d -> d.when("2026-03-14T10:00Z"))
                            .impact(i -> i.window("2026-03-14T10:00Z/2026-03-14T20:00Z", DOWN))
                            .build())
            .valid(
                    "a detection of which no more than a range is known",
                    told(
                            t -> t.at("09:00", CHANGE, "Started").at("11:05", RECOVERY, "Stable"),
                            p -> p.detection(d -> d.when("[2026-03-14T10:00Z..2026-03-14T10:40Z]"))))
            .valid(
                    "an end of which the section about impact knows the date alone",
                    told(
                            t -> t.at("10:00", ALERT, "Errors"),
                            p -> p.impact(i -> i.window("2026-03-14T10:00Z/2026-03-14", DOWN))))
            .valid(
                    "a gap before the detection and one after the recovery",
                    told(t -> t.at("04:00", CHANGE, "Started")
                            .at("10:00", ALERT, "Errors")
                            .at("10:20", RECOVERY, "Stable")
                            .at("20:00", COMMUNICATION, "Told")))
            .valid("no detection", told(t -> t.at("10:00", CHANGE, "Started").at("20:00", RECOVERY, "Stable")))
            .valid("no recovery", told(t -> t.at("10:00", ALERT, "Errors").at("20:00", DECISION, "A plan")))
            .valid(
                    "a recovery before the detection",
                    told(t -> t.at("10:00", RECOVERY, "Stable").at("20:00", ALERT, "Errors")))
            .valid(
                    "a recovery of which the date alone is known",
                    told(t -> t.at("10:00", ALERT, "Errors").at("2026-03-14", RECOVERY, "Stable")))
            .valid(
                    "a recovery that lasted through the gap",
                    told(t -> t.at("10:00", ALERT, "Errors").at("10:10 to 20:00", RECOVERY, "Stable")))
            .invalid(
                    "hours of which nothing is told",
                    BAD,
                    at("/timeline/events/1")
                            .subId("")
                            .message("From 2026-03-14T10:15Z to 2026-03-14T13:40Z the timeline tells nothing for 3 h 25"
                                    + " min of the 3 h 30 min from detection to recovery: add what happened, or a gap that"
                                    + " explains the wait"))
            .invalid(
                    "a minute more than half an hour",
                    told(t -> t.at("10:10", ALERT, "Errors").at("10:41", RECOVERY, "Stable")),
                    at("/timeline/events/0"))
            .invalid(
                    "a minute more than the share",
                    told(t -> t.at("10:00", ALERT, "Errors")
                            .at("13:59", DECISION, "A plan")
                            .at("18:00", DECISION, "Another plan")
                            .at("20:00", RECOVERY, "Stable")),
                    at("/timeline/events/1"))
            .invalid(
                    "two gaps",
                    told(t -> t.at("10:00", ALERT, "Errors")
                            .at("15:00", DECISION, "A plan")
                            .at("20:00", RECOVERY, "Stable")),
                    at("/timeline/events/0"),
                    at("/timeline/events/1"))
            .invalid(
                    "events that are not told in their order",
                    told(t -> t.at("20:00", RECOVERY, "Stable")
                            .at("10:00", ALERT, "Errors")
                            .at("10:30", DECISION, "A plan")),
                    at("/timeline/events/2"))
            .invalid(
                    "an event that ended early within a longer one",
                    told(t -> t.at("10:00", ALERT, "Errors")
                            .at("10:00 to 12:00", RESTORE, "The restore ran")
                            .at("10:30 to 11:00", DECISION, "A plan")
                            .at("20:00", RECOVERY, "Stable")),
                    at("/timeline/events/2")
                            .message(
                                    "From 2026-03-14T12:00Z to 2026-03-14T20:00Z the timeline tells nothing for 8 h of the"
                                            + " 10 h from detection to recovery: add what happened, or a gap that explains the"
                                            + " wait"))
            .invalid(
                    "an explanation of an early part",
                    hours(t -> t.gap("10:00 to 11:00", "The copy ran")),
                    at("/timeline/events/0")
                            .message(
                                    "From 2026-03-14T11:00Z to 2026-03-14T20:00Z the timeline tells nothing for 9 h of the"
                                            + " 10 h from detection to recovery: add what happened, or a gap that explains the"
                                            + " wait"))
            .invalid(
                    "an attempt of which the end is not known",
                    hours(t -> {}, p -> p.mitigation(m -> m.attempt("Restore", a -> a.started("2026-03-14T10:00Z")))),
                    at("/timeline/events/0"))
            .invalid(
                    "an attempt of which the beginning is not known",
                    hours(t -> {}, p -> p.mitigation(m -> m.attempt("Restore", a -> a.ended("2026-03-14T20:00Z")))),
                    at("/timeline/events/0"))
            .invalid(
                    "events without a time that are told before the first and between others",
                    told(t -> t.untimed(SYMPTOM, "CPU spiked")
                            .at("10:00", ALERT, "Errors")
                            .untimed(DECISION, "A plan")
                            .at("10:10", MITIGATION, "Stopped")
                            .at("20:00", RECOVERY, "Stable")),
                    at("/timeline/events/3"))
            .invalid(
                    "an event from before the detection alone",
                    told(
                            t -> t.at("09:00", CHANGE, "Started").at("20:00", RECOVERY, "Stable"),
                            p -> p.detection(d -> d.when("2026-03-14T10:00Z"))),
                    at("/detection/when"))
            .invalid(
                    "an end that lies between two events",
                    told(
                            t -> t.at("10:00", ALERT, "Errors").at("22:00", COMMUNICATION, "Told"),
                            p -> p.impact(i -> i.window("2026-03-14T10:00Z/2026-03-14T20:00Z", DOWN))),
                    at("/timeline/events/0")
                            .message(
                                    "From 2026-03-14T10:00Z to 2026-03-14T20:00Z the timeline tells nothing for 10 h of the"
                                            + " 10 h from detection to recovery: add what happened, or a gap that explains the"
                                            + " wait"))
            .invalid(
                    "the end of the incident by its mark",
                    told(t -> t.at("10:00", CHANGE, "Errors", DETECTED).at("20:00", COMMUNICATION, "Told", RESOLVED)),
                    at("/timeline/events/0"))
            .option("longest", "PT1H")
            .option("share", 0)
            .valid(
                    "as long as is allowed",
                    told(t -> t.at("10:00", ALERT, "Errors").at("11:00", RECOVERY, "Stable")))
            .invalid(
                    "longer than is allowed",
                    told(t -> t.at("10:00", ALERT, "Errors").at("11:01", RECOVERY, "Stable")),
                    at("/timeline/events/0"));

    @TestFactory
    Stream<DynamicTest> timeline_gap_unexplained() {
        return RuleCases.of(TESTER);
    }

    @Test
    void a_gap_names_the_event_with_which_the_telling_goes_on() {
        assertThat(Drafts.related("timeline-gap-unexplained", BAD)).containsExactly("/timeline/events/2");
    }

    @Test
    void a_gap_that_lasts_to_the_end_of_the_incident_names_what_tells_of_the_end() {
        Postmortem postmortem = told(
                t -> t.at("10:00", ALERT, "Errors").at("22:00", COMMUNICATION, "Told"),
                p -> p.impact(i -> i.window("2026-03-14T10:00Z/2026-03-14T20:00Z", DOWN)));

        assertThat(Drafts.related("timeline-gap-unexplained", postmortem)).containsExactly("/impact/windows/0");
    }

    private static Postmortem hours(Consumer<Timeline.Builder> between) {
        return hours(between, more -> {});
    }

    /** Returns ten hours from detection to recovery with something in between. */
    private static Postmortem hours(Consumer<Timeline.Builder> between, Consumer<Postmortem.Builder> more) {
        return told(
                t -> {
                    t.at("10:00", ALERT, "Errors");
                    between.accept(t);
                    t.at("20:00", RECOVERY, "Stable");
                },
                more);
    }

    private static Postmortem told(Consumer<Timeline.Builder> events) {
        return told(events, more -> {});
    }

    /** Returns a timeline that goes on on the next day, so that it is none of too few events. */
    private static Postmortem told(Consumer<Timeline.Builder> events, Consumer<Postmortem.Builder> more) {
        return Drafts.with(
                t -> {
                    events.accept(t);
                    t.at("2026-03-15T09:00Z", COMMUNICATION, "Customers told")
                            .at("2026-03-15T10:00Z", COMMUNICATION, "Partners told");
                },
                more);
    }
}
