package dev.postmortem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.value.When;
import org.junit.jupiter.api.Test;

final class DocumentStatusTest {

    private static final DocumentStatus CLOSED = DocumentStatus.builder()
            .draftedAt("2026-03-14")
            .inReview("2026-03-15")
            .published("2026-03-16")
            .closed("2026-04-20")
            .build();

    @Test
    void a_status_of_which_nothing_is_said_is_that_of_a_draft() {
        DocumentStatus draft = DocumentStatus.builder().build();

        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        assertThat(JsonRoundTrip.writtenByJackson3(draft)).isEqualTo("{\"stage\":\"draft\"}");
    }

    @Test
    void each_move_sets_stage_and_date() {
        assertThat(DocumentStatus.builder().inReview("2026-03-15").build())
                .isEqualTo(DocumentStatus.builder()
                        .stage(Stage.IN_REVIEW)
                        .reviewedAt("2026-03-15")
                        .build());
        assertThat(DocumentStatus.builder().published("2026-03-16").build())
                .isEqualTo(DocumentStatus.builder()
                        .stage(Stage.PUBLISHED)
                        .publishedAt("2026-03-16")
                        .build());
        assertThat(DocumentStatus.builder().closed("2026-04-20").build())
                .isEqualTo(DocumentStatus.builder()
                        .stage(Stage.CLOSED)
                        .closedAt("2026-04-20")
                        .build());
    }

    @Test
    void a_date_alone_moves_nothing() {
        DocumentStatus later = CLOSED.toBuilder().draftedAt("2026-03-13").build();

        assertThat(later).isEqualTo(CLOSED.withDraftedAt(When.parse("2026-03-13")));
    }

    @Test
    void a_move_keeps_the_dates_before_it() {
        assertThat(CLOSED.draftedAt()).contains(When.parse("2026-03-14"));
        assertThat(CLOSED.reviewedAt()).contains(When.parse("2026-03-15"));
        assertThat(CLOSED.publishedAt()).contains(When.parse("2026-03-16"));
    }

    @Test
    void a_stage_of_null_is_an_error_that_names_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentStatus(null, null, null, null, null))
                .withMessageContaining("DocumentStatus.stage is missing");
    }

    @Test
    void a_date_that_is_none_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentStatus.builder().published("tomorrow"))
                .withMessageContaining("\"tomorrow\"")
                .withMessageContaining("accepted");
    }

    @Test
    void a_step_before_an_earlier_one_is_a_violation_at_the_later() {
        assertThat(Violations.placesIn(CLOSED.toBuilder()
                        .reviewedAt("2026-03-01")
                        .closedAt("2026-03-02")
                        .build()))
                .containsExactly("closedAt", "reviewedAt");
        assertThat(Violations.placesIn(
                        CLOSED.toBuilder().publishedAt("2026-03-01").build()))
                .containsExactly("publishedAt");
    }

    @Test
    void a_status_shows_its_stage_alone() {
        assertThat(CLOSED).hasToString("DocumentStatus[CLOSED]");
    }

    @Test
    void a_full_status_breaks_no_constraint() {
        assertThat(Violations.placesIn(CLOSED)).isEmpty();
    }

    @Test
    void both_jacksons_write_the_same_and_read_it_back() {
        JsonRoundTrip.assertLossless(CLOSED);
    }
}
