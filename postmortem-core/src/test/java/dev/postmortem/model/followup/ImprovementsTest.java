package dev.postmortem.model.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.JsonRoundTrip;
import dev.postmortem.model.Violations;
import dev.postmortem.model.value.Audience;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ImprovementsTest {

    private static final Improvement REVIEW = Improvement.builder()
            .text("Nobody reviewed the migration")
            .addAction("AI-1")
            .build();

    private static final Improvement OFF_PEAK = Improvement.builder()
            .id("LK-1")
            .text("The spike came outside of peak hours")
            .addActions("AI-1", "AI-2")
            .noActionReason("Traffic cannot be planned")
            .audience(Audience.TEAM)
            .build();

    private static final Improvements BOTH =
            Improvements.builder().addItem(REVIEW).addLuck(OFF_PEAK).build();

    @Test
    void items_and_luck_are_said_in_one_line_each() {
        Improvements section = Improvements.builder()
                .item("Nobody reviewed the migration", "AI-1")
                .lucky("The replica was fresh")
                .build();

        assertThat(section.items()).containsExactly(REVIEW);
        assertThat(section.luck())
                .containsExactly(
                        Improvement.builder().text("The replica was fresh").build());
    }

    @Test
    void a_lambda_tells_more_of_an_item() {
        Improvements section = Improvements.builder()
                .item("Staging is small", i -> i.noActionReason("Costs more than it saves"))
                .lucky("It was night", i -> i.addAction("AI-3"))
                .build();

        assertThat(section.items().get(0).noActionReason()).contains("Costs more than it saves");
        assertThat(section.luck().get(0).actions()).containsExactly("AI-3");
    }

    @Test
    void a_builder_keeps_what_is_there() {
        Improvements more = BOTH.toBuilder()
                .addItem(i -> i.text("Staging is small"))
                .addLuck(i -> i.text("It was night"))
                .build();

        assertThat(more.items()).extracting(Improvement::text).containsExactly(REVIEW.text(), "Staging is small");
        assertThat(more.luck()).extracting(Improvement::text).containsExactly(OFF_PEAK.text(), "It was night");
    }

    @Test
    void a_plain_list_replaces_what_is_there() {
        Improvements swapped =
                BOTH.toBuilder().items(List.of(OFF_PEAK)).luck(List.of(REVIEW)).build();

        assertThat(swapped).isEqualTo(new Improvements(List.of(OFF_PEAK), List.of(REVIEW)));
    }

    @Test
    void plus_appends() {
        Improvements more = BOTH.plusItem(OFF_PEAK).plusLuck(REVIEW);

        assertThat(more).isEqualTo(new Improvements(List.of(REVIEW, OFF_PEAK), List.of(OFF_PEAK, REVIEW)));
    }

    @Test
    void an_item_without_text_is_an_error_that_names_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Improvement.builder().build())
                .withMessageContaining("Improvement.text is missing");
    }

    @Test
    void an_item_shows_itself_on_one_short_line() {
        assertThat(OFF_PEAK).hasToString("Improvement[LK-1 \"The spike came outside of peak hours\"]");
        assertThat(BOTH).hasToString("Improvements[items=1, luck=1]");
    }

    @Test
    void blank_texts_are_violations() {
        Improvement blank =
                Improvement.builder().text(" ").addAction("").noActionReason("").build();

        assertThat(Violations.placesIn(Improvements.builder().addLuck(blank).build()))
                .containsExactlyInAnyOrder(
                        "luck[0].text", "luck[0].actions[0].<list element>", "luck[0].noActionReason");
        assertThat(Violations.placesIn(Improvements.builder().addItem(blank).build()))
                .hasSize(3);
    }

    @Test
    void a_full_section_breaks_no_constraint() {
        assertThat(Violations.placesIn(BOTH)).isEmpty();
    }

    @Test
    void both_jacksons_write_the_same_and_read_it_back() {
        JsonRoundTrip.assertLossless(BOTH);
    }
}
