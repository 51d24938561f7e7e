package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Absence;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.cause.Conclusion;
import dev.postmortem.model.cause.Sufficiency;
import dev.postmortem.model.value.Acceptance;
import dev.postmortem.model.value.Confidence;
import dev.postmortem.model.value.Owner;
import dev.postmortem.render.document.CalloutKind;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RootCauseSectionTest {

    private final RootCauseSection producer = new RootCauseSection();

    static Stream<Arguments> conclusions() {
        return Stream.of(
                Arguments.of(Conclusion.found(), "Root cause found"),
                Arguments.of(Conclusion.suspected(), "Root cause suspected"),
                Arguments.of(Conclusion.suspected("Not reproduced"), "Root cause suspected: Not reproduced"),
                Arguments.of(Conclusion.notFound("No logs"), "Root cause not found: No logs"));
    }

    @ParameterizedTest
    @MethodSource("conclusions")
    void the_section_begins_with_how_far_the_analysis_came(Conclusion conclusion, String words) {
        Produced section = Produced.by(producer, p -> p.rootCause(r -> r.conclusion(conclusion)));

        assertThat(Told.text(section.blocks().get(0))).isEqualTo(words);
    }

    @Test
    void each_cause_has_its_id_and_kind_above_it() {
        Produced section = Produced.by(
                producer, p -> p.rootCause(r -> r.technicalCause("A lock").processGap("No rehearsal")));

        assertThat(section.headings()).containsExactly("RC-1RC-1: Technical cause", "RC-2RC-2: Process gap");
    }

    @Test
    void the_trigger_tells_the_intended_target_from_the_actual_one() {
        Produced section = Produced.by(
                producer,
                p -> p.rootCause(r -> r.trigger(t ->
                        t.text("A directory was removed").intendedTarget("db2").actualTarget("db1"))));

        assertThat(section.items()).containsExactly("Intended target: db2", "Actual target: db1");
    }

    @Test
    void the_chain_of_whys_is_numbered_and_each_question_stands_out() {
        Produced section = Produced.by(
                producer,
                p -> p.rootCause(r -> r.technicalCause(
                        "A lock",
                        c -> c.why("Why did writes wait?", "For a lock").why("Why a lock?", "Not concurrent"))));

        assertThat(section.items()).containsExactly("Why did writes wait? For a lock", "Why a lock? Not concurrent");
    }

    @Test
    void a_cause_that_was_enough_alone_differs_from_one_that_was_not() {
        Produced section = Produced.by(
                producer,
                p -> p.rootCause(r -> r.technicalCause("One", c -> c.sufficiency(Sufficiency.alone()))
                        .technicalCause("Two", c -> c.sufficiency(Sufficiency.jointlyWith("RC-9")))));

        assertThat(section.items()).containsExactly("Sufficient: alone", "Sufficient: only jointly with RC-9");
    }

    @Test
    void a_confidence_that_is_unknown_is_told_and_one_that_is_not_recorded_is_not() {
        Produced section = Produced.by(
                producer,
                p -> p.rootCause(r -> r.technicalCause("One", c -> c.confidence(Confidence.UNKNOWN))
                        .technicalCause("Two")));

        assertThat(section.items()).containsExactly("Confidence: unknown");
    }

    @Test
    void an_accepted_risk_says_why_by_whom_and_until_when() {
        Acceptance acceptance = Acceptance.because("The table is frozen")
                .by(Owner.role("Data steward"))
                .until(LocalDate.of(2026, 12, 31));

        Produced section =
                Produced.by(producer, p -> p.rootCause(r -> r.technicalCause("One", c -> c.acceptance(acceptance))));

        assertThat(section.text())
                .contains("The table is frozen")
                .contains("Data steward")
                .contains("2026-12-31");
    }

    @Test
    void what_was_ruled_out_stands_under_a_heading_of_its_own() {
        Produced section = Produced.by(producer, p -> p.rootCause(r -> r.ruledOut("A surge", "Traffic was flat")));

        assertThat(section.headings()).containsExactly("Ruled out");
        assertThat(section.items()).containsExactly("A surge: Traffic was flat");
    }

    @Test
    void an_empty_section_is_a_gap() {
        Produced section = Produced.by(producer, p -> {});

        assertThat(section.callouts()).containsExactly(CalloutKind.GAP);
    }

    @Test
    void an_empty_section_that_is_unknown_gives_the_reason_and_is_no_gap() {
        Produced section = Produced.by(
                producer, p -> p.addAbsence(Absence.unknown(SectionName.ROOT_CAUSE, "The vendor is still looking")));

        assertThat(section.text()).isEqualTo("Unknown: The vendor is still looking");
        assertThat(section.callouts()).isEmpty();
    }

    @Test
    void an_absence_is_told_even_where_the_section_holds_something() {
        Produced section = Produced.by(
                producer,
                p -> p.rootCause(r -> r.technicalCause("A lock"))
                        .addAbsence(Absence.unknown(SectionName.ROOT_CAUSE, "The vendor is still looking"))
                        .addAbsence(Absence.notApplicable(SectionName.ROOT_CAUSE, "It was a drill")));

        assertThat(Told.text(section.blocks().get(0)))
                .isEqualTo("Unknown: The vendor is still lookingNot applicable: It was a drill");
    }
}
