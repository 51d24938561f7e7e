package dev.postmortem.validation.internal.rules.actionability;

import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.Priority;
import dev.postmortem.model.value.Severity;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.internal.facts.Listing;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.util.List;
import java.util.Optional;

/** Where everything is equally important, nothing is. */
final class ActionPrioritiesUndifferentiated implements PostmortemRule {

    private static final RuleOption<Integer> MINIMUM = RuleOption.number(
                    "minimum", 4, "Actions still to do from which on their priorities must differ")
            .atLeast(2);
    private static final RuleOption<Integer> URGENT_RANK = RuleOption.number(
                    "urgent-rank", 2, "Lowest severity that calls for an urgent action, as its rank: 1 is the worst")
            .atLeast(1);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("action-priorities-undifferentiated")
            .category(Category.ACTIONABILITY)
            .severity(FindingSeverity.INFO)
            .summary("The priorities of actions tell them apart, and a severe incident has an urgent one")
            .rationale("Priorities that are all the same say nothing about what to do first. An incident that was"
                    + " severe enough to wake people has at least one action that does not wait.")
            .source(
                    "Site Reliability Workbook, chapter 10: all actions have equal priority",
                    "https://sre.google/workbook/postmortem-culture/")
            .option(MINIMUM)
            .option(URGENT_RANK)
            .message(
                    "all-equal",
                    "All {count} actions that are still to do have the priority {priority}: rank them, so that it is"
                            + " clear which one comes first")
            .message(
                    "none-urgent",
                    "The severity is {severity}, and no action ({actions}) is P0 or P1: say which one cannot wait")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        List<ActionItem> all =
                Actions.withoutDeclined(context.postmortem().actionItems().items());
        List<ActionItem> toDo =
                all.stream().filter(action -> !Actions.isClosed(action)).toList();
        // An action without a priority is the matter of action-incomplete, and may be the one that differs.
        if (toDo.isEmpty() || all.stream().anyMatch(action -> action.priority().isEmpty())) {
            return;
        }
        if (toDo.size() >= context.option(MINIMUM)
                && priorities(toDo).stream().distinct().count() == 1) {
            findings.report("all-equal")
                    .at("/actionItems")
                    .with("count", toDo.size())
                    .with("priority", Actions.shown(priorities(toDo).get(0)));
        }
        Optional<Severity> severe =
                context.postmortem().severity().filter(severity -> severity.rank() <= context.option(URGENT_RANK));
        if (severe.isPresent() && priorities(all).stream().allMatch(ActionPrioritiesUndifferentiated::canWait)) {
            findings.report("none-urgent")
                    .at("/actionItems")
                    .with("severity", severe.get().level())
                    .with("actions", Listing.ids(all))
                    .related("/severity", "the severity");
        }
    }

    private static List<Priority> priorities(List<ActionItem> actions) {
        return actions.stream()
                .map(ActionItem::priority)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean canWait(Priority priority) {
        return Actions.isRanked(priority) && !priority.equals(Priority.P0) && !priority.equals(Priority.P1);
    }
}
