package dev.postmortem.render;

import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import org.junit.jupiter.api.Test;

final class RowLimitTest {

    private static final Postmortem THREE_EVENTS = Postmortem.builder()
            .title("Writes stall")
            .timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:05", SYMPTOM, "One")
                    .at("10:06", SYMPTOM, "Two")
                    .at("10:07", SYMPTOM, "Three"))
            .build();

    @Test
    void a_long_table_is_cut_and_says_so_on_the_page_and_in_a_note() {
        Rendered rendered = Renderers.markdown(o -> o.maxRows(2)).rendered(THREE_EVENTS);

        assertThat(rendered.text())
                .contains("| Two |", "\n\nRows not shown: 1.\n")
                .doesNotContain("Three");
        assertThat(rendered.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.TRUNCATED, "section timeline", "A table is cut to 2 rows: 1 are not shown"));
    }

    @Test
    void a_table_that_fits_is_left_alone() {
        assertThat(Renderers.markdown(o -> o.maxRows(3)).rendered(THREE_EVENTS))
                .isEqualTo(Renderers.markdown().rendered(THREE_EVENTS));
    }
}
