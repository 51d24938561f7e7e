package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.Database;
import dev.postmortem.model.DatabaseEngine;
import dev.postmortem.model.DatabaseRole;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.internal.facts.Listing;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A database is named so that others can tell whether it is one like theirs.
 *
 * <p>What is missing of one database is told at once. A cluster is asked for only where the role says that the database is
 * one of several and no topology says of which, and nothing but the engine where a provider shows neither version nor
 * nodes.
 */
final class DatabaseIdentityMissing implements PostmortemRule {

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("database-identity-missing")
            .category(Category.DATABASE)
            .severity(FindingSeverity.INFO)
            .summary("Every database is recorded with engine, version and place in its topology")
            .rationale(
                    "A lesson about a database holds for some engines, versions and topologies. Without them, nobody who"
                            + " reads it later can tell whether it holds for theirs, and incidents cannot be compared.")
            .source("Design of this library: patterns across incidents are found by engine, version and topology")
            .message("Database {id} (\"{name}\") is recorded without {missing}: add what is known, so that"
                    + " incidents on databases of the same kind can be found and compared")
            .build();

    private static final Set<DatabaseEngine> WITHOUT_VERSION =
            Set.of(DatabaseEngine.AWS_DYNAMODB, DatabaseEngine.AZURE_COSMOSDB, DatabaseEngine.GCP_SPANNER);

    private static final Set<DatabaseRole> ONE_OF_SEVERAL =
            Set.of(DatabaseRole.REPLICA, DatabaseRole.STANDBY, DatabaseRole.SHARD, DatabaseRole.ARBITER);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        for (Database database : context.postmortem().systems().databases()) {
            List<String> missing = missing(database);
            if (!missing.isEmpty()) {
                findings.report()
                        .at(database)
                        .with("id", database.id())
                        .with("name", database.name())
                        .with("missing", Listing.words(missing, "and"));
            }
        }
    }

    private static List<String> missing(Database database) {
        List<String> missing = new ArrayList<>();
        if (database.engine().filter(WITHOUT_VERSION::contains).isPresent()) {
            return missing;
        }
        if (database.engine().isEmpty()) {
            missing.add("engine");
        }
        if (database.version().isEmpty()) {
            missing.add("version");
        }
        if (database.topology().isEmpty()) {
            missingOfPlace(database).ifPresent(missing::add);
        }
        return missing;
    }

    private static Optional<String> missingOfPlace(Database database) {
        if (database.role().isEmpty()) {
            return Optional.of("role in a topology");
        }
        return database.role()
                .filter(ONE_OF_SEVERAL::contains)
                .filter(role -> database.cluster().isEmpty())
                .map(role -> "cluster");
    }
}
