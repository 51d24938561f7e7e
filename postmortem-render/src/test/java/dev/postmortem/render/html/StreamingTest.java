package dev.postmortem.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A page is handed on piece by piece. */
final class StreamingTest {

    @Test
    void rows_are_handed_on_before_the_last_is_made() throws IOException {
        AtomicInteger made = new AtomicInteger();
        Sequence<Row> rows = Sequence.from(IntStream.range(0, 40_000).boxed().toList(), i -> {
            made.incrementAndGet();
            return Row.of("row " + i, "text");
        });
        Document document = Document.builder("T")
                .section(
                        "s",
                        "S",
                        section -> section.add(Table.builder()
                                .column("a", "A")
                                .column("b", "B")
                                .rows(rows)
                                .build()))
                .build();
        Pieces out = new Pieces(made);

        HtmlWriter.builder().build().write(document, out, note -> {});

        assertThat(made).hasValue(40_000);
        assertThat(out.longest).isLessThan(40_000);
        assertThat(out.mostRowsHeld).isLessThan(1_000);
    }

    /** Notes how long the pieces are, and how many rows were made since the one before. */
    private static final class Pieces implements Appendable {

        private final AtomicInteger made;
        private int before;
        private int longest;
        private int mostRowsHeld;

        Pieces(AtomicInteger made) {
            this.made = made;
        }

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
