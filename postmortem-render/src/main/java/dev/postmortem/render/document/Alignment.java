package dev.postmortem.render.document;

/**
 * To which side the cells of a column lean.
 *
 * @since 0.1.0
 */
public enum Alignment {
    /** To where a line begins: for words. */
    START,
    /** To the middle: for marks. */
    CENTER,
    /** To where a line ends: for numbers and durations. */
    END
}
