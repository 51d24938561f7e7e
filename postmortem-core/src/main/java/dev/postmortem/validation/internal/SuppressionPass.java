package dev.postmortem.validation.internal;

import dev.postmortem.model.ElementIndex;
import dev.postmortem.model.Suppression;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.SuppressedFinding;
import dev.postmortem.validation.spi.FindingDraft;
import dev.postmortem.validation.spi.FindingSink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Sets aside what the document suppresses, and judges the suppressions. */
final class SuppressionPass {

    private static final int SHORTEST_REASON = 10;

    private final Run run;
    private final Map<String, ConfiguredRule> rules = new LinkedHashMap<>();
    private final Set<String> failed;
    private final Optional<LocalDate> today;
    private final List<Finding> open = new ArrayList<>();
    private final List<SuppressedFinding> suppressed = new ArrayList<>();
    private final List<List<Finding>> covered = new ArrayList<>();

    /** The suppressions that count, by what they cover; of several for the same the first, which leaves the others unused. */
    private final Map<Coverage, Integer> firstFor = new HashMap<>();

    /** All that a rule says, or one thing of it, in the whole document or in one place and all that is in it. */
    private record Coverage(String rule, String subId, String pointer) {}

    /**
     * Prepares for one run.
     *
     * @param run the run
     * @param configured all rules
     * @param failed the ids of those that did not run to their end, whose suppressions cannot be called unused
     */
    SuppressionPass(Run run, List<ConfiguredRule> configured, Set<String> failed) {
        this.run = run;
        this.failed = failed;
        this.today = run.clock().map(LocalDate::now);
        for (ConfiguredRule rule : configured) {
            rules.put(rule.id(), rule);
        }
        for (ConfiguredRule rule : configured) {
            rule.descriptor().formerIds().forEach(former -> rules.putIfAbsent(former, rule));
        }
        for (int i = 0; i < suppressions().size(); i++) {
            int place = i;
            covered.add(new ArrayList<>());
            coverage(suppressions().get(i)).ifPresent(coverage -> firstFor.putIfAbsent(coverage, place));
        }
    }

    void apply(List<Finding> findings) {
        for (Finding finding : findings) {
            OptionalInt covering = covering(finding);
            if (covering.isPresent()) {
                covered.get(covering.getAsInt()).add(finding);
                suppressed.add(new SuppressedFinding(finding, suppressions().get(covering.getAsInt())));
            } else {
                open.add(finding);
            }
        }
    }

