package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.postmortem.model.value.Term;

/**
 * How another incident is related to this one.
 *
 * <p>The vocabulary is open: {@code Relation.of("same-cluster")} adds a word of one's own.
 *
 * @since 0.1.0
 */
public final class Relation extends Term {

    /** Both have the same cause. */
    public static final Relation SAME_CAUSE = new Relation("same-cause");

    /** The other incident caused this one. */
    public static final Relation CAUSED_BY = new Relation("caused-by");

    /** This incident led to the other. */
    public static final Relation LED_TO = new Relation("led-to");

    /** The other incident happened again. */
    public static final Relation RECURRENCE_OF = new Relation("recurrence-of");

    /** Both resemble each other. */
    public static final Relation SIMILAR = new Relation("similar");

    /** Both tell of the same. */
    public static final Relation DUPLICATE_OF = new Relation("duplicate-of");

    private Relation(String code) {
        super(code);
    }

    /**
     * Returns the term with the code, be it one of the constants or a word of one's own.
     *
     * @param code lower-case words joined by hyphens, for example {@code same-cause}
     * @return the term
     * @throws IllegalArgumentException if the code is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Relation of(String code) {
        return new Relation(code);
    }
}
