package dev.postmortem.examples.benchmarks;

import static dev.postmortem.model.DatabaseEngine.POSTGRESQL;
import static dev.postmortem.model.followup.Priority.P1;
import static dev.postmortem.model.impact.ServiceLevel.DEGRADED;
import static dev.postmortem.model.value.IncidentKind.MIGRATION;
import static dev.postmortem.model.value.Severity.SEV_2;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.value.Day;

/** The facts told through the fluent API. */
final class FluentPostmortem {

    private FluentPostmortem() {}

    static Postmortem build() {
        Day day = Day.of(Facts.DATE, "UTC");
        return Postmortem.builder()
                .id("INC-142")
                .title("Orders database: writes stalled during an index migration")
                .severity(SEV_2)
                .kinds(MIGRATION)
                .owningTeam("Database platform")
                .systems(s -> s.service("checkout", "Checkout API")
                        .database(
                                "orders-db",
                                d -> d.name("Orders database")
                                        .engine(POSTGRESQL)
                                        .version("15.4")))
                .summary(s -> s.whatHappened("An index build on the orders table blocked every write to it.")
                        .affected("12.5 % of active customers could not place orders.")
                        .howItEnded("The migration was stopped and the waiting writes went through."))
                .impact(i -> i.users("12.5 %", "of active customers could not place orders")
                        .requests("18201", "checkout requests failed")
                        .addWindow(
                                w -> w.when(day.at("10:05:30")).level(DEGRADED).component("checkout")))
                .timeline(t -> tellAll(t.on(day)))
                .rootCause(r -> r.technicalCause("The index build locked out every write")
                        .processGap("Migration review does not ask how long a lock is held"))
                .contributingFactors(c -> c.factor("The nightly load ran late", "left less CPU for the waiting writes"))
                .mitigation(m -> m.attempt("Cancelled the migration", a -> a.started(day.at("10:15:10"))))
                .wentWell(w -> w.item("The migration was stopped five minutes after the alert", "MI-1"))
                .improvements(i -> i.item("Migrations are reviewed for syntax, not for locks", "AI-1"))
                .actionItems(a -> a.action(
                                "Refuse migrations that build an index under a lock",
                                i -> i.id("AI-1").priority(P1).due("2026-03-28").addresses("RC-1", "RC-2"))
                        .action(
                                "Page when writes wait longer than 5 s for a lock",
                                i -> i.id("AI-2").priority(P1).due("2026-04-10").addresses("RC-1")))
                .lessons(l -> l.design("Build indexes online; a lock is the exception")
                        .process("Review asks what a migration locks, and for how long"))
                .build();
    }

    private static void tellAll(Timeline.Builder timeline) {
        for (Facts.Told told : Facts.TOLD) {
            tell(timeline, told);
        }
    }

    private static void tell(Timeline.Builder timeline, Facts.Told told) {
        timeline.at(told.clock(), EventKind.of(told.kind()), told.text(), event -> {
            event.component(told.component());
            if (told.measured()) {
                event.source("chat log")
                        .measure("97 %", "CPU")
                        .evidence("Dashboard of the orders database", "https://grafana.example/d/orders");
            }
        });
    }
}
