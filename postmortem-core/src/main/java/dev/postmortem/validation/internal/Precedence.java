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
                                && overlap(
                                        other.location().span(),
                                        finding.location().span())))
                .toList();
    }

    /** A finding without a span speaks of the whole text. */
    private static boolean overlap(Optional<TextSpan> a, Optional<TextSpan> b) {
        return a.isEmpty()
                || b.isEmpty()
                || (a.get().start() < b.get().end() && b.get().start() < a.get().end());
    }
}
