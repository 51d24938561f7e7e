package dev.postmortem.validation.internal.rules.recovery;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.response.MechanismKind;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class RecoveryAssumedLanguageTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .recovery(r -> r.errorRateChecked("Checked, everything looked ok"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .recovery(
                    r -> r.errorRateChecked("Everything looked ok: 0.02 % of requests failed, as before the incident"))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new RecoveryAssumedLanguage())
            .valid("a value in the same sentence", GOOD)
            .valid(
                    "no recovery at all",
                    Postmortem.builder().title("Orders database stalls").build())
            .valid("a value in the next sentence", check("All seemed fine. The error rate was 0.02 %."))
            .valid("a number behind a colon", check("The queue looks fine: 0 waiting"))
            .valid("a number behind a verb", check("All seemed fine, the lag was 0"))
            .valid("a count", check("All seemed fine, and 212 orders passed"))
            .valid("a latency at the start", check("38 ms at p99: all seemed fine"))
            .valid("a latency at the start of the next sentence", check("All seemed fine. 38 ms it was at p99."))
            .valid("a latency at the end of the text", check("All seemed fine. The p99 went back to 38 ms"))
            .valid("a latency", check("All seemed fine with a p99 of 38 ms"))
            .valid(
                    "a value that was observed",
                    p -> p.recovery(r -> r.errorRateChecked("All seemed fine", c -> c.observed("5xx: 0.02 %"))))
            .valid(
                    "a value that was observed, without a unit",
                    p -> p.recovery(r -> r.errorRateChecked("All seemed fine", c -> c.observed("Lag. It was 0."))))
            .valid(
                    "an event with a measure",
                    event(EventKind.RECOVERY, "All seemed fine", e -> e.measure("0.02 %", "of requests failed")))
            .valid(
                    "a moment beside a check that has the value",
                    p -> p.timeline(t -> t.untimed(EventKind.RECOVERY, "The database was back"))
                            .recovery(r -> r.errorRateChecked("5xx", c -> c.observed("0.02 % of requests"))))
            .valid("a moment that is told by it", check("Row counts, before the status went green"))
            .invalid(
                    "a moment beside a check without a value",
                    p -> p.timeline(t -> t.untimed(EventKind.RECOVERY, "The [[database was back]]"))
                            .recovery(r -> r.errorRateChecked("5xx", c -> c.observed("Graphs of 5xx"))))
            .invalid(
                    "how it looked beside a check that has the value",
                    p -> p.timeline(t -> t.untimed(EventKind.RECOVERY, "All [[seemed fine]]"))
                            .recovery(r -> r.errorRateChecked("5xx", c -> c.observed("0.02 % of requests"))))
            .invalid(
                    "how it looked, behind a moment whose check has the value",
                    p -> p.timeline(t -> t.untimed(
                                    EventKind.RECOVERY, "The database was back and everything [[looked fine]]"))
                            .recovery(r -> r.errorRateChecked("5xx", c -> c.observed("0.02 % of requests"))))
            .valid("an event of another kind", event(EventKind.MITIGATION, "All seemed fine", e -> {}))
            .valid("another section", p -> p.summary("All seemed fine."))
            .valid("a quotation", check("The chat said \"all seemed fine\" and a checksum was compared"))
            .valid("what is denied", check("The replica did not look healthy"))
            .invalid(
                    "how it looked",
                    BAD,
                    at("/recovery/checks/0/what")
                            .severity(FindingSeverity.WARNING)
                            .message("\"looked ok\" takes the recovery for granted: say what was checked, with"
                                    + " the value that it showed"))
            .invalid("an event of recovery", event(EventKind.RECOVERY, "Checkout [[seemed fine]]", e -> {}))
            .invalid("an event of validation", event(EventKind.VALIDATION, "Checkout [[seemed fine]]", e -> {}))
            .invalid(
                    "what was observed without a value",
                    p -> p.recovery(r -> r.errorRateChecked("Errors", c -> c.observed("[[No further reports]]"))))
            .invalid(
                    "a check whose observation holds no value",
                    p -> p.recovery(r -> r.errorRateChecked("All [[seemed fine]]", c -> c.observed("Graphs of 5xx"))))
            .invalid(
                    "a mechanism",
                    p -> p.recovery(r -> r.addMechanism(m -> m.kind(MechanismKind.of("restore"))
                            .name("pg_restore")
                            .note("The data [[should be consistent]]"))))
            .invalid("a value two sentences on", check("All [[seemed fine]]. Then we slept. Errors were at 0.02 %."))
            .invalid("a value in the sentence before", check("Errors were at 0.02 %. All [[seemed fine]]."))
            .invalid("a clock time", check("[[No further reports]] since 10:40"))
            .invalid("how long it was looked", check("All [[seemed fine]] for 30 min"))
            .invalid("how long it was looked, in words", check("For 30 minutes all [[seemed fine]]"))
            .invalid("how long it took", check("Within 90 seconds all [[seemed fine]]"))
            .invalid("how much later it was", check("30 min later all [[seemed fine]]"))
            .invalid("how long after something it was", check("90 seconds after it all [[seemed fine]]"))
            .invalid(
                    "how many there were, two sentences on",
                    check("All [[seemed fine]]. So we left. Then 12 orders passed."))
            .invalid("all of something", check("All checks [[looked good]]"))
            .invalid("two in one sentence", check("All [[seemed fine]] and nobody complained"))
            .invalid("two sentences", check("All [[seemed fine]]. [[Nobody complained]]."))
            .invalid("an assumption", check("[[We assume]] the retries did the rest"));

    @TestFactory
    Stream<DynamicTest> recovery_assumed_language() {
        return RuleCases.of(TESTER);
    }

    private static Consumer<Postmortem.Builder> check(String what) {
        return p -> p.recovery(r -> r.errorRateChecked(what));
    }

    private static Consumer<Postmortem.Builder> event(
            EventKind kind, String text, Consumer<TimelineEvent.Builder> more) {
        return p -> p.timeline(t -> t.addEvent(e -> {
            e.kind(kind).text(text);
            more.accept(e);
        }));
    }
}
