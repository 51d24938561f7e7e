package dev.postmortem.validation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.postmortem.model.internal.Mandatory;
import java.util.Locale;
import java.util.Optional;

/**
 * What a profile makes of a rule: a severity, or nothing.
 *
 * @since 0.1.0
 */
public enum RuleLevel {
    /** The rule says nothing. */
    @JsonProperty("off")
    OFF,

    /** Its findings are {@link FindingSeverity#INFO}. */
    @JsonProperty("info")
    INFO,

    /** Its findings are {@link FindingSeverity#WARNING}. */
    @JsonProperty("warning")
    WARNING,

    /** Its findings are {@link FindingSeverity#ERROR}. */
    @JsonProperty("error")
    ERROR;

    /**
     * Returns the level that stands for a severity.
     *
     * @param severity the severity
     * @return the level
     */
    public static RuleLevel of(FindingSeverity severity) {
        return switch (Mandatory.given("RuleLevel.severity", severity)) {
            case INFO -> INFO;
            case WARNING -> WARNING;
            case ERROR -> ERROR;
        };
    }

    /**
     * The severity of the findings.
     *
     * @return the severity, or empty if the rule is off
     */
    public Optional<FindingSeverity> severity() {
        return switch (this) {
            case OFF -> Optional.empty();
            case INFO -> Optional.of(FindingSeverity.INFO);
            case WARNING -> Optional.of(FindingSeverity.WARNING);
            case ERROR -> Optional.of(FindingSeverity.ERROR);
        };
    }

    /** Returns the word as configurations write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
