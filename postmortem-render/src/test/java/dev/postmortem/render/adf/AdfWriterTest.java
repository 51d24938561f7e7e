package dev.postmortem.render.adf;

import static dev.postmortem.render.document.Blocks.bullets;
import static dev.postmortem.render.document.Blocks.callout;
import static dev.postmortem.render.document.Blocks.paragraph;
import static dev.postmortem.render.document.Blocks.tasks;
import static dev.postmortem.render.document.Inlines.badge;
import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.emphasis;
import static dev.postmortem.render.document.Inlines.lineBreak;
import static dev.postmortem.render.document.Inlines.link;
import static dev.postmortem.render.document.Inlines.strong;
import static dev.postmortem.render.document.Inlines.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postmortem.render.LinkPolicy;
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
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TimeRef;
import dev.postmortem.render.document.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How each part of a document is written. */
final class AdfWriterTest {

    private static final AdfWriter WRITER = AdfWriter.builder().title(false).build();

    /** Returns the nodes of a document with these blocks, with single quotes. */
    private static String nodes(AdfWriter writer, Block... blocks) {
        return nodes(write(writer, blocks));
    }

    private static String nodes(Rendered rendered) {
        String json = rendered.text();
        assertThat(json)
                .startsWith("{\"version\":1,\"type\":\"doc\",\"content\":[")
                .endsWith("]}\n");
        return json.substring(json.indexOf('[') + 1, json.length() - 3).replace('"', '\'');
    }

    private static Rendered write(AdfWriter writer, Block... blocks) {
        return writer.write(Document.builder("T").build().withLead(List.of(blocks)));
    }

    private static String inlines(Inline... content) {
        return inlines(WRITER, content);
    }

    private static String inlines(AdfWriter writer, Inline... content) {
        String nodes = nodes(writer, paragraph(content));
        String open = "{'type':'paragraph','content':[";
        assertThat(nodes).startsWith(open);
        return nodes.substring(open.length(), nodes.length() - 2);
    }

    private static String plain(String text) {
        return "{'type':'text','text':'" + text + "'}";
    }

    private static String marked(String text, String... marks) {
        return "{'type':'text','text':'" + text + "','marks':[" + String.join(",", marks) + "]}";
    }

    private static String mark(String type) {
        return "{'type':'" + type + "'}";
    }

    private static String to(String url) {
        return "{'type':'link','attrs':{'href':'" + url + "'}}";
    }

    @Test
    void a_document_begins_with_its_id_and_title_and_sections_are_of_the_second_level() {
        Document document = Document.builder("Checkout down")
                .id("INC-1")
                .section("s", "Summary", s -> s.add(new Heading(1, List.of(text("Details")))))
                .build();

        assertThat(ParsedAdf.outline(AdfWriter.builder().build().write(document).text()))
                .isEqualTo("‹h1:INC-1: Checkout down›‹h2:Summary›‹h3:Details›");
        assertThat(ParsedAdf.outline(WRITER.write(document).text())).isEqualTo("‹h2:Summary›‹h3:Details›");
    }

    @Test
    void an_empty_document_is_one() {
        assertThat(WRITER.write(Document.builder("T").build()).text())
                .isEqualTo("{\"version\":1,\"type\":\"doc\",\"content\":[]}\n");
    }

    @Test
    void marks_that_go_together_are_on_one_text() {
        assertThat(inlines(text("a "), strong(text("b"), emphasis("c")), text(" d")))
                .isEqualTo(plain("a ") + "," + marked("b", mark("strong")) + ","
                        + marked("c", mark("em"), mark("strong")) + "," + plain(" d"));
    }

    @Test
    void code_takes_no_mark_but_a_link() {
        assertThat(inlines(strong(code("a  b")), new Link("https://e.example/", List.of(code("c")))))
                .isEqualTo(marked("a  b", mark("code")) + "," + marked("c", to("https://e.example/"), mark("code")));
    }

