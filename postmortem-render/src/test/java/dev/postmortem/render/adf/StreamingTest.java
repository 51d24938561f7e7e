package dev.postmortem.render.adf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document is handed on piece by piece, and of one with a limit no more is made than has room. */
final class StreamingTest {

    private static final int ROWS = 40_000;

    private final AtomicInteger made = new AtomicInteger();
    private final Pieces out = new Pieces();

    @BeforeEach
    void begin() {
        made.set(0);
    }

    @Test
    void rows_are_handed_on_before_the_last_is_made() throws IOException {
        AdfWriter.builder().build().write(document(), out, note -> {});

        assertThat(made).hasValue(ROWS);
        assertThat(out.longest).isLessThan(20_000);
        assertThat(out.mostRowsHeld).isLessThan(1_000);
    }

    @Test
    void rows_are_not_made_behind_the_limit() throws IOException {
        AdfWriter.builder().product(AdfProduct.JIRA).build().write(document(), out, note -> {});

        assertThat(made.get()).isLessThan(1_000);
        assertThat(out.longest).isBetween(29_000, 30_000);
    }

    private Document document() {
        Sequence<Row> rows = Sequence.from(IntStream.range(0, ROWS).boxed().toList(), i -> {
            made.incrementAndGet();
            return Row.of("row " + i, "text");
        });
        return Document.builder("T")
                .section(
                        "s",
                        "S",
                        section -> section.add(Table.builder()
                                .column("a", "A")
                                .column("b", "B")
                                .rows(rows)
                                .build()))
                .build();
    }

    /** Notes how long the pieces are, and how many rows were made since the one before. */
    private final class Pieces implements Appendable {

        private int before;
        private int longest;
        private int mostRowsHeld;

        @Override
        public Appendable append(CharSequence piece) {
            longest = Math.max(longest, piece.length());
            mostRowsHeld = Math.max(mostRowsHeld, made.get() - before);
            before = made.get();
            return this;
        }

        @Override
        public Appendable append(CharSequence piece, int start, int end) {
            return append(piece.subSequence(start, end));
        }

        @Override
        public Appendable append(char c) {
            return append(String.valueOf(c));
        }
    }
}