    /** Returns the first suppression that covers a finding, found by the finding: there may be thousands of both. */
    private OptionalInt covering(Finding finding) {
        String rule = RuleIds.base(finding.ruleId());
        String subId = RuleIds.sub(finding.ruleId());
        ConfiguredRule known = rules.get(rule);
        if (known == null || !known.suppressible().getOrDefault(subId, true)) {
            return OptionalInt.empty();
        }
        return placesAround(finding.location().pointer()).stream()
                .flatMap(place -> Stream.of(new Coverage(rule, "", place), new Coverage(rule, subId, place)))
                .map(firstFor::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .min();
    }

    /** Returns a place, all that it is in, and the whole document. */
    private static List<String> placesAround(String pointer) {
        List<String> places = new ArrayList<>();
        String place = pointer;
        while (!place.isEmpty()) {
            places.add(place);
            place = place.substring(0, place.lastIndexOf('/'));
        }
        places.add("");
        return places;
    }

    List<Finding> open() {
        return open;
    }

    List<SuppressedFinding> suppressed() {
        return suppressed;
    }

    /** Reports what is to be said about the suppressions themselves. */
    void judge(FindingSink findings, int longestDays) {
        for (int i = 0; i < suppressions().size(); i++) {
            Suppression suppression = suppressions().get(i);
            if (isOfRuleThatWasLeftOut(suppression)) {
                continue;
            }
            String pointer = "/suppressions/" + i;
            Optional<ConfiguredRule> rule = rule(suppression);
            if (rule.isEmpty() && !isConstraint(suppression)) {
                report(findings, SuppressionDoubtful.UNKNOWN_RULE, pointer, suppression);
            } else if (!isSuppressible(suppression)) {
                report(findings, SuppressionDoubtful.REFUSED, pointer, suppression);
            } else if (!isReasoned(suppression)) {
                report(findings, SuppressionDoubtful.WITHOUT_REASON, pointer, suppression)
                        .with("reason", suppression.reason());
            } else if (isExpired(suppression)) {
                report(findings, SuppressionDoubtful.EXPIRED, pointer, suppression)
                        .with("day", suppression.expires().orElseThrow());
            } else if (covered.get(i).isEmpty()) {
                if (rule.filter(known -> hasAnswered(known, suppression)).isPresent()) {
                    report(findings, SuppressionDoubtful.UNUSED, pointer, suppression);
                }
            } else if (covered.get(i).stream().anyMatch(finding -> finding.severity() == FindingSeverity.ERROR)) {
                judgeBreadth(findings, pointer, suppression, longestDays);
            }
        }
    }

    private void judgeBreadth(FindingSink findings, String pointer, Suppression suppression, int longestDays) {
        if (suppression.place().isEmpty()) {
            report(findings, SuppressionDoubtful.WHOLE_DOCUMENT, pointer, suppression);
        }
        if (suppression.expires().isEmpty()) {
            report(findings, SuppressionDoubtful.WITHOUT_END, pointer, suppression);
        } else if (today.isPresent()
                && suppression.expires().get().isAfter(today.get().plusDays(longestDays))) {
            report(findings, SuppressionDoubtful.TOO_LONG, pointer, suppression)
                    .with("day", suppression.expires().get())
                    .with("days", longestDays);
        }
    }

    /** A document may speak of rules of this library where they are left out. */
    private boolean isOfRuleThatWasLeftOut(Suppression suppression) {
        String id = RuleIds.base(suppression.rule());
        return !rules.containsKey(id) && BuiltInRules.has(id);
    }

    /** What is off here, in another language, or has failed may have findings elsewhere. */
    private boolean hasAnswered(ConfiguredRule rule, Suppression suppression) {
        return rule.isOn(RuleIds.sub(suppression.rule()))
                && rule.canRead(run.postmortem())
                && !failed.contains(rule.id());
    }

    private static FindingDraft report(FindingSink findings, String subId, String pointer, Suppression suppression) {
        return findings.report(subId).at(pointer).with("rule", suppression.rule());
    }

    private List<Suppression> suppressions() {
        return run.postmortem().suppressions();
    }

    private boolean counts(Suppression suppression) {
        return isSuppressible(suppression) && isReasoned(suppression) && !isExpired(suppression);
    }

    private boolean isSuppressible(Suppression suppression) {
        String subId = RuleIds.sub(suppression.rule());
        return rule(suppression)
                .filter(rule -> !rule.id().equals(SuppressionDoubtful.ID))
                .filter(rule -> subId.isEmpty()
                        ? rule.suppressible().containsValue(true)
                        : rule.suppressible().getOrDefault(subId, false))
                .isPresent();
    }

    private static boolean isReasoned(Suppression suppression) {
        return suppression.reason().strip().length() >= SHORTEST_REASON;
    }

    /** Without a clock nobody can say what day it is, so that a suppression with an end counts. */
    private boolean isExpired(Suppression suppression) {
        return suppression.expires().isPresent()
                && today.isPresent()
                && today.get().isAfter(suppression.expires().get());
    }

    private Optional<ConfiguredRule> rule(Suppression suppression) {
        String subId = RuleIds.sub(suppression.rule());
        return Optional.ofNullable(rules.get(RuleIds.base(suppression.rule())))
                .filter(rule -> subId.isEmpty() || rule.levels().containsKey(subId));
    }

    private static boolean isConstraint(Suppression suppression) {
        return suppression.rule().startsWith(ConstraintCheck.RULE_PREFIX);
    }

    /** Returns what a suppression covers; empty if it does not count, or names a place that is not there. */
    private Optional<Coverage> coverage(Suppression suppression) {
        if (!counts(suppression)) {
            return Optional.empty();
        }
        String rule = rule(suppression).orElseThrow().id();
        String subId = RuleIds.sub(suppression.rule());
        return suppression.place().isEmpty()
                ? Optional.of(new Coverage(rule, subId, ""))
                : suppression.place().flatMap(this::pointer).map(pointer -> new Coverage(rule, subId, pointer));
    }

    /** An id means the element and all that is in it. */
    private Optional<String> pointer(String place) {
        return place.startsWith("/")
                ? Optional.of(place)
                : run.elements().find(place).map(ElementIndex.Entry::pointer);
    }
}
