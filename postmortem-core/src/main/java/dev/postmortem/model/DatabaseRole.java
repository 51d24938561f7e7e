package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.postmortem.model.value.Term;

/**
 * The role of a database in its topology.
 *
 * <p>The vocabulary is open: {@code DatabaseRole.of("delayed-standby")} adds a word of one's own.
 *
 * @since 0.1.0
 */
public final class DatabaseRole extends Term {

    /** Takes the writes. */
    public static final DatabaseRole PRIMARY = new DatabaseRole("primary");

    /** Follows a primary and may answer reads. */
    public static final DatabaseRole REPLICA = new DatabaseRole("replica");

    /** Follows a primary, ready to take over. */
    public static final DatabaseRole STANDBY = new DatabaseRole("standby");

    /** Holds a part of the data. */
    public static final DatabaseRole SHARD = new DatabaseRole("shard");

    /** Votes, but holds no data. */
    public static final DatabaseRole ARBITER = new DatabaseRole("arbiter");

    /** Routes statements to those that hold the data. */
    public static final DatabaseRole COORDINATOR = new DatabaseRole("coordinator");

    private DatabaseRole(String code) {
        super(code);
    }

    /**
     * Returns the term with the code, be it one of the constants or a word of one's own.
     *
     * @param code lower-case words joined by hyphens, for example {@code primary}
     * @return the term
     * @throws IllegalArgumentException if the code is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DatabaseRole of(String code) {
        return new DatabaseRole(code);
    }
}
