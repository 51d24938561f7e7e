package dev.postmortem.json;

/**
 * What becomes of a property that the model does not know.
 *
 * @since 0.1.0
 */
public enum UnknownProperties {
    /** The document is refused, and each such property is a problem of its own. */
    FAIL,
    /** The property is left out and reported by {@link ReadDocument#ignored()}. */
    IGNORE
}
