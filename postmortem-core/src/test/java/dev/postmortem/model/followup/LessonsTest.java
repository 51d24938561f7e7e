package dev.postmortem.model.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.JsonRoundTrip;
import dev.postmortem.model.Violations;
import dev.postmortem.model.value.Audience;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LessonsTest {

    private static final Lesson FULL = Lesson.builder()
            .id("LL-1")
            .kind(LessonKind.of("people"))
            .text("Two people look at each migration")
            .audience(Audience.PUBLIC)
            .build();

    private static final Lessons ONE_LESSON = Lessons.builder().addItem(FULL).build();

    @Test
    void each_short_form_sets_its_kind() {
        Lessons section = Lessons.builder()
                .design("A backfill needs a pause button")
                .process("Rehearse")
                .resilience("Shed load early")
                .build();

        assertThat(section.items())
                .containsExactly(
                        Lesson.of(LessonKind.DESIGN, "A backfill needs a pause button"),
                        Lesson.of(LessonKind.PROCESS, "Rehearse"),
                        Lesson.of(LessonKind.RESILIENCE, "Shed load early"));
    }

    @Test
    void a_builder_keeps_what_is_there() {
        assertThat(ONE_LESSON.toBuilder()
                        .addItem(l -> l.kind(LessonKind.DESIGN).text("Small steps"))
                        .build()
                        .items())
                .containsExactly(FULL, Lesson.of(LessonKind.DESIGN, "Small steps"));
    }

    @Test
    void a_plain_list_replaces_what_is_there() {
        Lesson other = FULL.withId("LL-2");

        assertThat(ONE_LESSON.toBuilder().items(List.of(other)).build().items()).containsExactly(other);
    }

    @Test
    void plus_appends() {
        Lesson other = FULL.withId("LL-2");

        assertThat(ONE_LESSON.plusItem(other).items()).containsExactly(FULL, other);
    }

    @Test
    void a_lesson_without_kind_and_text_is_an_error_that_names_what_is_missing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lesson.builder().build())
                .withMessageContaining("Lesson.kind is missing and Lesson.text is missing");
    }

    @Test
    void a_lesson_shows_itself_on_one_short_line() {
        assertThat(FULL).hasToString("Lesson[LL-1 people \"Two people look at each migration\"]");
        assertThat(ONE_LESSON).hasToString("Lessons[items=1]");
    }

    @Test
    void blank_text_is_a_violation() {
        assertThat(Violations.placesIn(Lessons.builder().design(" ").build())).containsExactly("items[0].text");
    }

    @Test
    void a_full_section_breaks_no_constraint() {
        assertThat(Violations.placesIn(ONE_LESSON)).isEmpty();
    }

    @Test
    void both_jacksons_write_the_same_and_read_it_back() {
        JsonRoundTrip.assertLossless(ONE_LESSON);
    }
}
