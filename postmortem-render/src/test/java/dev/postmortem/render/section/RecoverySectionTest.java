package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Absence;
import dev.postmortem.model.response.CheckFamily;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.CodeBlock;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class RecoverySectionTest {

    private static final String LONG_QUERY = "SELECT count(*)\nFROM orders\nWHERE created_at > $1";

    private final RecoverySection producer = new RecoverySection();

    static Stream<Arguments> results() {
        return Stream.of(
                Arguments.of(Verdict.yes(), "passed"),
                Arguments.of(Verdict.partly("Two shards"), "partly passed: Two shards"),
                Arguments.of(Verdict.no("3 missing"), "failed: 3 missing"),
                Arguments.of(Verdict.unknown("No access"), "unknown: No access"),
                Arguments.of(Verdict.notApplicable("Read only"), "not applicable: Read only"));
    }

    @ParameterizedTest
    @MethodSource("results")
    void a_check_says_whether_it_was_passed(Verdict verdict, String words) {
        Produced section = Produced.by(
                producer, p -> p.recovery(r -> r.dataVerified("No order was lost", c -> c.result(verdict))));

        assertThat(section.cells("result")).containsExactly(words);
    }

    @Test
    void a_check_without_a_result_says_that_there_is_none() {
        Produced section = Produced.by(producer, p -> p.recovery(r -> r.dataVerified("No order was lost", c -> {})));

        assertThat(section.cells("result")).containsExactly("no result");
    }

    @Test
    void checks_stand_by_family_in_a_fixed_order() {
        Produced section = Produced.by(
                producer,
                p -> p.recovery(r -> r.addCheck(c -> c.family(CheckFamily.OTHER).what("One"))
                        .addCheck(
                                c -> c.family(CheckFamily.of("access-control")).what("Two"))
                        .addCheck(c -> c.family(CheckFamily.ERROR_RATE).what("Three"))
                        .addCheck(c -> c.family(CheckFamily.DATA_VERIFICATION).what("Four"))));

        assertThat(section.headings())
                .containsExactly("Data verification", "Error rate", "Access control", "Other checks");
    }

    @Test
    void a_family_that_does_not_apply_gives_the_reason_under_its_heading() {
        Produced section = Produced.by(
                producer, p -> p.addAbsence(Absence.notApplicable(CheckFamily.PERFORMANCE, "It was read only")));

        assertThat(section.headings()).containsExactly("Performance");
        assertThat(section.text()).contains("Not applicable: It was read only");
    }

    @Test
    void a_short_query_stands_in_its_row() {
        Produced section = Produced.by(producer, p -> p.recovery(r -> r.dataVerified("One", c -> c.query("SELECT 1"))));

        assertThat(section.cells("query")).containsExactly("SELECT 1");
    }

    @Test
    void a_long_query_keeps_its_lines_below_the_table() {
        Produced section = Produced.by(producer, p -> p.recovery(r -> r.dataVerified("One", c -> c.query(LONG_QUERY))));

        assertThat(section.cells("query")).containsExactly("see below");
        assertThat(section.blocks())
                .filteredOn(CodeBlock.class::isInstance)
                .extracting(block -> ((CodeBlock) block).text())
                .containsExactly(LONG_QUERY);
    }

    @Test
    void nothing_recovered_differs_from_an_unknown_share() {
        Produced section = Produced.by(
                producer,
                p -> p.recovery(r -> r.step("2026-03-14T10:20Z", "0 %")
                        .addStep(s -> s.when("2026-03-14T10:40Z").reached(Amount.unknown("Not measured")))));

        assertThat(section.cells("reached")).containsExactly("0 %", "unknown: Not measured");
    }

    @Test
    void an_empty_section_is_a_gap() {
        Produced section = Produced.by(producer, p -> {});

        assertThat(section.callouts()).containsExactly(CalloutKind.GAP);
    }

    @ParameterizedTest
    @CsvSource({"60, false", "61, true"})
    void a_query_of_more_than_sixty_characters_is_long(int length, boolean isLong) {
        String query = "x".repeat(length);

        Produced section = Produced.by(producer, p -> p.recovery(r -> r.dataVerified("One", c -> c.query(query))));

        assertThat(section.cells("query")).containsExactly(isLong ? "see below" : query);
    }
}
