package dev.postmortem.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.DocumentBuilder;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TaskList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text with a limit: never longer, cut between blocks and rows only, and saying what is missing. */
final class MaxLengthTest {

    private static final String WORDS =
            "something happened here and there ".repeat(10).strip();

    private static MarkdownWriter limited(int length) {
        return MarkdownWriter.builder().maxLength(length).build();
    }

    private static Document report() {
        return Document.builder("T")
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
                                        .rows(Sequence.of(IntStream.range(0, 30)
                                                .mapToObj(i -> Row.of("10:" + (10 + i), "event " + i))
                                                .toList()))
                                        .build())
                                .paragraphs("After."))
                .section("cause", "Root *cause*", s -> s.number(6).paragraphs(WORDS))
                .section("lessons", "Lessons", s -> s.paragraphs(WORDS))
                .build();
    }

    @Test
    void a_text_within_the_limit_is_as_without_it() {
        Rendered unlimited = MarkdownWriter.builder().build().write(report());

        assertThat(limited(unlimited.text().length()).write(report())).isEqualTo(unlimited);
    }

    @Test
    void a_text_one_character_too_long_is_cut() {
        int length = MarkdownWriter.builder().build().write(report()).text().length();

        Rendered rendered = limited(length - 1).write(report());

        assertThat(rendered.text())
                .endsWith("\n\nCut here. Not shown: Lessons.\n")
                .hasSizeLessThan(length);
        assertThat(rendered.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.TRUNCATED,
                        "section lessons",
                        "The section is not shown: the text would be longer than " + (length - 1) + " characters"));
    }

    @Test
    void a_table_is_cut_between_rows_and_each_section_is_noted() {
        Rendered rendered = MarkdownWriter.builder()
                .maxLength(1_000)
                .moreAt("https://x.example/INC-142")
                .build()
                .write(report());

        assertThat(rendered.text())
                .contains("| 10:10 | event 0 |\n")
                .endsWith(" |\n\nCut here. Not shown: the rest of 4. Timeline, 6. Root \\*cause\\*, Lessons."
                        + " [Full report](<https://x.example/INC-142>)\n")
                .hasSizeBetween(950, 1_000);
        assertThat(rendered.notes())
                .extracting(note -> note.place() + ": " + note.message().replaceFirst(":.*", ""))
                .containsExactly(
                        "section timeline: The rest of the section is not shown",
                        "section cause: The section is not shown",
                        "section lessons: The section is not shown");
    }

    @Test
    void the_opening_can_be_cut_as_well() {
        Rendered rendered = limited(1_000)
                .write(Document.builder("T")
                        .lead(Blocks.paragraph("First."))
                        .lead(Blocks.paragraph(WORDS.repeat(3)))
                        .section("a", "A", s -> s.paragraphs("a"))
                        .build());

        assertThat(rendered.text()).isEqualTo("# T\n\nFirst.\n\nCut here. Not shown: the rest of the opening, A.\n");
        assertThat(rendered.notes()).extracting(RenderNote::place).containsExactly("document", "section a");
    }

    @Test
    void no_heading_is_left_without_what_it_announces() {
        Rendered rendered = limited(1_000)
                .write(Document.builder("T")
                        .section("a", "A", s -> s.paragraphs("a").heading("B").paragraphs(WORDS.repeat(3)))
                        .build());

        assertThat(rendered.text()).isEqualTo("# T\n\n## A\n\na\n\nCut here. Not shown: the rest of A.\n");
    }

    @Test
    void what_is_not_shown_is_not_noted_otherwise() {
        CustomBlock gauge = () -> List.of(Blocks.paragraph(WORDS.repeat(3)));

        Rendered rendered =
                limited(1_000).write(Document.builder("T").lead(gauge).build());

        assertThat(rendered.notes()).extracting(RenderNote::kind).containsExactly(RenderNote.Kind.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 1_000})
    void sections_that_have_no_room_in_the_last_line_are_counted(int sections) {
        DocumentBuilder document = Document.builder("T").lead(Blocks.paragraph("a"));
        for (int i = 0; i < sections; i++) {
            document.section("s" + i, WORDS + i, s -> s.paragraphs(WORDS.repeat(3)));
        }

        Rendered rendered = limited(1_000).write(document.build());

        assertThat(rendered.text()).isEqualTo("# T\n\na\n\nCut here. Not shown: further sections: " + sections + ".\n");
        assertThat(rendered.notes()).hasSize(sections);
    }

    @Test
    void a_title_that_would_fill_the_text_is_cut() {
        Rendered rendered =
                limited(1_000).write(Document.builder("x".repeat(10_000)).build());

        assertThat(rendered.text()).isEqualTo("# " + "x".repeat(489) + "…\n");
        assertThat(rendered.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.TRUNCATED,
                        "document",
                        "The title is cut: it would take more than half of the text"));
    }

    @ParameterizedTest
    @CsvSource({"😀, 244", "👩\u200D👩\u200D👧, 61", "e\u0301, 244", "*, 244"})
    void a_title_is_cut_between_characters_and_no_earlier_than_it_has_to_be(String character, int kept) {
        Rendered rendered = limited(1_000)
                .write(Document.builder("x" + character.repeat(600)).build());

        assertThat(ParsedMarkdown.outline(rendered.text())).isEqualTo("‹h1:x" + character.repeat(kept) + "…›");
    }

    @Test
    void a_text_that_begins_with_what_has_no_room_says_so_alone() {
        Document document =
                Document.builder("T").lead(Blocks.paragraph(WORDS.repeat(3))).build();

        Rendered rendered =
                MarkdownWriter.builder().title(false).maxLength(1_000).build().write(document);

        assertThat(rendered.text()).isEqualTo("Cut here. Not shown: the rest of the opening.\n");
        assertThat(rendered.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.TRUNCATED,
                        "document",
                        "The rest of the opening is not shown: the text would be longer than 1000 characters"));
    }

    @Test
    void the_last_line_can_follow_the_front_matter() {
        Document document =
                Document.builder("T").lead(Blocks.paragraph(WORDS.repeat(3))).build();

        Rendered rendered = MarkdownWriter.builder()
                .frontMatter(true)
                .title(false)
                .maxLength(1_000)
                .build()
                .write(document);

        assertThat(rendered.text())
                .isEqualTo("---\nincident_title: \"T\"\n---\n\nCut here. Not shown: the rest of the opening.\n");
    }

    static Stream<Block> containers() {
        List<String> addresses = IntStream.range(0, 10_000)
                .mapToObj(i -> "https://x.example/" + i)
                .toList();
        return Stream.of(
                Blocks.bullets(addresses.toArray(String[]::new)),
                new TaskList(addresses.stream()
                        .map(address -> TaskItem.of(false, Inlines.text(address)))
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("containers")
    void nothing_is_written_of_a_container_behind_where_it_is_too_long(Block container) {
        AtomicInteger asked = new AtomicInteger();
        MarkdownWriter writer = MarkdownWriter.builder()
                .maxLength(1_000)
                .linkPolicy(url -> {
                    asked.incrementAndGet();
                    return LinkPolicy.Treatment.LINK;
                })
                .build();

        String text =
                writer.write(Document.builder("T").lead(container).build()).text();

        assertThat(text).isEqualTo("# T\n\nCut here. Not shown: the rest of the opening.\n");
        assertThat(asked.get()).isLessThan(100);
    }

    @Test
    void front_matter_that_would_fill_the_text_goes() {
        Rendered rendered = MarkdownWriter.builder()
                .frontMatter(true)
                .maxLength(1_000)
                .build()
                .write(Document.builder("T").property("a", "x".repeat(300)).build());

        assertThat(rendered.text()).isEqualTo("# T\n");
        assertThat(rendered.notes()).extracting(RenderNote::kind).containsExactly(RenderNote.Kind.DROPPED);
    }

    @Test
    void rows_are_not_made_when_there_is_no_room_for_them() throws IOException {
        AtomicInteger made = new AtomicInteger();
        Sequence<Row> rows = Sequence.from(
                () -> IntStream.range(0, 40_000).iterator(),
                number -> Row.of(String.valueOf(made.incrementAndGet()), "something happened"));
        Table table =
                Table.builder().column("n", "N").column("e", "Event").rows(rows).build();

        limited(65_536).write(Document.builder("T").lead(table).build(), new StringBuilder(), note -> {});

        assertThat(made.get()).isBetween(2_000, 3_000);
    }

    @ParameterizedTest
    @EnumSource
    void any_document_is_a_beginning_of_itself_within_any_limit(Flavour flavour) {
        Random random = new Random(20_260_317);

        for (int i = 0; i < 300; i++) {
            Document document = hostileDocument(random);
            int length = 1_000 + random.nextInt(4_000);
            boolean title = random.nextBoolean();
            String whole = MarkdownWriter.builder()
                    .flavour(flavour)
                    .title(title)
                    .build()
                    .write(document)
                    .text();
            Rendered rendered = MarkdownWriter.builder()
                    .flavour(flavour)
                    .title(title)
                    .maxLength(length)
                    .build()
                    .write(document);

            assertThat(rendered.text()).hasSizeLessThanOrEqualTo(length);
            if (whole.length() > length) {
                String kept = rendered.text()
                        .substring(0, rendered.text().indexOf("Cut here"))
                        .replaceFirst("\n$", "");
                assertThat(whole).startsWith(kept);
                assertThat(outline(flavour, whole)).startsWith(withoutEnd(outline(flavour, kept)));
                assertThat(outline(flavour, rendered.text())).contains("‹p:Cut here. Not shown: ");
            } else {
                assertThat(rendered.text()).isEqualTo(whole);
            }
        }
    }

    /** The end of the last table or list, which may go on in the whole. */
    private static String withoutEnd(String outline) {
        return outline.replaceFirst("›+$", "");
    }

    private static String outline(Flavour flavour, String markdown) {
        return flavour == Flavour.COMMONMARK ? ParsedMarkdown.plainOutline(markdown) : ParsedMarkdown.outline(markdown);
    }

    private static Document hostileDocument(Random random) {
        DocumentBuilder document = Document.builder("T");
        document.lead(Blocks.paragraph(text(random).repeat(1 + random.nextInt(60))));
        for (int i = 0; i < 5; i++) {
            List<Block> blocks = new ArrayList<>();
            for (int j = 0; j < 6; j++) {
                blocks.add(
                        switch (random.nextInt(5)) {
                            case 0 -> Blocks.bullets(ListItem.of(text(random)).withDetails(Blocks.code(text(random))));
                            case 1 -> Blocks.facts(Fact.of(text(random), text(random)), Fact.of("a", text(random)));
                            case 2 -> Blocks.code(text(random));
                            case 3 -> Blocks.callout(CalloutKind.GAP, Blocks.paragraph(text(random)));
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
                .isThrownBy(() -> limited(999))
                .withMessage("maxLength is 999: give at least 1000, so that a title and a line about what is missing"
                        + " have room");
    }

    @Test
    void a_last_line_that_takes_too_much_room_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MarkdownWriter.builder()
                        .moreAt("https://x.example/" + "a".repeat(300))
                        .maxLength(1_000)
                        .build())
                .withMessageMatching("The line about what is missing takes \\d+ characters, more than a quarter of"
                        + " maxLength 1000: give a higher maxLength, a shorter moreAt or shorter words");
    }

    @Test
    void the_full_report_is_at_a_web_address() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MarkdownWriter.builder().moreAt("javascript:alert(1)"))
                .withMessage("moreAt \"javascript:alert(1)\" is no web address: give one that begins with https://");
    }
}
