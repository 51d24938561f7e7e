package dev.postmortem.validation.internal;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.Baseline;
import dev.postmortem.validation.ConfigurationProblem;
import dev.postmortem.validation.EffectiveConfiguration;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingOrigin;
import dev.postmortem.validation.Gate;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.ReportVerdict;
import dev.postmortem.validation.RuleFailure;
import dev.postmortem.validation.RuleLevel;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.internal.facts.Language;
import dev.postmortem.validation.internal.phrase.PhraseBook;
import dev.postmortem.validation.spi.Phrases;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleBasis;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Runs constraints and rules over a postmortem and makes one report of what they say. */
public final class Engine {

    private final Optional<ConstraintCheck> constraints;
    private final List<ConfiguredRule> rules;
    private final ConfiguredRule hygiene;
    private final String profile;
    private final Gate gate;
    private final Host host;
    private final Optional<Baseline> baseline;
    private final List<ConfigurationProblem> problems;
    private final Map<String, PhraseBook> phrases;

    /**
     * Sets the engine up.
     *
     * @param constraints the first floor, unless rules are run alone
     * @param rules all rules, each with its own id
     * @param profile what is demanded
     * @param host what the host told about itself
     * @param baseline what is known already
     * @param earlier what was wrong with the set-up before it came here
     */
    public Engine(
            Optional<ConstraintCheck> constraints,
            List<PostmortemRule> rules,
            Profile profile,
            Host host,
            Optional<Baseline> baseline,
            List<ConfigurationProblem> earlier) {
        List<ConfigurationProblem> found = new ArrayList<>(earlier);
        List<PostmortemRule> all = new ArrayList<>();
        rules.forEach(rule -> all.add(PinnedRule.of(rule)));
        all.add(new SuppressionDoubtful());
        this.constraints = constraints;
        this.rules = new Configurator(all, profile, found).configured();
        this.hygiene = this.rules.stream()
                .filter(rule -> rule.id().equals(SuppressionDoubtful.ID))
                .findFirst()
                .orElseThrow();
        this.profile = profile.name();
        this.gate = profile.effectiveGate();
        this.host = host;
        this.baseline = baseline;
        this.problems = List.copyOf(found);
        this.phrases = phrases(this.rules, host);
    }

    /** Puts the phrases of each language together, so that no text is searched for words of another one. */
    private static Map<String, PhraseBook> phrases(List<ConfiguredRule> rules, Host host) {
        Map<String, Map<String, Phrases>> byLanguage = new TreeMap<>();
        rules.stream()
                .filter(ConfiguredRule::isOn)
                .map(ConfiguredRule::descriptor)
                .forEach(rule -> rule.phrases()
                        .ifPresent(phrases -> byLanguage
                                .computeIfAbsent(rule.phraseLanguage().orElseThrow(), first -> new TreeMap<>())
                                .put(rule.id(), phrases)));
        Map<String, PhraseBook> books = new TreeMap<>();
        byLanguage.forEach((language, byRule) ->
                books.put(language, new PhraseBook(byRule, host.vocabulary().terms())));
        return books;
    }

    /** Returns an engine for one rule alone. */
    public static Engine of(PostmortemRule rule, Profile profile, Host host) {
        return new Engine(Optional.empty(), List.of(rule), profile, host, Optional.empty(), List.of());
    }

    /** What profiles, options and overrides come to. */
    public EffectiveConfiguration configuration() {
        return new EffectiveConfiguration(
                profile, gate, rules.stream().map(Engine::described).toList(), problems);
    }

    /** What there is to say about each rule, whether it is on or off. */
    public List<RuleDescriptor> descriptors() {
        return rules.stream().map(ConfiguredRule::descriptor).toList();
    }

    private static EffectiveConfiguration.Rule described(ConfiguredRule rule) {
        Map<String, RuleLevel> levels = new LinkedHashMap<>();
        rule.levels().forEach((subId, level) -> levels.put(RuleIds.joined(rule.id(), subId), level));
        Set<String> unsuppressible = new LinkedHashSet<>();
        rule.suppressible().forEach((subId, may) -> {
            if (!may) {
                unsuppressible.add(RuleIds.joined(rule.id(), subId));
            }
        });
        Map<String, String> options = new LinkedHashMap<>();
        rule.options().forEach((name, value) -> options.put(name, value.toString()));
        return new EffectiveConfiguration.Rule(rule.id(), levels, unsuppressible, options);
    }

