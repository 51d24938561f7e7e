package dev.postmortem.validation.internal;

import dev.postmortem.validation.Finding;
import dev.postmortem.validation.TextSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves out what a more specific rule says better about the same words. */
final class Precedence {

    private Precedence() {}

    static List<Finding> keepTheMoreSpecific(List<Finding> findings, List<ConfiguredRule> rules) {
        Map<String, Set<String>> supersedes = rules.stream()
                .filter(rule -> !rule.descriptor().supersedes().isEmpty())
                .collect(Collectors.toMap(
                        ConfiguredRule::id, rule -> Set.copyOf(rule.descriptor().supersedes())));
        if (supersedes.isEmpty()) {
            return findings;
        }
        Map<String, List<Finding>> byPlace = findings.stream()
                .filter(finding -> supersedes.containsKey(RuleIds.base(finding.ruleId())))
                .collect(Collectors.groupingBy(finding -> finding.location().pointer()));
        return findings.stream()
                .filter(finding -> byPlace.getOrDefault(finding.location().pointer(), List.of()).stream()
                        .noneMatch(other -> supersedes
                                        .getOrDefault(RuleIds.base(other.ruleId()), Set.of())
                                        .contains(RuleIds.base(finding.ruleId()))
                                && !isGraver(finding, other)
                                && overlap(
                                        other.location().span(),
                                        finding.location().span())))
                .toList();
    }

    /** What a profile holds to be graver than the more specific finding would pass a gate that it is to stop at. */
    private static boolean isGraver(Finding finding, Finding other) {
        return finding.severity().compareTo(other.severity()) < 0;
    }

    /** A finding without a span speaks of the whole text. */
    private static boolean overlap(Optional<TextSpan> a, Optional<TextSpan> b) {
        return a.isEmpty()
                || b.isEmpty()
                || (a.get().start() < b.get().end() && b.get().start() < a.get().end());
    }
}
