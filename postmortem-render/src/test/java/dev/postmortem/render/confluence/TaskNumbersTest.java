package dev.postmortem.render.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Confluence keeps what it knows about a task by its number, so a number outlives runs and other tasks. */
final class TaskNumbersTest {

    private static int of(TaskNumbers numbers, String id) {
        return numbers.of(Optional.of(id), "words");
    }

    @Test
    void the_number_of_an_action_is_the_same_in_every_version() {
        TaskNumbers numbers = new TaskNumbers();

        assertThat(of(numbers, "AI-1")).isEqualTo(339863882);
        assertThat(of(numbers, "AI-2")).isEqualTo(289531025);
        assertThat(of(numbers, "対応-1")).isEqualTo(654500019);
        assertThat(numbers.of(Optional.empty(), "Alert on locks")).isEqualTo(1816184952);
    }

    @Test
    void the_number_of_an_action_does_not_depend_on_its_words_or_on_other_actions() {
        TaskNumbers many = new TaskNumbers();
        of(many, "AI-1");
        many.of(Optional.empty(), "AI-3");

        assertThat(many.of(Optional.of("AI-3"), "other words")).isEqualTo(of(new TaskNumbers(), "AI-3"));
    }

    @Test
    void a_task_without_an_id_keeps_its_number_as_long_as_its_words() {
        TaskNumbers many = new TaskNumbers();
        many.of(Optional.empty(), "Another");

        assertThat(many.of(Optional.empty(), "Alert"))
                .isEqualTo(new TaskNumbers().of(Optional.empty(), "Alert"))
                .isNotEqualTo(of(new TaskNumbers(), "Alert"));
    }

    @Test
    void two_tasks_never_share_a_number() {
        TaskNumbers numbers = new TaskNumbers();
        Set<Integer> given = new HashSet<>();

        for (int i = 0; i < 100_000; i++) {
            given.add(numbers.of(i % 3 == 0 ? Optional.empty() : Optional.of("AI-" + i / 7), "words " + i / 11));
        }

        assertThat(given).hasSize(100_000).allMatch(number -> number > 0);
    }

    @Test
    void of_two_ids_with_the_same_hash_the_second_takes_the_next_number() {
        Map<Integer, String> ids = new HashMap<>();
        String first = null;
        String second = "";
        for (int i = 0; first == null; i++) {
            second = "AI-" + i;
            first = ids.put(of(new TaskNumbers(), second), second);
        }
        TaskNumbers numbers = new TaskNumbers();
        int number = of(numbers, first);

        assertThat(of(numbers, second)).isEqualTo(number + 1);
    }
}
