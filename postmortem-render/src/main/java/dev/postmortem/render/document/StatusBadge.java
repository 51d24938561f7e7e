package dev.postmortem.render.document;

/**
 * A state in one or two words, such as a severity or the status of an action.
 *
 * @param label the words, which say everything; the colour is an extra
 * @param tone how good or bad the state is
 * @since 0.1.0
 */
public record StatusBadge(String label, Tone tone) implements Inline {

    /** Checks that label and tone are there. */
    public StatusBadge {
        label = Require.text("StatusBadge.label", label);
        Require.present("StatusBadge.tone", tone);
    }
}
