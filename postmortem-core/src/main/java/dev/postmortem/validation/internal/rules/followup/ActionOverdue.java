package dev.postmortem.validation.internal.rules.followup;

import dev.postmortem.model.Stage;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionState;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.internal.facts.CalendarDays;
import dev.postmortem.validation.spi.FindingDraft;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** An action whose day has passed is done, planned anew, or forgotten. */
final class ActionOverdue implements PostmortemRule {

    private static final RuleOption<Integer> LONG_DAYS = RuleOption.number(
                    "long-days", 30, "Days after its target date from which on an action is long overdue")
            .atLeast(1);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("action-overdue")
            .category(Category.FOLLOW_UP)
            .severity(FindingSeverity.WARNING)
            .summary("No open action is past its target date")
            .rationale("Incidents recur while the action that prevents them waits. Without a clock the rule says"
                    + " nothing, and of an action whose status is not recorded, or of a closed postmortem, it cannot"
                    + " know.")
            .source("Founding document: revisit action items regularly")
            .source(
                    "PagerDuty postmortem guide: action items are followed until they are done",
                    "https://postmortems.pagerduty.com/")
            .option(LONG_DAYS)
            .message(
                    "overdue",
                    "Action {id} (\"{what}\") was due on {due} and is still {state}: finish it, or plan it anew with"
                            + " a reason")
            .message(
                    "long-overdue",
                    "Action {id} (\"{what}\") was due on {due}, at least {late} ago, and is still {state}: finish it,"
                            + " plan it anew with a reason, or decline it")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        if (context.clock().isEmpty() || context.postmortem().status().stage() == Stage.CLOSED) {
            return;
        }
        Instant now = context.clock().map(Clock::instant).orElseThrow();
        for (ActionItem action : context.postmortem().actionItems().items()) {
            Optional<String> open = action.status().map(ActionStatus::state).flatMap(ActionOverdue::ifOpen);
            if (open.isPresent() && action.due().isPresent()) {
                LocalDate due = action.due().get();
                Duration late = Duration.between(CalendarDays.anywhere(due).latest(), now);
                if (late.compareTo(longOverdue(context)) >= 0) {
                    report("long-overdue", action, due, open.get(), findings)
                            .with("late", Duration.ofDays(late.toDays()));
                } else if (late.compareTo(Duration.ZERO) > 0) {
                    report("overdue", action, due, open.get(), findings);
                }
            }
        }
    }

    private static Duration longOverdue(RuleContext context) {
        return Duration.ofDays(context.option(LONG_DAYS));
    }

    private static FindingDraft report(
            String subId, ActionItem action, LocalDate due, String state, FindingSink findings) {
        return findings.report(subId)
                .at(action, "due")
                .with("id", action.id())
                .with("what", action.what())
                .with("due", due)
                .with("state", state);
    }

    private static Optional<String> ifOpen(ActionState state) {
        return switch (state) {
            case OPEN -> Optional.of("open");
            case IN_PROGRESS -> Optional.of("in progress");
            case DONE, DECLINED -> Optional.empty();
        };
    }
}
