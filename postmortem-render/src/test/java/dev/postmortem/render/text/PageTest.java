package dev.postmortem.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The lines of a plain text, as mail holds them. */
final class PageTest {

    @Test
    void each_line_holds_something_whatever_its_margin() throws IOException {
        StringBuilder written = new StringBuilder();
        Page page = new Page(written, 400, (kind, message) -> {});
        String margin = " ".repeat(Page.LONGEST_LINE);

        page.margin(margin);
        page.line("é😀");
        page.flush();

        assertThat(written).hasToString(margin + "é\n" + margin + "😀\n");
    }
}
