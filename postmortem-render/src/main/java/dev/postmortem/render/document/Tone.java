package dev.postmortem.render.document;

/**
 * How good or bad a state is. A writer may show it as a colour, and never as a colour alone.
 *
 * @since 0.1.0
 */
public enum Tone {
    /** Neither good nor bad. */
    NEUTRAL,
    /** Worth knowing. */
    INFO,
    /** As it should be. */
    GOOD,
    /** Needs attention. */
    WARNING,
    /** Bad. */
    CRITICAL
}