    /** Checks a postmortem, compared with an earlier revision if there is one. */
    public ValidationReport validate(Postmortem postmortem, Optional<Postmortem> previous) {
        Optional<PhraseBook> readable = Optional.ofNullable(phrases.get(Language.of(postmortem)));
        Run run = new Run(postmortem, previous, host, readable);
        RuleRunner runner = new RuleRunner(run, gate);
        Map<Boolean, List<ConfiguredRule>> byReadable = rules.stream()
                .filter(ConfiguredRule::isOn)
                .collect(Collectors.partitioningBy(rule -> rule.canRead(postmortem)));
        List<ConfiguredRule> asked = byReadable.getOrDefault(true, List.of());
        asked.forEach(runner::run);
        List<Finding> found = new ArrayList<>();
        constraints.ifPresent(check -> found.addAll(check.check(postmortem, run.hashes())));
        found.addAll(Precedence.keepTheMoreSpecific(runner.findings(), rules));
        SuppressionPass suppressions = new SuppressionPass(run, rules, ids(runner.failures()));
        suppressions.apply(toldApart(DocumentOrder.sorted(found.stream()).toList()));
        runner.forget();
        int longestDays = new RunContext(run, hygiene).option(SuppressionDoubtful.LONGEST_DAYS);
        runner.run(hygiene, sink -> suppressions.judge(sink, longestDays));
        List<Finding> open = new ArrayList<>(suppressions.open());
        open.addAll(runner.findings());
        List<Finding> sorted = toldApart(DocumentOrder.sorted(open.stream()).toList());
        Predicate<Finding> isKnown = finding ->
                baseline.filter(base -> base.knows(postmortem, finding)).isPresent();
        List<Finding> counted = sorted.stream().filter(isKnown.negate()).toList();
        return ValidationReport.builder()
                .documentId(postmortem.id())
                .profile(profile)
                .verdict(verdict(counted, runner.failures()))
                .findings(counted)
                .suppressed(suppressions.suppressed())
                .known(sorted.stream().filter(isKnown).toList())
                .ruleFailures(runner.failures())
                .configurationProblems(problems)
                .rulesRun(asked.stream().map(ConfiguredRule::id).toList())
                .notApplicable(byReadable.getOrDefault(false, List.of()).stream()
                        .map(ConfiguredRule::id)
                        .toList())
                .build();
    }

    private ReportVerdict verdict(List<Finding> findings, List<RuleFailure> failures) {
        Map<String, RuleBasis> bases = rules.stream()
                .collect(Collectors.toMap(
                        ConfiguredRule::id, rule -> rule.descriptor().basis()));
        boolean blocked = findings.stream()
                .anyMatch(finding -> ConfiguredRule.blocks(gate, finding.severity(), basis(bases, finding)));
        boolean unknown = failures.stream().anyMatch(RuleFailure::blocking)
                || problems.stream().anyMatch(ConfigurationProblem::blocking);
        if (blocked) {
            return ReportVerdict.FAIL;
        }
        return unknown ? ReportVerdict.INCOMPLETE : ReportVerdict.PASS;
    }

    private static RuleBasis basis(Map<String, RuleBasis> bases, Finding finding) {
        if (finding.origin() == FindingOrigin.CONSTRAINT) {
            return RuleBasis.STRUCTURE;
        }
        return bases.getOrDefault(RuleIds.base(finding.ruleId()), RuleBasis.STRUCTURE);
    }

    private static Set<String> ids(List<RuleFailure> failures) {
        return failures.stream().map(RuleFailure::ruleId).collect(Collectors.toCollection(HashSet::new));
    }

    /** Elements that say the same, or have the same id, have the same findings, and each of them counts. */
    private static List<Finding> toldApart(List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        return findings.stream()
                .map(finding -> {
                    int count = seen.merge(finding.fingerprint(), 1, Integer::sum);
                    return count == 1
                            ? finding
                            : finding.withFingerprint(Fingerprint.ofRepeated(finding.fingerprint(), count));
                })
                .toList();
    }
}
