package dev.postmortem.validation.internal.rules.completeness;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Absence;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.Vocabulary;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class PlaceholderLeftTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.at(When.described("14:??"), EventKind.MITIGATION, "Scaled the router to TBD nodes"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.at("~2026-03-14T14:20Z", EventKind.MITIGATION, "Scaled the router to 12 nodes"))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new PlaceholderLeft())
            .valid("an approximate time", GOOD)
            .invalid(
                    "a time and a number",
                    BAD,
                    at("/timeline/events/0/when/text")
                            .message(
                                    "\"14:??\" holds the place of something still to be written: put the fact there, or"
                                            + " say that it is unknown and why"),
                    at("/timeline/events/0/text")
                            .message(
                                    "\"TBD\" holds the place of something still to be written: put the fact there, or say"
                                            + " that it is unknown and why"))
            .invalid("the words themselves", titled(p -> p.summary("We will add [[TODO]] later")))
            .invalid("a prompt in brackets", titled(p -> p.summary("It began at [[<time of the first alert>]]")))
            .invalid(
                    "the original of a time",
                    titled(p -> p.summary(s -> s.when(When.parse("2026-03-14").originally("HH:mm")))),
                    at("/summary/when/original"))
            .invalid(
                    "the reason of an unknown time",
                    titled(p -> p.summary(s -> s.when(When.unknown("TBD")))),
                    at("/summary/when/unknown"))
            .invalid(
                    "an amount in words",
                    titled(p -> p.impact(i -> i.users(Amount.words("XXX"), "customers"))),
                    at("/impact/measures/0/amount/words"))
            .invalid(
                    "the reason of an absence",
                    titled(p -> p.addAbsence(Absence.unknown(SectionName.LESSONS, "TBD"))),
                    at("/absences/0/reason"))
            .invalid("an attribute", titled(p -> p.putAttribute("acme.ticket", "TBD")), at("/attributes/acme.ticket"))
            .invalid("a tag", titled(p -> p.tags("orders", "TODO")), at("/tags/1"))
            .invalid(
                    "an untouched prompt of the template",
                    titled(p -> p.lessons(l -> l.design("Summarize key takeaways."))),
                    at("/lessons/items/0/text"))
            .valid(
                    "a prompt within a text",
                    titled(p -> p.lessons(l -> l.design("Ask authors to summarize key takeaways."))))
            .invalid("two in one sentence are told once", titled(p -> p.summary("[[TBD]] of TBD orders were lost.")))
            .invalid(
                    "each sentence is told",
                    titled(p -> p.summary("TBD orders were lost. TODO count them.")),
                    at("/summary/whatHappened")
                            .message("\"TBD\" holds the place of something still to be written: put the"
                                    + " fact there, or say that it is unknown and why"),
                    at("/summary/whatHappened")
                            .message("\"TODO\" holds the place of something still to be written: put the"
                                    + " fact there, or say that it is unknown and why"))
            .valid("inline code", titled(p -> p.summary("The template had `TBD` in it.")))
            .valid("a table of HTML", titled(p -> p.summary("The page showed a <table> of orders.")))
            .valid(
                    "what a program reads or wrote",
                    titled(p -> p.rootCause(r -> r.trigger(t -> t.text("Migration 412")
                                    .schemaChange(c -> c.statement("ALTER TABLE <table name> ADD x")))
                            .technicalCause(
                                    "A lock",
                                    c -> c.addEvidence(Evidence.query("Locks", "SELECT TODO FROM t"))
                                            .addEvidence(e -> e.label("Log").excerpt("FIXME later"))))))
            .invalid(
                    "the label of evidence",
                    titled(p -> p.rootCause(r -> r.technicalCause("A lock", c -> c.addEvidence(Evidence.note("TBD"))))),
                    at("/rootCause/causes/0/evidence/0/label"))
            .vocabulary(Vocabulary.empty().plusTerms("TBD"))
            .valid("a product of that name", titled(p -> p.summary("The TBD database stalled.")))
            .invalid("a prompt that only mentions it", titled(p -> p.summary("It was [[<how long TBD stalled>]]")));

    @TestFactory
    Stream<DynamicTest> placeholder_left() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem titled(UnaryOperator<Postmortem.Builder> content) {
        return content.apply(Postmortem.builder().title("Orders database: writes stall during index migration"))
                .build();
    }
}
