package dev.postmortem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.value.When;
import org.junit.jupiter.api.Test;

final class SummaryTest {

    private static final Summary FULL = Summary.builder()
            .whatHappened("A migration locked the orders table")
            .when("2026-03-14T10:05Z/2026-03-14T10:40Z")
            .affected("Customers could not place orders")
            .howItEnded("The migration was stopped")
            .build();

    @Test
    void a_builder_keeps_what_is_there() {
        assertThat(FULL.toBuilder().affected("Everybody").build()).isEqualTo(FULL.withAffected("Everybody"));
    }

    @Test
    void a_time_may_be_given_as_text() {
        assertThat(FULL.when()).contains(When.parse("2026-03-14T10:05Z/2026-03-14T10:40Z"));
    }

    @Test
    void a_time_that_is_none_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Summary.builder().when("last night"))
                .withMessageContaining("\"last night\"")
                .withMessageContaining("accepted");
    }

    @Test
    void a_summary_may_be_empty() {
        assertThat(JsonRoundTrip.writtenByJackson3(Summary.builder().build())).isEqualTo("{}");
    }

    @Test
    void a_summary_shows_its_first_words() {
        assertThat(FULL).hasToString("Summary[\"A migration locked the orders table\"]");
        assertThat(Summary.builder().build()).hasToString("Summary[]");
    }

    @Test
    void blank_texts_are_violations() {
        assertThat(Violations.placesIn(Summary.builder()
                        .whatHappened(" ")
                        .affected("")
                        .howItEnded(" ")
                        .build()))
                .containsExactly("affected", "howItEnded", "whatHappened");
    }

    @Test
    void a_time_is_checked_by_its_own_constraints() {
        assertThat(Violations.placesIn(FULL.withWhen(When.lasted("2026-03-14T10:40Z", "2026-03-14T10:05Z"))))
                .isNotEmpty()
                .allMatch(place -> place.startsWith("when"));
    }

    @Test
    void a_full_section_breaks_no_constraint() {
        assertThat(Violations.placesIn(FULL)).isEmpty();
    }

    @Test
    void both_jacksons_write_the_same_and_read_it_back() {
        JsonRoundTrip.assertLossless(FULL);
    }
}
