package dev.postmortem.render.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A page on its way out knows how long it is, whatever was handed on or taken back. */
final class PageTest {

    private static final String LONG = "é".repeat(10_000);

    private final StringBuilder written = new StringBuilder();
    private final Page page = new Page(written, true);

    @Test
    void what_is_handed_on_counts() throws IOException {
        page.out().append(LONG);
        page.keep();

        page.out().append('x');

        assertThat(written).hasToString(LONG);
        assertThat(page.length()).isEqualTo(20_001);
    }

    @Test
    void what_is_taken_back_does_not_count() throws IOException {
        page.out().append("é");
        page.keep();
        page.out().append(LONG);

        page.cut();
        page.out().append("x");

        assertThat(page.length()).isEqualTo(3);
    }
}
