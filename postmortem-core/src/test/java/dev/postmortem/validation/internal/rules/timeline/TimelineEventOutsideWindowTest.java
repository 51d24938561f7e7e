package dev.postmortem.validation.internal.rules.timeline;

import static dev.postmortem.model.timeline.EventKind.BACKGROUND;
import static dev.postmortem.model.timeline.EventKind.CHANGE;
import static dev.postmortem.model.timeline.EventKind.COMMUNICATION;
import static dev.postmortem.model.timeline.EventKind.DETECTION;
import static dev.postmortem.model.timeline.EventKind.RESTORE;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Correction;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.RuleTester;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class TimelineEventOutsideWindowTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.at("2026-03-14T10:05Z", SYMPTOM, "Writes stalled", IMPACT_STARTED)
                    .at("2025-03-14T10:10Z", DETECTION, "An alert fired"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.at("2025-11-02T09:00Z", BACKGROUND, "The lock timeout was lifted")
                    .at("2026-03-14T10:05Z", SYMPTOM, "Writes stalled", IMPACT_STARTED)
                    .at("2026-03-14T10:10Z", DETECTION, "An alert fired"))
            .build();
    // end::good[]

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-20T08:00:00Z"), ZoneOffset.UTC);

    private static final RuleTester TESTER = RuleTester.of(new TimelineEventOutsideWindow())
            .valid("background from months ago", GOOD)
            .valid("no event", Drafts.empty())
            .valid(
                    "a future time where no clock is passed in",
                    Drafts.of(t -> t.at("2126-03-14T10:00Z", SYMPTOM, "Stall")))
            .valid("a change from months ago", started(t -> t.at("2025-01-01T10:00Z", CHANGE, "Deployed")))
            .valid("an event from a month ago", started(t -> t.at("2026-02-12T10:05Z", SYMPTOM, "CPU rose")))
            .valid(
                    "an event of another episode",
                    started(t -> t.at("2025-01-01T10:00Z", SYMPTOM, "Rose", e -> e.episode("one"))))
            .valid(
                    "an event that lasted until the incident",
                    started(t -> t.at("2025-01-01T10:00Z/2026-03-14T10:00Z", SYMPTOM, "CPU rose")))
            .valid(
                    "an event from long ago that is still open",
                    started(t -> t.at("2025-01-01T10:00Z/..", SYMPTOM, "CPU rose")))
            .valid("an event without a time", started(t -> t.untimed(SYMPTOM, "CPU rose")))
            .valid(
                    "an old event in an incident of which no beginning is known",
                    Drafts.of(
                            t -> t.at("2025-01-01T10:00Z", SYMPTOM, "CPU rose").at("10:05", DETECTION, "Noticed")))
            .valid(
                    "an event of the day of the publication",
                    published(t -> t.at("2026-03-16T20:00Z", COMMUNICATION, "Told"), p -> {}))
            .valid(
                    "an event at about the time of the publication",
                    published(t -> t.at("~2026-03-16T21:10Z", COMMUNICATION, "Told"), p -> {}))
            .valid(
                    "an event that a correction added",
                    published(
                            t -> t.at("2026-03-18T10:00Z", COMMUNICATION, "Told"),
                            p -> p.addCorrection(Correction.of("2026-03-18T11:00Z", "An event", "It was left out"))))
            .valid(
                    "an event from after the publication, in a postmortem that was closed later",
                    published(
                            t -> t.at("2026-03-18T10:00Z", COMMUNICATION, "Told"),
                            p -> p.status(s -> s.closedAt("2026-03-19T11:00Z"))))
            .valid(
                    "a correction of which the time cannot be compared",
                    published(
                            t -> t.at("2026-03-18T10:00Z", COMMUNICATION, "Told"),
                            p -> p.addCorrection(new Correction(
                                    When.described("a week on"), "An event", "It was left out", Optional.empty()))))
            .valid(
                    "a publication of which the time cannot be compared",
                    Drafts.with(
                            t -> t.at("2026-03-18T10:00Z", COMMUNICATION, "Told"),
                            p -> p.status(s -> s.published(When.described("some day")))))
            .valid(
                    "a correction without a publication",
                    Drafts.with(
                            t -> t.at("2026-03-18T10:00Z", COMMUNICATION, "Told"),
                            p -> p.addCorrection(Correction.of("2026-03-16T11:00Z", "An event", "It was left out"))))
            .invalid(
                    "another year",
                    BAD,
                    at("/timeline/events/1/when")
                            .subId("long-before")
                            .message(
                                    "Event TL-2 (\"An alert fired\") is dated 2025-03-14T10:10Z, which is 364 d before the"
                                            + " impact began at 2026-03-14T10:05Z: correct its time, or make it a change or"
                                            + " background"))
            .invalid(
                    "a minute more than a month ago",
                    started(t -> t.at("2026-02-12T10:03Z", SYMPTOM, "CPU rose")),
                    at("/timeline/events/1/when")
                            .subId("long-before")
                            .message(
                                    "Event TL-2 (\"CPU rose\") is dated 2026-02-12T10:03Z, which is 30 d before the impact"
                                            + " began at 2026-03-14T10:05Z: correct its time, or make it a change or background"))
            .invalid(
                    "an event long before the window of impact",
                    Drafts.with(
                            t -> t.at("2025-03-14T10:10Z", DETECTION, "Noticed"),
                            p -> p.impact(i -> i.window("2026-03-14T10:05Z/PT1H", ServiceLevel.DOWN))),
                    at("/timeline/events/0/when").subId("long-before"))
            .invalid(
                    "an event from after the publication",
                    published(t -> t.at("2026-03-18T10:00Z", COMMUNICATION, "Customers told"), p -> {}),
                    at("/timeline/events/0/when")
                            .subId("after-publication")
                            .message(
                                    "Event TL-1 (\"Customers told\") is dated 2026-03-18T10:00Z, after the publication of"
                                            + " the postmortem (2026-03-16T21:00Z): correct its time, or add a correction that"
                                            + " tells when the event was added"))
            .invalid(
                    "an event from after the last correction",
                    published(
                            t -> t.at("2026-03-18T10:00Z", COMMUNICATION, "Told"),
                            p -> p.addCorrection(Correction.of("2026-03-17T11:00Z", "A figure", "It was wrong"))),
                    at("/timeline/events/0/when").subId("after-publication"))
            .clock(NOW)
            .valid("an event a minute from now", Drafts.of(t -> t.at("2026-03-20T08:01Z", COMMUNICATION, "Told")))
            .valid("an event at about this time", Drafts.of(t -> t.at("~2026-03-20T08:10Z", COMMUNICATION, "Told")))
            .valid("an event of today", Drafts.of(t -> t.at("2026-03-20", COMMUNICATION, "Told")))
            .invalid(
                    "an event that has not come yet",
                    Drafts.of(t -> t.at("2027-03-14T10:05Z", SYMPTOM, "Writes stalled")),
                    at("/timeline/events/0/when")
                            .subId("future")
                            .message(
                                    "Event TL-1 (\"Writes stalled\") is dated 2027-03-14T10:05Z, which lies in the future"
                                            + " (now is 2026-03-20T08:00Z): correct its time"))
            .invalid(
                    "two minutes from now",
                    Drafts.of(t -> t.at("2026-03-20T08:02Z", COMMUNICATION, "Told")),
                    at("/timeline/events/0/when").subId("future"))
            .invalid(
                    "an end that has not come yet",
                    Drafts.of(t -> t.at("2026-03-14T10:05Z/2027-03-14T10:40Z", RESTORE, "Restore")),
                    at("/timeline/events/0/when").subId("future"))
            .invalid(
                    "a beginning that has not come yet, without an end",
                    Drafts.of(t -> t.at("2027-03-14T10:05Z/..", RESTORE, "Restore")),
                    at("/timeline/events/0/when").subId("future"))
            .invalid(
                    "a future event of a published postmortem, told once",
                    published(t -> t.at("2027-03-14T10:05Z", SYMPTOM, "Writes stalled"), p -> {}),
                    at("/timeline/events/0/when").subId("future"))
            .option("days", 10)
            .option("tolerance", "PT1H")
            .valid("an hour from now", Drafts.of(t -> t.at("2026-03-20T09:00Z", COMMUNICATION, "Told")))
            .invalid(
                    "more than an hour from now",
                    Drafts.of(t -> t.at("2026-03-20T09:01Z", COMMUNICATION, "Told")),
                    at("/timeline/events/0/when").subId("future"))
            .invalid(
                    "eleven days before",
                    started(t -> t.at("2026-03-03T10:05Z", SYMPTOM, "CPU rose")),
                    at("/timeline/events/1/when").subId("long-before"));

    @TestFactory
    Stream<DynamicTest> timeline_event_outside_window() {
        return RuleCases.of(TESTER);
    }

    /** Returns an incident that began on 14 March at 10:05, with more events. */
    private static Postmortem started(Consumer<Timeline.Builder> more) {
        return Drafts.of(t -> more.accept(t.at("10:05", SYMPTOM, "Stall", IMPACT_STARTED)));
    }

    private static Postmortem published(Consumer<Timeline.Builder> events, Consumer<Postmortem.Builder> more) {
        return Drafts.with(events, p -> {
            p.status(s -> s.published("2026-03-16T21:00Z"));
            more.accept(p);
        });
    }
}