    @Test
    void texts_with_the_same_marks_are_one_and_none_is_empty() {
        assertThat(inlines(text("a"), text(""), strong(""), text("b"), strong("\u0000"), code(" ")))
                .isEqualTo(plain("ab"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~ a \t\n b ~|a b",
                "~a\u0000b\uFEFFc~|abc",
                "~a\u202Eb~|a[U+202E]b",
                "~a\uD800b~|a\uFFFDb",
                "~a\uFFFEb~|a\uFFFDb",
                "~a\u2028b\u0085c~|a b c",
                "~a\u200Bb\u00A0c~|a\u200Bb\u00A0c"
            })
    void texts_are_normalised(String written, String shown) {
        assertThat(inlines(text(written))).isEqualTo(plain(shown));
    }

    @Test
    void a_blank_stands_with_the_fewer_marks_and_not_at_an_end() {
        assertThat(inlines(strong(" a "), text("b"), link(" c ", "https://e.example/"), strong("d "), lineBreak()))
                .isEqualTo(marked("a", mark("strong")) + "," + plain(" b ") + ","
                        + marked("c", to("https://e.example/")) + "," + marked(" d", mark("strong")));
        assertThat(inlines(code("a"), text(" "), code("b")))
                .isEqualTo(marked("a", mark("code")) + "," + plain(" ") + "," + marked("b", mark("code")));
    }

    @Test
    void a_line_break_is_a_node_once_and_within() {
        assertThat(inlines(lineBreak(), text("a "), lineBreak(), lineBreak(), text(" b"), lineBreak()))
                .isEqualTo(plain("a") + ",{'type':'hardBreak'}," + plain("b"));
    }

    @Test
    void a_line_break_in_a_heading_is_a_stroke() {
        assertThat(nodes(WRITER, new Heading(3, List.of(text("a"), lineBreak(), strong("b")))))
                .isEqualTo("{'type':'heading','attrs':{'level':5},'content':[" + plain("a / ") + ","
                        + marked("b", mark("strong")) + "]}");
    }

    @ParameterizedTest
    @CsvSource({"NEUTRAL, neutral", "INFO, blue", "GOOD, green", "WARNING, yellow", "CRITICAL, red"})
    void a_state_is_a_status_of_the_colour_of_its_tone(Tone tone, String color) {
        assertThat(inlines(text("is "), strong(badge(" in\nprogress", tone)), text(".")))
                .isEqualTo(plain("is ") + ",{'type':'status','attrs':{'text':'in progress','color':'" + color + "'}},"
                        + plain("."));
    }

    @Test
    void a_state_within_a_link_is_bold_text_that_leads_there() {
        assertThat(inlines(new Link("https://e.example/", List.of(badge("done", Tone.GOOD)))))
                .isEqualTo(marked("done", to("https://e.example/"), mark("strong")));
    }

    @Test
    void a_day_is_a_date_at_midnight_in_utc() {
        assertThat(inlines(text("due "), new TimeRef("2026-03-28", Optional.of("2026-03-28"))))
                .isEqualTo(plain("due ") + ",{'type':'date','attrs':{'timestamp':'1774656000000'}}");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28 10:00 UTC, 2026-03-28T10:00:00Z",
        "2026-03, 2026-03",
        "28 March 2026, 2026-03-28",
        "about 2026-03-28, 2026-03-28",
        "2026-13-99, 2026-13-99",
        "1969-12-31, 1969-12-31",
        "2026-03-28, 2026-03-29"
    })
    void a_time_that_is_finer_coarser_or_said_in_other_words_is_text(String words, String machine) {
        assertThat(inlines(new TimeRef(words, Optional.of(machine)))).isEqualTo(plain(words));
    }

    @Test
    void a_day_within_a_link_is_text_that_leads_there() {
        assertThat(inlines(
                        new Link("https://e.example/", List.of(new TimeRef("2026-03-28", Optional.of("2026-03-28"))))))
                .isEqualTo(marked("2026-03-28", to("https://e.example/")));
    }

