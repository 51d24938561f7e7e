package dev.postmortem.render.document;

import java.util.Arrays;
import java.util.List;

/**
 * A fact in a {@link FactList}.
 *
 * @param label what the fact is about
 * @param value the fact
 * @since 0.1.0
 */
public record Fact(String label, List<Inline> value) {

    /** Checks the label and copies the value. */
    public Fact {
        label = Require.text("Fact.label", label);
        value = Require.list("Fact.value", value);
    }

    /**
     * Returns a fact whose value is plain text.
     *
     * @param label what the fact is about
     * @param value the fact
     * @return the fact
     */
    public static Fact of(String label, String value) {
        return of(label, Inlines.text(value));
    }

    /**
     * Returns a fact.
     *
     * @param label what the fact is about
     * @param value the fact
     * @return the fact
     */
    public static Fact of(String label, Inline... value) {
        return new Fact(label, Arrays.asList(value));
    }
}
