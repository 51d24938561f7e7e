package dev.postmortem.validation.internal.rules.timeline;

import static dev.postmortem.validation.testing.ExpectedFinding.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class TimelineContainsJudgementTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during failover")
            .timeline(t -> t.at("2026-03-17T10:02Z", EventKind.ALERT, "Replication lag at 90 s, limit 30 s")
                    .at("2026-03-17T10:41Z", EventKind.FAILOVER, "The failover was started, far too late"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during failover")
            .timeline(t -> t.at("2026-03-17T10:02Z", EventKind.ALERT, "Replication lag at 90 s, limit 30 s")
                    .at("2026-03-17T10:38Z", EventKind.ACKNOWLEDGEMENT, "The database on-call took the page")
                    .at("2026-03-17T10:41Z", EventKind.FAILOVER, "The failover was started"))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new TimelineContainsJudgement())
            .valid("what happened when", GOOD)
            .valid("another section", p -> p.summary("The failover was too late, and should have been tested."))
            .valid("the end of a list", event("Stopped writes, dropped the slot, and finally resumed replication"))
            .valid("a cause that was found", event("The root cause was identified"))
            .valid("a document in German", BAD.withLanguage("de"))
            .invalid(
                    "a judgement",
                    BAD,
                    at("/timeline/events/1/text")
                            .subId("judgement")
                            .severity(FindingSeverity.WARNING)
                            .message(
                                    "\"far too\" judges the event: say what happened, and let the time between two events"
                                            + " speak"))
            .invalid("the words that are meant", event("The failover was started [[too late]]"))
            .invalid(
                    "a past that did not happen",
                    event("The alert [[should have fired]]"),
                    at("/timeline/events/0/text")
                            .subId("counterfactual")
                            .message("\"should have fired\" tells what did not happen: say what did"))
            .invalid(
                    "a thing that people left undone",
                    event("[[We did not check]] the replica"),
                    at("/timeline/events/0/text").subId("counterfactual"))
            .invalid(
                    "a cause",
                    event("It failed [[because the operator forgot]] the flag"),
                    at("/timeline/events/0/text")
                            .subId("cause")
                            .message(
                                    "\"because the operator forgot\" explains the event: move it to the causes, and say"
                                            + " here what happened"))
            .invalid("a gap", p -> p.timeline(t -> t.gap("2026-03-17", "The page came [[too late]]")));

    @TestFactory
    Stream<DynamicTest> timeline_contains_judgement() {
        return RuleCases.of(TESTER);
    }

    @Test
    void what_the_timeline_leaves_undone_is_told_once() {
        Postmortem.Builder postmortem = Postmortem.builder().title("Orders database: writes stall");
        event("The alert should have fired").accept(postmortem);

        assertThat(PostmortemValidator.builder()
                        .withoutDiscovery()
                        .build()
                        .validate(postmortem.build())
                        .findings())
                .extracting(Finding::ruleId)
                .contains("timeline-contains-judgement/counterfactual")
                .doesNotContain("counterfactual-language/modal");
    }

    private static Consumer<Postmortem.Builder> event(String text) {
        return p -> p.timeline(t -> t.untimed(EventKind.CHANGE, text));
    }
}
