package dev.postmortem.model.response;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.postmortem.model.value.Term;

/**
 * What kind of thing could bring data or service back.
 *
 * <p>The vocabulary is open: {@code MechanismKind.of("object-versioning")} adds a word of one's own.
 *
 * @since 0.1.0
 */
public final class MechanismKind extends Term {

    /** A backup. */
    public static final MechanismKind BACKUP = new MechanismKind("backup");

    /** A replica that follows. */
    public static final MechanismKind REPLICA = new MechanismKind("replica");

    /** A replica that follows with a chosen delay. */
    public static final MechanismKind DELAYED_REPLICA = new MechanismKind("delayed-replica");

    /** A snapshot of a volume or file system. */
    public static final MechanismKind SNAPSHOT = new MechanismKind("snapshot");

    /** A log that can be replayed. */
    public static final MechanismKind LOG_REPLAY = new MechanismKind("log-replay");

    /** A base backup with an archived log, up to a chosen moment. */
    public static final MechanismKind POINT_IN_TIME_RECOVERY = new MechanismKind("point-in-time-recovery");

    /** A logical export, such as a dump. */
    public static final MechanismKind EXPORT = new MechanismKind("export");

    /** Automation that moves service to another node. */
    public static final MechanismKind FAILOVER_AUTOMATION = new MechanismKind("failover-automation");

    private MechanismKind(String code) {
        super(code);
    }

    /**
     * Returns the term with the code, be it one of the constants or a word of one's own.
     *
     * @param code lower-case words joined by hyphens, for example {@code backup}
     * @return the term
     * @throws IllegalArgumentException if the code is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MechanismKind of(String code) {
        return new MechanismKind(code);
    }
}
