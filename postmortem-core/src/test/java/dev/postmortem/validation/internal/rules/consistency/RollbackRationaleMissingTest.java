package dev.postmortem.validation.internal.rules.consistency;

import static dev.postmortem.validation.testing.ExpectedFinding.at;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.response.OptionKind;
import dev.postmortem.model.response.RollbackDecision;
import dev.postmortem.model.response.RollbackUse;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.testing.RuleCases;
import dev.postmortem.validation.testing.RuleTester;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class RollbackRationaleMissingTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .rollback(r -> r.notUsed("Rollback not needed."))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .rollback(r -> r.notUsed("The migration dropped a column, so the old release could not read the table;"
                    + " fixing forward took 9 min."))
            .build();
    // end::good[]

    private static final RuleTester TESTER = RuleTester.of(new RollbackRationaleMissing())
            .valid("a decision with its reason", GOOD)
            .valid(
                    "no decision",
                    Postmortem.builder().title("Orders database stalls").build())
            .valid("nothing that could be rolled back", decision(RollbackUse.NOT_APPLICABLE, d -> {}))
            .valid("a reason of five words", notUsed("Release 12 cannot read it"))
            .valid("a reason in a script without blanks", notUsed("古い版では新しい表を読めないため"))
            .valid(
                    "a reason that stands with an option",
                    decision(
                            RollbackUse.USED, d -> d.chose(OptionKind.RESTORE, "the backup was no older than an hour")))
            .valid(
                    "a reason in what was known",
                    decision(RollbackUse.USED, d -> d.knownThen("The new release alone had raised the errors")))
            .valid(
                    "a reason in the point of no return",
                    decision(RollbackUse.NOT_POSSIBLE, d -> d.pointOfNoReturn("The old column was dropped at 10:12")))
            .valid(
                    "a reason in what could not be undone",
                    decision(
                            RollbackUse.NOT_POSSIBLE,
                            d -> d.reversible(Verdict.no("The column was dropped with its data"))))
            .invalid(
                    "a reason that is no more than the decision",
                    BAD,
                    at("/rollback/decisions/0/rationale")
                            .subId("bare")
                            .message("Decision RD-1 says that rollback was not used, and gives as the reason \"Rollback"
                                    + " not needed.\", which is no more than the decision: say what spoke for it and"
                                    + " what against it at that time"))
            .invalid(
                    "the decision in many words",
                    notUsed("We decided that a rollback of the change was not needed"),
                    at("/rollback/decisions/0/rationale").subId("bare"))
            .invalid(
                    "a reason of four words",
                    notUsed("Release cannot read it"),
                    at("/rollback/decisions/0/rationale").subId("bare"))
            .invalid(
                    "a few characters of a script without blanks",
                    notUsed("不要だった"),
                    at("/rollback/decisions/0/rationale").subId("bare"))
            .invalid(
                    "a rollback that was used, without a reason",
                    decision(RollbackUse.USED, d -> {}),
                    at("/rollback/decisions/0")
                            .subId("absent")
                            .message("Decision RD-1 says that rollback was used, and not why: say what spoke for it and"
                                    + " what against it at that time"))
            .invalid(
                    "a rollback that was partly used, without a reason",
                    decision(RollbackUse.PARTLY_USED, d -> {}),
                    at("/rollback/decisions/0")
                            .subId("absent")
                            .message("Decision RD-1 says that rollback was partly used, and not why: say what spoke for"
                                    + " it and what against it at that time"))
            .invalid(
                    "a rollback that was not possible, without a reason",
                    decision(RollbackUse.NOT_POSSIBLE, d -> {}),
                    at("/rollback/decisions/0")
                            .subId("absent")
                            .message("Decision RD-1 says that rollback was not possible, and not why: say what spoke"
                                    + " for it and what against it at that time"))
            .invalid("a blank reason", notUsed(" "), at("/rollback/decisions/0").subId("absent"))
            .option("min-words", 4)
            .valid("as many words as the option says", notUsed("Release cannot read it"));

    @TestFactory
    Stream<DynamicTest> rollback_rationale_missing() {
        return RuleCases.of(TESTER);
    }

    private static Postmortem notUsed(String rationale) {
        return decision(RollbackUse.NOT_USED, d -> d.rationale(rationale));
    }

    private static Postmortem decision(RollbackUse use, Consumer<RollbackDecision.Builder> more) {
        return Postmortem.builder()
                .title("Orders database: writes stall during index migration")
                .rollback(r -> r.addDecision(d -> more.accept(d.use(use))))
                .build();
    }
}
