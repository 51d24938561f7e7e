package dev.postmortem.render.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.render.RenderNote;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.DocumentBuilder;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.html.Hostile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page with a limit: never longer, cut between blocks and rows only, well-formed, and saying what is missing. */
final class MaxBytesTest {

    private static final String WORDS =
            "something happened hier und da, そして ".repeat(30).strip();

    private static ConfluenceWriter limited(int bytes) {
        return ConfluenceWriter.builder().maxBytes(bytes).build();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String panel(String words) {
        return "<ac:structured-macro ac:name=\"note\"><ac:rich-text-body><p>Cut here. Not shown: " + words
                + "</p></ac:rich-text-body></ac:structured-macro>\n";
    }

    private static Document report() {
        return Document.builder("Störung 😀")
                .id("INC-142")
                .lead(Blocks.paragraph("Lead."))
                .section("summary", "Summary", s -> s.number(2).paragraphs(WORDS))
                .section(
                        "timeline",
                        "Timeline",
                        s -> s.number(4)
                                .add(Table.builder()
                                        .column("time", "Time")
                                        .column("event", "Event")
                                        .rows(Sequence.of(IntStream.range(0, 90)
                                                .mapToObj(i -> Row.of("10:" + (10 + i), "事象 " + i))
                                                .toList()))
                                        .build())
                                .paragraphs("After."))
                .section("cause", "Root <cause>", s -> s.number(6).paragraphs(WORDS))
                .section("lessons", "Lessons", s -> s.paragraphs(WORDS))
                .build();
    }

    @Test
    void a_page_at_its_limit_and_one_byte_under_is_as_without_it() {
        Rendered unlimited = ConfluenceWriter.builder().build().write(report());
        int length = bytes(unlimited.text());

        assertThat(limited(length).write(report())).isEqualTo(unlimited);
        assertThat(limited(length + 1).write(report())).isEqualTo(unlimited);
    }

    @Test
    void a_page_one_byte_too_long_is_cut() {
        int length = bytes(ConfluenceWriter.builder().build().write(report()).text());

        Rendered rendered = limited(length - 1).write(report());

        assertThat(StorageFaults.of(rendered.text())).isEmpty();
        assertThat(rendered.text()).endsWith("</p>\n" + panel("Lessons."));
        assertThat(rendered.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.TRUNCATED,
                        "section lessons",
                        "The section is not shown: the page would be longer than " + (length - 1) + " bytes"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_table_is_cut_between_rows_and_each_section_is_noted(boolean folded) {
        Rendered rendered = ConfluenceWriter.builder()
                .maxBytes(4_000)
                .moreAt("https://x.example/INC-142?a&b")
                .collapsed(folded ? "timeline" : "other")
                .build()
                .write(report());

        assertThat(StorageFaults.of(rendered.text())).isEmpty();
        assertThat(rendered.text())
                .contains("<tr><td>10:10</td><td>事象 0</td></tr>")
                .endsWith("</td></tr>" + (folded ? "" : "\n") + "</tbody></table>"
                        + (folded ? "</ac:rich-text-body></ac:structured-macro>" : "")
                        + panel("the rest of 4. Timeline, 6. Root &lt;cause&gt;, Lessons."
                                + " <a href=\"https://x.example/INC-142?a&amp;b\">Full report</a>"));
        assertThat(bytes(rendered.text())).isBetween(3_900, 4_000);
        assertThat(rendered.notes())
                .extracting(note -> note.place() + ": " + note.message().replaceFirst(":.*", ""))
                .containsExactly(
                        "section timeline: The rest of the section is not shown",
                        "section cause: The section is not shown",
                        "section lessons: The section is not shown");
    }

    @Test
    void the_opening_can_be_cut_as_well() {
        Document document = Document.builder("T")
                .lead(Blocks.paragraph("First."))
                .lead(Blocks.paragraph(WORDS.repeat(5)))
                .section("a", "A", s -> s.paragraphs("a"))
                .build();

        Rendered rendered = limited(4_000).write(document);

        assertThat(rendered.text()).isEqualTo("<h1>T</h1>\n<p>First.</p>\n" + panel("the rest of the opening, A."));
        assertThat(rendered.notes()).extracting(RenderNote::place).containsExactly("document", "section a");
    }

    @Test
    void a_page_without_a_title_can_be_cut_before_its_first_block() {
        Document document =
                Document.builder("T").lead(Blocks.paragraph(WORDS.repeat(5))).build();

        assertThat(ConfluenceWriter.builder()
                        .title(false)
                        .maxBytes(4_000)
                        .build()
                        .write(document)
                        .text())
                .isEqualTo(panel("the rest of the opening."));
    }

    @Test
    void no_heading_is_left_without_what_it_announces() {
        Document document = Document.builder("T")
                .section("a", "A", s -> s.paragraphs("a").heading("B").paragraphs(WORDS.repeat(5)))
                .build();

        assertThat(limited(4_000).write(document).text())
                .isEqualTo("<h1>T</h1>\n<h2>A</h2>\n<p>a</p>\n" + panel("the rest of A."));
    }

    @Test
    void what_is_not_shown_is_not_noted_otherwise() {
        CustomBlock gauge = () -> List.of(Blocks.paragraph(WORDS.repeat(5)));

        Rendered rendered =
                limited(4_000).write(Document.builder("T").lead(gauge).build());

        assertThat(rendered.notes()).extracting(RenderNote::kind).containsExactly(RenderNote.Kind.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 1_000})
    void sections_that_have_no_room_in_the_box_are_counted(int sections) {
        DocumentBuilder document = Document.builder("T").lead(Blocks.paragraph("a"));
        for (int i = 0; i < sections; i++) {
            document.section("s" + i, WORDS + i, s -> s.paragraphs(WORDS.repeat(5)));
        }

        Rendered rendered = limited(4_000).write(document.build());

        assertThat(rendered.text()).isEqualTo("<h1>T</h1>\n<p>a</p>\n" + panel("further sections: " + sections + "."));
        assertThat(rendered.notes()).hasSize(sections);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u202E", "😀", "日", "&", "\""})
    void a_title_that_would_fill_the_page_is_cut(String character) {
        Document document = Document.builder(character.repeat(10_000))
                .lead(Blocks.paragraph(WORDS.repeat(5)))
                .build();

        Rendered rendered = limited(4_000).write(document);

        assertThat(StorageFaults.of(rendered.text())).isEmpty();
        assertThat(bytes(rendered.text())).isLessThanOrEqualTo(4_000);
        assertThat(rendered.text()).contains("…</h1>").endsWith(panel("the rest of the opening."));
        assertThat(rendered.notes())
                .contains(new RenderNote(
                        RenderNote.Kind.TRUNCATED,
                        "document",
                        "The title is cut: it could take more than half of the page"));
    }

    @Test
    void rows_are_not_made_when_there_is_no_room_for_them_and_not_held_until_the_end() throws IOException {
        AtomicInteger made = new AtomicInteger();
        Sequence<Row> rows = Sequence.from(
                () -> IntStream.range(0, 400_000).iterator(),
                number -> Row.of(String.valueOf(made.incrementAndGet()), "something happened"));
        Table table =
                Table.builder().column("n", "N").column("e", "Event").rows(rows).build();
        Pieces out = new Pieces(made);

        limited(1_000_000).write(Document.builder("T").lead(table).build(), out, note -> {});

        assertThat(made.get()).isBetween(15_000, 30_000);
        assertThat(out.longest).isLessThan(20_000);
        assertThat(out.mostRowsMade).isLessThan(1_000);
    }

    @Test
    void rows_are_handed_on_before_the_last_is_made() throws IOException {
        AtomicInteger made = new AtomicInteger();
        Sequence<Row> rows = Sequence.from(
                IntStream.range(0, 40_000).boxed().toList(),
                number -> Row.of(String.valueOf(made.incrementAndGet()), "something happened"));
        Table table =
                Table.builder().column("n", "N").column("e", "Event").rows(rows).build();
        Pieces out = new Pieces(made);

        ConfluenceWriter.builder()
                .build()
                .write(Document.builder("T").lead(table).build(), out, note -> {});

        assertThat(made).hasValue(40_000);
        assertThat(out.longest).isLessThan(20_000);
        assertThat(out.mostRowsMade).isLessThan(1_000);
    }

    /** Notes how long the pieces are, and how many rows were made since the one before. */
    private static final class Pieces implements Appendable {

        private final AtomicInteger made;
        private int before;
        private int longest;
        private int mostRowsMade;

        Pieces(AtomicInteger made) {
            this.made = made;
        }

        @Override
        public Appendable append(CharSequence piece) {
            longest = Math.max(longest, piece.length());
            mostRowsMade = Math.max(mostRowsMade, made.get() - before);
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

    @Test
    void any_document_is_a_beginning_of_itself_within_any_limit() {
        Random random = new Random(20_260_317);

        for (int i = 0; i < 300; i++) {
            Document document = hostileDocument(random);
            int length = 4_000 + random.nextInt(8_000);
            boolean folded = random.nextBoolean();
            String whole = writer(folded, Integer.MAX_VALUE).write(document).text();
            String cut = writer(folded, length).write(document).text();

            assertThat(bytes(cut)).isLessThanOrEqualTo(length);
            assertThat(StorageFaults.of(cut)).isEmpty();
            if (bytes(whole) > length) {
                String kept = cut.substring(
                        0, cut.indexOf("<ac:structured-macro ac:name=\"note\"><ac:rich-text-body><p>Cut here"));
                assertThat(whole)
                        .startsWith(kept.replaceFirst(
                                "(</tbody></table>)?(</ac:rich-text-body></ac:structured-macro>)?\\z", ""));
            } else {
                assertThat(cut).isEqualTo(whole);
            }
        }
    }

    private static ConfluenceWriter writer(boolean folded, int bytes) {
        return ConfluenceWriter.builder()
                .maxBytes(bytes)
                .contents(true)
                .collapsed(folded ? "s1" : "none", "s3")
                .build();
    }

    private static Document hostileDocument(Random random) {
        DocumentBuilder document = Document.builder("T");
        for (int i = 0; i < 5; i++) {
            List<Block> blocks = new ArrayList<>();
            for (int j = 0; j < 6; j++) {
                blocks.add(
                        switch (random.nextInt(5)) {
                            case 0 -> Blocks.bullets(ListItem.of(text(random)).withDetails(Blocks.code(text(random))));
                            case 1 -> Blocks.facts(Fact.of(text(random), text(random)), Fact.of("a", text(random)));
                            case 2 -> Blocks.code(text(random));
                            case 3 -> Blocks.callout(CalloutKind.WARNING, Blocks.paragraph(text(random)));
                            default ->
                                Table.builder()
                                        .column("a", "A")
                                        .row(text(random))
                                        .row(text(random))
                                        .build();
                        });
                blocks.add(Blocks.paragraph("."));
            }
            document.section("s" + i, "S" + text(random), s -> s.addAll(blocks));
        }
        return document.build();
    }

    private static String text(Random random) {
        return "x" + Hostile.text(random) + "y";
    }

    @Test
    void a_limit_without_room_for_a_title_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limited(3_999))
                .withMessage("maxBytes is 3999: give at least 4000, so that a title and a box about what is missing"
                        + " have room");
    }

    @Test
    void a_box_that_takes_too_much_room_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfluenceWriter.builder()
                        .moreAt("https://x.example/" + "a".repeat(1_000))
                        .maxBytes(4_000)
                        .build())
                .withMessageMatching("The box about what is missing takes \\d+ bytes, more than a quarter of"
                        + " maxBytes 4000: give a higher maxBytes, a shorter moreAt or shorter words");
    }

    @Test
    void the_full_report_is_at_a_web_address() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfluenceWriter.builder().moreAt("javascript:alert(1)"))
                .withMessage("moreAt \"javascript:alert(1)\" is no web address: give one that begins with https://");
    }
}
