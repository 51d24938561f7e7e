package dev.postmortem.render.report;

import dev.postmortem.render.internal.TextBeginning;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleMessage;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One thing that can be found, described without a word of what was found.
 *
 * @param id what findings call it
 * @param descriptor the rule that can say it; absent for a constraint, or for a rule that is not known
 * @param severity how much it matters where no profile says otherwise; absent if that is not known
 * @param precision how often it is right; absent if that is not known
 * @param summary what is looked for
 */
record SarifRule(
        String id,
        Optional<RuleDescriptor> descriptor,
        Optional<FindingSeverity> severity,
        Optional<PrecisionClass> precision,
        String summary) {

    /** How many characters of a description GitHub accepts. */
    private static final int LONGEST_DESCRIPTION = 1024;

    static SarifRule of(RuleDescriptor rule, RuleMessage message) {
        String id = message.subId().isEmpty() ? rule.id() : rule.id() + "/" + message.subId();
        return of(rule, id, message.severity().orElse(rule.severity()));
    }

    /** Describes a rule as a whole. */
    static SarifRule of(RuleDescriptor rule) {
        return of(rule, rule.id(), rule.severity());
    }

    private static SarifRule of(RuleDescriptor rule, String id, FindingSeverity severity) {
        return new SarifRule(
                id, Optional.of(rule), Optional.of(severity), Optional.of(rule.precision()), rule.summary());
    }

    static SarifRule ofConstraint(String id) {
        return new SarifRule(
                id,
                Optional.empty(),
                Optional.of(FindingSeverity.ERROR),
                Optional.of(PrecisionClass.VERY_HIGH),
                "Every value has the shape that the model demands of it");
    }

    static SarifRule unknown(String id) {
        return new SarifRule(id, Optional.empty(), Optional.empty(), Optional.empty(), id);
    }

    /** Why it is looked for; what is looked for, if nobody says why. */
    String rationale() {
        return descriptor
                .map(RuleDescriptor::rationale)
                .filter(text -> !text.isEmpty())
                .orElse(summary);
    }

    /** The defaults of the rule's options. */
    Map<String, String> parameters() {
        Map<String, String> defaults = new TreeMap<>();
        descriptor.ifPresent(rule ->
                rule.options().forEach(option -> defaults.put(option.name(), String.valueOf(option.defaultValue()))));
        return defaults;
    }

    void write(JsonText rule) {
        rule.text("id", id);
        formerIds(rule);
        description(rule, "shortDescription", summary);
        description(rule, "fullDescription", rationale());
        rule.text("helpUri", descriptor.flatMap(RuleDescriptor::helpUri));
        rule.object("help", help -> SarifHelp.write(this, help));
        severity.ifPresent(level -> rule.object("defaultConfiguration", configuration -> {
            configuration.text("level", SarifResults.level(level));
            writeParameters(parameters(), configuration);
        }));
        properties(rule);
    }

    /** Adds options. They "SHALL NOT" stand among the properties (section 3.50.5). */
    static void writeParameters(Map<String, String> options, JsonText configuration) {
        if (!options.isEmpty()) {
            configuration.object("parameters", all -> options.forEach(all::text));
        }
    }

    private void formerIds(JsonText rule) {
        String said = descriptor.map(known -> id.substring(known.id().length())).orElse("");
        descriptor
                .filter(known -> !known.formerIds().isEmpty())
                .ifPresent(known -> rule.array(
                        "deprecatedIds", all -> known.formerIds().forEach(former -> all.text(former + said))));
    }

    private static void description(JsonText rule, String name, String text) {
        rule.object(name, message -> message.text("text", fitting(text)));
    }

    /** Cuts what is too long with its escapes, between characters; nothing is lost, because the help has all of it. */
    private static String fitting(String text) {
        String whole = SarifMessage.escaped(text);
        if (whole.length() <= LONGEST_DESCRIPTION) {
            return whole;
        }
        String beginning = TextBeginning.longest(
                text, shorter -> SarifMessage.escaped(shorter).length() < LONGEST_DESCRIPTION);
        return SarifMessage.escaped(beginning) + "…";
    }

    /** What GitHub sorts by. */
    private void properties(JsonText rule) {
        severity.ifPresent(level -> rule.object("properties", all -> {
            precision.ifPresent(often -> all.text("precision", word(often)));
            all.text("problem.severity", problem(level));
            descriptor.ifPresent(known -> all.array("tags", tags -> tags.text(word(known.category()))));
        }));
    }

    private static String problem(FindingSeverity severity) {
        return severity == FindingSeverity.INFO ? "recommendation" : SarifResults.level(severity);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
