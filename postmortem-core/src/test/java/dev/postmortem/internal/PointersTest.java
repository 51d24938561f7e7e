package dev.postmortem.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PointersTest {

    @ParameterizedTest
    @CsvSource({"title, title", "a/b, a~1b", "a~b, a~0b", "~1, ~01", "/~, ~1~0", "'', ''"})
    void a_name_becomes_a_step_and_a_step_a_name(String name, String step) {
        assertThat(Pointers.step(name)).isEqualTo(step);
        assertThat(Pointers.names("/" + step)).containsExactly(name);
    }

    @Test
    void the_whole_document_is_no_step_away() {
        assertThat(Pointers.names("")).isEmpty();
    }

    @Test
    void a_slash_begins_a_step_even_where_nothing_follows() {
        assertThat(Pointers.names("/a//0/")).isEqualTo(List.of("a", "", "0", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "#/title", " /title"})
    void what_begins_with_something_else_is_no_pointer(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pointers.names(text))
                .withMessageStartingWith("\"" + text + "\" is no JSON Pointer: ");
    }
}
