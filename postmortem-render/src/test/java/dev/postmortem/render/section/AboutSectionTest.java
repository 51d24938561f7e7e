package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Suppression;
import dev.postmortem.render.document.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AboutSectionTest {

    private final AboutSection producer = new AboutSection();

    @Test
    void what_is_passed_over_is_told_with_place_reason_end_and_name() {
        Produced section = Produced.by(
                producer,
                p -> p.addSuppression(Suppression.of("action-without-owner", "The team is being formed")
                        .at("AI-3")
                        .until("2026-06-30")
                        .by("Dana Reyes")));

        assertThat(section.tables())
                .containsExactly(List.of(List.of(
                        "action-without-owner",
                        "AI-3",
                        "The team is being formed",
                        "2026-06-302026-06-30",
                        "Dana Reyes")));
    }

    @Test
    void a_suppression_without_place_holds_for_the_whole_document() {
        Produced section =
                Produced.by(producer, p -> p.addSuppression(Suppression.of("blame-words", "They are quotations")));

        assertThat(section.cells("place")).containsExactly("whole document");
        assertThat(section.cells("until")).containsExactly("no end");
    }

    @Test
    void the_section_has_no_number() {
        Produced section = Produced.by(producer, p -> p.addSuppression(Suppression.of("rule", "Reason")));

        assertThat(section.section().orElseThrow().number()).isEmpty();
    }

    @Test
    void without_anything_to_tell_it_is_omitted() {
        assertThat(Produced.by(producer, p -> {}).isOmitted()).isTrue();
    }

    @Test
    void a_place_that_is_no_id_stands_as_code() {
        Produced section = Produced.by(
                producer,
                p -> p.addSuppression(
                        Suppression.of("blame-words", "They are quotations").at("/summary")));

        assertThat(Told.all(section.blocks(), Code.class))
                .containsExactly(new Code("blame-words"), new Code("/summary"));
    }
}
