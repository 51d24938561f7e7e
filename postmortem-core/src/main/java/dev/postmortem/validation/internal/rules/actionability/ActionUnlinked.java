package dev.postmortem.validation.internal.rules.actionability;

import dev.postmortem.model.followup.ActionEffect;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionScope;
import dev.postmortem.traceability.Traceability;
import dev.postmortem.traceability.TracedAction;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.internal.facts.Traces;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.util.List;

/** An action that answers nothing in the postmortem does not follow from it. */
final class ActionUnlinked implements PostmortemRule {

    private static final RuleOption<List<String>> EXEMPT_EFFECTS = RuleOption.texts(
            "exempt-effects",
            List.of("hygiene", ActionEffect.REPAIR.code()),
            "Effects of actions that need no link, such as housekeeping and the repair of what was damaged");

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("action-unlinked")
            .category(Category.ACTIONABILITY)
            .severity(FindingSeverity.WARNING)
            .summary("Every action names the cause, factor, gap or improvement that it is for")
            .rationale("A link shows what will be different once the action is done, and which cause nobody has dealt"
                    + " with. Housekeeping that merely came up is marked with the effect hygiene, and what only deals"
                    + " with this incident with its scope; neither needs a link.")
            .source("Design of this library: actions that map to no cause are one of three known classes of defects")
            .option(EXEMPT_EFFECTS)
            .message(
                    "unlinked",
                    "Action {id} (\"{what}\") addresses nothing that the postmortem names: link it to the cause,"
                            + " factor, gap or improvement that it is for")
            .message(
                    "dangling",
                    FindingSeverity.ERROR,
                    "Action {id} (\"{what}\") addresses {reference}, which the postmortem does not have: correct the"
                            + " id, or take it out")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Traceability trace = Traces.of(context);
        // Without anything that calls for an action there is nothing to link to.
        boolean linkable = !trace.concerns().isEmpty();
        for (TracedAction traced : trace.actions()) {
            for (String reference : traced.dangling()) {
                reportDangling(traced.action(), reference, findings);
            }
            if (linkable && traced.isUnlinked() && traced.dangling().isEmpty() && !isExempt(traced, context)) {
                findings.report("unlinked")
                        .at(traced.action())
                        .with("id", traced.action().id())
                        .with("what", traced.action().what());
            }
        }
    }

    private static void reportDangling(ActionItem action, String reference, FindingSink findings) {
        String index = String.valueOf(action.addresses().indexOf(reference));
        findings.report("dangling")
                .at(action, "addresses", index)
                .with("id", action.id())
                .with("what", action.what())
                .with("reference", reference);
    }

    private static boolean isExempt(TracedAction traced, RuleContext context) {
        ActionItem action = traced.action();
        return action.scope().filter(ActionScope.THIS_INCIDENT::equals).isPresent()
                || action.effect()
                        .map(ActionEffect::code)
                        .filter(context.option(EXEMPT_EFFECTS)::contains)
                        .isPresent()
                || Actions.isDeclined(action);
    }
}
