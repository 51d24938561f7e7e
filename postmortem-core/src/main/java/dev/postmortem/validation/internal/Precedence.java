package dev.postmortem.validation.internal;

import dev.postmortem.validation.Finding;
import dev.postmortem.validation.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Leaves out what a more specific rule says better about the same words. */
final class Precedence {

    /** A rule with a place at which another one may say more than it does. */
    private record Superseded(String pointer, String rule) {}

    private Precedence() {}

    static List<Finding> keepTheMoreSpecific(List<Finding> findings, List<ConfiguredRule> rules) {
        Map<String, List<String>> supersedes = rules.stream()
                .collect(Collectors.toMap(
                        ConfiguredRule::id, rule -> rule.descriptor().supersedes()));
        Map<Superseded, List<Finding>> moreSpecific = new HashMap<>();
        for (Finding finding : findings) {
            for (String rule : supersedes.getOrDefault(RuleIds.base(finding.ruleId()), List.of())) {
                moreSpecific
                        .computeIfAbsent(new Superseded(finding.location().pointer(), rule), first -> new ArrayList<>())
                        .add(finding);
            }
        }
        return findings.stream()
                .filter(finding -> moreSpecific
                        .getOrDefault(
                                new Superseded(finding.location().pointer(), RuleIds.base(finding.ruleId())), List.of())
                        .stream()
                        .noneMatch(other -> !isGraver(finding, other)
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
