package dev.postmortem.model.response;

import static dev.postmortem.model.response.RollbackUse.NOT_APPLICABLE;
import static dev.postmortem.model.response.RollbackUse.NOT_POSSIBLE;
import static dev.postmortem.model.response.RollbackUse.NOT_USED;
import static dev.postmortem.model.response.RollbackUse.PARTLY_USED;
import static dev.postmortem.model.response.RollbackUse.USED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.value.SchemaChange;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RollbackDecisionsTest {

    private final RollbackDecisions rollback = ResponseSamples.rollback();

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(List.of(USED), USED),
                Arguments.of(List.of(PARTLY_USED), PARTLY_USED),
                Arguments.of(List.of(NOT_USED), NOT_USED),
                Arguments.of(List.of(NOT_POSSIBLE), NOT_POSSIBLE),
                Arguments.of(List.of(NOT_APPLICABLE), NOT_APPLICABLE),
                Arguments.of(List.of(NOT_USED, USED), USED),
                Arguments.of(List.of(USED, NOT_USED), USED),
                Arguments.of(List.of(NOT_POSSIBLE, USED, PARTLY_USED), USED),
                Arguments.of(List.of(NOT_APPLICABLE, USED), USED),
                Arguments.of(List.of(NOT_USED, PARTLY_USED), PARTLY_USED),
                Arguments.of(List.of(NOT_POSSIBLE, PARTLY_USED), PARTLY_USED),
                Arguments.of(List.of(NOT_APPLICABLE, PARTLY_USED), PARTLY_USED),
                Arguments.of(List.of(NOT_USED, NOT_POSSIBLE), NOT_USED),
                Arguments.of(List.of(NOT_APPLICABLE, NOT_USED), NOT_USED),
                Arguments.of(List.of(NOT_POSSIBLE, NOT_POSSIBLE), NOT_POSSIBLE),
                Arguments.of(List.of(NOT_APPLICABLE, NOT_POSSIBLE), NOT_POSSIBLE),
                Arguments.of(List.of(NOT_APPLICABLE, NOT_APPLICABLE), NOT_APPLICABLE));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void the_answer_is_the_furthest_that_a_decision_went(List<RollbackUse> uses, RollbackUse answer) {
        RollbackDecisions.Builder decisions = RollbackDecisions.builder();
        uses.forEach(use -> decisions.addDecision(d -> d.use(use)));

        assertThat(decisions.build().answer()).contains(answer);
    }

    @Test
    void without_a_decision_there_is_no_answer() {
        assertThat(RollbackDecisions.builder().build().answer()).isEmpty();
    }

    @Test
    void short_forms_say_what_was_decided_and_why() {
        RollbackDecisions five = RollbackDecisions.builder()
                .used("It was tested")
                .partlyUsed("Two of five shards had the change")
                .notUsed("Dropping was faster")
                .notPossible("The column was gone")
                .notApplicable("Nothing had changed")
                .build();

        assertThat(five.decisions())
                .extracting(RollbackDecision::use)
                .containsExactly(USED, PARTLY_USED, NOT_USED, NOT_POSSIBLE, NOT_APPLICABLE);
        assertThat(five.decisions())
                .extracting(decision -> decision.rationale().orElseThrow())
                .containsExactly(
                        "It was tested",
                        "Two of five shards had the change",
                        "Dropping was faster",
                        "The column was gone",
                        "Nothing had changed");
    }

    @Test
    void a_short_form_keeps_what_is_there() {
        RollbackDecisions more =
                rollback.toBuilder().used("Errors went on", d -> d.id("RD-9")).build();

        assertThat(more.decisions()).extracting(RollbackDecision::id).containsExactly("RD-1", "RD-9");
    }

    @Test
    void a_lambda_keeps_what_is_there() {
        RollbackDecisions more =
                rollback.toBuilder().addDecision(d -> d.use(USED)).build();

        assertThat(more.decisions()).startsWith(rollback.decisions().get(0)).hasSize(2);
    }

    @Test
    void a_plain_value_replaces() {
        assertThat(rollback.toBuilder().decisions(List.of()).build().decisions())
                .isEmpty();
    }

    @Test
    void plus_appends_and_keeps_the_rest() {
        RollbackDecision decision = rollback.decisions().get(0).withId("RD-9");

        assertThat(rollback.plusDecision(decision))
                .isEqualTo(rollback.toBuilder().addDecision(decision).build());
    }

    @Test
    void options_are_added_in_the_order_in_which_they_are_told() {
        RollbackDecision decision = RollbackDecision.builder()
                .use(NOT_USED)
                .abandoned(OptionKind.RESTORE, "It would have taken days")
                .rejected(OptionKind.ROLL_BACK, "The table was gone")
                .chose(OptionKind.of("truncate"), "It took an hour")
                .build();

        assertThat(decision.options())
                .extracting(RollbackOption::choice)
                .containsExactly(Choice.ABANDONED, Choice.REJECTED, Choice.CHOSEN);
    }

    @Test
    void a_lambda_edits_the_schema_change_that_is_there() {
        RollbackDecision decision = rollback.decisions().get(0);
        SchemaChange before = decision.schemaChange().orElseThrow();

        RollbackDecision edited =
                decision.toBuilder().schemaChange(s -> s.tool("Flyway")).build();

        assertThat(edited.schemaChange()).contains(before.withTool("Flyway"));
    }

    @Test
    void a_decision_that_decides_nothing_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollbackDecisions.builder().addDecision(d -> d.rationale("Faster")))
                .withMessageContaining("RollbackDecision.use is missing");
    }

    @Test
    void a_malformed_amount_is_refused_with_what_is_accepted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollbackDecision.builder().writesSinceChange("lots"))
                .withMessageContaining("lots")
                .withMessageContaining("accepted");
    }

    @Test
    void a_decision_shows_why_it_was_made() {
        RollbackDecision decision = RollbackDecision.builder()
                .id("RD-1")
                .use(USED)
                .rationale("Errors went on")
                .build();

        assertThat(decision).hasToString("RollbackDecision[RD-1 USED \"Errors went on\"]");
    }

    @Test
    void to_string_counts() {
        assertThat(rollback).hasToString("RollbackDecisions[decisions 1]");
    }

    @Test
    void other_ways_out_can_be_told_where_there_was_nothing_to_roll_back() {
        RollbackDecisions rollback = RollbackDecisions.builder()
                .notApplicable("Nothing had changed", d -> d.chose(OptionKind.RESTORE, "it was the younger copy"))
                .build();

        assertThat(rollback.answer()).contains(NOT_APPLICABLE);
        assertThat(rollback.decisions().get(0).rationale()).contains("Nothing had changed");
        assertThat(rollback.decisions().get(0).options())
                .extracting(RollbackOption::kind)
                .containsExactly(OptionKind.RESTORE);
    }
}
