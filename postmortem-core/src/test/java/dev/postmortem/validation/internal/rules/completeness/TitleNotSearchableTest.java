package dev.postmortem.validation.internal.rules.completeness;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Database;
import dev.postmortem.model.DatabaseEngine;
import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.Vocabulary;
import dev.postmortem.validation.testing.ExpectedFinding;
import dev.postmortem.validation.testing.RuleTester;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class TitleNotSearchableTest {

    // tag::bad[]
    private static final Postmortem BAD =
            Postmortem.builder().title("Database issue").build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders primary: 35 min write stall during index build")
            .build();
    // end::good[]

    private static final ExpectedFinding GENERIC = at("/title").subId("generic");
    private static final ExpectedFinding TOO_SHORT = at("/title").subId("too-short");
    private static final ExpectedFinding TOO_LONG = at("/title").subId("too-long");
    private static final ExpectedFinding NAMES_NOTHING = at("/title").subId("names-nothing");

    private static final RuleTester TESTER = RuleTester.of(new TitleNotSearchable())
            .valid("system, symptom and trigger", GOOD)
            .valid("GitLab", titled("GitLab.com: data directory of the primary database removed"))
            .valid("Manta", titled("Manta: anti-wraparound vacuum and a queued exclusive lock stop a PostgreSQL table"))
            .invalid(
                    "an incident type",
                    BAD,
                    GENERIC.message(
                            "The title \"Database issue\" would fit any incident: name the system, what happened"
                                    + " to it, and what set it off"))
            .invalid("one generic word", titled("Outage"), GENERIC)
            .invalid("many generic words", titled("Major production database incident report"), GENERIC)
            .invalid("an id", titled("INC-142"), GENERIC)
            .invalid("an id with a generic word", titled("INC-142: database outage"), GENERIC)
            .invalid("a word of which only a part is generic", titled("DB-failover outage"), TOO_SHORT)
            .invalid("a date", titled("2026-03-14"), GENERIC)
            .invalid("a date in words", titled("Outage on 14th March 2026, 10 am"), GENERIC)
            .valid("a blank title, which the constraint refuses", titled("  "))
            .valid("a placeholder, which is told by itself", titled("TBD"))
            .invalid(
                    "two words",
                    titled("Mandrill wraparound"),
                    TOO_SHORT.message("The title \"Mandrill wraparound\" has fewer than 3 words with a meaning of their"
                            + " own: name the system, what happened to it, and what set it off"))
            .invalid(
                    "words that only hold a sentence together do not count",
                    titled("The wraparound at Mandrill"),
                    TOO_SHORT)
            .valid("three words", titled("Mandrill wraparound shutdown"))
            .invalid(
                    "what was felt",
                    titled("Database was slow and unavailable for customers"),
                    NAMES_NOTHING.message("The title \"Database was slow and unavailable for customers\" tells what was"
                            + " felt, but names nothing to search for: add the service, database, table or change that it"
                            + " was about"))
            .invalid("symptoms in production", titled("Elevated latency and timeouts in production"), NAMES_NOTHING)
            .valid("a mechanism", titled("Elevated latency during autovacuum in production"))
            .valid(
                    "a service whose name is a common word",
                    system("Users: high latency and timeouts", "accounts-2", "Users"))
            .valid("a service by its id", system("Access: high latency and timeouts", "access", "Door control"))
            .invalid(
                    "a service whose name is generic",
                    system("Service: high latency and timeouts", "main", "Service"),
                    NAMES_NOTHING)
            .valid(
                    "a database by its name",
                    Postmortem.builder()
                            .title("Customers slow down database")
                            .systems(s -> s.database("db-7", "Customers"))
                            .build())
            .valid("a database by its id", database(d -> d.id("load")))
            .valid("a database by its cluster", database(d -> d.cluster("Load")))
            .valid("a database by its namespace", database(d -> d.namespace("load")))
            .valid("a database by its engine", database(d -> d.engine(DatabaseEngine.of("load"))))
            .invalid("a database by none of them", database(d -> d.version("load")), NAMES_NOTHING)
            .invalid(
                    "a declared system that the title does not name",
                    system("High latency and timeouts for customers", "checkout", "Checkout API"),
                    NAMES_NOTHING)
            .valid("a hundred characters", titled("Orders primary stalled: " + "x".repeat(76)))
            .invalid(
                    "a hundred and one characters",
                    titled("Orders primary stalled: " + "x".repeat(77)),
                    TOO_LONG.message("The title has 101 characters, more than 100: keep the system and what happened to"
                            + " it, and leave the rest to the summary"))
            .valid("a hundred characters beyond the basic plane", titled("Orders primary stalled: " + "𝒳".repeat(76)))
            .valid(
                    "words of another language",
                    titled("Ausfall").toBuilder().language("de").build())
            .invalid(
                    "too long in any language",
                    titled("x".repeat(101)).toBuilder().language("de").build(),
                    TOO_LONG)
            .invalid(
                    "English of any country",
                    titled("Outage").toBuilder().language("en-GB").build(),
                    GENERIC)
            .vocabulary(Vocabulary.empty().plusTerms("slow down", "Data Platform", "!"))
            .valid("a term of generic words", titled("Outage of the data platform"))
            .valid("a term of the vocabulary", titled("Slow down and timeouts for customers"))
            .invalid("half a term", titled("Slow requests for customers"), NAMES_NOTHING)
            .option("min-words", 4)
            .invalid("three words where four are asked", titled("Mandrill wraparound shutdown"), TOO_SHORT)
            .valid("four words", titled("Mandrill wraparound shutdown postponed"))
            .option("max-characters", 40)
            .invalid("forty-one characters", titled("Mandrill wraparound shutdown postponed " + "xx"), TOO_LONG)
            .option("generic-words", List.of("Mandrill Wraparound", "shutdown", "postponed"))
            .invalid("words that the house finds generic", titled("Mandrill wraparound shutdown postponed"), GENERIC);

    @TestFactory
    Stream<DynamicTest> title_not_searchable() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem titled(String title) {
        return Postmortem.builder().title(title).build();
    }

    private static Postmortem database(Consumer<Database.Builder> details) {
        return titled("Load: slow requests and timeouts").toBuilder()
                .systems(s -> s.database("db-7", d -> details.accept(d.name("Database"))))
                .build();
    }

    private static Postmortem system(String title, String id, String name) {
        return titled(title).toBuilder().systems(s -> s.service(id, name)).build();
    }
}
