package dev.postmortem.validation.internal.rules.actionability;

import static dev.postmortem.model.timeline.EventKind.ALERT;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.followup.Priority;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.testing.ExpectedFinding;
import dev.postmortem.validation.testing.RuleTester;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ActionDueDateImplausibleTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC").at("10:05", SYMPTOM, "Writes began to stall"))
            .actionItems(a -> a.action("Alert on lock waits", action -> action.due("2025-04-10")))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.on("2026-03-14", "UTC").at("10:05", SYMPTOM, "Writes began to stall"))
            .actionItems(a -> a.action("Alert on lock waits", action -> action.due("2026-04-10")))
            .build();
    // end::good[]

    private static final RuleTester TESTER = limits(published(beforeIncident(
            RuleTester.of(new ActionDueDateImplausible()).valid("a date soon after the incident", GOOD))));

    @TestFactory
    Stream<DynamicTest> action_due_date_implausible() {
        return RuleCases.of(TESTER);
    }

    private static RuleTester beforeIncident(RuleTester tester) {
        return tester.valid("no date", incident(action -> {}))
                .valid("no time of the incident", titled("2025-04-10", action -> {}))
                .valid(
                        "an action that is done",
                        incident(action -> action.due("2025-04-10").status(ActionStatus.done())))
                .valid("the day of the incident", incident(action -> action.due("2026-03-14")))
                .valid("the day before, which west of UTC is not over", incident(action -> action.due("2026-03-13")))
                .valid(
                        "what was planned before the incident",
                        incident(action -> action.due("2026-03-01")
                                .status(ActionStatus.open().toBuilder()
                                        .opened("2026-01-12")
                                        .build())))
                .invalid(
                        "a date before the incident",
                        BAD,
                        at("/actionItems/items/0/due")
                                .subId("before-incident")
                                .severity(FindingSeverity.ERROR)
                                .message(
                                        "Action AI-1 (\"Alert on lock waits\") is due on 2025-04-10, before the incident"
                                                + " began (2026-03-14T10:05Z): give the day on which it is to be finished"))
                .invalid(
                        "a date before an incident that is dated by its impact",
                        titled("2025-04-10", action -> {}).toBuilder()
                                .impact(i -> i.window("2026-03-14T10:05Z/2026-03-14T10:40Z", ServiceLevel.DOWN))
                                .build(),
                        due("before-incident")
                                .message(
                                        "Action AI-1 (\"Alert on lock waits\") is due on 2025-04-10, before the incident"
                                                + " began (2026-03-14T10:05Z/2026-03-14T10:40Z): give the day on which it is to"
                                                + " be finished"))
                .invalid(
                        "a date before an incident of which the detection is known",
                        titled("2025-04-10", action -> {}).toBuilder()
                                .timeline(t -> t.on("2026-03-14", "UTC").at("10:10", ALERT, "Lock waits"))
                                .build(),
                        due("before-incident"))
                .invalid(
                        "a date before an incident of which the detection alone is stated",
                        titled("2025-04-10", action -> {}).toBuilder()
                                .detection(d -> d.when("2026-03-14T10:10Z"))
                                .build(),
                        due("before-incident")
                                .message(
                                        "Action AI-1 (\"Alert on lock waits\") is due on 2025-04-10, before the incident"
                                                + " began (2026-03-14T10:10Z): give the day on which it is to be finished"))
                .invalid(
                        "a date before a detection at the moment at which there was a risk",
                        titled("2025-04-10", action -> {}).toBuilder()
                                .impact(i -> i.window("2026-03-14T10:10Z/2026-03-14T10:40Z", ServiceLevel.AT_RISK))
                                .detection(d -> d.when("2026-03-14T10:10Z"))
                                .build(),
                        due("before-incident")
                                .message(
                                        "Action AI-1 (\"Alert on lock waits\") is due on 2025-04-10, before the incident"
                                                + " began (2026-03-14T10:10Z): give the day on which it is to be finished"))
                .invalid("two days before", incident(action -> action.due("2026-03-12")), due("before-incident"))
                .invalid(
                        "what was opened after the incident",
                        incident(action -> action.due("2026-03-01")
                                .status(ActionStatus.open().toBuilder()
                                        .opened("2026-03-16")
                                        .build())),
                        due("before-incident"))
                .invalid(
                        "the first day there is",
                        incident(action -> action.due(LocalDate.of(1, 1, 1))),
                        due("before-incident"));
    }

    private static RuleTester published(RuleTester tester) {
        Postmortem late = published("2026-04-20", action -> action.due("2026-04-10"));
        Postmortem lateAndOpen =
                published("2026-04-20", action -> action.due("2026-04-10").status(ActionStatus.open()));
        return tester.valid("the day of publication", published("2026-04-20", action -> action.due("2026-04-20")))
                .valid(
                        "what was done by publication",
                        published(
                                "2026-04-20", action -> action.due("2026-04-10").status(ActionStatus.done())))
                .valid(
                        "what was declined by publication",
                        published(
                                "2026-04-20",
                                action -> action.due("2026-04-10").status(ActionStatus.declined("Too costly"))))
                .invalid(
                        "a date that had passed",
                        late,
                        due("already-past")
                                .severity(FindingSeverity.WARNING)
                                .message("Action AI-1 (\"Alert on lock waits\") was due on 2026-04-10, which had passed"
                                        + " when the postmortem was published (2026-04-20): say that it is done, or"
                                        + " give a new date"))
                .invalid("an open action without a clock", lateAndOpen, due("already-past"))
                .clock(Clock.fixed(Instant.parse("2026-04-21T09:00:00Z"), ZoneOffset.UTC))
                .valid("with a clock it is the matter of action-overdue", lateAndOpen)
                .invalid("with a clock, but of a state that nobody told", late, due("already-past"));
    }

    private static RuleTester limits(RuleTester tester) {
        return tester.valid("a P0 on the last day", recovered(Priority.P0, "2026-04-14"))
                .invalid("a P0 a day later", recovered(Priority.P0, "2026-04-15"), due("too-far"))
                .valid("a P1 on the last day", recovered(Priority.P1, "2026-04-14"))
                .invalid(
                        "a P1 a day later",
                        recovered(Priority.P1, "2026-04-15"),
                        due("too-far")
                                .severity(FindingSeverity.WARNING)
                                .message(
                                        "Action AI-1 (\"Alert on lock waits\") has priority P1 and is due on 2026-04-15,"
                                                + " more than 30 days after 2026-03-14T10:40Z: bring the date forward, or split"
                                                + " off what can be done sooner"))
                .valid("a P2 on the last day", recovered(Priority.P2, "2026-06-13"))
                .invalid("a P2 a day later", recovered(Priority.P2, "2026-06-14"), due("too-far"))
                .valid("a P3 on the last day", recovered(Priority.P3, "2026-09-11"))
                .invalid("a P3 a day later", recovered(Priority.P3, "2026-09-12"), due("too-far"))
                .invalid(
                        "a priority of the house",
                        recovered(Priority.of("next-quarter"), "2026-09-12"),
                        due("too-far")
                                .message("Action AI-1 (\"Alert on lock waits\") has priority next-quarter and is due on"
                                        + " 2026-09-12, more than 180 days after 2026-03-14T10:40Z: bring the date"
                                        + " forward, or split off what can be done sooner"))
                .valid("no priority, which is the matter of action-incomplete", incident(a -> a.due("2030-01-01")))
                .valid("nothing to count from", titled("2030-01-01", action -> action.priority(Priority.P1)))
                .valid(
                        "days that count from publication",
                        published("2026-05-01", a -> a.due("2026-05-31").priority(Priority.P1)))
                .invalid(
                        "more days than from publication",
                        published("2026-05-01", a -> a.due("2026-06-03").priority(Priority.P1)),
                        due("too-far"))
                .valid(
                        "days that count from the draft",
                        recovered(Priority.P1, "2026-04-20").toBuilder()
                                .status(s -> s.draftedAt("2026-03-25"))
                                .build())
                .valid("days that count from the opening", opened("2026-06-01", "2026-06-30"))
                .invalid("more days than from the opening", opened("2026-06-01", "2026-07-10"), due("too-far"))
                .invalid(
                        "more days than from the beginning, where recovery is not told",
                        incident(a -> a.due("2026-04-20").priority(Priority.P1)),
                        due("too-far"))
                .invalid(
                        "the last day there is",
                        incident(a -> a.due(LocalDate.of(9999, 12, 31)).priority(Priority.P1)),
                        due("too-far"))
                .option("days-p1", 10)
                .valid("a P1 within a shorter limit", recovered(Priority.P1, "2026-03-25"))
                .invalid("a P1 beyond a shorter limit", recovered(Priority.P1, "2026-03-26"), due("too-far"))
                .option("days-p0", 5)
                .invalid("a P0 beyond a shorter limit", recovered(Priority.P0, "2026-03-21"), due("too-far"))
                .option("days-p2", 20)
                .invalid("a P2 beyond a shorter limit", recovered(Priority.P2, "2026-04-10"), due("too-far"))
                .option("days-other", 400)
                .valid("a P3 within a longer limit", recovered(Priority.P3, "2027-03-14"));
    }

    private static ExpectedFinding due(String subId) {
        return at("/actionItems/items/0/due").subId(subId);
    }

    private static Postmortem incident(Consumer<ActionItem.Builder> action) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .timeline(t -> t.on("2026-03-14", "UTC").at("10:05", SYMPTOM, "Writes began to stall"))
                .actionItems(a -> a.action("Alert on lock waits", action))
                .build();
    }

    private static Postmortem recovered(Priority priority, String due) {
        return incident(action -> action.priority(priority).due(due)).toBuilder()
                .timeline(t -> t.on("2026-03-14", "UTC").at("10:40", RECOVERY, "Writes went through"))
                .build();
    }

    private static Postmortem published(String day, Consumer<ActionItem.Builder> action) {
        return incident(action).toBuilder().status(s -> s.published(day)).build();
    }

    private static Postmortem opened(String opened, String due) {
        return incident(action -> action.priority(Priority.P1)
                .due(due)
                .status(ActionStatus.open().toBuilder().opened(opened).build()));
    }

    private static Postmortem titled(String due, Consumer<ActionItem.Builder> more) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .actionItems(a -> a.action("Alert on lock waits", action -> more.accept(action.due(due))))
                .build();
    }
}
