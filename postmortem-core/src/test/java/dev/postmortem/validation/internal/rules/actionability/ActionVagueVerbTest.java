package dev.postmortem.validation.internal.rules.actionability;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ActionVagueVerbTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .actionItems(a -> a.action("Improve monitoring"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .actionItems(a -> a.action("Page when replication lag on orders-replica exceeds 30 s for 5 min"))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new ActionVagueVerb())
            .valid("a verb with an outcome", GOOD)
            .valid(
                    "no action at all",
                    Postmortem.builder().title("Orders database stalls").build())
            .valid("a vague verb further on", action("Add an alert that helps to investigate stalls"))
            .valid("a vague verb in a later sentence", action("Add an alert. Improve its text."))
            .valid(
                    "a vague verb in what the action is judged by",
                    action("Add an alert", a -> a.success("Improve the pager")))
            .valid("an improvement, which is no action", p -> p.improvements(i -> i.item("Improve monitoring")))
            .valid("an action that is done", action("Improve monitoring", a -> a.status(ActionStatus.done())))
            .valid(
                    "an action that is declined",
                    action("Improve monitoring", a -> a.status(ActionStatus.declined("Too costly"))))
            .valid("what is not to be done", action("Don't consider retries"))
            .valid("a second verb with an outcome", action("Review and merge the runbook"))
            .valid("a figure behind a comparison", action("Improve the failover to less than 30 s"))
            .valid("a figure behind a comparison and two words", action("Improve lag to below the usual 30 s"))
            .valid("a figure behind a sign", action("Improve lag (p99 < 30 ms)"))
            .valid("a part named in code", action("Review the grants of `orders_app`"))
            .valid("a purpose that can be looked at", action("Improve the alert so that lag pages on-call"))
            .valid("an end", action("Investigate each stall until its query is known"))
            .valid("a decision", action("Evaluate pooling and decide between a proxy and the driver"))
            .valid("a state that is made sure of", action("Ensure that fencing is always enabled"))
            .valid("a state that is made sure of, in other words", action("Make sure a lock timeout is set"))
            .invalid(
                    "improve",
                    BAD,
                    at("/actionItems/items/0/what")
                            .subId("vague")
                            .severity(FindingSeverity.WARNING)
                            .message("Action AI-1 begins with \"Improve\", which is never done: say what will be"
                                    + " different, with a figure, a named part or a decision by which that is seen"))
            .invalid(
                    "a vague verb with what the action is judged by",
                    action("[[Improve]] monitoring", a -> a.success("Lag pages within 5 min")),
                    at("/actionItems/items/0/what")
                            .subId("judged")
                            .severity(FindingSeverity.INFO)
                            .message(
                                    "Action AI-1 begins with \"Improve\", and what it is judged by stands apart: say in"
                                            + " the action itself what will be different"))
            .invalid("an action in progress", action("[[Explore]] it", a -> a.status(ActionStatus.inProgress())))
            .invalid("words before the verb", action("[[We should consider]] partitions"))
            .invalid("a contraction before the verb", action("[[We'll review]] the grants"))
            .invalid("a team before the verb", action("[[Storage team to evaluate]] partitions"))
            .invalid("a box to tick", action("- [ ] [[Look into]] stalls"))
            .invalid("bold letters", action("**[[Investigate]]** the stall"))
            .invalid("two vague verbs", action("[[Review and improve]] the runbook"))
            .invalid("a figure that counts only", action("[[Review]] 40 dashboards"))
            .invalid("a comparison far from its figure", action("[[Review]] access to each of our large 40 dashboards"))
            .invalid("a figure with another sign", action("[[Review]] all dashboards (40 panels)"))
            .invalid("a figure at the start", action("[[Improve]] it\n\n30 s was the lag"))
            .invalid("a comparison behind its figure", action("[[Review]] 40 dashboards by hand"))
            .invalid("a quotation, which names no part", action("[[Review]] the \"golden\" dashboards"))
            .invalid("a state that is looked into only", action("[[Investigate]] why the alert is disabled"))
            .invalid("what nobody can look at", action("[[Ensure]] that this never happens again"))
            .invalid(
                    "a bound in another action",
                    p -> p.actionItems(a ->
                            a.action("[[Improve]] monitoring").action("Retry until the lock is free, with `jitter`")));

    @TestFactory
    Stream<DynamicTest> action_vague_verb() {
        return RuleCases.of(TESTER);
    }

    private static Consumer<Postmortem.Builder> action(String what) {
        return action(what, action -> {});
    }

    private static Consumer<Postmortem.Builder> action(String what, Consumer<ActionItem.Builder> more) {
        return p -> p.actionItems(a -> a.action(what, more));
    }
}
