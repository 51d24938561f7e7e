package dev.postmortem.validation.internal;

import dev.postmortem.validation.ConfigurationProblem;
import dev.postmortem.validation.Gate;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.RuleLevel;
import dev.postmortem.validation.RuleSetting;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleBasis;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleMessage;
import dev.postmortem.validation.spi.RuleOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Works out what a profile makes of each rule, and tells what it says of rules, messages and options that do not exist. */
final class Configurator {

    private final Map<String, PostmortemRule> rules = new TreeMap<>();
    private final Map<String, PostmortemRule> everyId = new TreeMap<>();
    private final Map<String, RuleSetting> settings;
    private final List<ConfigurationProblem> problems;
    private final Gate gate;

    /**
     * Prepares for rules and a profile.
     *
     * @param rules the rules, each with its own id
     * @param profile what is said about them
     * @param problems takes what is wrong with that
     */
    Configurator(List<PostmortemRule> rules, Profile profile, List<ConfigurationProblem> problems) {
        this.problems = problems;
        rules.forEach(rule -> this.rules.put(rule.descriptor().id(), rule));
        everyId.putAll(this.rules);
        for (PostmortemRule rule : rules) {
            rule.descriptor().formerIds().forEach(former -> everyId.putIfAbsent(former, rule));
        }
        this.gate = profile.effectiveGate();
        profile.effectiveSettings().forEach(this::check);
        this.settings = resolved(profile).effectiveSettings();
    }

    /** The rules with what is made of them, in the order of their ids. */
    List<ConfiguredRule> configured() {
        return rules.values().stream().map(this::configured).toList();
    }

    /** Returns the profile and its parents with the ids that rules have now, so that each child still has the last word. */
    private Profile resolved(Profile profile) {
        Map<String, RuleSetting> own = new TreeMap<>();
        profile.settings().forEach((key, setting) -> {
            String id = RuleIds.joined(idOf(RuleIds.base(key)), RuleIds.sub(key));
            // Beside the id that a rule has now, a former one counts less.
            own.merge(
                    id,
                    setting,
                    (earlier, later) -> key.equals(id) ? earlier.overriddenBy(later) : later.overriddenBy(earlier));
        });
        return new Profile(profile.name(), profile.parent().map(this::resolved), profile.gate(), own);
    }

    private String idOf(String id) {
        PostmortemRule rule = everyId.get(id);
        return rule == null ? id : rule.descriptor().id();
    }

    private void check(String key, RuleSetting setting) {
        String id = RuleIds.base(key);
        String subId = RuleIds.sub(key);
        PostmortemRule rule = everyId.get(id);
        if (rule == null && BuiltInRules.has(id)) {
            // A profile of this library still names them where they are left out.
            return;
        }
        if (rule == null) {
            tell(
                    key,
                    "is no rule"
                            + nearest(id)
                                    .map(near -> ": did you mean " + near + "?")
                                    .orElse(""),
                    demands(setting));
            return;
        }
        RuleDescriptor descriptor = rule.descriptor();
        if (!subId.isEmpty() && descriptor.message(subId).isEmpty()) {
            tell(
                    key,
                    "is nothing that the rule says: it says "
                            + String.join(
                                    ", ",
                                    descriptor.messages().stream()
                                            .map(RuleMessage::subId)
                                            .toList()),
                    demands(setting));
            return;
        }
        if (!subId.isEmpty() && !setting.options().isEmpty()) {
            tell(
                    key + "/options",
                    "must stand at the rule " + descriptor.id() + ", because options are the whole rule's",
                    false);
        }
    }

    private Optional<String> nearest(String id) {
        return everyId.keySet().stream()
                .filter(known -> EditDistance.atMostTwo(known, id))
                .findFirst();
    }

    private ConfiguredRule configured(PostmortemRule rule) {
        RuleDescriptor descriptor = rule.descriptor();
        RuleSetting whole = settings.getOrDefault(descriptor.id(), RuleSetting.none());
        Map<String, RuleLevel> levels = new LinkedHashMap<>();
        Map<String, Boolean> suppressible = new LinkedHashMap<>();
        for (RuleMessage message : descriptor.messages()) {
            RuleSetting own = message.subId().isEmpty()
                    ? RuleSetting.none()
                    : settings.getOrDefault(descriptor.id() + "/" + message.subId(), RuleSetting.none());
            RuleSetting both = whole.overriddenBy(own);
            levels.put(
                    message.subId(),
                    both.level().orElseGet(() -> RuleLevel.of(message.severity().orElse(descriptor.severity()))));
            suppressible.put(message.subId(), both.suppressible().orElse(true));
        }
        return new ConfiguredRule(rule, levels, suppressible, options(descriptor, whole.options()));
    }

    private Map<String, Object> options(RuleDescriptor descriptor, Map<String, Object> given) {
        for (String name : given.keySet()) {
            if (descriptor.option(name).isEmpty()) {
                tell(
                        descriptor.id() + "/options/" + name,
                        descriptor.options().isEmpty()
                                ? "is no option: the rule has none"
                                : "is no option of the rule: it has "
                                        + String.join(
                                                ", ",
                                                descriptor.options().stream()
                                                        .map(RuleOption::name)
                                                        .toList()),
                        false);
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (RuleOption<?> option : descriptor.options()) {
            values.put(option.name(), value(descriptor, option, given));
        }
        return values;
    }

    private Object value(RuleDescriptor descriptor, RuleOption<?> option, Map<String, Object> given) {
        if (given.containsKey(option.name())) {
            try {
                return option.read(given.get(option.name()));
            } catch (IllegalArgumentException refused) {
                String where = "rules/" + descriptor.id() + "/options/" + option.name();
                problems.add(new ConfigurationProblem(
                        where, refused.getMessage() + "; it stays " + option.defaultValue(), false));
            }
        }
        return option.defaultValue();
    }

    /** Whether a rule that is not there was to stand in the way, so that nobody can say whether it would have. */
    private boolean demands(RuleSetting setting) {
        return setting.level()
                .flatMap(RuleLevel::severity)
                .filter(severity -> ConfiguredRule.blocks(gate, severity, RuleBasis.STRUCTURE))
                .isPresent();
    }

    private void tell(String where, String message, boolean blocking) {
        problems.add(new ConfigurationProblem("rules/" + where, "rules/" + where + " " + message, blocking));
    }
}
