package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.validation.spi.PostmortemRule;
import java.util.List;

/** The rules of this package. */
public final class DatabaseRules {

    private DatabaseRules() {}

    /** Returns all of them. */
    public static List<PostmortemRule> all() {
        return List.of(
                new DataLossUnverified(),
                new DataLossUndeclared(),
                new MigrationRecordIncomplete(),
                new FailoverStateUnverified(),
                new RestorePointMissing(),
                new DatabaseIdentityMissing(),
                new SaturationWithoutNumber(),
                new DestructiveStatementWithoutGuardrail());
    }
}
