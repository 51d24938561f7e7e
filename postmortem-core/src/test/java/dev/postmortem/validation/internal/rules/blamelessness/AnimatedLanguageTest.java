package dev.postmortem.validation.internal.rules.blamelessness;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Systems;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.Vocabulary;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class AnimatedLanguageTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during failover")
            .summary("The failover was a nightmare, and for 20 min no order was taken!")
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during failover")
            .summary("The failover took 20 min, five times as long as in the last test, and no order was taken.")
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new AnimatedLanguage())
            .valid("a measured voice", GOOD)
            .valid("words of the trade", summary("Catastrophic backtracking and the disaster recovery plan."))
            .valid("an operator", summary("The filter had a != b in it."))
            .valid("a name with a mark", summary("The feed of Yahoo! was late."))
            .valid("a name with a point", summary("The test ran under Nightmare.js for an hour."))
            .invalid("a word before a full stop", summary("It was a [[nightmare]]."))
            .valid("a mark within a word", summary("The password was a!b."))
            .valid("a mark alone", summary("The shell took ! as a sign."))
            .valid("a mark in code", summary("The script began with `set!`"))
            .valid("a quotation", summary("The banner said \"DANGER, again!\" and nothing more."))
            .valid("a short word in capitals", summary("It was NOT once EVEN near the DISK limit."))
            .valid("a statement", summary("The VACUUM waited for a COMMIT."))
            .valid("a name with a digit", summary("The rows of SHARD7 were moved."))
            .valid("the id of a service", with(s -> s.service("lemon", "Tree"), "The LEMON was down."))
            .valid("the name of a service", with(s -> s.service("tree", "Lemon Tree"), "The LEMON was down."))
            .valid("the id of a database", with(s -> s.database("lemon", "Tree"), "The LEMON was down."))
            .valid("the name of a database", with(s -> s.database("tree", "Tree Lemon"), "The LEMON was down."))
            .valid("a document in German", BAD.withLanguage("de"))
            .invalid(
                    "a word and an exclamation",
                    BAD,
                    at("/summary/whatHappened")
                            .subId("word")
                            .severity(FindingSeverity.INFO)
                            .message("\"nightmare\" tells how it felt: say what was seen, with a figure"),
                    at("/summary/whatHappened")
                            .subId("exclamation")
                            .severity(FindingSeverity.INFO)
                            .message("\"taken!\" is an exclamation: end it with a full stop"))
            .invalid("the word that is meant", summary("It was [[chaotic]] for an hour."))
            .invalid("the exclamation that is meant", summary("It was down [[again!]]"))
            .invalid("an exclamation before a sentence", summary("It was down [[again!]] The replica, too."))
            .invalid("an exclamation before a line", summary("It was down [[again!]]\n\nThe replica, too."))
            .invalid("several marks", summary("It was down [[again?!!]]"))
            .invalid("marks behind each other", summary("It was down [[again!?!]]"))
            .invalid("a mark in brackets", summary("It was down (for the third [[time!]]) It came back."))
            .invalid("a mark behind emphasis", summary("It was down **[[again**!]]"))
            .invalid("a mark before emphasis", summary("It was down **[[again!]]** The replica, too."))
            .invalid("an exclamation behind a mark alone", summary("! It was down [[again!]]"))
            .invalid("the first exclamation of a text", summary("It was [[down!]] It was down again!"))
            .invalid(
                    "a word in capitals",
                    summary("The replica was [[NEVER]] in use."),
                    at("/summary/whatHappened")
                            .subId("capitals")
                            .severity(FindingSeverity.INFO)
                            .message("\"NEVER\" is written in capitals: write it as any other word"))
            .invalid("capitals of another script", summary("Écrit: [[JAMÁIS]] in use."))
            .invalid("the first word in capitals of a text", summary("It was [[NEVER]] there, and ALWAYS late."))
            .invalid("a word behind the name of a file", summary("Nightmare.js ended in [[chaos]]."))
            .invalid("any section", p -> p.lessons(l -> l.process("[[NEVER]] again.")))
            .invalid("the title", p -> p.title("Orders database: down [[again!]]"))
            .invalid("a name that is not declared", with(s -> s.service("tree", "Tree"), "The [[LEMON]] was down."))
            .vocabulary(Vocabulary.empty().plusTerms("lemon tree"))
            .valid("a term of the house", summary("The LEMON was down."));

    @TestFactory
    Stream<DynamicTest> animated_language() {
        return RuleCases.of(TESTER);
    }

    private static Consumer<Postmortem.Builder> summary(String text) {
        return p -> p.summary(text);
    }

    private static Consumer<Postmortem.Builder> with(Consumer<Systems.Builder> systems, String text) {
        return summary(text).andThen(p -> p.systems(systems));
    }
}
