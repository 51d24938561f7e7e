package dev.postmortem.render.markdown;

import static dev.postmortem.render.document.Inlines.badge;
import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.emphasis;
import static dev.postmortem.render.document.Inlines.lineBreak;
import static dev.postmortem.render.document.Inlines.link;
import static dev.postmortem.render.document.Inlines.strong;
import static dev.postmortem.render.document.Inlines.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.postmortem.render.Format;
import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Moment;
import dev.postmortem.render.document.Phase;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TaskList;
import dev.postmortem.render.document.Timeline;
import dev.postmortem.render.document.Tone;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownWriterTest {

    private static final MarkdownWriter WRITER = MarkdownWriter.builder().build();
    private static final Instant START = Instant.parse("2026-03-14T10:00:00Z");

    @Test
    void marks_may_be_nested_as_deep_as_they_are() {
        Inline nested = text("a");
        for (int i = 0; i < 200; i++) {
            nested = i % 2 == 0 ? strong(nested) : emphasis(nested);
        }

        Rendered rendered = WRITER.write(
                Document.builder("T").lead(Blocks.paragraph(nested)).build());

        assertThat(ParsedMarkdown.outline(rendered.text())).isEqualTo("‹h1:T›‹p:‹i:‹b:a›››");
    }

    static Stream<Arguments> settings() {
        return Stream.<Map.Entry<String, Consumer<MarkdownWriter.Builder>>>of(
                        Map.entry("flavour", w -> w.flavour(null)),
                        Map.entry("mentions", w -> w.mentions(null)),
                        Map.entry("linkPolicy", w -> w.linkPolicy(null)),
                        Map.entry("words", w -> w.words(null)))
                .map(setting -> Arguments.of(setting.getKey(), setting.getValue()));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void a_setting_that_is_null_is_named(String name, Consumer<MarkdownWriter.Builder> setting) {
        assertThatNullPointerException()
                .isThrownBy(() -> setting.accept(MarkdownWriter.builder()))
                .withMessage(name);
    }

    @Test
    void a_document_reads_well_as_it_is() {
        Document document = Document.builder("Orders DB outage during index migration")
                .id("INC-142")
                .language("en")
                .lead(Blocks.facts(
                        Fact.of("Severity", badge("SEV-1", Tone.CRITICAL)),
                        Fact.of("Duration", "40 min (2026-03-14 10:00–10:40 UTC)")))
                .lead(Blocks.callout(
                        CalloutKind.IMPORTANT, Blocks.paragraph("12.5 % of users could not place orders.")))
                .lead(new PhaseBar(
                        "Undetected for 10 min, then recovering for 30 min.",
                        List.of(new Phase(
                                "undetected", "Undetected", START, START.plusSeconds(600), "10 min", Tone.CRITICAL))))
                .section(
                        "timeline",
                        "Timeline",
                        section -> section.number(4)
                                .paragraph(text("All times UTC. T+0 is 2026-03-14 10:00."))
                                .add(new Timeline(
                                        Table.builder()
                                                .column("time", "Time")
                                                .numericColumn("since", "Since start")
                                                .column("event", "Event")
                                                .row(
                                                        Cell.of("10:05"),
                                                        Cell.of("T+5m"),
                                                        Cell.of(
                                                                text("CPU at 97 %, see "),
                                                                link("dashboard", "https://grafana.example/d/1")))
                                                .build(),
                                        Optional.empty(),
                                        Sequence.of(List.of(new Moment(
                                                START, Optional.empty(), Optional.empty(), Optional.empty(), "CPU"))))))
                .section(
                        "actions",
                        "Action items",
                        section -> section.number(13)
                                .heading("Next")
                                .add(Blocks.tasks(
                                        TaskItem.of(true, text("Reject blocking DDL in CI")),
                                        TaskItem.of(false, strong("AI-2"), text(" Rehearse the rollback"))))
                                .numbered(List.of(
                                        ListItem.of(text("Why? "), code("CREATE INDEX")),
                                        ListItem.of("Because").withDetails(Blocks.bullets("a", "b"))))
                                .callout(
                                        CalloutKind.GAP,
                                        Blocks.paragraph("No owner."),
                                        Blocks.code("sql", "SELECT 1\n\n;"))
                                .paragraphs("One.\nTwo.\n\nThree."))
                .build();

        assertThat(WRITER.write(document)).isEqualTo(new Rendered("""
                        # INC-142: Orders DB outage during index migration

                        | Fact | Value |
                        | :--- | :--- |
                        | Severity | **SEV-1** |
                        | Duration | 40 min (2026-03-14 10:00–10:40 UTC) |

                        > [!IMPORTANT]
                        > 12.5 % of users could not place orders.

                        Undetected for 10 min, then recovering for 30 min.

                        ## 4. Timeline

                        All times UTC. T+0 is 2026-03-14 10:00.

                        | Time | Since start | Event |
                        | :--- | ---: | :--- |
                        | 10:05 | T+5m | CPU at 97 %, see [dashboard](<https://grafana.example/d/1>) |

                        ## 13. Action items

                        ### Next

                        - [x] Reject blocking DDL in CI
                        - [ ] **AI-2** Rehearse the rollback

                        1. Why? `CREATE INDEX`
                        2. Because

                           - a
                           - b

                        > [!WARNING]
                        > No owner.
                        >
                        > ```sql
                        > SELECT 1
                        >
                        > ;
                        > ```

                        One.\\
                        Two.

                        Three.
                        """, List.of()));
    }

    @Test
    void a_link_within_a_link_loses_its_address_and_says_so() {
        Inline inner = link("b", "https://y.example");
        Document document = Document.builder("T")
                .lead(Blocks.paragraph(new Link("https://x.example", List.of(text("a "), inner))))
                .build();

        Rendered rendered = WRITER.write(document);

        assertThat(rendered.text()).isEqualTo("# T\n\n[a b](<https://x.example>)\n");
        assertThat(rendered.notes())
                .extracting(RenderNote::message)
                .containsExactly("An address is not linked: it stands within another link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00A0", "\u200B", "\u00AD", "\u0007"})
    void a_link_whose_words_nobody_sees_shows_its_address(String words) {
        Document document = Document.builder("T")
                .lead(Blocks.paragraph(new Link("https://x.example", List.of(Inlines.strong(words)))))
                .build();

        assertThat(WRITER.write(document).text()).isEqualTo("# T\n\n[https\\://x.example](<https://x.example>)\n");
    }

    @Test
    void it_says_that_it_writes_markdown() {
        assertThat(WRITER.format()).isEqualTo(Format.MARKDOWN);
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of("a heading", new Heading(2, List.of(text(" - a "))), "#### \\- a"),
                Arguments.of("a paragraph", Blocks.paragraph(" - a "), "\\- a"),
                Arguments.of("bullets", Blocks.bullets(" - a ", " - b "), "- \\- a\n- \\- b"),
                Arguments.of(
                        "numbered items",
                        Blocks.numbered(ListItem.of(" - a "), ListItem.of(" - b ")),
                        "1. \\- a\n2. \\- b"),
                Arguments.of(
                        "tasks",
                        Blocks.tasks(TaskItem.of(true, text(" - a ")), TaskItem.of(false, text(" - b "))),
                        "- [x] \\- a\n- [ ] \\- b"),
                Arguments.of("facts", Blocks.facts(Fact.of(" - a ", text(" - b "))), """
                        | Fact | Value |
                        | :--- | :--- |
                        | \\- a | \\- b |"""),
                Arguments.of(
                        "a table",
                        Table.builder()
                                .caption(" - a ")
                                .column("b", " - b ")
                                .row(" - c ")
                                .build(),
                        """
                        _- a_

                        | \\- b |
                        | :--- |
                        | \\- c |"""),
                Arguments.of(
                        "a callout", Blocks.callout(CalloutKind.WARNING, " - a ", Blocks.paragraph(" - b ")), """
                        > [!WARNING]
                        > **- a**
                        >
                        > \\- b"""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void a_text_begins_and_ends_without_blanks_and_makes_no_list(String place, Block block, String markdown) {
        Document document = Document.builder("T")
                .lead(Blocks.paragraph("before "))
                .lead(block)
                .build();

        assertThat(WRITER.write(document).text()).isEqualTo("# T\n\nbefore\n\n" + markdown + "\n");
    }

    @Test
    void titles_begin_and_end_without_blanks() {
        Document document = Document.builder(" T ")
                .lead(Blocks.paragraph("before "))
                .section("s", " S ", section -> section.paragraph(text("a")))
                .build();

        assertThat(WRITER.write(document).text()).isEqualTo("# T\n\nbefore\n\n## S\n\na\n");
    }

    static Stream<Arguments> blankTexts() {
        return Stream.of(
                Arguments.of("a bullet", Blocks.bullets(" ", "a"), "- &#8203;\n- a"),
                Arguments.of(
                        "a task",
                        Blocks.tasks(TaskItem.of(true, text(" ")), TaskItem.of(true, text("a"))),
                        "- [x] &#8203;\n- [x] a"),
                Arguments.of(
                        "a paragraph of a callout",
                        Blocks.callout(CalloutKind.NOTE, Blocks.paragraph(" "), Blocks.paragraph("a")),
                        "> [!NOTE]\n> a"),
                Arguments.of(
                        "the last paragraph of a callout",
                        Blocks.callout(CalloutKind.NOTE, Blocks.paragraph("a"), Blocks.paragraph(" ")),
                        "> [!NOTE]\n> a"),
                Arguments.of(
                        "the title of a callout",
                        Blocks.callout(CalloutKind.NOTE, " ", Blocks.paragraph("a")),
                        "> [!NOTE]\n> a"),
                Arguments.of(
                        "a table's caption",
                        Table.builder().caption(" ").column("a", "a").row("b").build(),
                        "| a |\n| :--- |\n| b |"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("blankTexts")
    void a_blank_text_leaves_its_neighbours_as_they_are(String place, Block block, String markdown) {
        Document document = Document.builder("T").lead(block).build();

        assertThat(WRITER.write(document).text()).isEqualTo("# T\n\n" + markdown + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void what_has_nothing_to_show_leaves_no_trace(String blank) {
        Document document = Document.builder("T")
                .lead(Blocks.callout(CalloutKind.NOTE, blank, Blocks.paragraph(blank)))
                .lead(Blocks.paragraph("a"))
                .lead(Blocks.callout(CalloutKind.NOTE, blank, Blocks.paragraph(blank)))
                .lead(Blocks.paragraph(blank))
                .build();

        assertThat(WRITER.write(document).text()).isEqualTo("# T\n\na\n");
    }

    @ParameterizedTest
    @MethodSource("aroundNothing")
    void marks_around_nothing_vanish(Inline nothing) {
        Document document = Document.builder("T")
                .lead(Blocks.paragraph(text("a"), nothing, text("b")))
                .build();

        assertThat(WRITER.write(document).text()).isEqualTo("# T\n\na b\n");
    }

    static Stream<Inline> aroundNothing() {
        return Stream.of(strong(text(" ")), emphasis(" "), strong(emphasis(" ")));
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                Arguments.of("a heading", new Heading(1, List.of(text("a"), lineBreak(), text("- b"))), "### a / - b"),
                Arguments.of(
                        "a bullet", Blocks.bullets(ListItem.of(text("a"), lineBreak(), text("- b"))), "- a\\\n  \\- b"),
                Arguments.of(
                        "a task",
                        Blocks.tasks(TaskItem.of(true, text("a"), lineBreak(), text("- b"))),
                        "- [x] a\\\n  \\- b"),
                Arguments.of(
                        "a callout",
                        Blocks.callout(CalloutKind.NOTE, Blocks.paragraph(text("a"), lineBreak(), text("- b"))),
                        "> [!NOTE]\n> a\\\n> \\- b"),
                Arguments.of(
                        "a fact",
                        Blocks.facts(Fact.of("A", text("a"), lineBreak(), text("- b"))),
                        "| Fact | Value |\n| :--- | :--- |\n| A | a / - b |"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void a_line_break_is_one_where_there_is_room_for_lines(String place, Block block, String markdown) {
        Document document = Document.builder("T").lead(block).build();

        assertThat(WRITER.write(document).text()).isEqualTo("# T\n\n" + markdown + "\n");
    }

    static Stream<Arguments> inlines() {
        return Stream.of(
                Arguments.of("italics", emphasis("a"), "_a_"),
                Arguments.of("a badge", badge("a*", Tone.GOOD), "**a\\***"),
                Arguments.of("a time", Inlines.time("10:00*"), "10:00\\*"),
                Arguments.of("a person", Inlines.person("a*"), "a\\*"),
                Arguments.of("an anchor", Inlines.anchor("RC-1*"), "RC-1\\*"),
                Arguments.of("a reference", Inlines.reference("RC-1*"), "RC-1\\*"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inlines")
    void every_kind_of_running_text_is_written(String kind, Inline inline, String markdown) {
        Document document =
                Document.builder("T").lead(Blocks.paragraph(inline, text("."))).build();

        assertThat(WRITER.write(document).text()).isEqualTo("# T\n\n" + markdown + ".\n");
    }

    static Stream<Arguments> longBlocks() {
        String line = "something happened ".repeat(5);
        List<ListItem> items = Collections.nCopies(5_000, ListItem.of(line));
        List<TaskItem> tasks = Collections.nCopies(5_000, TaskItem.of(true, text(line)));
        List<Fact> facts = Collections.nCopies(5_000, Fact.of("Fact", line));
        return Stream.of(
                Arguments.of("paragraphs", Collections.nCopies(5_000, Blocks.paragraph(line))),
                Arguments.of("headings", Collections.nCopies(5_000, Blocks.heading(line))),
                Arguments.of("bullets", List.of(new BulletList(items))),
                Arguments.of("tasks", List.of(new TaskList(tasks))),
                Arguments.of("facts", List.of(new FactList("Fact", "Value", facts))),
                Arguments.of("lines of code", List.of(Blocks.code((line + "\n").repeat(5_000)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("longBlocks")
    void a_long_document_is_handed_on_in_pieces(String kind, List<Block> blocks) throws IOException {
        Pieces pieces = new Pieces();

        WRITER.write(Document.builder("T").build().withLead(blocks), pieces, note -> {});

        assertThat(pieces.longest()).isBetween(8_192, 9_000);
    }

    @Test
    void a_short_document_is_handed_on_at_once() throws IOException {
        Pieces pieces = new Pieces();
        Document document = Document.builder("T").lead(Blocks.paragraph("a")).build();

        WRITER.write(document, pieces, note -> {});

        assertThat(pieces.lengths()).containsExactly(7);
    }

    @Test
    void forty_thousand_rows_are_written_one_at_a_time() throws IOException {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger lag = new AtomicInteger();
        Sequence<Row> rows = Sequence.from(
                () -> IntStream.range(0, 40_000).iterator(),
                number -> Row.of(String.valueOf(made.incrementAndGet()), "something happened"));
        Document document = Document.builder("T")
                .lead(Table.builder()
                        .column("n", "N")
                        .column("e", "Event")
                        .rows(rows)
                        .build())
                .build();
        long[] written = {0, 0};

        WRITER.write(
                document,
                new Writer() {
                    @Override
                    public void write(char[] chars, int offset, int length) {
                        written[0] += length;
                        lag.accumulateAndGet(made.get() - (int) written[1], Math::max);
                        written[1] = made.get();
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                },
                note -> {});

        assertThat(made).hasValue(40_000);
        assertThat(written[0]).isGreaterThan(40_000L * 20);
        assertThat(lag.get()).as("rows made before some were handed on").isLessThan(1_000);
    }

    @Test
    void the_same_document_is_written_twice_with_the_same_characters() {
        Sequence<Row> rows =
                Sequence.from(() -> IntStream.range(0, 5).iterator(), number -> Row.of(String.valueOf(number)));
        Document document = Document.builder("T")
                .lead(Table.builder().column("n", "N").rows(rows).build())
                .build();

        assertThat(WRITER.write(document)).isEqualTo(WRITER.write(document));
    }

    @Test
    void a_custom_block_is_written_by_its_fallback_and_noted() {
        record Gauge(String value) implements CustomBlock {
            @Override
            public List<Block> fallback() {
                return List.of(Blocks.paragraph("Gauge at " + value));
            }
        }

        Rendered rendered = WRITER.write(Document.builder("T")
                .section("load", "Load", section -> section.add(new Gauge("97 %")))
                .build());

        assertThat(rendered.text()).endsWith("\n\nGauge at 97 %\n");
        assertThat(rendered.notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(RenderNote.Kind.DEGRADED);
            assertThat(note.place()).isEqualTo("section load");
            assertThat(note.message()).contains("Gauge");
        });
    }

    @Test
    void lists_of_a_fallback_stay_apart_from_the_lists_around_it() {
        CustomBlock list = () -> List.of(Blocks.bullets("b"));

        String markdown = WRITER.write(Document.builder("T")
                        .lead(Blocks.bullets("a"))
                        .lead(list)
                        .lead(Blocks.bullets("c"))
                        .build())
                .text();

        assertThat(ParsedMarkdown.outline(markdown)).isEqualTo("‹h1:T›‹ul:‹li:a››‹ul:‹li:b››‹ul:‹li:c››");
    }

    static Stream<CustomBlock> withoutAName() {
        return Stream.of(() -> List.of(Blocks.paragraph("a")), new CustomBlock() {
            @Override
            public List<Block> fallback() {
                return List.of(Blocks.paragraph("a"));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("withoutAName")
    void a_custom_block_without_a_name_of_its_own_is_noted_alike_on_any_machine(CustomBlock block) {
        Rendered rendered = WRITER.write(Document.builder("T").lead(block).build());

        assertThat(rendered.notes())
                .extracting(RenderNote::message)
                .containsExactly("A custom block is shown by its fallback: this format does not know it");
    }

    @Test
    void a_fallback_that_is_null_is_refused() {
        CustomBlock block = () -> null;

        assertThatNullPointerException()
                .isThrownBy(() -> WRITER.write(Document.builder("T").lead(block).build()))
                .withMessage("The fallback of a custom block is null");
    }

    @Test
    void code_that_cannot_stand_in_a_cell_as_code_is_noted() {
        Table table = Table.builder()
                .column("a", "A")
                .row(Cell.of(code("a\\|b")))
                .row(Cell.of(code("a|b")))
                .build();

        Rendered rendered = WRITER.write(Document.builder("T").lead(table).build());

        assertThat(rendered.notes())
                .containsExactly(
                        new RenderNote(
                                RenderNote.Kind.DEGRADED,
                                "document",
                                "Code is shown as plain text: within a table, readers disagree about a pipe behind a backslash"));
    }

    @Test
    void a_language_of_code_that_is_not_shown_is_noted() {
        Rendered rendered = WRITER.write(Document.builder("T")
                .lead(Blocks.code("sql`\n# x", "a"))
                .lead(Blocks.code("sql", "a"))
                .build());

        assertThat(rendered.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.DROPPED,
                        "document",
                        "The language of a block of code is not shown: it is more than a name"));
    }

    @Test
    void an_empty_fallback_is_noted_as_dropped() {
        CustomBlock nothing = List::of;

        Rendered rendered = WRITER.write(Document.builder("T").lead(nothing).build());

        assertThat(rendered.notes()).extracting(RenderNote::kind).containsExactly(RenderNote.Kind.DROPPED);
    }

    @Test
    void a_fallback_that_leads_to_itself_is_refused() {
        CustomBlock endless = new CustomBlock() {
            @Override
            public List<Block> fallback() {
                return List.of(this);
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> WRITER.write(Document.builder("T").lead(endless).build()))
                .withMessageContaining("leads to itself");
    }

    @Test
    void any_number_of_fallbacks_may_follow_one_another() {
        CustomBlock gauge = () -> List.of(Blocks.paragraph("a"));

        Rendered rendered = WRITER.write(Document.builder("T").build().withLead(Collections.nCopies(20, gauge)));

        assertThat(rendered.text()).isEqualTo("# T\n" + "\na\n".repeat(20));
    }

    @Test
    void a_row_of_another_width_is_refused_even_if_it_is_made_on_demand() {
        Sequence<Row> ragged = Sequence.from(List.of(1), number -> Row.of("a", "b"));
        Table table = Table.builder().column("n", "N").rows(ragged).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.write(Document.builder("T").lead(table).build()))
                .withMessage("A row has 2 cells: give one for each of the 1 columns");
    }

    @Test
    void an_address_that_is_not_linked_is_noted() {
        Rendered rendered = WRITER.write(Document.builder("T")
                .lead(Blocks.paragraph(link("console", "data:text/html,x")))
                .build());

        assertThat(rendered.text()).endsWith("console (data:text/html,x)\n");
        assertThat(rendered.notes()).extracting(RenderNote::kind).containsExactly(RenderNote.Kind.DEGRADED);
    }

    @Test
    void a_link_policy_decides_about_links_and_about_addresses_in_text() {
        MarkdownWriter strict = MarkdownWriter.builder()
                .linkPolicy(url -> url.contains("internal") ? LinkPolicy.Treatment.HIDE : LinkPolicy.Treatment.LINK)
                .build();

        String markdown = strict.write(Document.builder("T")
                        .lead(Blocks.paragraph(
                                link("runbook", "https://internal/1"),
                                text(" and https://x.example and https://internal/2")))
                        .build())
                .text();

        assertThat(markdown).endsWith("runbook and <https://x.example> and https\\:&#8203;//internal/2\n");
    }

    @Test
    void an_exception_of_the_target_reaches_the_caller() {
        Appendable full = new Writer() {
            @Override
            public void write(char[] chars, int offset, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        List<RenderNote> notes = new ArrayList<>();

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> WRITER.write(Document.builder("T").build(), full, notes::add))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    /** Remembers how much was handed on at once. */
    private static final class Pieces extends Writer {

        private final List<Integer> lengths = new ArrayList<>();

        List<Integer> lengths() {
            return lengths;
        }

        int longest() {
            return Collections.max(lengths);
        }

        @Override
        public void write(char[] chars, int offset, int length) {
            lengths.add(length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
