package dev.postmortem.validation.internal.rules.database;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Database;
import dev.postmortem.model.DatabaseEngine;
import dev.postmortem.model.DatabaseRole;
import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.ExpectedFinding;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class DatabaseIdentityMissingTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .systems(s -> s.database("orders-db", "Orders database"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .systems(s -> s.database(
                    "orders-db",
                    "Orders database",
                    DatabaseEngine.POSTGRESQL,
                    d -> d.version("16.4").cluster("orders").topology("one primary, two asynchronous replicas")))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new DatabaseIdentityMissing())
            .valid("a database of which all is known", GOOD)
            .valid(
                    "no database",
                    Postmortem.builder().title("Orders database stalls").build())
            .valid(
                    "a primary",
                    database(d -> d.engine(DatabaseEngine.MYSQL).version("8.4").role(DatabaseRole.PRIMARY)))
            .valid(
                    "a replica of a cluster",
                    database(d -> d.engine(DatabaseEngine.MYSQL)
                            .version("8.4")
                            .cluster("orders")
                            .role(DatabaseRole.REPLICA)))
            .valid(
                    "a shard of a topology",
                    database(d -> d.engine(DatabaseEngine.MYSQL)
                            .version("8.4")
                            .role(DatabaseRole.SHARD)
                            .topology("one of five")))
            .valid(
                    "a service that shows neither version nor nodes",
                    database(d -> d.engine(DatabaseEngine.AWS_DYNAMODB)))
            .invalid(
                    "a database of which only the name is known",
                    BAD,
                    missing("engine, version and role in a topology"))
            .invalid(
                    "a database without its version",
                    database(d -> d.engine(DatabaseEngine.MYSQL).topology("single node")),
                    missing("version"))
            .invalid(
                    "a database without its engine",
                    database(d -> d.version("8.4").topology("single node")),
                    missing("engine"))
            .invalid(
                    "a database without its place",
                    database(d -> d.engine(DatabaseEngine.MYSQL).version("8.4")),
                    missing("role in a topology"))
            .invalid(
                    "a standby of a cluster that is not named",
                    database(d -> d.engine(DatabaseEngine.MYSQL).role(DatabaseRole.STANDBY)),
                    missing("version and cluster"))
            .invalid(
                    "two databases, once each",
                    Postmortem.builder()
                            .title("Orders database stalls")
                            .systems(s -> s.database("a", "A").database("b", "B"))
                            .build(),
                    at("/systems/databases/0"),
                    at("/systems/databases/1"));

    @TestFactory
    Stream<DynamicTest> database_identity_missing() {
        return RuleCases.of(TESTER);
    }

    private static ExpectedFinding missing(String what) {
        return at("/systems/databases/0")
                .message("Database orders-db (\"Orders database\") is recorded without " + what
                        + ": add what is known, so that incidents on databases of the same kind can be found and"
                        + " compared");
    }

    private static Postmortem database(Consumer<Database.Builder> more) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .systems(s -> s.database("orders-db", d -> more.accept(d.name("Orders database"))))
                .build();
    }
}
