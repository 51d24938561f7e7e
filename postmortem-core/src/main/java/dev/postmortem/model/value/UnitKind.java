package dev.postmortem.model.value;

/**
 * What a measured number counts.
 *
 * @since 0.1.0
 */
public enum UnitKind {
    /** A number of things; what they are is said beside the amount. */
    COUNT,
    /** A share in percent, of all or of a stated baseline. */
    PERCENTAGE,
    /** A length of time, held in seconds. */
    DURATION,
    /** An amount of money in one currency. */
    MONEY,
    /** An amount of data. */
    BYTES,
    /** Things or data per unit of time. */
    RATE,
    /** A multiple of a baseline, for example 80 times the usual latency. */
    MULTIPLE
}
