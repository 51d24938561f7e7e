package dev.postmortem.render.report;

import dev.postmortem.validation.EffectiveConfiguration;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingOrigin;
import dev.postmortem.validation.RuleLevel;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Describes what can be found: each thing that a rule can say has one descriptor, whatever was found.
 *
 * <p>This library's rules are the driver's; those of plug-ins stand in an extension for each namespace, unless all have to
 * be the driver's.
 */
final class SarifRules {

    private static final String DRIVER = "";

    private final Map<String, RuleDescriptor> descriptors = new HashMap<>();
    private final Map<String, EffectiveConfiguration.Rule> configured = new HashMap<>();
    private final Map<String, List<SarifRule>> components = new TreeMap<>();
    private final Map<String, Described> byId = new HashMap<>();
    private final boolean inDriver;

    private record Described(SarifRule rule, String component, int index) {}

    SarifRules(List<RuleDescriptor> rules, EffectiveConfiguration configuration, boolean inDriver) {
        this.inDriver = inDriver;
        components.put(DRIVER, new ArrayList<>());
        configuration.rules().forEach(rule -> configured.put(rule.id(), rule));
        for (RuleDescriptor rule : rules) {
            descriptors.put(rule.id(), rule);
            rule.messages().forEach(message -> add(SarifRule.of(rule, message)));
        }
    }

    private void add(SarifRule rule) {
        if (!byId.containsKey(rule.id())) {
            String component = component(rule);
            List<SarifRule> siblings = components.computeIfAbsent(component, first -> new ArrayList<>());
            byId.put(rule.id(), new Described(rule, component, siblings.size()));
            siblings.add(rule);
        }
    }

    private String component(SarifRule rule) {
        return inDriver
                ? DRIVER
                : rule.descriptor().map(RuleDescriptor::namespace).orElse(DRIVER);
    }

    /** Makes sure that what a finding names is described: a constraint, or a rule that the validator does not know. */
    void mention(Finding finding) {
        if (finding.origin() == FindingOrigin.CONSTRAINT) {
            add(SarifRule.ofConstraint(finding.ruleId()));
        } else {
            mention(finding.ruleId());
        }
    }

    /** Makes sure that what a failure names is described: the whole rule, and none of the things that it can say. */
    void mention(String ruleId) {
        add(Optional.ofNullable(descriptors.get(ruleId)).map(SarifRule::of).orElseGet(() -> SarifRule.unknown(ruleId)));
    }

    void writeTool(JsonText tool) {
        tool.object("driver", driver -> {
            driver.text("name", "postmortem")
                    .text("semanticVersion", LibraryVersion.get())
                    .text("informationUri", "https://postmortem.dev/rules/");
            writeRules(DRIVER, driver);
        });
        if (components.size() > 1) {
            tool.array(
                    "extensions",
                    all -> components.keySet().stream()
                            .skip(1)
                            .forEach(namespace -> all.object(extension -> {
                                extension.text("name", namespace);
                                writeRules(namespace, extension);
                            })));
        }
    }

    private void writeRules(String component, JsonText holder) {
        holder.array(
                "rules", all -> components.getOrDefault(component, List.of()).forEach(rule -> all.object(rule::write)));
    }

    /** Adds where a result's rule is described (sections 3.27.6 and 3.27.7). */
    void writeRuleOfResult(String ruleId, JsonText result) {
        Described described = described(ruleId);
        if (described.component().equals(DRIVER)) {
            result.number("ruleIndex", described.index());
        } else {
            result.object("rule", reference -> writeReference(ruleId, reference));
        }
    }

    /** Adds what makes a reference to a descriptor (section 3.52). */
    void writeReference(String ruleId, JsonText reference) {
        Described described = described(ruleId);
        reference.text("id", ruleId).number("index", described.index());
        if (!described.component().equals(DRIVER)) {
            int extension = List.copyOf(components.keySet()).indexOf(described.component()) - 1;
            reference.object("toolComponent", of -> of.number("index", extension));
        }
    }

    /** Adds what the profile made of the rules, where that is not the default (section 3.20.5). */
    void writeOverrides(JsonText all) {
        components
                .values()
                .forEach(rules -> rules.forEach(rule -> {
                    Optional<RuleLevel> level = overriddenLevel(rule);
                    Map<String, String> options = overriddenOptions(rule);
                    if (level.isPresent() || !options.isEmpty()) {
                        all.object(override -> {
                            override.object("descriptor", descriptor -> writeReference(rule.id(), descriptor));
                            override.object("configuration", to -> {
                                level.ifPresent(changed -> writeLevel(changed, to));
                                SarifRule.writeParameters(options, to);
                            });
                        });
                    }
                }));
    }

    private Optional<RuleLevel> overriddenLevel(SarifRule rule) {
        return settings(rule)
                .map(settings -> settings.levels().get(rule.id()))
                .filter(level -> !rule.severity().map(RuleLevel::of).equals(Optional.of(level)));
    }

    private Map<String, String> overriddenOptions(SarifRule rule) {
        Map<String, String> changed = new TreeMap<>(settings(rule)
                .filter(settings -> settings.levels().containsKey(rule.id()))
                .map(EffectiveConfiguration.Rule::options)
                .orElse(Map.of()));
        changed.entrySet()
                .removeIf(option -> option.getValue().equals(rule.parameters().get(option.getKey())));
        return changed;
    }

    private Optional<EffectiveConfiguration.Rule> settings(SarifRule rule) {
        return rule.descriptor().map(descriptor -> configured.get(descriptor.id()));
    }

    private static void writeLevel(RuleLevel level, JsonText configuration) {
        level.severity()
                .ifPresentOrElse(
                        severity -> configuration.text("level", SarifResults.level(severity)),
                        () -> configuration.flag("enabled", false));
    }

    private Described described(String ruleId) {
        return Objects.requireNonNull(byId.get(ruleId), ruleId);
    }
}
