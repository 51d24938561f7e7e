package dev.postmortem.model.cause;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.model.internal.TextForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Whether a cause was enough to bring the incident about, by itself or only together with others.
 *
 * <p>In JSON {@code "alone"}, or {@code {"jointlyWith": ["RC-2", "RC-3"]}}.
 *
 * @param jointlyWith the ids of the other causes without which it would not have been enough; empty if it was enough alone
 * @since 0.1.0
 */
@TextForm(patterns = "alone", examples = "alone")
public record Sufficiency(List<@Text String> jointlyWith) {

    private static final String ALONE = "alone";

    /**
     * Copies the ids; the factory methods read better.
     *
     * @throws IllegalArgumentException if an id is null or named twice
     */
    public Sufficiency {
        jointlyWith = Absent.listIfNull("Sufficiency.jointlyWith", jointlyWith);
        if (Set.copyOf(jointlyWith).size() < jointlyWith.size()) {
            throw new IllegalArgumentException("Sufficiency.jointlyWith " + Shown.quote(String.join(", ", jointlyWith))
                    + " names a cause twice: name each of them once");
        }
    }

    /**
     * The cause was enough by itself.
     *
     * @return the sufficiency
     */
    public static Sufficiency alone() {
        return new Sufficiency(List.of());
    }

    /**
     * The cause was enough only together with others.
     *
     * @param cause the id of another cause
     * @param more the ids of further causes
     * @return the sufficiency
     * @throws IllegalArgumentException if an id is null or named twice
     */
    public static Sufficiency jointlyWith(String cause, String... more) {
        List<String> causes = new ArrayList<>();
        causes.add(cause);
        Collections.addAll(causes, more);
        return new Sufficiency(causes);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Sufficiency fromText(String text) {
        if (!text.equals(ALONE)) {
            throw new IllegalArgumentException(
                    "Sufficiency " + Shown.quote(text) + " is not understood: use \"alone\", or "
                            + "{\"jointlyWith\": [\"RC-2\"]} with the ids of the other causes");
        }
        return alone();
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Sufficiency fromObject(@JsonProperty("jointlyWith") List<String> causes) {
        Sufficiency sufficiency = new Sufficiency(causes);
        if (sufficiency.jointlyWith.isEmpty()) {
            throw new IllegalArgumentException(
                    "Sufficiency.jointlyWith is missing: give the ids of the other causes, for"
                            + " example {\"jointlyWith\": [\"RC-2\"]}, or use \"alone\"");
        }
        return sufficiency;
    }

    @JsonValue
    Object json() {
        return jointlyWith.isEmpty() ? ALONE : Collections.singletonMap("jointlyWith", jointlyWith);
    }

    @Override
    public String toString() {
        return jointlyWith.isEmpty()
                ? "Sufficiency[alone]"
                : "Sufficiency[jointly with " + Shown.quote(String.join(", ", jointlyWith)) + "]";
    }
}
