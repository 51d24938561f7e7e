package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * What an impact measure counts.
 *
 * <p>The vocabulary is open: {@code MeasureKind.of("shopping-carts")} adds a word of one's own.
 *
 * @since 0.1.0
 */
public final class MeasureKind extends Term {

    /** People or tenants who were affected. */
    public static final MeasureKind USERS = new MeasureKind("users");

    /** Requests or queries that failed or were not answered in time. */
    public static final MeasureKind REQUESTS = new MeasureKind("requests");

    /** Transactions that failed, were rolled back or have to be repeated. */
    public static final MeasureKind TRANSACTIONS = new MeasureKind("transactions");

    /** How late data, answers or jobs came. */
    public static final MeasureKind DELAY = new MeasureKind("delay");

    /** Data that disagreed with itself or with its source. */
    public static final MeasureKind INCONSISTENCY = new MeasureKind("inconsistency");

    /** Revenue lost, refunds, penalties. */
    public static final MeasureKind MONEY = new MeasureKind("money");

    /** Work that the incident caused or prevented inside the organisation. */
    public static final MeasureKind OPERATIONS = new MeasureKind("operations");

    /** How far a resource such as CPU, disk or connections was used. */
    public static final MeasureKind RESOURCE = new MeasureKind("resource");

    private MeasureKind(String code) {
        super(code);
    }

    /**
     * Returns the term with the code, be it one of the constants or a word of one's own.
     *
     * @param code lower-case words joined by hyphens, for example {@code users}
     * @return the term
     * @throws IllegalArgumentException if the code is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MeasureKind of(String code) {
        return new MeasureKind(code);
    }
}
