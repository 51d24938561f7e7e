package dev.postmortem.validation.internal.rules.actionability;

import dev.postmortem.model.followup.ActionEffect;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.traceability.Answer;
import dev.postmortem.traceability.Concern;
import dev.postmortem.traceability.ConcernKind;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.English;
import dev.postmortem.validation.internal.facts.Listing;
import dev.postmortem.validation.internal.facts.Traces;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleBasis;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A list of reminders leaves the system as it was. */
final class ActionSetWeak implements PostmortemRule {

    private static final RuleOption<Integer> LOWEST_RANK = RuleOption.number(
                    "lowest-rank", 3, "Lowest severity that is looked at, as its rank: 1 is the worst")
            .atLeast(1);

    private static final RuleOption<List<String>> WEAK_OPENINGS = RuleOption.texts(
            "weak-openings",
            List.of(
                    "announce",
                    "be careful",
                    "be more careful",
                    "document",
                    "double check",
                    "double-check",
                    "educate",
                    "pay attention",
                    "pay more attention",
                    "raise awareness",
                    "remind",
                    "retrain",
                    "train"),
            "How an action begins, in lower case, that only asks people to know or to remember something");

    private static final Set<ActionEffect> WEAK_EFFECTS = Set.of(ActionEffect.PROCESS, ActionEffect.DOCUMENT);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("action-set-weak")
            .category(Category.ACTIONABILITY)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .basis(RuleBasis.WORDS)
            .summary("At least one action changes the system, and at least one prevents a recurrence")
            .rationale("Training, documents and reminders work as long as somebody remembers them, at three in the"
                    + " morning too. One action that the system enforces outlasts all of them.")
            .source("RCA2 (NPSF, 2015): action hierarchy, with at least one stronger or intermediate action")
            .source(
                    "Site Reliability Workbook, chapter 10: mostly mitigative actions that make humans less error-prone",
                    "https://sre.google/workbook/postmortem-culture/")
            .option(LOWEST_RANK)
            .option(WEAK_OPENINGS)
            .message(
                    "only-weak",
                    "Every action ({actions}) asks people to know, to remember or to follow something: add one that"
                            + " changes the system, such as a check that rejects the dangerous change")
            .message(
                    "no-prevention",
                    "No action ({actions}) is meant to prevent a recurrence: add one, give the effect prevent to the"
                            + " one that does, or state why the causes are accepted")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        List<ActionItem> actions =
                Actions.withoutDeclined(context.postmortem().actionItems().items());
        if (actions.isEmpty() || isMinor(context) || isTradedOff(context)) {
            return;
        }
        List<String> openings = openings(context);
        if (actions.stream().allMatch(action -> isWeak(action, openings))) {
            report("only-weak", actions, findings);
        } else if (preventsNothing(actions)) {
            report("no-prevention", actions, findings);
        }
    }

    /** Those that come with the library are English; a house that sets its own sets them in its language. */
    private static List<String> openings(RuleContext context) {
        List<String> openings = context.option(WEAK_OPENINGS);
        boolean own = !openings.equals(WEAK_OPENINGS.defaultValue());
        return own || English.isLanguageOf(context.postmortem()) ? openings : List.of();
    }

    private static void report(String subId, List<ActionItem> actions, FindingSink findings) {
        findings.report(subId).at("/actionItems").with("actions", Listing.ids(actions));
    }

    private static boolean isMinor(RuleContext context) {
        int lowest = context.option(LOWEST_RANK);
        return context.postmortem()
                .severity()
                .filter(severity -> severity.rank() > lowest)
                .isPresent();
    }

    /** Says whether there is a stated reason to leave each cause, or each is gone already: then there is nothing to prevent. */
    private static boolean isTradedOff(RuleContext context) {
        List<Concern> causes = Traces.of(context).concerns().stream()
                .filter(concern -> concern.kind() == ConcernKind.CAUSE)
                .toList();
        return !causes.isEmpty()
                && causes.stream()
                        .allMatch(cause ->
                                cause.answers().stream().anyMatch(answer -> !(answer instanceof Answer.ByAction)));
    }

    private static boolean isWeak(ActionItem action, List<String> openings) {
        return action.effect().filter(WEAK_EFFECTS::contains).isPresent() || Opening.isOneOf(openings, action.what());
    }

    /** Where no effect is stated, nobody said what the actions are meant to do. */
    private static boolean preventsNothing(List<ActionItem> actions) {
        List<ActionEffect> effects = actions.stream()
                .map(ActionItem::effect)
                .flatMap(Optional::stream)
                .toList();
        return !effects.isEmpty() && !effects.contains(ActionEffect.PREVENT);
    }
}
