package dev.postmortem.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.document.Alignment;
import dev.postmortem.render.document.Column;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.internal.DisplayWidth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TableWriterTest {

    private static final TextWriter WRITER = TextWriter.builder().width(60).build();
    private static final String[] WORDS = {
        "orders",
        "日本語",
        "한국어",
        "😀",
        "👩\u200D👩\u200D👧",
        "e\u0301te\u0301",
        "שלום",
        "❤\uFE0F",
        "🇩🇪",
        "x",
        "क्षि",
        "ﾃｽﾄ"
    };

    @Test
    void columns_are_aligned_whatever_is_in_them() {
        Table table = new Table(
                Optional.empty(),
                List.of(
                        Column.of("name", "Name"),
                        new Column("mark", "Mark", Alignment.CENTER),
                        Column.numeric("count", "Count"),
                        Column.of("last", "Last")),
                Sequence.of(List.of(
                        Row.of("orders", "x", "7", "a"),
                        Row.of("注文データ", "ok", "1,234,567", "b"),
                        Row.of("e\u0301te\u0301 😀", "", "", ""),
                        Row.of("👩\u200D👩\u200D👧 family", "日", "12", "c"))));

        assertThat(written(table)).isEqualTo("""
                  Name        Mark      Count  Last
                  ----------  ----  ---------  ----
                  orders       x            7  a
                  注文データ   ok   1,234,567  b
                  e\u0301te\u0301 😀
                  👩\u200D👩\u200D👧 family    日          12  c
                """);
    }

    @Test
    void a_long_cell_is_broken_within_its_column() {
        Table table = Table.builder()
                .column("id", "Id")
                .column("option", "Option")
                .column("why", "Why it was rejected")
                .row("OP-1", "Fail over", "The writes of about forty minutes existed there only")
                .row("OP-2", "Wait", "Too slow")
                .build();

        assertThat(written(table)).isEqualTo("""
                  Id    Option     Why it was rejected
                  ----  ---------  -----------------------------------------
                  OP-1  Fail over  The writes of about forty minutes existed
                                   there only

                  OP-2  Wait       Too slow
                """);
    }

    @Test
    void one_row_of_two_lines_parts_all_rows() {
        Table table = Table.builder()
                .column("a", "A")
                .row("one")
                .row("two")
                .row("word ".repeat(12))
                .build();

        assertThat(written(table).lines().skip(2)).startsWith("  one", "", "  two", "", "  word" + " word".repeat(10));
    }

    @Test
    void columns_that_do_not_fit_are_told_below_each_row() {
        Table table = Table.builder()
                .column("id", "Id")
                .column("attempt", "Attempt")
                .column("outcome", "Outcome")
                .column("when", "When it was")
                .row(
                        "MI-1",
                        "Copied the snapshot back from staging, over a slow network, as fast as it went",
                        "worked",
                        "2017-02-01 17:00 UTC")
                .row("MI-2", "", "partly", "2017-02-01 18:00 UTC")
                .build();

        assertThat(written(table)).isEqualTo("""
                  Id    Outcome  When it was
                  ----  -------  --------------------
                  MI-1  worked   2017-02-01 17:00 UTC
                      Attempt: Copied the snapshot back from staging, over
                        a slow network, as fast as it went

                  MI-2  partly   2017-02-01 18:00 UTC
                """);
    }

    @Test
    void a_long_header_is_broken_and_stands_on_the_rule() {
        Table table = Table.builder()
                .numericColumn("n", "Number of rows that were lost in the end")
                .column("a", "Table")
                .column("b", "Where it is told that this was so")
                .row("1", "orders", "here")
                .row("2", "clients", "there")
                .build();

        assertThat(written(table)).isEqualTo("""
                  Number of rows that were           Where it is told that
                           lost in the end  Table    this was so
                  ------------------------  -------  ---------------------
                                         1  orders   here
                                         2  clients  there
                """);
    }

    @Test
    void an_address_is_told_below_rather_than_moving_what_is_beside_it() {
        String address = "https://x.example/" + "a".repeat(40);
        List<Row> rows = new ArrayList<>();
        IntStream.range(0, TableWriter.LOOK_AHEAD).forEach(i -> rows.add(Row.of("a" + i, "b", "c")));
        rows.add(Row.of("a", "see " + address, "c"));
        rows.add(Row.of("a", "b", "c"));
        Table table = new Table(
                Optional.empty(),
                List.of(Column.of("a", "A"), Column.of("b", "B"), Column.of("c", "C")),
                Sequence.of(rows));

        assertThat(written(table)).endsWith("""
                  a499  b  c

                  a        c
                      B: see
                        %s

                  a     b  c
                """.formatted(address));
    }

    @Test
    void a_table_without_rows_is_its_header() {
        assertThat(written(Table.builder().column("a", "A").column("b", "Bc").build()))
                .isEqualTo("  A  Bc\n  -  --\n");
    }

    @Test
    void a_table_without_headers_is_its_rows() {
        assertThat(written(Table.builder().column("a", "").row("x").row("y").build()))
                .isEqualTo("  x\n  y\n");
    }

    @Test
    void gaps_stay_free_whatever_stands_beside_them() {
        Random random = new Random(20_260_314L);
        for (int i = 0; i < 300; i++) {
            List<String> lines = written(randomTable(random)).lines().toList();
            String rule = lines.stream()
                    .filter(line -> line.matches("  [- ]+"))
                    .findFirst()
                    .orElseThrow();
            int[] gaps = IntStream.range(2, rule.length())
                    .filter(column -> rule.charAt(column) == ' ')
                    .toArray();

            lines.stream()
                    .filter(line -> !line.startsWith("      "))
                    .forEach(line -> assertThat(cells(line))
                            .as("%s%n%s", rule, line)
                            .satisfies(cells -> IntStream.of(gaps)
                                    .filter(gap -> gap < cells.size())
                                    .forEach(gap -> assertThat(cells.get(gap)).isEqualTo(" "))));
        }
    }

    @Test
    void rows_are_written_while_they_are_made() throws IOException {
        int count = 40_000;
        AtomicInteger made = new AtomicInteger();
        AtomicInteger begun = new AtomicInteger();
        Sequence<Row> rows = () -> {
            begun.incrementAndGet();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return made.get() < count;
                }

                @Override
                public Row next() {
                    return Row.of("TL-" + made.incrementAndGet(), "Something happened to the database");
                }
            };
        };
        Table table = new Table(Optional.empty(), List.of(Column.of("id", "Id"), Column.of("event", "Event")), rows);
        List<Integer> ahead = new ArrayList<>();
        AtomicInteger written = new AtomicInteger();

        WRITER.write(document(table), new LineCount(written, () -> ahead.add(made.get() - written.get())), note -> {});

        assertThat(written).hasValueGreaterThanOrEqualTo(count);
        assertThat(begun).hasValue(1);
        assertThat(ahead).hasSizeGreaterThan(100).allMatch(rowsHeld -> rowsHeld <= TableWriter.LOOK_AHEAD);
    }

    /** Counts the lines that are handed on, and reports before each piece. */
    private record LineCount(AtomicInteger lines, Runnable beforeEach) implements Appendable {

        @Override
        public Appendable append(CharSequence piece) {
            beforeEach.run();
            lines.addAndGet((int) piece.chars().filter(c -> c == '\n').count());
            return this;
        }

        @Override
        public Appendable append(CharSequence piece, int start, int end) {
            return append(piece.subSequence(start, end));
        }

        @Override
        public Appendable append(char c) {
            return append(Character.toString(c));
        }
    }

    private static Table randomTable(Random random) {
        int columns = 2 + random.nextInt(5);
        Table.Builder table = Table.builder();
        for (int i = 0; i < columns; i++) {
            String header = "h" + words(random, 2);
            if (random.nextBoolean()) {
                table.column("c" + i, header);
            } else {
                table.numericColumn("c" + i, header);
            }
        }
        for (int row = 0; row < 5; row++) {
            table.row(
                    IntStream.range(0, columns).mapToObj(i -> words(random, 8)).toArray(String[]::new));
        }
        return table.build();
    }

    private static String words(Random random, int most) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextBoolean() ? " " : "");
        }
        return words.toString();
    }

    /** Returns what stands in each column of the terminal; a wide character stands in two. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < line.length(); ) {
            int end = DisplayWidth.characterEnd(line, i);
            String character = line.substring(i, end);
            IntStream.range(0, DisplayWidth.columns(character)).forEach(column -> cells.add(character));
            i = end;
        }
        return cells;
    }

    private static Document document(Table table) {
        return TextWriterTest.document(table);
    }

    private static String written(Table table) {
        return WRITER.write(document(table)).text().substring("T\n===\n\n".length());
    }
}
