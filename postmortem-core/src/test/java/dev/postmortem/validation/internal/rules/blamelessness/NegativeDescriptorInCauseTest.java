package dev.postmortem.validation.internal.rules.blamelessness;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Systems;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class NegativeDescriptorInCauseTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: replica lag unnoticed for 40 min")
            .rootCause(r -> r.technicalCause("Inadequate monitoring of the replicas hid the lag."))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: replica lag unnoticed for 40 min")
            .rootCause(r -> r.technicalCause("The lag of the replicas is on a dashboard, and no alert watches it."))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new NegativeDescriptorInCause())
            .valid("what was there", GOOD)
            .valid("another section", p -> p.summary("Inadequate monitoring hid the lag."))
            .valid("a cause that was ruled out", p -> p.rootCause(r -> r.ruledOut("Poor indexes", "All were used")))
            .valid("what is denied", cause("The memory was never inadequate."))
            .valid("words of the trade", cause("The proxy answered with bad gateway."))
            .valid("a sentence with code", cause("Inadequate limits: `work_mem` was raised."))
            .valid("a sentence with a name of the code", cause("A poor value of work_mem was set."))
            .valid("a sentence with a figure", cause("Insufficient memory, 16 GB, was given to the replica."))
            .valid("a sentence with a name", cause("Poor plans came from Postgres."))
            .valid("the id of a service", with(s -> s.service("checkout", "Front"), "Poor indexes slowed checkout."))
            .valid(
                    "the name of a service",
                    with(s -> s.service("front", "Check Out"), "Poor indexes slowed check out."))
            .invalid(
                    "a part of the name of a service",
                    with(s -> s.service("front", "Check Out"), "[[Poor]] indexes slowed check-in and put out."))
            .valid("the id of a database", with(s -> s.database("orders", "Main"), "Poor indexes slowed orders."))
            .valid("the name of a database", with(s -> s.database("main", "Orders"), "Poor indexes slowed orders."))
            .valid("a sentence with a name that begins with a line", cause("A poor index on _id was used."))
            .valid("a figure in words", cause("The cluster was underpowered by two nodes."))
            .valid("a thing that is not there", cause("The lack of a lock timeout let it wait."))
            .valid("a state of a thing", cause("The incomplete transaction held its locks."))
            .valid("a document in German", BAD.withLanguage("de"))
            .invalid(
                    "a cause",
                    BAD,
                    at("/rootCause/causes/0/text")
                            .severity(FindingSeverity.INFO)
                            .message("\"Inadequate\" grades without saying what was there: name the thing, what it did,"
                                    + " and a figure"))
            .invalid("a factor", p -> p.contributingFactors(f -> f.factor("The alerts were [[poorly]] set")))
            .invalid("a cause without any name", cause("There was a [[lack of]] tests."))
            .invalid("a low mark of what is wished for", cause("[[Outdated documentation]]."))
            .invalid("a low mark of anything", cause("The cluster was [[under-provisioned]]."))
            .invalid("a good that there is not", cause("[[No real testing]] was done."))
            .invalid("a virtue that is denied", cause("The schema is [[not well designed]]."))
            .invalid("a system of another sentence", cause("[[Poor]] indexes slowed writes. Postgres was restarted."))
            .invalid(
                    "a system that is not declared",
                    with(s -> s.service("search", "Search"), "[[Poor]] indexes slowed checkout."));

    @TestFactory
    Stream<DynamicTest> negative_descriptor_in_cause() {
        return RuleCases.of(TESTER);
    }

    private static Consumer<Postmortem.Builder> cause(String text) {
        return p -> p.rootCause(r -> r.technicalCause(text));
    }

    private static Consumer<Postmortem.Builder> with(Consumer<Systems.Builder> systems, String cause) {
        return cause(cause).andThen(p -> p.systems(systems));
    }
}
