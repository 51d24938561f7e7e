package dev.postmortem.examples.benchmarks;

import static java.util.Optional.empty;

import dev.postmortem.examples.benchmarks.PlainRecords.ActionItem;
import dev.postmortem.examples.benchmarks.PlainRecords.ActionItems;
import dev.postmortem.examples.benchmarks.PlainRecords.Cause;
import dev.postmortem.examples.benchmarks.PlainRecords.ContributingFactor;
import dev.postmortem.examples.benchmarks.PlainRecords.ContributingFactors;
import dev.postmortem.examples.benchmarks.PlainRecords.Database;
import dev.postmortem.examples.benchmarks.PlainRecords.DocumentStatus;
import dev.postmortem.examples.benchmarks.PlainRecords.Evidence;
import dev.postmortem.examples.benchmarks.PlainRecords.Impact;
import dev.postmortem.examples.benchmarks.PlainRecords.ImpactWindow;
import dev.postmortem.examples.benchmarks.PlainRecords.Improvement;
import dev.postmortem.examples.benchmarks.PlainRecords.Improvements;
import dev.postmortem.examples.benchmarks.PlainRecords.Lesson;
import dev.postmortem.examples.benchmarks.PlainRecords.Lessons;
import dev.postmortem.examples.benchmarks.PlainRecords.Measure;
import dev.postmortem.examples.benchmarks.PlainRecords.Mitigation;
import dev.postmortem.examples.benchmarks.PlainRecords.Mitigations;
import dev.postmortem.examples.benchmarks.PlainRecords.Postmortem;
import dev.postmortem.examples.benchmarks.PlainRecords.RootCauseAnalysis;
import dev.postmortem.examples.benchmarks.PlainRecords.Service;
import dev.postmortem.examples.benchmarks.PlainRecords.Severity;
import dev.postmortem.examples.benchmarks.PlainRecords.Strength;
import dev.postmortem.examples.benchmarks.PlainRecords.Summary;
import dev.postmortem.examples.benchmarks.PlainRecords.Systems;
import dev.postmortem.examples.benchmarks.PlainRecords.Timeline;
import dev.postmortem.examples.benchmarks.PlainRecords.TimelineEvent;
import dev.postmortem.examples.benchmarks.PlainRecords.WentWell;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts put into plain records by their constructors, with ids given by hand. */
final class PlainPostmortem {

    private PlainPostmortem() {}

    static Postmortem build() {
        LocalDate day = LocalDate.parse(Facts.DATE);
        return new Postmortem(
                "1",
                Optional.of("INC-142"),
                "Orders database: writes stalled during an index migration",
                new DocumentStatus("draft", empty(), empty(), empty(), empty()),
                empty(),
                Optional.of(new Severity("SEV", "SEV-2", 2)),
                List.of("migration"),
                "en",
                Optional.of("Database platform"),
                empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                systems(),
                new Summary(
                        Optional.of("An index build on the orders table blocked every write to it."),
                        empty(),
                        Optional.of("12.5 % of active customers could not place orders."),
                        Optional.of("The migration was stopped and the waiting writes went through.")),
                impact(day),
                timeline(day),
                empty(),
                rootCause(),
                new ContributingFactors(List.of(new ContributingFactor(
                        "CF-1",
                        "The nightly load ran late",
                        Optional.of("left less CPU for the waiting writes"),
                        List.of(),
                        List.of(),
                        List.of(),
                        empty(),
                        empty()))),
                mitigation(day),
                empty(),
                empty(),
                new WentWell(List.of(new Strength(
                        "WW-1", "The migration was stopped five minutes after the alert", List.of("MI-1"), empty()))),
                new Improvements(
                        List.of(new Improvement(
                                "IM-1",
                                "Migrations are reviewed for syntax, not for locks",
                                List.of("AI-1"),
                                empty(),
                                empty())),
                        List.of()),
                actionItems(),
                new Lessons(List.of(
                        new Lesson("LL-1", "design", "Build indexes online; a lock is the exception", empty()),
                        new Lesson(
                                "LL-2", "process", "Review asks what a migration locks, and for how long", empty()))),
                List.of(),
                List.of(),
                Map.of());
    }