    @Test
    void an_address_in_a_text_is_a_link_even_if_it_stands_in_two() {
        assertThat(inlines(text("see https://e.exa"), text("mple/a?b=c&d. Ask dba@e.example")))
                .isEqualTo(plain("see ") + ","
                        + marked("https://e.example/a?b=c&d", to("https://e.example/a?b=c&d")) + "," + plain(". Ask ")
                        + "," + marked("dba@e.example", to("mailto:dba@e.example")));
    }

    @Test
    void what_may_not_stand_in_an_address_goes_by_its_code() {
        assertThat(inlines(link("x", "https://e.example/a b\"<>\u0000é#c#d")))
                .isEqualTo(marked("x", to("https://e.example/a%20b%22%3C%3E%00é#c%23d")));
    }

    @ParameterizedTest
    @CsvSource({"SHOW, 'x (https://e.example/), a@e.example'", "HIDE, 'x, a@e.example'"})
    void an_address_that_is_not_to_be_linked_is_not(LinkPolicy.Treatment treatment, String shown) {
        AdfWriter writer =
                AdfWriter.builder().title(false).linkPolicy(url -> treatment).build();

        assertThat(inlines(writer, link("x", "https://e.example/"), text(", a@e.example")))
                .isEqualTo(plain(shown));
        assertThat(write(writer, paragraph(link("x", "https://e.example/"))).notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.DEGRADED,
                        "document",
                        "An address is not linked: the link policy does not allow it"));
    }

    @Test
    void a_link_without_words_shows_its_address_unless_the_policy_hides_it() {
        AdfWriter hiding = AdfWriter.builder()
                .title(false)
                .linkPolicy(url -> LinkPolicy.Treatment.HIDE)
                .build();

        assertThat(inlines(link(" ", "https://e.example/")))
                .isEqualTo(marked("https://e.example/", to("https://e.example/")));
        Rendered hidden = write(hiding, paragraph(link(" ", "https://e.example/")));
        assertThat(nodes(hidden)).isEmpty();
        assertThat(hidden.notes()).extracting(RenderNote::kind).containsExactly(RenderNote.Kind.DROPPED);
    }

    @Test
    void a_link_within_a_link_is_not_one() {
        Rendered rendered =
                write(WRITER, paragraph(new Link("https://a.example/", List.of(link("x", "https://b.example/")))));

        assertThat(nodes(rendered)).contains("https://a.example/").doesNotContain("'href':'https://b.example/'");
        assertThat(rendered.notes())
                .extracting(RenderNote::message)
                .containsExactly("An address is not linked: it stands within another link");
    }

    @Test
    void blank_paragraphs_and_headings_are_not_written() {
        assertThat(nodes(WRITER, paragraph(" \u0000"), new Heading(1, List.of(text(" "))), paragraph("x")))
                .isEqualTo("{'type':'paragraph','content':[" + plain("x") + "]}");
    }

    @Test
    void an_item_begins_with_a_paragraph_even_if_it_has_no_text() {
        assertThat(nodes(WRITER, bullets(ListItem.of("").withDetails(bullets("a"), Blocks.code("sql", "b")))))
                .isEqualTo("{'type':'bulletList','content':[{'type':'listItem','content':["
                        + "{'type':'paragraph','content':[]},"
                        + "{'type':'bulletList','content':[{'type':'listItem','content':["
                        + "{'type':'paragraph','content':[" + plain("a") + "]}]}]},"
                        + "{'type':'codeBlock','attrs':{'language':'sql'},'content':[" + plain("b") + "]}]}]}");
    }

    @Test
    void tasks_have_the_ids_of_their_actions_and_no_two_the_same() {
        TaskItem item = TaskItem.of(true, text("x"));
        Block tasks = tasks(
                item.withId("AI-1"),
                item.withId("AI-1"),
                item.withId("AI_1.2"),
                item.withId("AI-1.2"),
                item,
                item.withId(" "),
                item.withId("é 1"));

        assertThat(localIds(nodes(WRITER, tasks, tasks)))
                .doesNotHaveDuplicates()
                .containsSubsequence("list-AI-1", "task-AI-1", "task-AI-1.2", "task-AI_5f_1_2e_2", "task-AI-1_2e_2")
                .containsSubsequence("task.1", "task.2", "task-_e9__20_1", "list-AI-1.3", "task-AI-1.3");
        assertThat(localIds(nodes(WRITER, tasks))).isEqualTo(localIds(nodes(WRITER, tasks)));
    }

    private static List<String> localIds(String nodes) {
        return Pattern.compile("'localId':'([^']*)'")
                .matcher(nodes)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"CONFLUENCE, , true", "JIRA, , false", "CONFLUENCE, false, false", "JIRA, true, true"})
    void tasks_can_be_ticked_in_confluence_or_where_it_is_asked_for(AdfProduct product, Boolean asked, boolean ticked) {
        AdfWriter.Builder writer = AdfWriter.builder().title(false).product(product);
        if (asked != null) {
            writer.taskLists(asked);
        }

        String nodes = nodes(
                writer.build(), tasks(TaskItem.of(true, text("a")).withId("AI-1"), TaskItem.of(false, text("b"))));

        assertThat(nodes)
                .isEqualTo(
                        ticked
                                ? "{'type':'taskList','attrs':{'localId':'list-AI-1'},'content':["
                                        + "{'type':'taskItem','attrs':{'localId':'task-AI-1','state':'DONE'},"
                                        + "'content':[" + plain("a") + "]},"
                                        + "{'type':'taskItem','attrs':{'localId':'task.1','state':'TODO'},"
                                        + "'content':[" + plain("b") + "]}]}"
                                : "{'type':'bulletList','content':[" + item("\u2611 a") + "," + item("\u2610 b")
                                        + "]}");
    }

    private static String item(String text) {
        return "{'type':'listItem','content':[{'type':'paragraph','content':[" + plain(text) + "]}]}";
    }

    @Test
    void tasks_within_an_item_have_signs() {
        assertThat(nodes(WRITER, bullets(ListItem.of("x").withDetails(tasks(TaskItem.of(false, text("a")))))))
                .contains(item("\u2610 a"))
                .doesNotContain("taskList");
    }

    @ParameterizedTest
    @CsvSource({"GAP, warning", "NOTE, info", "IMPORTANT, note", "WARNING, error"})
    void a_callout_is_a_panel_of_its_kind(CalloutKind kind, String panel) {
        assertThat(nodes(WRITER, callout(kind, "Missing", paragraph("x"))))
                .isEqualTo("{'type':'panel','attrs':{'panelType':'" + panel + "'},'content':["
                        + "{'type':'paragraph','content':[" + marked("Missing", mark("strong")) + "]},"
                        + "{'type':'paragraph','content':[" + plain("x") + "]}]}");
    }

    @Test
    void a_callout_with_nothing_to_show_is_no_empty_panel() {
        assertThat(nodes(WRITER, callout(CalloutKind.NOTE, paragraph(" "))))
                .isEqualTo("{'type':'panel','attrs':{'panelType':'info'},'content':["
                        + "{'type':'paragraph','content':[]}]}");
    }

    @ParameterizedTest
    @EnumSource
    void a_table_has_header_cells_and_numbers_at_the_right_where_the_product_has_that(AdfProduct product) {
        Block table = Table.builder()
                .caption("Costs")
                .column("a", "A")
                .numericColumn("b", "")
                .row("x", "1")
                .build();
        String right =
                product == AdfProduct.CONFLUENCE ? "'marks':[{'type':'alignment','attrs':{'align':'end'}}]," : "";

        assertThat(nodes(AdfWriter.builder().title(false).product(product).build(), table))
                .isEqualTo("{'type':'paragraph','content':[" + marked("Costs", mark("em")) + "]},"
                        + "{'type':'table','content':[{'type':'tableRow','content':["
                        + "{'type':'tableHeader','content':[{'type':'paragraph','content':[" + plain("A") + "]}]},"
                        + "{'type':'tableHeader','content':[{'type':'paragraph'," + right + "'content':[]}]}]},"
                        + "{'type':'tableRow','content':["
                        + "{'type':'tableCell','content':[{'type':'paragraph','content':[" + plain("x") + "]}]},"
                        + "{'type':'tableCell','content':[{'type':'paragraph'," + right + "'content':[" + plain("1")
                        + "]}]}]}]}");
    }

    @Test
    void facts_have_their_names_as_headers_at_the_left() {
        assertThat(nodes(WRITER, Blocks.facts(Fact.of("Severity", badge("SEV-1", Tone.CRITICAL)))))
                .isEqualTo("{'type':'table','content':[{'type':'tableRow','content':["
                        + "{'type':'tableHeader','content':[{'type':'paragraph','content':[" + plain("Severity")
                        + "]}]},{'type':'tableCell','content':[{'type':'paragraph','content':["
                        + "{'type':'status','attrs':{'text':'SEV-1','color':'red'}}]}]}]}]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"~a\r\n\tb \n~|~a\\n\\tb ~", "~\n~|~~", "~~|~~", "~a\u0000\u202E\n\n~|a[U+202E]\\n"})
    void code_keeps_its_lines_and_loses_its_last_line_end(String written, String shown) {
        String text = shown.isEmpty() ? "" : plain(shown);

        assertThat(nodes(WRITER, Blocks.code(written))).isEqualTo("{'type':'codeBlock','content':[" + text + "]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a name", "'}}", "é"})
    void a_language_that_is_no_name_is_dropped_with_a_note(String language) {
        Rendered rendered = write(WRITER, Blocks.code(language, "x"));

        assertThat(nodes(rendered)).doesNotContain("language");
        assertThat(rendered.notes()).extracting(RenderNote::kind).containsExactly(RenderNote.Kind.DROPPED);
    }

    @Test
    void a_point_in_time_keeps_its_words() {
        assertThat(inlines(new TimeRef("10:05", Optional.of(Instant.EPOCH.toString()))))
                .isEqualTo(plain("10:05"));
    }

    private record Budget(List<Block> fallback) implements CustomBlock {}

    @Test
    void a_block_of_a_house_is_written_by_its_fallback_with_a_note() {
        Rendered rendered = write(WRITER, new Budget(List.of(paragraph("3 h left"))));

        assertThat(ParsedAdf.outline(rendered.text())).isEqualTo("‹p:3 h left›");
        assertThat(rendered.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.DEGRADED,
                        "document",
                        "A block Budget is shown by its fallback: this format does not know it"));
    }

    @Test
    void a_block_of_a_house_is_written_as_the_house_says() {
        AdfWriter writer = AdfWriter.builder()
                .title(false)
                .customBlock(Budget.class, budget -> List.of(paragraph("its own")))
                .build();

        Rendered rendered = write(writer, new Budget(List.of()));

        assertThat(ParsedAdf.outline(rendered.text())).isEqualTo("‹p:its own›");
        assertThat(rendered.notes()).isEmpty();
    }

    @Test
    void a_block_without_a_fallback_is_dropped_with_a_note() {
        assertThat(write(WRITER, new Budget(List.of())).notes())
                .extracting(RenderNote::kind)
                .containsExactly(RenderNote.Kind.DROPPED);
    }

    @Test
    void a_fallback_that_leads_to_itself_is_refused() {
        CustomBlock endless = new CustomBlock() {
            @Override
            public List<Block> fallback() {
                return List.of(this);
            }
        };

        assertThatThrownBy(() -> write(WRITER, endless))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("leads to itself");
    }

    @Test
    void two_forms_for_a_block_are_refused() {
        AdfWriter.Builder writer = AdfWriter.builder().customBlock(Budget.class, budget -> List.of());

        assertThatThrownBy(() -> writer.customBlock(Budget.class, budget -> List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give one");
    }
}
