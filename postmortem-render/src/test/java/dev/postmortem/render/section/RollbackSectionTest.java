package dev.postmortem.render.section;

import static dev.postmortem.model.response.OptionKind.RESTORE;
import static dev.postmortem.model.response.OptionKind.WAIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postmortem.model.Absence;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.response.RollbackUse;
import dev.postmortem.model.value.Amount;
import dev.postmortem.render.document.CalloutKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class RollbackSectionTest {

    private final RollbackSection producer = new RollbackSection();

    @ParameterizedTest
    @CsvSource({
        "USED, Rollback was used, Rolled back",
        "PARTLY_USED, Rollback was partly used, Partly rolled back",
        "NOT_USED, Rollback was not used, Not rolled back",
        "NOT_POSSIBLE, Rollback was not possible, Rollback not possible",
        "NOT_APPLICABLE, There was nothing to roll back, Nothing to roll back"
    })
    void the_answer_comes_first_and_then_the_decision(RollbackUse use, String answer, String decision) {
        Produced section = Produced.by(producer, p -> p.rollback(r -> r.addDecision(d -> d.use(use))));

        assertThat(Told.text(section.blocks().get(0))).isEqualTo(answer + " (RD-1RD-1)");
        assertThat(section.headings()).containsExactly("RD-1RD-1: " + decision);
    }

    @Test
    void the_answer_is_the_furthest_that_any_decision_went_and_names_it() {
        Produced section = Produced.by(
                producer, p -> p.rollback(r -> r.notUsed("It seemed to recover").used("It did not")));

        assertThat(Told.text(section.blocks().get(0))).isEqualTo("Rollback was used (RD-2RD-2)");
    }

    @Test
    void the_options_that_were_weighed_stand_in_a_table_with_the_reasons() {
        Produced section = Produced.by(
                producer,
                p -> p.rollback(r -> r.notUsed(
                        "Waiting was faster",
                        d -> d.rejected(RESTORE, "Six hours old")
                                .chose(WAIT, "Two minutes")
                                .abandoned(WAIT, "Too slow"))));

        assertThat(section.tables())
                .containsExactly(List.of(
                        List.of("OP-1OP-1", "Restore", "rejected", "Six hours old"),
                        List.of("OP-2OP-2", "Wait", "chosen", "Two minutes"),
                        List.of("OP-3OP-3", "Wait", "abandoned", "Too slow")));
    }

    @Test
    void no_writes_since_the_change_is_not_the_same_as_not_knowing_of_any() {
        Produced section = Produced.by(
                producer,
                p -> p.rollback(r -> r.used("One", d -> d.writesSinceChange("0"))
                        .used("Two", d -> d.writesSinceChange(Amount.unknown("The log was cut off")))
                        .used("Three")));

        assertThat(section.items())
                .containsExactly("Writes since the change: 0", "Writes since the change: unknown: The log was cut off");
    }

    @Test
    void the_point_of_no_return_says_when_and_what() {
        Produced section = Produced.by(
                producer,
                p -> p.rollback(r -> r.notPossible(
                        "Too late",
                        d -> d.pointOfNoReturnAt("2026-03-14T10:07Z").pointOfNoReturn("The old column was dropped"))));

        assertThat(section.items().get(0))
                .startsWith("Point of no return: 2026-03-14 10:07 UTC")
                .endsWith(": The old column was dropped");
    }

    @ParameterizedTest
    @EnumSource(names = {"SHOW", "OMIT"})
    void an_empty_section_is_told_whatever_is_done_with_other_gaps(GapPolicy gaps) {
        Produced section = Produced.by(producer, gaps, p -> {});

        assertThat(section.callouts()).containsExactly(CalloutKind.GAP);
    }

    @Test
    void an_empty_section_fails_where_gaps_fail() {
        assertThatThrownBy(() -> Produced.by(producer, GapPolicy.FAIL, p -> {}))
                .isInstanceOf(MissingContentException.class)
                .hasMessageContaining("rollback");
    }

    @Test
    void an_absence_is_told_instead_of_a_gap() {
        Produced section = Produced.by(
                producer,
                p -> p.addAbsence(Absence.unknown(SectionName.ROLLBACK, "The responders have not been asked")));

        assertThat(section.text()).isEqualTo("Unknown: The responders have not been asked");
    }
}
