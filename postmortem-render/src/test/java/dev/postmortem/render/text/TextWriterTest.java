package dev.postmortem.render.text;

import static dev.postmortem.render.document.Inlines.anchor;
import static dev.postmortem.render.document.Inlines.badge;
import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.emphasis;
import static dev.postmortem.render.document.Inlines.lineBreak;
import static dev.postmortem.render.document.Inlines.link;
import static dev.postmortem.render.document.Inlines.person;
import static dev.postmortem.render.document.Inlines.reference;
import static dev.postmortem.render.document.Inlines.strong;
import static dev.postmortem.render.document.Inlines.text;
import static dev.postmortem.render.document.Inlines.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.postmortem.render.Format;
import dev.postmortem.render.LinkPolicy.Treatment;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Phase;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.Timeline;
import dev.postmortem.render.document.Tone;
import dev.postmortem.render.label.Labels;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextWriterTest {

    private static final TextWriter WRITER = TextWriter.builder().width(60).build();
    private static final Instant START = Instant.parse("2026-03-14T10:00:00Z");

    /** A house's block that only a writer that was told can draw. */
    private record Load(int percent) implements CustomBlock {
        @Override
        public List<Block> fallback() {
            return List.of(Blocks.paragraph("Load: " + percent + " %"));
        }
    }

    @Test
    void a_document_reads_well_as_it_is() {
        Document document = Document.builder("Orders DB outage during index migration")
                .id("INC-142")
                .language("en")
                .lead(Blocks.facts(
                        Fact.of("Severity", badge("SEV-1", Tone.CRITICAL)),
                        Fact.of("Duration", "40 min (2026-03-14 10:00–10:40 UTC) and what others say about it"),
                        Fact.of("Time to detect / mitigate / recover", "10 min")))
                .lead(Blocks.callout(
                        CalloutKind.IMPORTANT,
                        "Impact",
                        Blocks.paragraph("12.5 % of users could not place orders, for 30 minutes."),
                        Blocks.bullets("No data was lost.")))
                .lead(bar(phase("undetected", 600), phase("recovering", 1800)))
                .section(
                        "timeline",
                        "Timeline",
                        section -> section.number(4)
                                .paragraph(text("All times UTC."))
                                .add(new Timeline(
                                        Table.builder()
                                                .caption("What happened")
                                                .column("time", "Time")
                                                .numericColumn("since", "Since start")
                                                .column("event", "Event")
                                                .row("10:05", "T+5m", "CPU at 97 %")
                                                .row("11:05", "T+1h5m", "Writes went through")
                                                .build(),
                                        Optional.empty(),
                                        Sequence.of(List.of()))))
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
                                .add(new Heading(2, List.of(text("Query"))))
                                .bullets(List.of(
                                        ListItem.of("This one").withDetails(Blocks.code("sql", "SELECT 1\n\n\t;")),
                                        ListItem.of("Next")))
                                .callout(CalloutKind.NOTE, Blocks.paragraph("No owner."))
                                .paragraphs("One.\nTwo.\n\nThree."))
                .build();

        assertThat(WRITER.write(document)).isEqualTo(new Rendered("""
                        INC-142: Orders DB outage during index migration
                        ================================================

                          Severity             SEV-1
                          Duration             40 min (2026-03-14 10:00–10:40 UTC)
                                               and what others say about it
                          Time to detect /     10 min
                          mitigate / recover

                        ! Impact
                        !
                        ! 12.5 % of users could not place orders, for 30 minutes.
                        !
                        ! - No data was lost.

                          |##############|=========================================|
                          # undetected 600 s   = recovering 1800 s

                          In words.

                        4. Timeline
                        -----------

                          All times UTC.

                          What happened

                          Time   Since start  Event
                          -----  -----------  -------------------
                          10:05         T+5m  CPU at 97 %
                          11:05       T+1h5m  Writes went through

                        13. Action items
                        ----------------

                        Next
                        ~~~~

                          [x] Reject blocking DDL in CI
                          [ ] AI-2 Rehearse the rollback

                          1. Why? `CREATE INDEX`
                          2. Because
                             - a
                             - b

                        Query
                        .....

                          - This one

                              SELECT 1

                                      ;

                          - Next

                        | Note
                        |
                        | No owner.

                          One.
                          Two.

                          Three.
                        """, List.of()));
    }

    @Test
    void every_inline_has_its_words() {
        String written = body(
                text("a "),
                strong("bold"),
                text(" "),
                emphasis("said"),
                text(" "),
                code(" x  y "),
                text(" "),
                time("10:05", START),
                text(" "),
                person("DBA"),
                text(" "),
                anchor("RC-1"),
                text(" "),
                reference("AI-1"),
                text(" "),
                badge("open", Tone.WARNING),
                lineBreak(),
                text("z"));

        assertThat(written).isEqualTo("  a bold said `x y` 10:05 DBA RC-1 AI-1 open\n  z\n");
    }

    @Test
    void a_long_title_hangs_below_its_number() {
        Document document = Document.builder("T")
                .section("s", "Why rollback was or was not used, and what it would have meant", s -> s.number(9))
                .build();

        assertThat(WRITER.write(document).text()).endsWith("""

                9. Why rollback was or was not used, and what it would have
                   meant
                -----------------------------------------------------------
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"From here on", "> quoted", ".", "-- ", "---"})
    void a_title_that_mail_would_misread_is_indented(String title) {
        String written = WRITER.write(
                        Document.builder("T").section("s", title, s -> {}).build())
                .text();

        assertThat(written).contains("\n " + title.strip() + "\n");
    }

    @Test
    void numbers_of_a_list_are_aligned() {
        String written = body(Blocks.numbered(
                IntStream.rangeClosed(1, 10).mapToObj(i -> ListItem.of("i" + i)).toArray(ListItem[]::new)));

        assertThat(written).startsWith("   1. i1\n").endsWith("   9. i9\n  10. i10\n");
    }

    @Test
    void an_item_without_a_word_is_still_an_item() {
        assertThat(body(Blocks.bullets("", "b"))).isEqualTo("  -\n  - b\n");
    }

    @Test
    void what_shows_nothing_leaves_no_empty_line() {
        Block blank = Blocks.paragraph(" \u0007");

        assertThat(body(blank, Blocks.paragraph("a"), blank, blank, Blocks.paragraph("b"), blank))
                .isEqualTo("  a\n\n  b\n");
    }

    @Test
    void the_bar_of_a_callout_ends_with_its_words() {
        Block callout = Blocks.callout(CalloutKind.NOTE, "T", Blocks.paragraph("a"), Blocks.paragraph(" "));

        assertThat(body(callout, Blocks.paragraph("b"))).isEqualTo("| T\n|\n| a\n\n  b\n");
    }

    @ParameterizedTest
    @CsvSource({"GAP, !, Lücke", "NOTE, |, Hinweis", "IMPORTANT, !, Wichtig", "WARNING, !, Warnung"})
    void a_callout_without_a_title_is_named_by_its_kind(CalloutKind kind, String bar, String name) {
        TextWriter german = TextWriter.builder().words(Labels.german()).build();
        String shown = bar + " " + name + "\n" + bar + "\n" + bar + " a\n";

        assertThat(body(german, Blocks.callout(kind, Blocks.paragraph("a")))).isEqualTo(shown);
        assertThat(body(german, Blocks.callout(kind, " \u0007", Blocks.paragraph("a"))))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QA", "x"})
    void no_underline_ends_a_mail_or_begins_a_signature(String title) {
        assertThat(body(new Heading(2, List.of(text(title))))).isEqualTo(title + "\n...\n");
        assertThat(WRITER.write(Document.builder("T")
                                .section("s", title, s -> {})
                                .build())
                        .text())
                .endsWith(title + "\n---\n");
    }

    @Test
    void lists_within_lists_keep_room_for_their_words() {
        TextWriter narrow = TextWriter.builder().width(40).build();
        int deep = 600;

        Rendered rendered = narrow.write(document(nested(deep)));

        assertThat(rendered.text().lines().filter(line -> line.contains("- ")))
                .hasSize(deep)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40))
                .allSatisfy(line -> assertThat(line.strip()).isEqualTo("- one two three"))
                .startsWith("  - one two three", "    - one two three")
                .endsWith(" ".repeat(18) + "- one two three");
        assertThat(rendered.notes())
                .hasSize(deep - 9)
                .containsOnly(new RenderNote(
                        RenderNote.Kind.DEGRADED,
                        "document",
                        "A list stands no deeper than the one around it: a line would have no room for its words"));
    }

    @Test
    void what_follows_deep_lists_stands_where_it_belongs() {
        assertThat(body(nested(100), Blocks.paragraph("b"))).endsWith("\n\n  b\n");
    }

    private static Block nested(int levels) {
        ListItem item = ListItem.of("one two three");
        for (int i = 1; i < levels; i++) {
            item = ListItem.of("one two three").withDetails(Blocks.bullets(item));
        }
        return Blocks.bullets(item);
    }

    @Test
    void several_blanks_are_one_and_a_line_break_outlives_them() {
        assertThat(body(text("a \u00A0 b\u00A0\u00A0c"), lineBreak(), text(" d")))
                .isEqualTo("  a b\u00A0c\n  d\n");
    }

    @ParameterizedTest
    @CsvSource({
        "LINK, the dashboard <https://x.example/d>",
        "SHOW, the dashboard <https://x.example/d>",
        "HIDE, the dashboard",
    })
    void the_address_of_a_link_follows_its_words(Treatment treatment, String shown) {
        TextWriter writer = TextWriter.builder().linkPolicy(url -> treatment).build();

        assertThat(body(writer, Blocks.paragraph(link("the dashboard", "https://x.example/d"))))
                .isEqualTo("  " + shown + "\n");
    }

    @ParameterizedTest
    @CsvSource({"https://x.example/, https://x.example/", "dba@x.example, mailto:dba@x.example"})
    void an_address_that_is_its_own_words_is_shown_once(String words, String url) {
        assertThat(body(link(words, url))).isEqualTo("  " + words + "\n");
    }

    @Test
    void a_link_without_words_shows_its_address() {
        assertThat(body(link(" ", "https://x.example/a b"))).isEqualTo("  <https://x.example/a%20b>\n");
    }

    @ParameterizedTest
    @CsvSource({
        "b c\u00A0d\u202Fe, b%20c%C2%A0d%E2%80%AFe",
        "b  c, b%20%20c",
        "?b>c, ?b%3Ec",
        "?b\u0007c, ?b%07c",
        "b%20c, b%20c",
        "日本, 日本",
    })
    void nothing_within_an_address_ends_it_or_is_lost(String end, String shown) {
        String url = "https://x.example/" + end;

        assertThat(body(link("a", url))).isEqualTo("  a <https://x.example/" + shown + ">\n");
    }

    @Test
    void an_address_that_its_words_do_not_show_as_it_is_stands_behind_them() {
        String url = "https://x.example/a  b";

        assertThat(body(link(url, url))).isEqualTo("  https://x.example/a b <https://x.example/a%20%20b>\n");
    }

    @Test
    void an_address_that_is_its_own_words_as_code_is_shown_once() {
        assertThat(body(new Link("https://x.example/", List.of(code("https://x.example/")))))
                .isEqualTo("  `https://x.example/`\n");
    }

    @Test
    void a_hidden_address_is_noted() {
        TextWriter hiding =
                TextWriter.builder().linkPolicy(url -> Treatment.HIDE).build();

        Rendered rendered = hiding.write(document(
                Blocks.paragraph(link("words", "https://x.example/")),
                Blocks.paragraph(link(" ", "https://x.example/"))));

        assertThat(rendered.text()).doesNotContain("x.example");
        assertThat(rendered.notes())
                .extracting(RenderNote::kind)
                .containsExactly(RenderNote.Kind.DEGRADED, RenderNote.Kind.DROPPED);
    }

    @Test
    void a_policy_that_returns_null_is_told_so() {
        @SuppressWarnings("NullAway") // What a careless policy does.
        TextWriter careless = TextWriter.builder().linkPolicy(url -> null).build();

        assertThatNullPointerException()
                .isThrownBy(() -> careless.write(document(Blocks.paragraph(link("a", "https://x.example/")))))
                .withMessageContaining("https://x.example/");
    }

    @Test
    void a_web_address_is_longer_than_the_line_rather_than_broken() {
        String address = "https://x.example/" + "a".repeat(60);

        assertThat(body(text("See " + address + ", please"))).isEqualTo("  See\n  " + address + ",\n  please\n");
    }

    @Test
    void code_is_longer_than_the_line_rather_than_broken() {
        String line = "SELECT " + "a, ".repeat(40) + "b";

        Rendered rendered = WRITER.write(document(Blocks.code(line)));

        assertThat(rendered.text()).endsWith("    " + line + "\n");
        assertThat(rendered.notes()).isEmpty();
    }

    @Test
    void tabs_in_code_lead_to_every_eighth_column() {
        assertThat(body(Blocks.code("\ta\tbc\n日\t\te\u0301\tx")))
                .isEqualTo("            a       bc\n    日              e\u0301       x\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void what_ends_a_line_of_code_in_one_format_ends_it_here(String end) {
        assertThat(body(Blocks.code("sql", "-- drop first" + end + "DROP INDEX x;")))
                .isEqualTo("    -- drop first\n    DROP INDEX x;\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "日", "😀", "e\u0301\u0301\u0301", "👩\u200D👩\u200D👧"})
    void a_line_that_mail_does_not_hold_is_broken_with_a_note(String character) {
        String line = character.repeat(3000 / character.length());

        Rendered rendered = WRITER.write(document(Blocks.code(line)));

        assertThat(rendered.text().lines())
                .allSatisfy(written -> assertThat(written.getBytes(StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(Page.LONGEST_LINE));
        assertThat(rendered.text().replaceAll("\n| {4}", "")).endsWith(line);
        assertThat(rendered.notes())
                .isNotEmpty()
                .allMatch(note -> note.equals(new RenderNote(
                        RenderNote.Kind.DEGRADED,
                        "document",
                        "A line is broken within a word: mail holds no more than 998 octets in a line")));
    }

    @Test
    void a_character_with_a_thousand_marks_is_broken_where_mail_needs_it() {
        Rendered rendered = WRITER.write(document(Blocks.paragraph("a" + "\u0301".repeat(1000))));

        assertThat(rendered.text().lines().map(String::length).max(Integer::compare))
                .hasValueSatisfying(longest -> assertThat(longest).isLessThan(Page.LONGEST_LINE));
        assertThat(rendered.notes()).hasSize(2);
    }

    @Test
    void phases_are_drawn_to_scale_and_each_is_seen() {
        assertThat(body(bar(phase("a", 1), phase("b", 1_000_000), phase("c", 0))))
                .startsWith("""
                  |#|====================================================|-|
                  # a 1 s   = b 1000000 s   - c 0 s
                """);
    }

    @Test
    void a_bar_is_as_wide_as_the_page_whatever_its_phases() {
        for (int count = 1; count <= 28; count++) {
            Phase[] phases = IntStream.rangeClosed(1, count)
                    .mapToObj(i -> phase("p" + i, 7L * i * i))
                    .toArray(Phase[]::new);

            assertThat(body(bar(phases)).lines().findFirst())
                    .hasValueSatisfying(line -> assertThat(line).hasSize(60));
        }
    }

    @Test
    void a_bar_of_more_phases_than_columns_is_told_in_words_alone() {
        Phase[] phases = IntStream.range(0, 29).mapToObj(i -> phase("p" + i, 1)).toArray(Phase[]::new);

        Rendered rendered = WRITER.write(document(bar(phases)));

        assertThat(rendered.text()).endsWith("\n\n  In words.\n").doesNotContain("|");
        assertThat(rendered.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.DEGRADED,
                        "document",
                        "The phases are not drawn: a line has no room for so many"));
    }

    @Test
    void a_custom_block_is_shown_by_its_fallback_with_a_note() {
        Rendered rendered = WRITER.write(document(new Load(97)));

        assertThat(rendered.text()).endsWith("\n  Load: 97 %\n");
        assertThat(rendered.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.DEGRADED,
                        "document",
                        "A block Load is shown by its fallback: this format does not know it"));
    }

    @Test
    void a_custom_block_is_shown_as_the_house_says() {
        TextWriter writer = TextWriter.builder()
                .customBlock(Load.class, load -> List.of(Blocks.code("#".repeat(load.percent() / 10))))
                .build();

        Rendered rendered = writer.write(document(new Load(97)));

        assertThat(rendered.text()).endsWith("\n    #########\n");
        assertThat(rendered.notes()).isEmpty();
    }

    @Test
    void an_empty_fallback_is_noted() {
        CustomBlock empty = List::of;

        assertThat(WRITER.write(document(empty)).notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.DROPPED, "document", "A custom block is not shown: its fallback is empty"));
    }

    @Test
    void a_fallback_that_leads_to_itself_is_an_error() {
        CustomBlock loop = new CustomBlock() {
            @Override
            public List<Block> fallback() {
                return List.of(this);
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> WRITER.write(document(loop)))
                .withMessageContaining("leads to itself");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 39, 401})
    void a_width_that_nobody_reads_is_refused(int width) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextWriter.builder().width(width))
                .withMessage("TextWriter.width is " + width + ": give 40 to 400 columns");
    }

    @Test
    void the_format_is_plain_text() {
        assertThat(WRITER.format()).isEqualTo(Format.TEXT);
    }

    @Test
    void the_output_is_the_same_in_every_locale() {
        Document document =
                document(Blocks.paragraph("İIiı TITLE"), bar(phase("INCIDENT", 60)), Blocks.numbered(ListItem.of("I")));
        String written = WRITER.write(document).text();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(WRITER.write(document).text()).isEqualTo(written);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static PhaseBar bar(Phase... phases) {
        return new PhaseBar("In words.", List.of(phases));
    }

    private static Phase phase(String label, long seconds) {
        return new Phase(label, label, START, START.plusSeconds(seconds), seconds + " s", Tone.WARNING);
    }

    static Document document(Block... blocks) {
        return Document.builder("T").build().withLead(List.of(blocks));
    }

    private static String body(Inline... content) {
        return body(Blocks.paragraph(content));
    }

    private static String body(Block... blocks) {
        return body(WRITER, blocks);
    }

    private static String body(TextWriter writer, Block... blocks) {
        List<Block> all = new ArrayList<>(List.of(blocks));
        String written = writer.write(document(all.toArray(Block[]::new))).text();
        assertThat(written).startsWith("T\n===\n\n");
        return written.substring(7);
    }
}
