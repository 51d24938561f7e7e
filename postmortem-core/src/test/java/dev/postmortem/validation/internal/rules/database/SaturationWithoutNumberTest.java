package dev.postmortem.validation.internal.rules.database;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class SaturationWithoutNumberTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(
                    t -> t.at("2026-03-17T10:02Z", EventKind.SYMPTOM, "CPU of the primary was high, writes were slow"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .timeline(t -> t.at(
                    "2026-03-17T10:02Z",
                    EventKind.SYMPTOM,
                    "CPU of the primary rose from 35 % to 98 %, and the slowest writes took 12 s"))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new SaturationWithoutNumber())
            .valid("from what to what", GOOD)
            .valid("another section", p -> p.summary("The CPU was high."))
            .valid("a cause that was ruled out", p -> p.rootCause(r -> r.ruledOut("High load", "The load was high")))
            .valid(
                    "an event that is measured",
                    p -> p.timeline(t -> t.untimed(EventKind.SYMPTOM, "CPU was high", e -> e.measure("98 %", "CPU"))))
            .valid("a name of the trade", cause("The tool of high availability promoted a replica."))
            .valid("a share", cause("The CPU was high, 98 % all night."))
            .valid("a time in words", cause("The CPU was high for half an hour."))
            .valid("a bare number", cause("The load was high: 64 on each core."))
            .valid("a bare number at the end", cause("The load was high: 64"))
            .valid("a number with a separator", cause("The queue was full with 1,200 of them."))
            .valid("a number at the start", cause("64 was a load too high."))
            .valid("a figure of what goes on", cause("The CPU was high. It stood at 98 %."))
            .valid("a number of what goes on", cause("The queues were full. They held 1,200 each."))
            .valid("a figure in words of what goes on", cause("The CPU was high. It was so for half an hour."))
            .valid("a figure in words at the start", cause("Half an hour long the CPU was high"))
            .valid("a figure in words at the end", cause("The CPU was high for half an hour"))
            .valid("a measure of the same in the next sentence", cause("Queries were slow. The median was 14 s."))
            .valid("the same once more, with its figure", cause("Queries were slow. Queries took 14 s."))
            .valid("a share of the pool", cause("The pool is full: 200 connections on node 3."))
            .valid("a number at the place of a name", cause("3 queues were full."))
            .valid("what has no level", cause("The replica has low latency hardware."))
            .valid("a state", cause("The write failed, there is no space left."))
            .valid("memory that was added", cause("The memory of the instance was increased."))
            .valid("what is as ever", cause("The load fell back to its normal level."))
            .valid("a document in German", BAD.withLanguage("de"))
            .invalid(
                    "an event",
                    BAD,
                    at("/timeline/events/0/text")
                            .severity(FindingSeverity.WARNING)
                            .message("\"CPU of the primary was high\" has no figure: say from what to what, or add a"
                                    + " measure to it"))
            .invalid("a cause", cause("The [[CPU spiked]] at once."))
            .invalid("a factor", p -> p.contributingFactors(f -> f.factor("[[High load]] on the replica")))
            .invalid("a gap", p -> p.timeline(t -> t.gap("2026-03-17", "The [[CPU was high]], and logs were dropped")))
            .invalid(
                    "an event without a measure, beside one that has one",
                    p -> p.timeline(t -> t.untimed(EventKind.SYMPTOM, "CPU was high", e -> e.measure("98 %", "CPU"))
                            .untimed(EventKind.SYMPTOM, "The [[CPU was high]] again")))
            .invalid("the number of a node", cause("The [[CPU was high]] on node 3."))
            .invalid("a rise in other words", cause("The [[load on the primary crept up]] all night."))
            .invalid("a pile", cause("[[Sessions piled up]] behind the statement."))
            .invalid("a server under load", cause("The [[primary was swamped]]."))
            .invalid("what cannot keep pace", cause("The replica [[could not keep up]]."))
            .invalid("a rise of errors", cause("The error [[rate rose]] at once."))
            .invalid("a quantity that is no level", cause("The [[CPU was high]] for all users."))
            .invalid("a year", cause("As in 2025 the [[CPU was high]]."))
            .invalid("a clock time", cause("At 10:05 the [[CPU was high]]."))
            .invalid("a day", cause("On 2 March the [[CPU was high]]."))
            .invalid("a day in May", cause("The [[CPU was high]] on 2 May"))
            .invalid("a figure of the sentence before", cause("It stood at 98 %. The [[CPU was high]]."))
            .invalid("a figure of another sentence behind", cause("The [[CPU was high]]. The disk held 98 %."))
            .invalid("what goes on without a figure", cause("The [[CPU was high]]. It stayed so."))
            .invalid("two sentences on", cause("The [[CPU was high]]. It stayed so. It stood at 98 %."));

    @TestFactory
    Stream<DynamicTest> saturation_without_number() {
        return RuleCases.of(TESTER);
    }

    private static Consumer<Postmortem.Builder> cause(String text) {
        return p -> p.rootCause(r -> r.technicalCause(text));
    }
}
