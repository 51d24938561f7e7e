package dev.postmortem.validation.testing;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.Suggestion;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.json.SuggestedEdits;
import dev.postmortem.validation.spi.PostmortemRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says whether what a finding suggests settles it. */
final class SuggestionCheck {

    private SuggestionCheck() {}

    static List<String> problems(
            Finding finding,
            ValidationReport before,
            Postmortem postmortem,
            Surroundings surroundings,
            PostmortemRule rule,
            Optional<Postmortem> previous) {
        List<String> problems = new ArrayList<>();
        for (Suggestion suggestion : finding.suggestions()) {
            if (suggestion.edits().isEmpty()) {
                continue;
            }
            try {
                ValidationReport after = surroundings.run(rule, SuggestedEdits.apply(suggestion, postmortem), previous);
                // Pointers shift and words change, so that the findings of this kind are counted.
                if (count(after, finding) >= count(before, finding)) {
                    problems.add("the suggestion \"" + suggestion.label() + "\" does not settle \"" + finding.message()
                            + "\"");
                }
            } catch (IllegalArgumentException refused) {
                problems.add(
                        "the suggestion \"" + suggestion.label() + "\" cannot be followed: " + refused.getMessage());
            }
        }
        return problems;
    }

    private static long count(ValidationReport report, Finding finding) {
        return report.findings().stream()
                .filter(other -> other.ruleId().equals(finding.ruleId()))
                .count();
    }
}
