package dev.postmortem.validation.internal.rules.analysis;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.followup.ActionEffect;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionState;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.value.Confidence;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class SuspectedCauseUnresolvedTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: connections are not returned")
            .rootCause(r -> r.technicalCause(
                    "A bug in the driver leaks connections",
                    cause -> cause.id("RC-1").confidence(Confidence.SUSPECTED)))
            .actionItems(a -> a.action("Upgrade the driver", action -> action.prevents("RC-1")))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: connections are not returned")
            .rootCause(r -> r.technicalCause(
                    "A bug in the driver leaks connections",
                    cause -> cause.id("RC-1").confidence(Confidence.SUSPECTED)))
            .actionItems(a -> a.action(
                    "Reproduce with driver 42.7 under 400 connections",
                    action -> action.effect(ActionEffect.INVESTIGATE).addresses("RC-1")))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new SuspectedCauseUnresolved())
            .valid("a suspicion that an action looks into", GOOD)
            .valid(
                    "no cause",
                    Postmortem.builder().title("Orders database stalls").build())
            .valid("a cause that is confirmed", cause(c -> c.confidence(Confidence.CONFIRMED)))
            .valid("a cause that is probable", cause(c -> c.confidence(Confidence.PROBABLE)))
            .valid("a cause of which nothing is said", cause(c -> {}))
            .valid("a doubt that is accepted", suspected(c -> c.acceptedBecause("The driver is gone in May")))
            .valid(
                    "a ticket of the vendor, by its label",
                    suspected(c -> c.evidence("Vendor ticket", "https://vendor.example/4711")))
            .valid(
                    "a ticket of the vendor, by its address",
                    suspected(c -> c.evidence("pgjdbc", "https://github.com/pgjdbc/pgjdbc/issues/3001")))
            .valid("an action whose effect is not stated", addressed(action -> {}))
            .valid("an action that will show it", addressed(action -> action.effect(ActionEffect.DETECT)))
            .valid(
                    "an action that was declined with a reason",
                    addressed(action -> action.effect(ActionEffect.PREVENT)
                            .status(ActionStatus.declined("The driver is gone in May"))))
            .invalid(
                    "a suspicion that is only remedied",
                    BAD,
                    at("/rootCause/causes/0")
                            .message(
                                    "Cause RC-1 (\"A bug in the driver leaks connections\") is suspected, and no action"
                                            + " is to find out: add an action of effect investigate that addresses RC-1, link"
                                            + " the ticket of whoever investigates, or state why the doubt is accepted"))
            .invalid(
                    "a cause of unknown confidence",
                    cause(c -> c.confidence(Confidence.UNKNOWN)),
                    at("/rootCause/causes/0")
                            .message("Cause RC-1 (\"A bug in the driver leaks connections\") is of unknown confidence,"
                                    + " and no action is to find out: add an action of effect investigate that"
                                    + " addresses RC-1, link the ticket of whoever investigates, or state why the doubt"
                                    + " is accepted"))
            .invalid(
                    "an action that repairs",
                    addressed(action -> action.effect(ActionEffect.REPAIR)),
                    at("/rootCause/causes/0"))
            .invalid(
                    "an action that mitigates",
                    addressed(action -> action.effect(ActionEffect.MITIGATE)),
                    at("/rootCause/causes/0"))
            .invalid(
                    "an action that changes the process",
                    addressed(action -> action.effect(ActionEffect.PROCESS)),
                    at("/rootCause/causes/0"))
            .invalid(
                    "an action that documents",
                    addressed(action -> action.effect(ActionEffect.DOCUMENT)),
                    at("/rootCause/causes/0"))
            .invalid(
                    "an action that was declined without a reason",
                    addressed(action -> action.effect(ActionEffect.PREVENT)
                            .status(ActionStatus.builder()
                                    .state(ActionState.DECLINED)
                                    .build())),
                    at("/rootCause/causes/0"))
            .invalid(
                    "an action that goes on",
                    addressed(action -> action.effect(ActionEffect.PREVENT)
                            .status(ActionStatus.inProgress().withReason("Slow"))),
                    at("/rootCause/causes/0"))
            .invalid(
                    "an action that looks into something else",
                    suspected(c -> c.id("RC-2")).toBuilder()
                            .actionItems(a -> a.action("Find out", action -> action.addresses("RC-1")))
                            .build(),
                    at("/rootCause/causes/0"))
            .invalid(
                    "a link that is no ticket",
                    suspected(c -> c.evidence("Connections by hour", "https://graphs.example/showcase")),
                    at("/rootCause/causes/0"))
            .invalid(
                    "a ticket without a link",
                    suspected(c -> c.addEvidence(Evidence.note("Vendor ticket"))),
                    at("/rootCause/causes/0"));

    @TestFactory
    Stream<DynamicTest> suspected_cause_unresolved() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem addressed(Consumer<ActionItem.Builder> action) {
        return suspected(c -> {}).toBuilder()
                .actionItems(a -> a.action("Find out", item -> action.accept(item.addresses("RC-1"))))
                .build();
    }

    private static Postmortem suspected(Consumer<Cause.Builder> more) {
        return cause(c -> more.accept(c.confidence(Confidence.SUSPECTED)));
    }

    private static Postmortem cause(Consumer<Cause.Builder> more) {
        return Postmortem.builder()
                .title("Orders database: connections are not returned")
                .rootCause(r -> r.technicalCause("A bug in the driver leaks connections", more))
                .build();
    }
}
