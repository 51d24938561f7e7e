package dev.postmortem.json;

/**
 * How the JSON that is written looks.
 *
 * @since 0.1.0
 */
public enum Layout {
    /** Without any white space: the same postmortem gives the same bytes on every machine. */
    CANONICAL,
    /** For readers: indented by two blanks, lines ended by {@code \n}, the last one, too. As stable as the canonical layout. */
    PRETTY
}
