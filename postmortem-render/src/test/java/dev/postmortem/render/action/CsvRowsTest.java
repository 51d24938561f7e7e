package dev.postmortem.render.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A cell is text: no formula, no end of the row, and nothing that cannot be shown. */
final class CsvRowsTest {

    private final StringBuilder out = new StringBuilder();

    private CsvRows rows(boolean raw) {
        return new CsvRows(out, ',', raw);
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                arguments("a", "a"),
                arguments("", ""),
                arguments(" a", "\" a\""),
                arguments("a ", "\"a \""),
                arguments("a b", "a b"),
                arguments("a;b", "\"a;b\""),
                arguments("a,b", "\"a,b\""),
                arguments("a\tb", "\"a\tb\""),
                arguments("say \"a\"", "\"say \"\"a\"\"\""),
                arguments("a\r\nb\rc\u0085d", "\"a\nb\nc\nd\""),
                arguments("a\r", "\"a\n\""),
                arguments("\0", "'"),
                arguments("a\0b\u007Fc\uFEFFd\u009Fe", "abcde"),
                arguments("\u00A0a~", "\u00A0a~"),
                arguments("\u202Ea", "[U+202E]a"),
                arguments("\uD83D\uDD25a\uD83Db\uDD25c", "\uD83D\uDD25a\uFFFDb\uFFFDc"),
                arguments("a\uFFFEb\uD83F\uDFFFc", "a\uFFFDb\uFFFDc"),
                arguments("\u200B=1", "'\u200B=1"),
                arguments("  ", "\"  \""));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_cell_shows_what_was_written(String text, String cell) throws IOException {
        CsvRows rows = rows(false);

        rows.text(text);
        rows.finish();

        assertThat(out).hasToString(cell);
    }

    static Stream<Arguments> rawCells() {
        return Stream.of(
                arguments("=1+1", "=1+1"),
                arguments("a\rb\0", "\"a\rb\0\""),
                arguments("\u202Ea\uFFFE\uD83F\uDFFF", "\u202Ea\uFFFE\uD83F\uDFFF"),
                arguments("a\uD83D", "a\uFFFD"));
    }

    @ParameterizedTest
    @MethodSource("rawCells")
    void a_raw_cell_is_what_was_written_if_it_can_be_encoded(String text, String cell) throws IOException {
        CsvRows rows = rows(true);

        rows.text(text);
        rows.finish();

        assertThat(out).hasToString(cell);
    }

    @Test
    void cells_are_parted_and_rows_end() throws IOException {
        CsvRows rows = rows(false);

        rows.value("a");
        rows.text("");
        rows.text("b");
        rows.endRow();
        rows.value("c");
        rows.endRow();
        rows.finish();

        assertThat(out).hasToString("a,,b\r\nc\r\n");
    }

    @Test
    void long_rows_are_handed_on_in_pieces() throws IOException {
        CsvRows rows = rows(false);

        for (int i = 0; i < 1_000; i++) {
            rows.value("0123456789");
            rows.endRow();
        }

        assertThat(out).hasSizeGreaterThan(8_000);
    }
}
