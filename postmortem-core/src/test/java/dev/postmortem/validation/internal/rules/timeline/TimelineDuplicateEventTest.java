package dev.postmortem.validation.internal.rules.timeline;

import static dev.postmortem.model.impact.ServiceLevel.DEGRADED;
import static dev.postmortem.model.impact.ServiceLevel.DOWN;
import static dev.postmortem.model.timeline.EventKind.ALERT;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.validation.testing.ExpectedFinding.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class TimelineDuplicateEventTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:10", SYMPTOM, "Checkout errors increased for all customers", e -> e.source("chat log"))
                    .at("10:10", SYMPTOM, "Checkout errors increased for customers"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at(
                            "10:10",
                            SYMPTOM,
                            "Checkout errors increased for all customers",
                            e -> e.source("chat log, dashboard")))
            .build();
    // end::good[]

    private static final String TEXT = "Five words say it all";
    private static final String MORNING = "2026-03-14T10:05Z/2026-03-14T10:40Z";

    private static final RuleTester TESTER = RuleTester.of(new TimelineDuplicateEvent())
            .invalid(
                    "two events of one minute that say the same",
                    BAD,
                    at("/timeline/events/1")
                            .subId("event")
                            .message(
                                    "Event TL-2 (2026-03-14T10:10Z, \"Checkout errors increased for customers\") tells the same as"
                                            + " TL-1: keep one of them, with what is known from both"))
            .valid("one event with both sources", GOOD)
            .valid("no event", Drafts.empty())
            .valid(
                    "the same words a minute later",
                    Drafts.of(t -> t.at("10:10", SYMPTOM, TEXT).at("10:11", SYMPTOM, TEXT)))
            .valid("another kind", Drafts.of(t -> t.at("10:10", SYMPTOM, TEXT).at("10:10", ALERT, TEXT)))
            .valid("another end", Drafts.of(t -> t.at("10:10", SYMPTOM, TEXT).at("10:10 to 10:20", SYMPTOM, TEXT)))
            .valid("no time", Drafts.of(t -> t.untimed(SYMPTOM, TEXT).untimed(SYMPTOM, TEXT)))
            .valid("less overlap", twice("a b c d", "a b c e"))
            .valid(
                    "another number",
                    twice(
                            "Node 1 of the orders cluster ran out of disk",
                            "Node 2 of the orders cluster ran out of disk"))
            .valid(
                    "another name",
                    twice(
                            "Replica orders-a of the cluster ran out of disk",
                            "Replica orders-b of the cluster ran out of disk"))
            .valid("another source", twice(e -> e.source("chat"), e -> e.source("dashboard")))
            .valid("another episode", twice(e -> e.episode("first"), e -> e.episode("second")))
            .valid("another component", twice(e -> e.component("orders"), e -> e.component("billing")))
            .valid("another measure", twice(e -> e.measure("1 s", "of lag"), e -> e.measure("2 s", "of lag")))
            .valid(
                    "other evidence",
                    twice(e -> e.evidence("a", "https://a.example/"), e -> e.evidence("b", "https://b.example/")))
            .valid("another alert", twice(e -> e.concerns("AL-1"), e -> e.concerns("AL-2")))
            .valid(
                    "another change",
                    twice(e -> e.schemaChange(c -> c.table("orders")), e -> e.schemaChange(c -> c.table("customers"))))
            .invalid(
                    "a source that only one of them has",
                    twice(e -> e.source("chat"), e -> {}),
                    at("/timeline/events/1").subId("event"))
            .invalid(
                    "a component that only one of them has",
                    twice(e -> {}, e -> e.component("orders")),
                    at("/timeline/events/1").subId("event"))
            .invalid("as much overlap as is asked for", twice("a b c d e", "a b c d"), at("/timeline/events/1"))
            .invalid(
                    "the same instant in another zone, in other letters",
                    Drafts.of(t -> t.at("10:10", SYMPTOM, TEXT)
                            .at("2026-03-14T11:10+01:00", SYMPTOM, "FIVE words, say it all")),
                    at("/timeline/events/1"))
            .invalid(
                    "three times, each told once",
                    Drafts.of(t -> t.at("10:10", SYMPTOM, TEXT)
                            .at("10:10", SYMPTOM, TEXT)
                            .at("10:10", SYMPTOM, TEXT)),
                    at("/timeline/events/1"),
                    at("/timeline/events/2"))
            .invalid(
                    "twenty events apart",
                    Drafts.of(t -> others(t.at("10:10", SYMPTOM, TEXT), 19).at("10:10", SYMPTOM, TEXT)),
                    at("/timeline/events/20"))
            .valid(
                    "too far apart in a log of one minute",
                    Drafts.of(t -> others(t.at("10:10", SYMPTOM, TEXT), 20).at("10:10", SYMPTOM, TEXT)))
            .valid("windows that touch", windows("2026-03-14T10:00Z/2026-03-14T10:05Z", w -> {}))
            .valid("another level", windows("2026-03-14T10:00Z/2026-03-14T10:10Z", w -> w.level(DEGRADED)))
            .valid(
                    "another component that is down",
                    windows("2026-03-14T10:00Z/2026-03-14T10:10Z", w -> w.component("billing")))
            .valid("a window that ends before it begins", windows("2026-03-14T10:30Z/2026-03-14T10:20Z", w -> {}))
            .valid("an approximate window", windows("~2026-03-14T10:00Z/2026-03-14T10:10Z", w -> {}))
            .valid("an open window", windows("2026-03-14T10:00Z/..", w -> {}))
            .valid(
                    "a window without a time",
                    Drafts.draft()
                            .impact(i -> i.addWindow(window(MORNING, w -> {}))
                                    .addWindow(ImpactWindow.builder()
                                            .when(When.unknown("?"))
                                            .level(DOWN)
                                            .component("orders")
                                            .build()))
                            .build())
            .valid(
                    "windows of different customers",
                    windows("2026-03-14T10:00Z/2026-03-14T10:10Z", w -> w.description("In the US")))
            .valid(
                    "windows of different episodes",
                    windows("2026-03-14T10:00Z/2026-03-14T10:10Z", w -> w.episode("second")))
            .valid("windows of different shares", windows("2026-03-14T10:00Z/2026-03-14T10:10Z", w -> w.share("3 %")))
            .valid(
                    "windows of no component",
                    Drafts.draft()
                            .impact(i -> i.window(MORNING, DOWN).window("2026-03-14T10:00Z/2026-03-14T10:10Z", DOWN))
                            .build())
            .invalid(
                    "a component that is down twice",
                    Drafts.draft()
                            .impact(i -> i.addWindow(window(MORNING, w -> {}))
                                    .addWindow(window("2026-03-14T10:30Z/2026-03-14T11:00Z", w -> {})))
                            .build(),
                    at("/impact/windows/1")
                            .subId("window")
                            .message("The windows IW-1 (2026-03-14T10:05Z/2026-03-14T10:40Z) and IW-2"
                                    + " (2026-03-14T10:30Z/2026-03-14T11:00Z) overlap, and in both of them orders is down:"
                                    + " join them, or correct the time that is wrong"))
            .invalid(
                    "the later one stands first in the list",
                    windows("2026-03-14T10:00Z/2026-03-14T10:10Z", w -> {}),
                    at("/impact/windows/0").subId("window"))
            .invalid(
                    "two short windows within a long one",
                    Drafts.draft()
                            .impact(i -> i.addWindow(window("2026-03-14T10:00Z/2026-03-14T12:00Z", w -> {}))
                                    .addWindow(window("2026-03-14T10:30Z/2026-03-14T10:40Z", w -> {}))
                                    .addWindow(window("2026-03-14T11:30Z/2026-03-14T11:40Z", w -> {}))
                                    .addWindow(window("2026-03-14T12:00Z/2026-03-14T12:10Z", w -> {})))
                            .build(),
                    at("/impact/windows/1"),
                    at("/impact/windows/2"))
            .invalid(
                    "a third window that overlaps the second alone",
                    Drafts.draft()
                            .impact(i -> i.addWindow(window("2026-03-14T10:00Z/2026-03-14T10:10Z", w -> {}))
                                    .addWindow(window("2026-03-14T11:00Z/2026-03-14T11:30Z", w -> {}))
                                    .addWindow(window("2026-03-14T11:20Z/2026-03-14T11:40Z", w -> {})))
                            .build(),
                    at("/impact/windows/2"))
            .option("overlap", 75)
            .invalid("less overlap, where that is enough", twice("a b c d", "a b c"), at("/timeline/events/1"))
            .valid("less than that", twice("a b c d", "a b c e"));

    @TestFactory
    Stream<DynamicTest> timeline_duplicate_event() {
        return RuleCases.of(TESTER);
    }

    @Test
    void a_repeated_event_names_the_one_that_it_repeats() {
        assertThat(Drafts.related("timeline-duplicate-event", BAD)).containsExactly("/timeline/events/0");
    }

    private static Postmortem twice(String first, String second) {
        return Drafts.of(t -> t.at("10:10", SYMPTOM, first).at("10:10", SYMPTOM, second));
    }

    private static Postmortem twice(Consumer<TimelineEvent.Builder> first, Consumer<TimelineEvent.Builder> second) {
        return Drafts.of(t -> t.at("10:10", SYMPTOM, TEXT, first).at("10:10", SYMPTOM, TEXT, second));
    }

    private static Timeline.Builder others(Timeline.Builder timeline, int count) {
        IntStream.range(0, count).forEach(i -> timeline.at("10:10", SYMPTOM, "Line " + i));
        return timeline;
    }

    /** Returns a window of 10:05 to 10:40 before one with another time, which may differ in more. */
    private static Postmortem windows(String when, Consumer<ImpactWindow.Builder> more) {
        return Drafts.draft()
                .impact(i -> i.addWindow(window(
                                MORNING,
                                w -> w.description("In Europe").episode("first").share("2 %")))
                        .addWindow(window(when, more)))
                .build();
    }

    private static ImpactWindow window(String when, Consumer<ImpactWindow.Builder> more) {
        ImpactWindow.Builder window =
                ImpactWindow.builder().when(when).level(DOWN).component("orders");
        more.accept(window);
        return window.build();
    }
}
