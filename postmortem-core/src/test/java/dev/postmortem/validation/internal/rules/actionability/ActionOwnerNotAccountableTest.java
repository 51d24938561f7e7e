package dev.postmortem.validation.internal.rules.actionability;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.value.Owner;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.Vocabulary;
import dev.postmortem.validation.testing.ExpectedFinding;
import dev.postmortem.validation.testing.RuleTester;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ActionOwnerNotAccountableTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .actionItems(a -> a.action("Alert on lock waits", action -> action.ownedBy("The whole team"))
                    .action("Reject blocking index builds", action -> action.ownedBy("Storage, Payments")))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .actionItems(a -> a.action("Alert on lock waits", action -> action.ownedBy("Storage on-call"))
                    .action("Reject blocking index builds", action -> action.ownedBy("Database platform")))
            .build();
    // end::good[]

    private static final RuleTester TESTER = named(
                    RuleTester.of(new ActionOwnerNotAccountable())
                            .valid("an owner who can be asked", GOOD)
                            .valid("an action that is the matter of action-incomplete", nobody())
                            .valid("an action that is done", done())
                            .valid("a generic word with a qualifier", ownedBy(Owner.team("Database operations")))
                            .valid("a generic word within a word", ownedBy(Owner.team("DevOps")))
                            .valid("one team of several things", ownedBy(Owner.team("Trust and Safety team")))
                            .valid(
                                    "one team of many things",
                                    ownedBy(Owner.role("Backup, restore and archive on-call")))
                            .valid("a team and who is in it", ownedBy(Owner.team("Storage (Ana, Bo)")))
                            .valid("abbreviations that a slash joins", ownedBy(Owner.team("CI/CD")))
                            .valid("a path", ownedBy(Owner.team("@acme/storage")))
                            .valid("only marks, which are the matter of placeholder-left", ownedBy(Owner.team("???")))
                            .valid("the word and within a word", ownedBy(Owner.team("Brandenburg")))
                            .valid("a surname first", ownedBy(Owner.person("Ruiz, Ana Maria")))
                            .valid("a team that owns the postmortem", withOwningTeam("Ops"))
                            .valid("a team that owns a service", withServiceOf("Search and Ads"))
                            .valid("a team that owns a database", withDatabaseOf("Ops"))
                            .valid("a team of somebody who took part", withResponderOf("Ops"))
                            .invalid(
                                    "owners who cannot be asked",
                                    BAD,
                                    at("/actionItems/items/0/owner/name")
                                            .subId("generic")
                                            .message(
                                                    "Action AI-1 (\"Alert on lock waits\") is owned by \"The whole team\","
                                                            + " which can mean anybody: name the team, role or person that answers for"
                                                            + " it"),
                                    at("/actionItems/items/1/owner/name")
                                            .subId("several")
                                            .message(
                                                    "Action AI-2 (\"Reject blocking index builds\") is owned by \"Storage,"
                                                            + " Payments\", which reads as 2 owners: name the one that answers for"
                                                            + " it"))
                            .invalid("marks around a generic word", ownedBy(Owner.team(" (TBD)? ")), generic())
                            .invalid(
                                    "nothing but marks with a generic word",
                                    ownedBy(Owner.person("\"Someone\"")),
                                    generic())
                            .invalid("a generic word with a line break", ownedBy(Owner.team("ops\n team")), generic())
                            .invalid("a generic role", ownedBy(Owner.role("All engineers")), generic())
                            .invalid("two teams that and joins", ownedBy(Owner.team("Storage and Payments")), several())
                            .invalid(
                                    "two teams by name",
                                    ownedBy(Owner.team("Storage team and Payments team")),
                                    several())
                            .invalid("two teams that a slash joins", ownedBy(Owner.team("Storage/Payments")), several())
                            .invalid("two short teams with a slash", ownedBy(Owner.team("SRE / DBA")), several())
                            .invalid("two people", ownedBy(Owner.person("Ana and Bo")), several())
                            .invalid(
                                    "two people with whole names",
                                    ownedBy(Owner.person("Ana Ruiz, Bo Chen")),
                                    several())
                            .invalid(
                                    "three teams",
                                    ownedBy(Owner.team("Storage, Payments, and Search")),
                                    several()
                                            .message(
                                                    "Action AI-1 (\"Alert on lock waits\") is owned by \"Storage, Payments, and"
                                                            + " Search\", which reads as 3 owners: name the one that answers for it")))
            .option("generic-words", List.of("Crew"))
            .valid("a word that is not generic here", ownedBy(Owner.team("ops")))
            .invalid("a word that is generic here", ownedBy(Owner.team("the crew")), generic())
            .option("generic-words", List.of("DBA team", "the ops crew"))
            .invalid("a generic name that says that it is a team", ownedBy(Owner.team("DBA team")), generic())
            .invalid("the same without it", ownedBy(Owner.team("DBA")), generic())
            .invalid("a generic name with its article", ownedBy(Owner.team("Ops crew")), generic());

    @TestFactory
    Stream<DynamicTest> action_owner_not_accountable() {
        return RuleCases.of(TESTER);
    }

    private static RuleTester named(RuleTester tester) {
        return tester.vocabulary(Vocabulary.empty().plusTeams("Ops", "Trust  and Safety"))
                .valid("a generic word that is a team here", ownedBy(Owner.team("ops")))
                .valid("a team that has and in its name", ownedBy(Owner.team("trust and safety")))
                .invalid("another generic word", ownedBy(Owner.team("Everyone")), generic())
                .vocabulary(Vocabulary.empty());
    }

    private static ExpectedFinding generic() {
        return at("/actionItems/items/0/owner/name").subId("generic");
    }

    private static ExpectedFinding several() {
        return at("/actionItems/items/0/owner/name").subId("several");
    }

    private static Postmortem nobody() {
        return titled().actionItems(a -> a.action("Alert on lock waits")).build();
    }

    private static Postmortem done() {
        return titled().actionItems(a -> a.action(
                        "Alert on lock waits",
                        action -> action.ownedBy("Everyone").status(ActionStatus.done())))
                .build();
    }

    private static Postmortem ownedBy(Owner owner) {
        return titled().actionItems(a -> a.action("Alert on lock waits", action -> action.owner(owner)))
                .build();
    }

    private static Postmortem withOwningTeam(String team) {
        return ownedBy(Owner.team(team)).withOwningTeam(team);
    }

    private static Postmortem withResponderOf(String team) {
        return titled().people(p -> p.addResponder(r -> r.name("Sam Okafor").team(team)))
                .actionItems(a -> a.action("Alert on lock waits", action -> action.owner(Owner.team(team))))
                .build();
    }

    private static Postmortem withServiceOf(String team) {
        return ownedBy(Owner.team(team)).toBuilder()
                .systems(s -> s.service(
                        "checkout", service -> service.name("Checkout").ownedBy(team)))
                .build();
    }

    private static Postmortem withDatabaseOf(String team) {
        return ownedBy(Owner.team(team)).toBuilder()
                .systems(s -> s.database(
                        "orders-db", database -> database.name("Orders").owner(Owner.team(team))))
                .build();
    }

    private static Postmortem.Builder titled() {
        return Postmortem.builder().title("Orders database: writes stall during index migration");
    }
}
