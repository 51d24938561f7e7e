package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.postmortem.model.Correction;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Audience;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.CalloutKind;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What short pages tell of impact and cause, and what they take for missing. */
final class BriefSectionsTest {

    private static final SectionProducer IMPACT = new BriefImpactSection();
    private static final SectionProducer CAUSE = new BriefCauseSection();

    @Test
    void an_impact_is_told_in_the_words_of_its_author() {
        Produced section = Produced.by(IMPACT, GapPolicy.FAIL, p -> p.impact(i -> i.description("Nobody could order")));

        assertThat(section.text()).isEqualTo("Nobody could order");
    }

    @Test
    void an_impact_of_which_only_the_response_window_is_known_is_no_gap() {
        Produced section = Produced.by(
                IMPACT, GapPolicy.FAIL, p -> p.impact(i -> i.responseWindow("2026-03-14T10:07Z/2026-03-14T13:00Z")));

        assertThat(section.isOmitted()).isTrue();
    }

    @Test
    void no_impact_is_a_gap() {
        assertThat(Produced.by(IMPACT, p -> {}).callouts()).containsExactly(CalloutKind.GAP);
    }

    @Test
    void a_trigger_is_told_beside_the_causes_with_the_note_who_may_see_it() {
        Produced section = Produced.by(
                CAUSE,
                p -> p.rootCause(r -> r.trigger(t -> t.text("A migration ran").audience(Audience.TEAM))
                        .technicalCause("The index build locked the table")));

        assertThat(section.text())
                .isEqualTo("Trigger: A migration ran [only for: team]"
                        + "Technical cause: The index build locked the table");
    }

    @Test
    void a_cause_of_which_only_what_it_was_not_is_known_is_no_gap() {
        Produced section =
                Produced.by(CAUSE, GapPolicy.FAIL, p -> p.rootCause(r -> r.ruledOut("A surge", "Traffic was flat")));

        assertThat(section.isOmitted()).isTrue();
    }

    @Test
    void whether_the_change_was_rolled_back_does_not_make_up_for_a_missing_cause() {
        Consumer<Postmortem.Builder> rolledBack = p -> p.rollback(r -> r.notUsed("It seemed to recover"));

        assertThat(Produced.by(CAUSE, rolledBack).callouts()).containsExactly(CalloutKind.GAP);
        assertThatExceptionOfType(MissingContentException.class)
                .isThrownBy(() -> Produced.by(CAUSE, GapPolicy.FAIL, rolledBack));
    }

    @Test
    void whether_the_change_was_rolled_back_is_told_where_gaps_are_left_out() {
        Produced section = Produced.by(CAUSE, GapPolicy.OMIT, p -> p.rollback(r -> r.notUsed("It seemed to recover")));

        assertThat(section.text()).startsWith("Rollback was not used");
        assertThat(section.callouts()).isEmpty();
    }

    @Test
    void causes_without_their_trigger_are_no_gap_where_that_is_told_elsewhere() {
        Produced section = Produced.by(
                RootCauseSection.withoutTrigger(),
                GapPolicy.FAIL,
                p -> p.rootCause(r -> r.trigger(t -> t.text("A migration ran"))));

        assertThat(section.isOmitted()).isTrue();
    }

    static List<LeadProducer> leads() {
        return List.of(new BriefHeader(), new CardHeader());
    }

    @ParameterizedTest
    @MethodSource("leads")
    void what_was_corrected_is_told_on_short_pages_too(LeadProducer lead) {
        Postmortem postmortem = Postmortem.builder()
                .title("Writes stall")
                .addCorrection(Correction.of("2026-03-20", "12.5 %, not 10 %", "Mobile was left out"))
                .build();

        assertThat(lead.produce(postmortem, Contexts.of(postmortem, GapPolicy.SHOW)))
                .filteredOn(Callout.class::isInstance)
                .singleElement()
                .extracting(Told::text)
                .asString()
                .contains("12.5 %, not 10 %", "Mobile was left out");
    }
}