    private static Systems systems() {
        return new Systems(
                List.of(new Service("checkout", "Checkout API", empty(), empty())),
                List.of(new Database(
                        "orders-db",
                        "Orders database",
                        Optional.of("postgresql"),
                        Optional.of("15.4"),
                        empty(),
                        empty(),
                        empty(),
                        empty(),
                        empty(),
                        empty(),
                        empty())));
    }

    private static Impact impact(LocalDate day) {
        return new Impact(
                empty(),
                List.of(
                        measure("ME-1", Optional.of("users"), "of active customers could not place orders", "12.5 %"),
                        measure("ME-2", Optional.of("requests"), "checkout requests failed", "18201")),
                List.of(new ImpactWindow(
                        "IW-1",
                        at(day, "10:05:30"),
                        Optional.of("degraded"),
                        Optional.of("checkout"),
                        empty(),
                        empty(),
                        empty(),
                        List.of(),
                        List.of(),
                        empty())),
                empty(),
                List.of());
    }

    private static Timeline timeline(LocalDate day) {
        List<TimelineEvent> events = new ArrayList<>();
        int measures = 2;
        for (Facts.Told told : Facts.TOLD) {
            events.add(new TimelineEvent(
                    "TL-" + (events.size() + 1),
                    Optional.of(at(day, told.clock())),
                    told.kind(),
                    told.text(),
                    List.of(),
                    List.of(told.component()),
                    empty(),
                    empty(),
                    told.measured() ? List.of(measure("ME-" + ++measures, empty(), "CPU", "97 %")) : List.of(),
                    empty(),
                    told.measured() ? Optional.of("chat log") : empty(),
                    told.measured() ? List.of(dashboard()) : List.of(),
                    List.of(),
                    Map.of(),
                    empty()));
        }
        return new Timeline(events, List.of());
    }

    private static RootCauseAnalysis rootCause() {
        return new RootCauseAnalysis(
                empty(),
                empty(),
                List.of(
                        cause("RC-1", "technical-cause", "The index build locked out every write"),
                        cause("RC-2", "process-gap", "Migration review does not ask how long a lock is held")),
                List.of());
    }

    private static Mitigations mitigation(LocalDate day) {
        return new Mitigations(List.of(new Mitigation(
                "MI-1",
                "Cancelled the migration",
                Optional.of(at(day, "10:15:10")),
                empty(),
                empty(),
                empty(),
                empty(),
                empty(),
                empty(),
                List.of(),
                empty(),
                List.of(),
                empty())));
    }

    private static ActionItems actionItems() {
        return new ActionItems(List.of(
                action(
                        "AI-1",
                        "Refuse migrations that build an index under a lock",
                        "2026-03-28",
                        List.of("RC-1", "RC-2")),
                action("AI-2", "Page when writes wait longer than 5 s for a lock", "2026-04-10", List.of("RC-1"))));
    }

    private static Instant at(LocalDate day, String clock) {
        return day.atTime(LocalTime.parse(clock)).toInstant(ZoneOffset.UTC);
    }

    private static Measure measure(String id, Optional<String> kind, String noun, String amount) {
        return new Measure(id, kind, noun, amount, empty(), empty(), empty(), empty(), List.of(), List.of(), empty());
    }

    private static Evidence dashboard() {
        return new Evidence(
                "Dashboard of the orders database",
                Optional.of("https://grafana.example/d/orders"),
                empty(),
                empty(),
                empty());
    }

    private static Cause cause(String id, String kind, String text) {
        return new Cause(
                id, kind, text, empty(), empty(), List.of(), List.of(), List.of(), empty(), List.of(), empty(),
                Map.of(), empty());
    }

    private static ActionItem action(String id, String what, String due, List<String> addresses) {
        return new ActionItem(
                id,
                what,
                empty(),
                Optional.of("p1"),
                Optional.of(LocalDate.parse(due)),
                empty(),
                empty(),
                addresses,
                empty(),
                empty(),
                empty(),
                Map.of(),
                empty());
    }
}
