package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * What class of statement a schema change consists of.
 *
 * <p>The vocabulary is open: {@code StatementClass.of("add-partition")} adds a word of one's own.
 *
 * @since 0.1.0
 */
public final class StatementClass extends Term {

    /** Creates a table. */
    public static final StatementClass CREATE_TABLE = new StatementClass("create-table");

    /** Alters a table in a way that no other term names. */
    public static final StatementClass ALTER_TABLE = new StatementClass("alter-table");

    /** Adds a column. */
    public static final StatementClass ADD_COLUMN = new StatementClass("add-column");

    /** Drops a column. */
    public static final StatementClass DROP_COLUMN = new StatementClass("drop-column");

    /** Changes a column, its type or its default. */
    public static final StatementClass CHANGE_COLUMN = new StatementClass("change-column");

    /** Drops a table. */
    public static final StatementClass DROP_TABLE = new StatementClass("drop-table");

    /** Empties a table, with or without those that refer to it. */
    public static final StatementClass TRUNCATE_TABLE = new StatementClass("truncate-table");

    /** Renames a table, column or other object. */
    public static final StatementClass RENAME = new StatementClass("rename");

    /** Builds an index. */
    public static final StatementClass CREATE_INDEX = new StatementClass("create-index");

    /** Drops an index. */
    public static final StatementClass DROP_INDEX = new StatementClass("drop-index");

    /** Adds a constraint or foreign key. */
    public static final StatementClass ADD_CONSTRAINT = new StatementClass("add-constraint");

    /** Drops a constraint or foreign key. */
    public static final StatementClass DROP_CONSTRAINT = new StatementClass("drop-constraint");

    /** Creates a trigger. */
    public static final StatementClass CREATE_TRIGGER = new StatementClass("create-trigger");

    /** Drops a trigger. */
    public static final StatementClass DROP_TRIGGER = new StatementClass("drop-trigger");

    /** Fills or rewrites rows that exist. */
    public static final StatementClass BACKFILL = new StatementClass("backfill");

    /** Deletes rows. */
    public static final StatementClass DELETE_DATA = new StatementClass("delete-data");

    /** Changes a setting of the database. */
    public static final StatementClass CONFIGURATION = new StatementClass("configuration");

    private StatementClass(String code) {
        super(code);
    }

    /**
     * Returns the term with the code, be it one of the constants or a word of one's own.
     *
     * @param code lower-case words joined by hyphens, for example {@code create-table}
     * @return the term
     * @throws IllegalArgumentException if the code is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static StatementClass of(String code) {
        return new StatementClass(code);
    }
}
