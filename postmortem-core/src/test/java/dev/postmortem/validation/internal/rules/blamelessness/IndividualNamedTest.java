package dev.postmortem.validation.internal.rules.blamelessness;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Correction;
import dev.postmortem.model.Episode;
import dev.postmortem.model.Participant;
import dev.postmortem.model.People;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.Outcome;
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

final class IndividualNamedTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .people(p -> p.author("Dana Reyes"))
            .rootCause(r -> r.technicalCause("Dana ran the migration without a lock timeout."))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .people(p -> p.author("Dana Reyes"))
            .rootCause(
                    r -> r.technicalCause("The migration ran without a lock timeout; the tool does not require one."))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new IndividualNamed())
            .valid("a person who is listed and not named", GOOD)
            .valid(
                    "nobody",
                    Postmortem.builder().title("Orders database stalls").build())
            .valid(
                    "a name that no roster holds",
                    Postmortem.builder()
                            .title("Stall")
                            .summary("Jenkins ran the migration.")
                            .build())
            .valid(
                    "a person who owns an action that names the person",
                    Postmortem.builder()
                            .title("Stall")
                            .people(p -> p.author("Dana Reyes"))
                            .actionItems(a -> a.action(
                                    "Dana Reyes adds a timeout", item -> item.owner(Owner.person("Dana Reyes"))))
                            .build())
            .valid("a name in code", told("The commit `Dana` was deployed.", p -> {}))
            .valid(
                    "a role that is listed as if it were a person",
                    told("Storage was full.", p -> p.responder("Storage on-call")))
            .valid(
                    "a team that is listed as if it were a person",
                    told("The Search Platform was slow.", p -> p.responder("Search Platform")).toBuilder()
                            .owningTeam("Search Platform")
                            .build())
            .valid(
                    "a team of somebody who is listed as if it were a person",
                    told(
                            "The Search Platform was slow.",
                            p -> p.addResponder(r -> r.name("Search Platform").team("Search Platform"))))
            .valid(
                    "a service that bears the name",
                    told("Reyes was down.", p -> {}).toBuilder()
                            .systems(s -> s.service("reyes", "Reyes"))
                            .build())
            .valid(
                    "a handle of the owning team",
                    told("@dbplatform was paged.", p -> {}).toBuilder()
                            .owningTeam("dbplatform")
                            .build())
            .invalid(
                    "a given name in a cause",
                    BAD,
                    at("/rootCause/causes/0/text")
                            .subId("name")
                            .severity(FindingSeverity.WARNING)
                            .message("The text names Dana: say what the role did or what the system allowed"))
            .invalid(
                    "the title",
                    Postmortem.builder()
                            .title("[[Dana Reyes]] dropped the orders table")
                            .people(p -> p.author("Dana Reyes"))
                            .build(),
                    at("/title"))
            .invalid(
                    "a correction",
                    told("It ran.", p -> {}).toBuilder()
                            .addCorrection(Correction.of("2026-03-20", "212 rows were lost", "[[Dana]] had counted 9"))
                            .build(),
                    at("/corrections/0/why"))
            .invalid(
                    "an episode",
                    told("It ran.", p -> {}).toBuilder()
                            .addEpisode(Episode.of("EP-1", "The second try of [[Reyes]]"))
                            .build(),
                    at("/episodes/0/name"))
            .invalid("a full name in the summary", told("[[Dana Reyes]] ran it.", p -> {}))
            .invalid("a family name that is possessive", told("[[Reyes]]'s migration ran.", p -> {}))
            .invalid(
                    "a person who is listed in small letters",
                    told("[[Kira]] ran it.", p -> p.author("kira lindqvist")))
            .invalid(
                    "the owner of an action who is listed in small letters",
                    told("[[Okafor]] ran it.", p -> {}).toBuilder()
                            .actionItems(a -> a.action("Add a timeout", i -> i.owner(Owner.person("sam okafor"))))
                            .build())
            .valid("a role in small letters", told("Storage was full.", p -> p.responder("storage on-call")))
            .invalid("a reviewer", told("[[Grace Osei]] ran it.", p -> p.reviewer("Grace Osei")))
            .invalid("a responder", told("[[Sam Okafor]] ran it.", p -> p.addResponder(Participant.of("Sam Okafor"))))
            .invalid(
                    "the owner of an action",
                    told("[[Sam Okafor]] ran it.", p -> {}).toBuilder()
                            .actionItems(a -> a.action("Add a timeout", i -> i.owner(Owner.person("Sam Okafor"))))
                            .build())
            .invalid(
                    "a handle",
                    told("[[@dana-r]] ran it.", p -> {}),
                    at("/summary/whatHappened")
                            .subId("handle")
                            .message("The text names the handle @dana-r: say what the role did or what the system"
                                    + " allowed"))
            .invalid(
                    "a handle of the roster without its sign",
                    told("[[dana-r]] ran it.", p -> p.author("Dana Reyes", d -> d.handle("dana-r"))),
                    at("/summary/whatHappened").subId("handle"))
            .invalid(
                    "an e-mail address",
                    told("[[dana@orders.example]] ran it.", p -> {}),
                    at("/summary/whatHappened")
                            .subId("email")
                            .message("The text gives the address dana@orders.example: say what the role did or what the"
                                    + " system allowed"))
            .invalid("the impact", with(p -> p.impact(i -> i.description("[[Dana]] could not order."))))
            .invalid(
                    "the timeline",
                    with(p -> p.timeline(t -> t.untimed(EventKind.CHANGE, "[[Dana]] started the migration"))))
            .invalid("the detection", with(p -> p.detection(d -> d.description("[[Dana]] noticed."))))
            .invalid("a factor", with(p -> p.contributingFactors(f -> f.factor("[[Dana]] was alone on call"))))
            .invalid(
                    "a mitigation",
                    with(p ->
                            p.mitigation(m -> m.attempt("Stopped", a -> a.outcome(Outcome.worked("[[Dana]] saw it"))))))
            .invalid("a rollback", with(p -> p.rollback(r -> r.notUsed("[[Dana]] decided against it"))))
            .invalid("the recovery", with(p -> p.recovery(r -> r.dataVerified("[[Dana]] compared the tables"))))
            .invalid("what went well", with(p -> p.wentWell(w -> w.item("[[Dana]] reacted at once"))))
            .invalid("an improvement", with(p -> p.improvements(i -> i.item("[[Dana]] had no runbook"))))
            .invalid("a lesson", with(p -> p.lessons(l -> l.process("[[Dana]] must not be alone"))))
            .people(() -> List.of(Participant.of("Ines Moreau")))
            .invalid("a person whom the host knows", told("[[Ines Moreau]] ran it.", p -> {}))
            .vocabulary(Vocabulary.empty().plusTerms("Dana").plusTeams("orders-oncall"))
            .valid("a name that is a term of the trade", BAD)
            .valid("a handle of a team", told("@orders-oncall was paged.", p -> {}));

    @TestFactory
    Stream<DynamicTest> individual_named() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem told(String summary, Consumer<People.Builder> people) {
        return with(p -> p.summary(summary)).toBuilder().people(people).build();
    }

    private static Postmortem with(Consumer<Postmortem.Builder> more) {
        Postmortem.Builder postmortem = Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .people(p -> p.author("Dana Reyes"));
        more.accept(postmortem);
        return postmortem.build();
    }
}
