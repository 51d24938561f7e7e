package dev.postmortem.model.value;

/**
 * How much a measured number commits itself to.
 *
 * @since 0.1.0
 */
public enum Exactness {
    /** One number, as measured. */
    EXACT,
    /** One number, about. */
    ESTIMATE,
    /** Somewhere between two numbers. */
    RANGE,
    /** A number or more. */
    AT_LEAST,
    /** A number or less. */
    AT_MOST
}
