package dev.postmortem.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

final class OutputBufferTest {

    private static final String LONG = "a".repeat(10_000);

    private final StringBuilder target = new StringBuilder();
    private final OutputBuffer buffer = new OutputBuffer(target);

    @Test
    void what_is_short_waits_for_more() throws IOException {
        buffer.text().append("short");

        buffer.handOnIfLong();

        assertThat(target).isEmpty();
    }

    @Test
    void what_is_long_is_handed_on_and_no_longer_held() throws IOException {
        buffer.text().append(LONG);

        buffer.handOnIfLong();

        assertThat(target).hasToString(LONG);
        assertThat(buffer.text()).isEmpty();
    }

    @Test
    void a_text_that_is_ready_stands_behind_what_was_written() throws IOException {
        buffer.text().append("before ");

        buffer.handOn("ready");

        assertThat(target).hasToString("before ready");
    }
}
