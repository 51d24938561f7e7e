package dev.postmortem.validation.internal.rules.measurability;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class VagueQuantityTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .summary("Writes waited for a lock, and some customers could not order.")
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .summary("Writes waited for a lock, and about 1,200 customers (4 % of those online) could not order.")
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new VagueQuantity())
            .valid("an estimate", GOOD)
            .valid("another section", p -> p.lessons(l -> l.process("Some customers order at night.")))
            .valid("what cannot be counted", summary("Some work was lost."))
            .valid("what is denied", summary("No orders were lost."))
            .valid("a time that is told", summary("For the past few minutes nothing happened."))
            .valid("a number behind it", summary("Some ads were late for some users. We count 300 users."))
            .valid("a number before it", summary("We count 300 users. Some users left."))
            .valid("a number in the same sentence", summary("Of 300 users some users left."))
            .valid("a number two sentences behind", summary("Some users left. One came. We count 300 users."))
            .valid("a number two sentences before", summary("We count 300 users. One came. Some users left."))
            .valid("a time for minutes", summary("It was down for some minutes. The log says 12 min."))
            .valid("a time for hours", summary("It was down for several hours. The log says 3 h."))
            .valid("a number behind a colon", summary("Some rows were missing: 212 in all."))
            .valid("a number at the end", summary("Some rows were missing: 212"))
            .valid("a number right behind it", summary("We miss some rows: 212."))
            .valid("a number in brackets", summary("Some rows (212) were missing."))
            .valid("a number with a word before it", summary("Some rows were missing, namely 2,112 of them."))
            .valid("a share of what has an irregular plural", summary("Some queries failed: in all 4.6 % of queries."))
            .valid("a count of the same", summary("Some queries failed. We count 300 queries."))
            .invalid(
                    "another behind the one that is counted",
                    summary("Some rows and [[some users]] left. We count 300 rows."))
            .valid("an unknown with a reason", summary("The number of users is unknown, because nothing logs them."))
            .valid("a number at the start of the text", summary("300 users came. Some users left."))
            .valid("a number at the end of the text", summary("Some users left. We count 300 users"))
            .valid("a document in German", BAD.withLanguage("de"))
            .invalid(
                    "the summary",
                    BAD,
                    at("/summary/whatHappened")
                            .severity(FindingSeverity.INFO)
                            .message(
                                    "\"some customers\" can be counted: give a number, a share or an estimate, or say why"
                                            + " it is unknown"))
            .invalid("the impact", p -> p.impact(i -> i.description("[[Several shops]] were closed.")))
            .invalid("an amount", summary("Writes failed for [[a handful of users]]."))
            .invalid("a number of something else", summary("[[Some users]] left. We count 300 rows."))
            .invalid("a number three sentences behind", summary("[[Some users]] left. One. Two. We count 300 users."))
            .invalid("a number three sentences before", summary("We count 300 users. One. Two. [[Some users]] left."))
            .invalid("a time for users", summary("[[Some users]] left. The log says 12 min."))
            .invalid("a count for minutes", summary("It was down for [[some minutes]]. We count 300 users."))
            .invalid("an unknown without a reason", summary("[[The number of users]] is unknown."))
            .invalid("a reason for something else", summary("[[Some users]] left because the page was slow."))
            .invalid("a year", summary("[[Some rows]] were missing: 2026 was a year of changes."))
            .invalid("a year of the last century", summary("[[Some rows]] were missing: 1999 was the oldest."))
            .invalid("a clock time", summary("[[Some rows]] were missing, 10:05 to be exact."))
            .invalid("a number within the clause", summary("[[Some rows]] failed with code 212 in the log."))
            .invalid("a number before the phrase", summary("Case 212: the log says [[some rows]] were missing."));

    @TestFactory
    Stream<DynamicTest> vague_quantity() {
        return RuleCases.of(TESTER);
    }

    private static Consumer<Postmortem.Builder> summary(String text) {
        return p -> p.summary(text);
    }
}
