package dev.postmortem.validation.internal.rules.actionability;

import dev.postmortem.model.DocumentStatus;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.followup.Priority;
import dev.postmortem.model.value.InstantRange;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.When;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.internal.facts.CalendarDays;
import dev.postmortem.validation.internal.facts.Phase;
import dev.postmortem.validation.internal.facts.Phases;
import dev.postmortem.validation.internal.facts.Times;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** An action is due after the incident, after publication, and before everybody has forgotten why. */
final class ActionDueDateImplausible implements PostmortemRule {

    private static final RuleOption<Integer> DAYS_P0 = RuleOption.number(
                    "days-p0", 30, "Days within which an action of priority P0 is due")
            .atLeast(1);
    private static final RuleOption<Integer> DAYS_P1 = RuleOption.number(
                    "days-p1", 30, "Days within which an action of priority P1 is due")
            .atLeast(1);
    private static final RuleOption<Integer> DAYS_P2 = RuleOption.number(
                    "days-p2", 90, "Days within which an action of priority P2 is due")
            .atLeast(1);
    private static final RuleOption<Integer> DAYS_OTHER = RuleOption.number(
                    "days-other", 180, "Days within which an action of any other priority is due")
            .atLeast(1);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("action-due-date-implausible")
            .category(Category.ACTIONABILITY)
            .severity(FindingSeverity.WARNING)
            .summary("Target dates lie after the incident, after publication and within the limit of their priority")
            .rationale("A date before the incident is a slip of the pen. One that had passed when the postmortem was"
                    + " published was not looked at again, and an urgent action that is due in a year is not urgent."
                    + " The days of the limit count from the latest of what is known of recovery, draft, publication"
                    + " and the day on which the action was opened.")
            .source("Founding document, section 13: a target date that can be kept")
            .source(
                    "PagerDuty postmortem guide: action items are due within days that depend on the severity",
                    "https://postmortems.pagerduty.com/")
            .option(DAYS_P0)
            .option(DAYS_P1)
            .option(DAYS_P2)
            .option(DAYS_OTHER)
            .message(
                    "before-incident",
                    FindingSeverity.ERROR,
                    "Action {id} (\"{what}\") is due on {due}, before the incident began ({began}): give the day on"
                            + " which it is to be finished")
            .message(
                    "already-past",
                    "Action {id} (\"{what}\") was due on {due}, which had passed when the postmortem was published"
                            + " ({published}): say that it is done, or give a new date")
            .message(
                    "too-far",
                    "Action {id} (\"{what}\") has priority {priority} and is due on {due}, more than {days} days after"
                            + " {since}: bring the date forward, or split off what can be done sooner")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Phases phases = Phases.of(context);
        Optional<Phase> began =
                phases.findOrGuess(Milestone.IMPACT_STARTED).or(() -> phases.findOrGuess(Milestone.DETECTED));
        for (ActionItem action : context.postmortem().actionItems().items()) {
            if (action.due().isEmpty() || Actions.isClosed(action)) {
                continue;
            }
            LocalDate due = action.due().get();
            if (began.isPresent() && isBefore(due, began.get().at()) && !wasPlanned(action, began.get())) {
                findings.report("before-incident")
                        .at(action, "due")
                        .with("id", action.id())
                        .with("what", action.what())
                        .with("due", due)
                        .with("began", began.get().when())
                        .related(began.get().pointer(), "where the incident begins");
            } else if (!isPastPublication(action, due, context, findings)) {
                checkLimit(action, due, context, findings);
            }
        }
    }

    private static boolean isBefore(LocalDate due, InstantRange at) {
        return Times.surelyBefore(CalendarDays.anywhere(due), at, Duration.ZERO);
    }

    /** Work that was planned before the incident may have been late by then. */
    private static boolean wasPlanned(ActionItem action, Phase began) {
        return action.status()
                .flatMap(ActionStatus::opened)
                .flatMap(When::starts)
                .filter(opened -> Times.surelyBefore(opened, began.at(), Duration.ZERO))
                .isPresent();
    }

    private static boolean isPastPublication(
            ActionItem action, LocalDate due, RuleContext context, FindingSink findings) {
        Optional<When> published = context.postmortem().status().publishedAt();
        boolean past =
                published.flatMap(When::starts).filter(at -> isBefore(due, at)).isPresent();
        // With a clock action-overdue says the same of what is open, and how late it is.
        if (past && !(context.clock().isPresent() && Actions.isOpen(action))) {
            findings.report("already-past")
                    .at(action, "due")
                    .with("id", action.id())
                    .with("what", action.what())
                    .with("due", due)
                    .with("published", published.get())
                    .related("/status/publishedAt", "the publication");
        }
        return past;
    }

    private static void checkLimit(ActionItem action, LocalDate due, RuleContext context, FindingSink findings) {
        Optional<When> since = latestBeginning(action, context);
        if (action.priority().isEmpty() || since.isEmpty()) {
            return;
        }
        Priority priority = action.priority().get();
        int days = context.option(limit(priority));
        Instant from = since.get().latest().orElseThrow();
        if (Times.surelyAfter(CalendarDays.anywhere(due), from, Duration.ofDays(days))) {
            findings.report("too-far")
                    .at(action, "due")
                    .with("id", action.id())
                    .with("what", action.what())
                    .with("priority", Actions.shown(priority))
                    .with("due", due)
                    .with("days", days)
                    .with("since", since.get());
        }
    }

    /** Returns the latest time from which the days of the limit may count, so that in doubt there is more time. */
    private static Optional<When> latestBeginning(ActionItem action, RuleContext context) {
        Phases phases = Phases.of(context);
        DocumentStatus document = context.postmortem().status();
        return Stream.of(
                        action.status().flatMap(ActionStatus::opened),
                        document.publishedAt(),
                        document.draftedAt(),
                        phases.findOrGuess(Milestone.RECOVERED).map(Phase::when),
                        phases.findOrGuess(Milestone.IMPACT_STARTED).map(Phase::when))
                .flatMap(Optional::stream)
                .filter(when -> when.latest().isPresent())
                .max(Comparator.comparing(when -> when.latest().orElseThrow()));
    }

    private static RuleOption<Integer> limit(Priority priority) {
        if (priority.equals(Priority.P0)) {
            return DAYS_P0;
        }
        if (priority.equals(Priority.P1)) {
            return DAYS_P1;
        }
        return priority.equals(Priority.P2) ? DAYS_P2 : DAYS_OTHER;
    }
}
