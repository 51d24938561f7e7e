package dev.postmortem.validation.internal.rules.blamelessness;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Participant;
import dev.postmortem.model.People;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Conclusion;
import dev.postmortem.model.value.Owner;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.Vocabulary;
import dev.postmortem.validation.testing.RuleTester;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class GroupAsCauseTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: replica lag after a vacuum was turned off")
            .rootCause(r -> r.technicalCause("The storage team disabled autovacuum on the orders table."))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: replica lag after a vacuum was turned off")
            .rootCause(
                    r -> r.technicalCause("Autovacuum on the orders table was off since the import of March; the import"
                            + " tool turns it off, and nothing turns it on again."))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new GroupAsCause())
            .valid("a cause that begins with the system", GOOD)
            .valid("a group in the passive voice", cause("Autovacuum was disabled by the storage team."))
            .valid("a group in the second sentence", cause("Autovacuum was off. The storage team disabled it."))
            .valid("a group in another section", p -> p.summary("The storage team disabled autovacuum."))
            .valid("the trigger", p -> p.rootCause(r -> r.trigger(t -> t.text("The storage team disabled autovacuum"))))
            .valid(
                    "an answer",
                    p -> p.rootCause(r -> r.technicalCause(
                            "Autovacuum was off", c -> c.why("Why?", "The storage team disabled it."))))
            .valid(
                    "a conclusion",
                    p -> p.rootCause(r -> r.conclusion(Conclusion.suspected("The storage team disabled the log"))))
            .valid(
                    "a cause that was ruled out",
                    p -> p.rootCause(r -> r.ruledOut("The storage team disabled it", "It was on")))
            .valid(
                    "the effect of a factor",
                    p -> p.contributingFactors(f -> f.factor("A long import", "The storage team disabled autovacuum")))
            .valid("no text", p -> p.summary("Writes stalled."))
            .valid("a service that bears the name of a team", storage("Storage filled up within 2 h."))
            .valid("a team in the middle", storage("Last week Storage deployed version 9."))
            .valid("a team in the second sentence", storage("It was full. Storage deployed version 9."))
            .valid("a team alone", storage("Storage"))
            .valid("a team alone, with its article", storage("The Storage"))
            .valid("a team that is not declared", cause("Search deployed version 9."))
            .valid("a text that is code alone", storage("`deployed`"))
            .valid("people of a place to whom something is done", cause("Engineers on duty were shown the wrong host."))
            .valid("an operator that is a program", cause("The Kubernetes operator restarted the primary."))
            .valid("a pronoun", cause("It used the old address."))
            .valid("a clause that tells when", cause("When the team restarted the pooler, clients reconnect."))
            .valid("a document in German", BAD.withLanguage("de"))
            .invalid(
                    "a cause",
                    BAD,
                    at("/rootCause/causes/0/text")
                            .severity(FindingSeverity.WARNING)
                            .message("\"The storage team disabled\" makes a group the cause: begin with the part of the"
                                    + " system that allowed it"))
            .invalid(
                    "a factor",
                    p -> p.contributingFactors(f -> f.factor("[[Reviewers approved]] the plan within 2 min")),
                    at("/contributingFactors/factors/0/what"))
            .invalid(
                    "the second cause",
                    p -> p.rootCause(r -> r.technicalCause("Autovacuum was off")
                            .processGap("[[Developers merged]] without a review")),
                    at("/rootCause/causes/1/text"))
            .invalid(
                    "the owning team",
                    storage("[[Storage deployed]] version 9."),
                    at("/rootCause/causes/0/text")
                            .message("\"Storage deployed\" makes a group the cause: begin with the part of the system"
                                    + " that allowed it"))
            .invalid("a shift", cause("[[The night shift restarted]] the primary."))
            .invalid("a department", cause("[[Marketing sent]] the newsletter at noon."))
            .invalid("people of a place", cause("[[The people on duty misread]] the plan."))
            .invalid("behind an introduction", cause("[[Because the data team raised]] the limit, the pool was full."))
            .invalid("a habit", cause("[[The folks from research keep transactions open]]."))
            .invalid("a team with its article", storage("[[The Storage deployed]] version 9."))
            .invalid(
                    "a team with a longer name",
                    cause("[[Order Platform skipped]] the test.").andThen(p -> p.owningTeam("Order Platform")))
            .invalid("an author's team", of(p -> p.addAuthor(a -> a.name("Ines").team("Storage"))))
            .invalid(
                    "a reviewer's team",
                    of(p -> p.addReviewer(a -> a.name("Ines").team("Storage"))))
            .invalid(
                    "a responder's team",
                    of(p -> p.addResponder(a -> a.name("Ines").team("Storage"))))
            .invalid(
                    "a team that owns a database",
                    cause("[[Storage deployed]] version 9.")
                            .andThen(p -> p.systems(s -> s.database(
                                    "orders-db", d -> d.name("orders-db").owner(Owner.team("Storage"))))))
            .valid(
                    "a role that owns a service",
                    cause("Storage deployed version 9.")
                            .andThen(p -> p.systems(
                                    s -> s.service("api", d -> d.name("API").owner(Owner.role("Storage"))))))
            .people(() -> List.of(
                    Participant.builder().name("Ines Moreau").team("Search").build()))
            .invalid("a team of the directory", cause("[[Search deployed]] version 9."))
            .vocabulary(Vocabulary.empty().plusTeams("Billing", "-"))
            .invalid("a team of the host", cause("[[Billing deployed]] version 9."))
            .valid("no team, where one has a name without words", cause("Deployed without a lock timeout."));

    @TestFactory
    Stream<DynamicTest> group_as_cause() {
        return RuleCases.of(TESTER);
    }

    private static Consumer<Postmortem.Builder> cause(String text) {
        return p -> p.rootCause(r -> r.technicalCause(text));
    }

    private static Consumer<Postmortem.Builder> storage(String text) {
        return cause(text).andThen(p -> p.owningTeam("Storage"));
    }

    private static Consumer<Postmortem.Builder> of(Consumer<People.Builder> people) {
        return cause("[[Storage deployed]] version 9.").andThen(p -> p.people(people));
    }
}
