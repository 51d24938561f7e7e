package dev.postmortem.validation.internal.text;

/** Whether a text says how much. */
public final class Quantifiable {

    private Quantifiable() {}

    /** Whether the author states any quantity: a figure with its unit or noun, or all or none of something. */
    public static boolean states(Prose prose) {
        return !Figures.of(prose).isEmpty();
    }
}
