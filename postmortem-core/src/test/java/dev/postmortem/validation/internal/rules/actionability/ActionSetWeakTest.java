package dev.postmortem.validation.internal.rules.actionability;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionEffect;
import dev.postmortem.model.followup.ActionItems;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.value.Severity;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.ExpectedFinding;
import dev.postmortem.validation.testing.RuleTester;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ActionSetWeakTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .actionItems(a -> a.action("Train on-call in lock diagnosis")
                    .action("Remind developers of the migration guide")
                    .action("Review migrations in pairs", action -> action.effect(ActionEffect.PROCESS)))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .actionItems(a -> a.action("Train on-call in lock diagnosis")
                    .action("Reject migrations without a lock timeout", action -> action.effect(ActionEffect.PREVENT)))
            .build();
    // end::good[]

    private static final RuleTester TESTER = noPrevention(onlyWeak(RuleTester.of(new ActionSetWeak())
            .valid("one action that the system enforces", GOOD)
            .valid("no action at all", actions(a -> {}))));

    @TestFactory
    Stream<DynamicTest> action_set_weak() {
        return RuleCases.of(TESTER);
    }

    private static RuleTester onlyWeak(RuleTester tester) {
        return tester.invalid(
                        "training, a reminder and a process",
                        BAD,
                        onlyWeak()
                                .message("Every action (AI-1, AI-2, AI-3) asks people to know, to remember or to follow"
                                        + " something: add one that changes the system, such as a check that rejects the"
                                        + " dangerous change"))
                .invalid("a document", actions(a -> add(a, "Write a runbook", ActionEffect.DOCUMENT)), onlyWeak())
                .invalid(
                        "training that is meant to prevent",
                        actions(a -> add(a, "Train on-call", ActionEffect.PREVENT)),
                        onlyWeak())
                .invalid(
                        "a lead-in before the verb",
                        actions(a -> a.action("- [ ] We should double-check every migration")),
                        onlyWeak())
                .invalid("care", actions(a -> a.action("Be careful")), onlyWeak())
                .invalid(
                        "the one that would help was declined",
                        actions(a -> a.action("Remind developers")
                                .action(
                                        "Reject migrations",
                                        action -> action.effect(ActionEffect.PREVENT)
                                                .status(ActionStatus.declined("Too costly")))),
                        onlyWeak())
                .valid("another word that begins alike", actions(a -> a.action("Trainable alerts for lock waits")))
                .valid("a verb that stands elsewhere", actions(a -> a.action("Reject what nobody can document")))
                .valid("a compound", actions(a -> a.action("Document-store writes need a timeout")))
                .valid(
                        "only declined actions",
                        actions(a -> a.action(
                                "Remind developers", action -> action.status(ActionStatus.declined("They know")))))
                .invalid("as severe as is looked at", BAD.withSeverity(Severity.SEV_3), onlyWeak())
                .valid("less severe than is looked at", BAD.withSeverity(Severity.SEV_4))
                .option("lowest-rank", 4)
                .invalid("less severe, but looked at here", BAD.withSeverity(Severity.SEV_4), onlyWeak())
                .option("lowest-rank", 3)
                .option("weak-openings", List.of("review"))
                .valid("a word that is not weak here", actions(a -> a.action("Train on-call")))
                .invalid("a word that is weak here", actions(a -> a.action("Please review migrations")), onlyWeak())
                .option("weak-openings", List.of("train"));
    }

    private static RuleTester noPrevention(RuleTester tester) {
        Postmortem detects = actions(a -> add(a, "Page when writes wait for a lock", ActionEffect.DETECT));
        return tester.invalid(
                        "nothing that prevents",
                        actions(a -> add(
                                add(a, "Page when writes wait for a lock", ActionEffect.DETECT),
                                "Fail over by hand within 5 min",
                                ActionEffect.MITIGATE)),
                        at("/actionItems")
                                .subId("no-prevention")
                                .message("No action (AI-1, AI-2) is meant to prevent a recurrence: add one, give the"
                                        + " effect prevent to the one that does, or state why the causes are accepted"))
                .valid("no effect is stated at all", actions(a -> a.action("Page when writes wait for a lock")))
                .valid(
                        "one of them prevents",
                        actions(a -> add(
                                add(a, "Page when writes wait for a lock", ActionEffect.DETECT),
                                "Reject migrations without a lock timeout",
                                ActionEffect.PREVENT)))
                .valid("less severe than is looked at", detects.withSeverity(Severity.SEV_5))
                .valid(
                        "a cause that is accepted",
                        detects.toBuilder()
                                .rootCause(r -> r.technicalCause(
                                        "The index build took a lock", c -> c.acceptedBecause("It is built once")))
                                .build())
                .valid(
                        "a cause that the mitigation removed",
                        detects.toBuilder()
                                .rootCause(r -> r.technicalCause("The index build took a lock", c -> c.id("RC-1")))
                                .mitigation(m -> m.attempt("Dropped the index", a -> a.addresses("RC-1")))
                                .build())
                .invalid(
                        "a cause that an action deals with",
                        detects.toBuilder()
                                .rootCause(r -> r.technicalCause("The index build took a lock", c -> c.id("RC-1")))
                                .actionItems(a -> a.action("Watch it", action -> action.addresses("RC-1")))
                                .build(),
                        at("/actionItems").subId("no-prevention"))
                .invalid(
                        "one of two causes is accepted",
                        detects.toBuilder()
                                .rootCause(r -> r.technicalCause(
                                                "The index build took a lock",
                                                c -> c.acceptedBecause("It is built once"))
                                        .processGap("Nobody asked for how long"))
                                .build(),
                        at("/actionItems").subId("no-prevention"))
                .invalid(
                        "what is accepted is a factor",
                        detects.toBuilder()
                                .contributingFactors(
                                        f -> f.factor("The load ran late", c -> c.acceptedBecause("It is rare")))
                                .build(),
                        at("/actionItems").subId("no-prevention"));
    }

    private static ExpectedFinding onlyWeak() {
        return at("/actionItems").subId("only-weak");
    }

    private static ActionItems.Builder add(ActionItems.Builder actions, String what, ActionEffect effect) {
        return actions.action(what, action -> action.effect(effect));
    }

    private static Postmortem actions(Consumer<ActionItems.Builder> actions) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .actionItems(actions)
                .build();
    }
}
