package dev.postmortem.render.asciidoc;

import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.emphasis;
import static dev.postmortem.render.document.Inlines.lineBreak;
import static dev.postmortem.render.document.Inlines.link;
import static dev.postmortem.render.document.Inlines.strong;
import static dev.postmortem.render.document.Inlines.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.postmortem.render.Format;
import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.document.Anchor;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.CrossReference;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AsciiDocWriterTest {

    private static final AsciiDocWriter WRITER = AsciiDocWriter.builder().build();

    private static final AsciiDocWriter SHOWING = AsciiDocWriter.builder()
            .linkPolicy(url -> LinkPolicy.Treatment.SHOW)
            .build();

    private static final AsciiDocWriter HIDING = AsciiDocWriter.builder()
            .linkPolicy(url -> LinkPolicy.Treatment.HIDE)
            .build();

    @Test
    void a_document_begins_with_its_title_and_what_readers_need_to_know() {
        Document document =
                Document.builder("Orders outage").id("INC-142").language("de").build();

        assertThat(WRITER.write(document).text()).isEqualTo("""
                        = INC-142: Orders outage
                        :lang: de
                        :table-caption!:
                        """);
    }

    @Test
    void a_section_has_its_own_id_and_number() {
        Document document = Document.builder("T")
                .section(
                        "root-cause", "Root cause", section -> section.number(5).paragraph(text("Why.")))
                .build();

        assertThat(WRITER.write(document).text()).endsWith("""

                        [#root-cause]
                        == 5. Root cause

                        Why.
                        """);
    }

    @Test
    void a_heading_that_skips_a_level_is_no_section() {
        Document document = Document.builder("T")
                .lead(new Heading(1, List.of(text("Lead"))))
                .section(
                        "s",
                        "S",
                        section -> section.add(new Heading(1, List.of(text("A"))))
                                .add(new Heading(2, List.of(text("B"))))
                                .add(new Heading(1, List.of(text("C"))))
                                .add(new Heading(3, List.of(text("D")))))
                .build();

        assertThat(WRITER.write(document).text().lines().filter(line -> line.startsWith("[")))
                .containsExactly(
                        "[discrete#heading_1]",
                        "[#s]",
                        "[#heading_2]",
                        "[#heading_3]",
                        "[#heading_4]",
                        "[discrete#heading_5]");
    }

    @ParameterizedTest
    @CsvSource({"GAP,'WARNING.gap,caption=\"Gap\"'", "NOTE,NOTE", "IMPORTANT,IMPORTANT", "WARNING,WARNING"})
    void a_callout_is_an_admonition(CalloutKind kind, String style) {
        assertThat(body(Blocks.callout(kind, "Title", Blocks.paragraph("One."), Blocks.bullets("Two"))))
                .isEqualTo("[" + style + "]\n.Title\n====\nOne.\n\n* Two\n====\n");
    }

    @Test
    void a_callout_is_fenced_by_more_than_its_code_has() {
        assertThat(body(Blocks.callout(CalloutKind.NOTE, Blocks.code("====\n===== \n===== x"))))
                .startsWith("[NOTE]\n======\n----\n====\n")
                .endsWith("----\n======\n");
    }

    @ParameterizedTest
    @CsvSource({"---,4", "----,5", "-----,6", "'-- ',4", "'---- ',5", "---- x,4"})
    void code_is_fenced_by_more_than_it_has(String line, int length) {
        assertThat(body(Blocks.code("sql", line)))
                .isEqualTo("[source,sql]\n" + "-".repeat(length) + "\n" + line + "\n" + "-".repeat(length) + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "include::x[]",
                "\\include::x[]",
                "a\nifdef::x[]",
                "ifndef::x[a]",
                "ifeval::[1==1]",
                "endif::[]",
                "SELECT 1 -- <1>",
                "a <.>",
                "<!--1-->",
                "a <12> "
            })
    void code_in_which_a_line_would_act_is_written_by_numbers(String code) {
        Rendered rendered = WRITER.write(document(Blocks.code("sql", code)));

        assertThat(rendered.text()).contains("[listing,subs=\"specialchars,replacements\"]\n");
        assertThat(rendered.notes()).extracting(RenderNote::kind).containsExactly(RenderNote.Kind.DROPPED);
        assertThat(Asciidoctors.page(rendered.text()).select("pre").text()).isEqualTo(code.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"WHERE a <5> b", "<1>;", "a <.>b", "<!--1>", "a <-1>", "<!>", "<1", "1>"})
    void code_that_holds_what_is_no_callout_keeps_its_language(String code) {
        Rendered rendered = WRITER.write(document(Blocks.code("sql", code)));

        assertThat(rendered.text()).endsWith("\n[source,sql]\n----\n" + code + "\n----\n");
        assertThat(rendered.notes()).isEmpty();
        assertThat(Asciidoctors.page(rendered.text()).select("pre").text()).isEqualTo(code);
    }

    @Test
    void a_language_that_is_more_than_a_name_is_left_out_with_a_note() {
        Rendered rendered = WRITER.write(document(Blocks.code("sql,x]", "SELECT 1")));

        assertThat(rendered.text()).endsWith("\n\n----\nSELECT 1\n----\n");
        assertThat(rendered.notes()).extracting(RenderNote::kind).containsExactly(RenderNote.Kind.DROPPED);
    }

    @Test
    void facts_are_terms_with_what_they_mean() {
        assertThat(body(Blocks.facts(Fact.of("Severity", "SEV-1"), Fact.of("Owner: ", ""))))
                .isEqualTo("[horizontal]\nSeverity:: SEV-1\nOwner&#58;:: {empty}\n");
    }

    @Test
    void tasks_are_a_list_to_check() {
        assertThat(body(Blocks.tasks(TaskItem.of(true, text("One")), TaskItem.of(false, text("Two")))))
                .isEqualTo("* [x] One\n* [ ] Two\n");
    }

    @Test
    void each_cell_of_a_table_is_a_line() {
        assertThat(body(Table.builder()
                        .caption("Delays")
                        .column("who", "Who")
                        .numericColumn("delay", "Delay")
                        .row("orders-db a", "12 s")
                        .row("", "1 | 2")
                        .build()))
                .isEqualTo("""
                        .Delays
                        [%header%autowidth.stretch,cols="<,>"]
                        |===
                        |Who
                        |Delay

                        |orders-db a
                        |12 s

                        |
                        |1 &#124; 2
                        |===
                        """);
    }

    @Test
    void what_stands_below_an_item_is_attached_to_it() {
        ListItem item = ListItem.of("x")
                .withDetails(Blocks.paragraph("p"), Blocks.code("c"), Blocks.numbered(ListItem.of("n")));

        assertThat(body(Blocks.bullets(item, ListItem.of("y")))).isEqualTo("""
                        * x
                        +
                        p
                        +
                        ----
                        c
                        ----

                        . n
                        * y
                        """);
    }

    @Test
    void what_follows_a_list_below_an_item_is_held_together_with_it() {
        ListItem inner = ListItem.of("n").withDetails(Blocks.bullets("m"), Blocks.paragraph("q"));
        ListItem item = ListItem.of("x").withDetails(Blocks.bullets(inner), Blocks.paragraph("p"));

        assertThat(body(Blocks.bullets(item))).isEqualTo("""
                        * x
                        +
                        [.details]
                        ====
                        ** n
                        +
                        [.details]
                        =====
                        *** m

                        q
                        =====

                        p
                        ====
                        """);
    }

    @Test
    void two_lists_in_a_row_stay_two() {
        assertThat(body(
                        Blocks.bullets("a"),
                        Blocks.numbered(ListItem.of("b")),
                        Blocks.paragraph("p"),
                        Blocks.bullets("c")))
                .isEqualTo("* a\n\n//-\n\n. b\n\np\n\n* c\n");
    }

    @Test
    void a_numbered_list_within_another_is_counted_by_numbers_too() {
        assertThat(body(Blocks.numbered(ListItem.of("a").withDetails(Blocks.numbered(ListItem.of("b"))))))
                .isEqualTo(". a\n[arabic]\n.. b\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p", " \u0007"})
    void a_numbered_list_below_more_than_the_words_of_an_item_stays_in_the_item(String words) {
        ListItem item = ListItem.of("a").withDetails(Blocks.paragraph(words), Blocks.numbered(ListItem.of("b")));
        String written =
                WRITER.write(document(Blocks.numbered(item, ListItem.of("c")))).text();

        var page = Asciidoctors.page(written);

        assertThat(page.select("body > * > ol > li, #preamble > * > * > ol > li")
                        .eachText())
                .hasSize(2)
                .last()
                .isEqualTo("c");
        assertThat(page.select("ol ol.arabic > li").eachText()).containsExactly("b");
    }

    @Test
    void marks_are_doubled() {
        assertThat(body(strong(text("a"), emphasis("b")), text(" "), code("c_d")))
                .isEqualTo("**a__b__** ``c_d``\n");
    }

    @Test
    void a_mark_behind_a_bracket_does_not_take_what_the_bracket_holds() {
        assertThat(body(link("a", "https://x.example"), strong("b"))).isEqualTo("https://x.example[a]{empty}**b**\n");
    }

    @Test
    void a_line_break_is_a_sign_at_the_end_of_a_line_and_a_slash_where_there_is_one_line() {
        assertThat(body(text("a "), lineBreak(), lineBreak(), text(" b"), lineBreak()))
                .isEqualTo("a +\n{empty} +\nb\n");
        assertThat(body(new Heading(1, List.of(text("a"), lineBreak(), text("b")))))
                .endsWith("=== a / b\n");
    }

    @Test
    void an_element_has_its_place_once_and_references_lead_to_it() {
        assertThat(body(
                        new CrossReference("RC-1", "RC-1"),
                        text(" "),
                        new Anchor("RC-1", "RC-1"),
                        text(": x, "),
                        new Anchor("RC-1", "RC-1"),
                        text(", "),
                        new CrossReference("RC-2", "RC-2")))
                .isEqualTo("<<#RC-1,RC-1>> [[RC-1]]RC-1: x, RC-1, RC-2\n");
    }

    @Test
    void a_place_without_a_look_is_not_that_of_what_stands_below() {
        Document document = document(
                Blocks.paragraph(new Anchor("RC-1", "\u0007")),
                Blocks.paragraph(text("a"), lineBreak(), new Anchor("RC-2", "\u200B")),
                Blocks.bullets("b"));

        var page = Asciidoctors.page(WRITER.write(document).text());

        assertThat(page.select("p > a[id]").eachAttr("id")).containsExactly("RC-1", "RC-2");
        assertThat(page.select("div[id=RC-1], div[id=RC-2]")).isEmpty();
    }

    @Test
    void elements_whose_ids_look_alike_keep_their_own() {
        assertThat(body(
                        new Anchor("a b", "x"),
                        text(" "),
                        new Anchor("a_b", "y"),
                        text(" "),
                        new Anchor("timeline", "z")))
                .isEqualTo("[[id.a-20.b]]x [[id.a-5f.b]]y [[id.timeline]]z\n");
    }

    @Test
    void a_place_within_the_words_of_a_link_stands_before_it() {
        Inline link = new Link("https://x.example", List.of(new Anchor("A-1", "A-1")));

        assertThat(body(link)).isEqualTo("[[A-1]]link:https://x.example[A-1]\n");
    }

    @Test
    void addresses_are_linked_as_the_policy_says() {
        String words = "See https://x.example/a_b?c=d&e=1, or dba@x.example.";

        assertThat(body(text(words)))
                .isEqualTo("See https://x.example/a_b?c=d&#38;e=1[], or mailto:dba&#64;x.example[].\n");
        assertThat(SHOWING.write(document(Blocks.paragraph(words))).text())
                .endsWith("\nSee https&#58;//x.example/a_b?c=d&#38;e=1, or dba&#64;x.example.\n");
    }

    @Test
    void an_address_in_two_texts_is_one() {
        assertThat(body(text("See https://x.ex"), text("ample/a"))).isEqualTo("See https://x.example/a[]\n");
    }

    @Test
    void a_link_that_is_not_allowed_is_shown_or_hidden_with_a_note() {
        Document document = document(Blocks.paragraph(link("wiki", "https://x.example")));

        Rendered shown = SHOWING.write(document);
        Rendered hidden = HIDING.write(document);

        assertThat(shown.text()).endsWith("\nwiki (https&#58;//x.example)\n");
        assertThat(hidden.text()).endsWith("\nwiki\n");
        assertThat(List.of(shown, hidden))
                .allSatisfy(rendered -> assertThat(rendered.notes())
                        .extracting(RenderNote::kind)
                        .containsExactly(RenderNote.Kind.DEGRADED));
    }

    @Test
    void an_address_that_runs_code_is_never_a_link() {
        AsciiDocWriter trusting = AsciiDocWriter.builder()
                .linkPolicy(url -> LinkPolicy.Treatment.LINK)
                .build();
        String written = trusting.write(document(Blocks.paragraph(link("x", "javascript:alert(1)"))))
                .text();

        assertThat(Asciidoctors.page(written).select("a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At 10:14:05 on 2026-03-14 the table order_items of orders-db-1 was full (about 97 %).",
                "He said \"it works\", and the 'orders' team agreed: RC-1, v2.4.1, $5 and pool_size=50.",
                "Der Rückstand wuchs / 注文データベース!"
            })
    void names_dates_and_sentences_stay_readable(String text) {
        assertThat(body(text(text))).isEqualTo(text + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "NOTE: x!NOTE&#58; x",
                "1. x!1&#46; x",
                "a. x!a&#46; x",
                "ii) x!ii&#41; x",
                "1.5 GB!1.5 GB",
                "- x!&#45; x",
                "/x!&#47;x",
                "• x!&#8226; x",
                ".x!&#46;x",
                "=x!&#61;x",
                "Done. x!Done. x",
                "10:14!10:14"
            })
    void what_begins_a_line_says_nothing_about_it(String text, String written) {
        assertThat(body(text(text))).isEqualTo(written + "\n");
        assertThat(body(text("x"), lineBreak(), text(text))).isEqualTo("x +\n" + written + "\n");
    }

    @Test
    void callouts_are_named_in_the_language_of_the_document() {
        AsciiDocWriter german = AsciiDocWriter.builder()
                .words(Labels.german()
                        .with(Label.WARNING_CALLOUT, "[Achtung]")
                        .with(Label.GAP_CALLOUT, "\"Lücke\", {lang}]"))
                .build();
        String written = german.write(document(
                        Blocks.callout(CalloutKind.NOTE, Blocks.paragraph("a")),
                        Blocks.callout(CalloutKind.WARNING, Blocks.paragraph("b")),
                        Blocks.callout(CalloutKind.GAP, Blocks.paragraph("c"))))
                .text();

        assertThat(written).contains(":note-caption: Hinweis\n:important-caption: Wichtig\n");
        assertThat(Asciidoctors.page(written).select(".icon .title").eachText())
                .containsExactly("Hinweis", "[Achtung]", "\"Lücke\", {lang}]");
    }

    @Test
    void a_custom_block_is_shown_by_its_fallback_with_a_note() {
        Rendered rendered = WRITER.write(document(new Load(97)));

        assertThat(rendered.text()).endsWith("\n\nLoad: 97 %\n");
        assertThat(rendered.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.DEGRADED,
                        "document",
                        "A block Load is shown by its fallback: this format does not know it"));
    }

    @Test
    void a_custom_block_is_shown_as_the_house_says() {
        AsciiDocWriter writer = AsciiDocWriter.builder()
                .customBlock(Load.class, load -> List.of(Blocks.code("mermaid", "pie")))
                .build();

        Rendered rendered = writer.write(document(new Load(97)));

        assertThat(rendered.text()).endsWith("\n[source,mermaid]\n----\npie\n----\n");
        assertThat(rendered.notes()).isEmpty();
    }

    @Test
    void two_forms_for_a_block_are_refused() {
        AsciiDocWriter.Builder builder = AsciiDocWriter.builder().customBlock(Load.class, load -> List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.customBlock(Load.class, load -> List.of()))
                .withMessageContaining("two forms");
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

    @Test
    void rows_are_handed_on_before_the_last_is_made() throws IOException {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger longest = new AtomicInteger();
        AtomicInteger atFirst = new AtomicInteger(-1);
        Sequence<Row> rows = Sequence.from(IntStream.range(0, 40_000).boxed().toList(), i -> {
            made.incrementAndGet();
            return Row.of("row " + i, "text");
        });
        Appendable out = new Pieces(piece -> {
            longest.accumulateAndGet(piece.length(), Math::max);
            atFirst.compareAndSet(-1, made.get());
        });

        WRITER.write(
                document(Table.builder()
                        .column("a", "A")
                        .column("b", "B")
                        .rows(rows)
                        .build()),
                out,
                note -> {});

        assertThat(made).hasValue(40_000);
        assertThat(longest).hasValueLessThan(20_000);
        assertThat(atFirst).hasValueLessThan(1_000);
    }

    @ParameterizedTest
    @EnumSource(CalloutKind.class)
    void nothing_but_blanks_leaves_nothing_that_a_reader_complains_of(CalloutKind kind) {
        Document document = Document.builder("T")
                .lead(Blocks.paragraph(" \u0007 "))
                .lead(Blocks.callout(kind, "\u0007x", Blocks.paragraph("\u0007")))
                .lead(Blocks.bullets(ListItem.of("").withDetails(Blocks.paragraph(" "), Blocks.code(""))))
                .lead(Blocks.tasks(TaskItem.of(true)))
                .lead(new Heading(1, List.of()))
                .build();

        assertThat(Asciidoctors.page(WRITER.write(document).text()).select("li"))
                .hasSize(2);
    }

    @Test
    void the_format_is_asciidoc() {
        assertThat(WRITER.format()).isEqualTo(Format.ASCIIDOC);
    }

    private record Load(int percent) implements CustomBlock {
        @Override
        public List<Block> fallback() {
            return List.of(Blocks.paragraph("Load: " + percent + " %"));
        }
    }

    private static Document document(Block... blocks) {
        return Document.builder("T").build().withLead(List.of(blocks));
    }

    private static String body(Inline... content) {
        return body(Blocks.paragraph(content));
    }

    private static String body(Block... blocks) {
        String written = WRITER.write(document(blocks)).text();
        String header = "= T\n:table-caption!:\n\n";
        assertThat(written).startsWith(header);
        return written.substring(header.length());
    }
}
