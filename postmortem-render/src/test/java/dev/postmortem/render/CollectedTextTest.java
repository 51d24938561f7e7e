package dev.postmortem.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CollectedTextTest {

    private static final String LONG = "a".repeat(5000);

    private static final String WIDE = "…".repeat(5000);

    private final CollectedText text = new CollectedText();

    @Test
    void what_is_handed_on_stays_in_its_order_whether_it_is_long_or_short() {
        text.append("before").append(LONG).append('c').append("between").append(WIDE);
        text.append("after");

        assertThat(text).hasToString("before" + LONG + "cbetween" + WIDE + "after");
    }

    @Test
    void what_a_writer_changes_after_it_was_handed_on_stays_as_it_was() {
        StringBuilder buffer = new StringBuilder(LONG);

        text.append(buffer);
        buffer.setLength(0);

        assertThat(text).hasToString(LONG);
    }

    @Test
    void a_part_of_a_text_is_that_part() {
        text.append("abcdef", 2, 4).append(LONG + "end", 1, 5002);

        assertThat(text).hasToString("cd" + "a".repeat(4999) + "en");
    }

    @Test
    void null_is_written_as_appendables_write_it() {
        text.append(null).append(null, 1, 3);

        assertThat(text).hasToString("nullul");
    }

    @Test
    void nothing_is_an_empty_text() {
        assertThat(text).hasToString("");
    }
}
