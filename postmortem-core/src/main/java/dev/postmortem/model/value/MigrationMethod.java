package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * How a schema change is brought about: with a lock that others wait for, or beside the running service.
 *
 * <p>The vocabulary is open: {@code MigrationMethod.of("dual-write")} adds a word of one's own.
 *
 * @since 0.1.0
 */
public final class MigrationMethod extends Term {

    /** Holds a lock that other statements wait for. */
    public static final MigrationMethod BLOCKING = new MigrationMethod("blocking");

    /** Uses the database's own way to change while others read and write. */
    public static final MigrationMethod ONLINE = new MigrationMethod("online");

    /** Copies into a second table and swaps, as gh-ost and pt-online-schema-change do. */
    public static final MigrationMethod SHADOW_TABLE = new MigrationMethod("shadow-table");

    /** Adds the new beside the old, moves over, then removes the old. */
    public static final MigrationMethod EXPAND_CONTRACT = new MigrationMethod("expand-contract");

    /** Runs while the service is stopped. */
    public static final MigrationMethod OFFLINE = new MigrationMethod("offline");

    private MigrationMethod(String code) {
        super(code);
    }

    /**
     * Returns the term with the code, be it one of the constants or a word of one's own.
     *
     * @param code lower-case words joined by hyphens, for example {@code blocking}
     * @return the term
     * @throws IllegalArgumentException if the code is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MigrationMethod of(String code) {
        return new MigrationMethod(code);
    }
}
