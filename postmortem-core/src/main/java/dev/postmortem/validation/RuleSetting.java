package dev.postmortem.validation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a profile says about one rule, or about one of the things that a rule can say.
 *
 * @param level how much its findings matter; as the parent profile says, or else the rule itself, if absent
 * @param options what options are set to, as JSON would hold it: numbers, texts, booleans, lists of texts
 * @param suppressible whether a document may suppress its findings; as the parent profile says if absent, and yes if
 *     none says anything
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RuleSetting(Optional<RuleLevel> level, Map<String, Object> options, Optional<Boolean> suppressible) {

    private static final RuleSetting NONE = new RuleSetting(Optional.empty(), Map.of(), Optional.empty());

    /** Copies the options and turns what is missing into empty. */
    public RuleSetting {
        level = Absent.ifNull(level);
        Map<String, Object> sorted = new TreeMap<>();
        Absent.orElse(options, Map.<String, Object>of())
                .forEach((name, value) -> sorted.put(Mandatory.text("RuleSetting.options", name), copy(name, value)));
        options = Collections.unmodifiableMap(sorted);
        suppressible = Absent.ifNull(suppressible);
    }

    private static Object copy(String name, Object value) {
        String attribute = "RuleSetting.options of " + name;
        return Mandatory.given(attribute, value) instanceof List<?> list ? Absent.listIfNull(attribute, list) : value;
    }

    /**
     * Returns a setting that sets nothing.
     *
     * @return the setting
     */
    public static RuleSetting none() {
        return NONE;
    }

    /**
     * Returns this setting with a level.
     *
     * @param newLevel how much findings matter
     * @return the setting
     */
    public RuleSetting at(RuleLevel newLevel) {
        return new RuleSetting(Optional.of(Mandatory.given("RuleSetting.level", newLevel)), options, suppressible);
    }

    /** Returns this setting without a level. */
    RuleSetting withoutLevel() {
        return new RuleSetting(Optional.empty(), options, suppressible);
    }

    /**
     * Returns this setting with an option set.
     *
     * @param name the option
     * @param value what it is set to
     * @return the setting
     */
    public RuleSetting with(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(options);
        more.put(Mandatory.text("RuleSetting.options", name), value);
        return new RuleSetting(level, more, suppressible);
    }

    /**
     * Returns this setting for findings that no document may suppress.
     *
     * @return the setting
     */
    public RuleSetting unsuppressible() {
        return new RuleSetting(level, options, Optional.of(false));
    }

    /**
     * Returns this setting with what another one says put over it.
     *
     * @param child the setting that wins wherever it says something
     * @return the setting
     */
    public RuleSetting overriddenBy(RuleSetting child) {
        Map<String, Object> joined = new TreeMap<>(options);
        joined.putAll(Mandatory.given("RuleSetting.child", child).options);
        return new RuleSetting(child.level.or(() -> level), joined, child.suppressible.or(() -> suppressible));
    }
}
