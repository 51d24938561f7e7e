package dev.postmortem.validation.internal;

import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;

/**
 * A suppression must say why, must end, and must be needed.
 *
 * <p>What it finds depends on what all others found, so the engine judges it after them: see {@link SuppressionPass}.
 */
final class SuppressionDoubtful implements PostmortemRule {

    static final String ID = "suppression-doubtful";

    static final String EXPIRED = "expired";
    static final String UNUSED = "unused";
    static final String UNKNOWN_RULE = "unknown-rule";
    static final String REFUSED = "refused";
    static final String WITHOUT_REASON = "without-reason";
    static final String WHOLE_DOCUMENT = "whole-document";
    static final String WITHOUT_END = "without-end";
    static final String TOO_LONG = "too-long";

    static final RuleOption<Integer> LONGEST_DAYS = RuleOption.number(
                    "longest-days", 90, "How many days ahead the suppression of an error may end")
            .atLeast(1);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.FOLLOW_UP)
            .severity(FindingSeverity.WARNING)
            .summary("A suppression says why, ends, and is needed")
            .rationale("A suppression is a decision to look away. It stays honest only as long as somebody can read why"
                    + " it was taken, it is looked at again, and it covers nothing but what it was meant for.")
            .source(
                    "ESLint documentation, \"Report unused disable directives\"",
                    "https://eslint.org/docs/latest/use/configure/rules")
            .source(
                    "PMD documentation, \"UnnecessaryPmdSuppression\"",
                    "https://docs.pmd-code.org/latest/pmd_userdocs_suppressing_warnings.html")
            .option(LONGEST_DAYS)
            .message(
                    EXPIRED,
                    "The suppression of {rule} ended on {day} and no longer counts: settle the finding, or"
                            + " decide anew")
            .message(UNUSED, "The suppression of {rule} covers no finding: remove it, or correct its place")
            .message(UNKNOWN_RULE, "The suppression is of {rule}, which is no rule: correct the id, or remove it")
            .message(
                    REFUSED,
                    "The suppression of {rule} does not count, because its findings cannot be suppressed here:"
                            + " settle them and remove it")
            .message(
                    WITHOUT_REASON,
                    "The suppression of {rule} does not count, because its reason \"{reason}\" explains"
                            + " nothing: say in a sentence why the finding is passed over")
            .message(
                    WHOLE_DOCUMENT,
                    "The suppression of {rule} covers errors in the whole postmortem: name the element"
                            + " that it is meant for")
            .message(WITHOUT_END, "The suppression of {rule} covers an error and has no end: say until when it holds")
            .message(
                    TOO_LONG,
                    "The suppression of {rule} covers an error until {day}, more than {days} days ahead:"
                            + " let it end earlier, and look at it again then")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        // Nothing can be said before all other rules have spoken.
    }
}
