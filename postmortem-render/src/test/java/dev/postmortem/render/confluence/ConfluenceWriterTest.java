package dev.postmortem.render.confluence;

import static dev.postmortem.render.document.Inlines.anchor;
import static dev.postmortem.render.document.Inlines.badge;
import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.date;
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
import dev.postmortem.render.document.Alignment;
import dev.postmortem.render.document.Anchor;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.Column;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.PersonRef;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TimeRef;
import dev.postmortem.render.document.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of each block and each inline in a page of Confluence. */
final class ConfluenceWriterTest {

    private static final ConfluenceWriter WRITER =
            ConfluenceWriter.builder().title(false).build();

    private static final Instant START = Instant.parse("2026-03-14T10:00:00Z");

    /** A house's block that only a writer that was told can show. */
    private record Load(int percent) implements CustomBlock {
        @Override
        public List<Block> fallback() {
            return List.of(Blocks.paragraph("Load: " + percent + " %"));
        }
    }

    private static Rendered rendered(ConfluenceWriter writer, Block... blocks) {
        return writer.write(Document.builder("T")
                .section("s", "S", s -> s.addAll(List.of(blocks)))
                .build());
    }

    private static String blocks(Block... blocks) {
        String body = rendered(WRITER, blocks).text();
        assertThat(StorageFaults.of(body)).isEmpty();
        return body.substring("<h2>S</h2>\n".length());
    }

    private static String inlines(Inline... content) {
        return blocks(Blocks.paragraph(content)).replaceAll("^<p>|</p>\n$", "");
    }

    private static String macro(String name, String content) {
        return "<ac:structured-macro ac:name=\"" + name + "\">" + content + "</ac:structured-macro>";
    }

    private static String box(String name, String content) {
        return macro(name, "<ac:rich-text-body>" + content + "</ac:rich-text-body>");
    }

    @Test
    void the_format_says_what_it_is() {
        assertThat(WRITER.format()).isEqualTo(Format.CONFLUENCE);
    }

    @Test
    void the_body_begins_with_id_and_title_unless_the_page_is_called_so() {
        Document document = Document.builder("Orders & more")
                .id("INC-142")
                .lead(Blocks.paragraph("x"))
                .build();

        assertThat(ConfluenceWriter.builder().build().write(document).text())
                .isEqualTo("<h1>INC-142: Orders &amp; more</h1>\n<p>x</p>\n");
        assertThat(WRITER.write(document).text()).isEqualTo("<p>x</p>\n");
        assertThat(ConfluenceWriter.pageTitle(document)).isEqualTo("INC-142: Orders & more");
    }

    @Test
    void the_title_of_a_page_is_one_line_of_at_most_255_characters() {
        assertThat(ConfluenceWriter.pageTitle(
                        Document.builder(" a\r\n\tb\u0007\u202E\uD800 ").build()))
                .isEqualTo("a b[U+202E]\uFFFD");
        assertThat(ConfluenceWriter.pageTitle(Document.builder("x".repeat(255)).build()))
                .isEqualTo("x".repeat(255));
        assertThat(ConfluenceWriter.pageTitle(Document.builder("x".repeat(256)).build()))
                .isEqualTo("x".repeat(254) + "…");
        assertThat(ConfluenceWriter.pageTitle(
                        Document.builder("x" + "😀".repeat(200)).build()))
                .isEqualTo("x" + "😀".repeat(126) + "…");
        assertThat(ConfluenceWriter.pageTitle(
                        Document.builder("x" + "e\u0301".repeat(200)).build()))
                .isEqualTo("x" + "e\u0301".repeat(126) + "…");
        assertThat(ConfluenceWriter.pageTitle(
                        Document.builder("e\u0301".repeat(200)).build()))
                .isEqualTo("e\u0301".repeat(127) + "…");
    }

    @Test
    void sections_and_headings_keep_their_levels_and_numbers() {
        Document document = Document.builder("T")
                .section(
                        "summary",
                        "Summary",
                        s -> s.number(2)
                                .add(new Heading(1, List.of(text("a"), lineBreak(), text("b"))))
                                .add(new Heading(3, List.of(text("c")))))
                .build();

        assertThat(WRITER.write(document).text()).isEqualTo("<h2>2. Summary</h2>\n<h3>a / b</h3>\n<h5>c</h5>\n");
    }

    @Test
    void sections_are_listed_on_request() {
        Document document = Document.builder("T")
                .lead(Blocks.paragraph("x"))
                .section("s", "S", s -> {})
                .build();

        String body = ConfluenceWriter.builder()
                .title(false)
                .contents(true)
                .build()
                .write(document)
                .text();

        assertThat(StorageFaults.of(body)).isEmpty();
        assertThat(body)
                .isEqualTo("<p>x</p>\n"
                        + macro(
                                "toc",
                                "<ac:parameter ac:name=\"minLevel\">2</ac:parameter>"
                                        + "<ac:parameter ac:name=\"maxLevel\">2</ac:parameter>")
                        + "\n<h2>S</h2>\n");
    }

    @Test
    void a_folded_section_keeps_its_heading_and_has_no_line_ends() {
        ConfluenceWriter writer =
                ConfluenceWriter.builder().title(false).collapsed("s", "other").build();

        String body = rendered(
                        writer,
                        Blocks.paragraph("a"),
                        Table.builder().column("c", "C").row("x").build())
                .text();

        assertThat(StorageFaults.of(body)).isEmpty();
        assertThat(body)
                .isEqualTo("<h2>S</h2>\n"
                        + box("expand", "<p>a</p><table><tbody><tr><th>C</th></tr><tr><td>x</td></tr></tbody></table>")
                        + "\n");
    }

    @Test
    void a_folded_section_without_content_is_not_folded() {
        assertThat(rendered(ConfluenceWriter.builder()
                                .title(false)
                                .collapsed("s")
                                .build())
                        .text())
                .isEqualTo("<h2>S</h2>\n");
    }

    @Test
    void facts_have_their_names_at_the_side_and_are_properties_on_request() {
        Document document = Document.builder("T")
                .lead(Blocks.facts(Fact.of("Severity", "SEV-1"), Fact.of("Length", "30 min")))
                .lead(Blocks.facts(Fact.of("a", "b")))
                .build();
        String rows = "<tr><th>Severity</th><td>SEV-1</td></tr>\n<tr><th>Length</th><td>30 min</td></tr>\n";
        String second = "<table><tbody>\n<tr><th>a</th><td>b</td></tr>\n</tbody></table>\n";

        assertThat(WRITER.write(document).text()).isEqualTo("<table><tbody>\n" + rows + "</tbody></table>\n" + second);
        assertThat(ConfluenceWriter.builder()
                        .title(false)
                        .pageProperties(true)
                        .build()
                        .write(document)
                        .text())
                .isEqualTo(
                        box("details", "<table><tbody>" + rows.replace("\n", "") + "</tbody></table>") + "\n" + second);
    }

    @Test
    void facts_of_a_section_are_no_properties_of_the_page() {
        ConfluenceWriter writer =
                ConfluenceWriter.builder().title(false).pageProperties(true).build();

        assertThat(rendered(writer, Blocks.facts(Fact.of("a", "b"))).text()).doesNotContain("ac:");
    }

    @Test
    void a_table_has_its_caption_before_it_and_its_numbers_at_the_right() {
        Table table = new Table(
                Optional.of("Events"),
                List.of(Column.of("t", "Time"), Column.numeric("n", "N"), new Column("p", "Public", Alignment.CENTER)),
                Sequence.of(List.of(Row.of("10:00", "3", "✓"), Row.of(Cell.of("x"), Cell.empty(), Cell.empty()))));
        String right = "<p style=\"text-align: right;\">";
        String center = "<p style=\"text-align: center;\">";

        assertThat(blocks(table))
                .isEqualTo("<p><em>Events</em></p>\n<table><tbody>\n"
                        + "<tr><th>Time</th><th>" + right + "N</p></th><th>" + center + "Public</p></th></tr>\n"
                        + "<tr><td>10:00</td><td>" + right + "3</p></td><td>" + center + "✓</p></td></tr>\n"
                        + "<tr><td>x</td><td></td><td></td></tr>\n</tbody></table>\n");
    }

    @Test
    void lists_hold_their_details() {
        assertThat(blocks(
                        Blocks.bullets(
                                ListItem.of("a"),
                                ListItem.of("b").withDetails(Blocks.bullets("c"), Blocks.paragraph("d"))),
                        Blocks.numbered(ListItem.of("e"))))
                .isEqualTo("""
                        <ul>
                        <li>a</li>
                        <li><p>b</p><ul><li>c</li></ul><p>d</p></li>
                        </ul>
                        <ol>
                        <li>e</li>
                        </ol>
                        """);
    }

    @Test
    void a_paragraph_without_words_is_left_out() {
        assertThat(blocks(Blocks.paragraph(" \n\u0007"), Blocks.paragraph("a"))).isEqualTo("<p>a</p>\n");
    }

    @Test
    void tasks_are_tasks_of_confluence_that_are_due_on_their_date() {
        String body = blocks(Blocks.tasks(
                TaskItem.of(false, text("Alert on locks, "), date("2026-03-28", LocalDate.of(2026, 3, 28)))
                        .withId("AI-1"),
                TaskItem.of(true, text("Reject DDL")).withId("AI-2")));

        assertThat(body).isEqualTo("""
                        <ac:task-list>
                        <ac:task><ac:task-id>339863882</ac:task-id><ac:task-status>incomplete</ac:task-status>\
                        <ac:task-body>Alert on locks, <time datetime="2026-03-28" /></ac:task-body></ac:task>
                        <ac:task><ac:task-id>289531025</ac:task-id><ac:task-status>complete</ac:task-status>\
                        <ac:task-body>Reject DDL</ac:task-body></ac:task>
                        </ac:task-list>
                        """);
    }

    @ParameterizedTest
    @CsvSource({"sql, sql", "SQL, sql", "PostgreSQL, sql", "python, py", "yaml, yml", "C#, c#", "json, js", "none, text"
    })
    void a_language_that_confluence_knows_is_called_as_it_calls_it(String language, String known) {
        assertThat(blocks(Blocks.code(language, "x")))
                .isEqualTo(macro(
                                "code",
                                "<ac:parameter ac:name=\"language\">" + known
                                        + "</ac:parameter><ac:plain-text-body><![CDATA[x]]></ac:plain-text-body>")
                        + "\n");
    }

    @Test
    void a_language_that_confluence_does_not_know_is_the_title_of_the_code() {
        Rendered rendered = rendered(WRITER, Blocks.code("promql", "up == 0"));

        assertThat(StorageFaults.of(rendered.text())).isEmpty();
        assertThat(rendered.text())
                .contains("<ac:parameter ac:name=\"language\">text</ac:parameter>"
                        + "<ac:parameter ac:name=\"title\">promql</ac:parameter>");
        assertThat(rendered.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.DEGRADED,
                        "section s",
                        "The language of a block of code is its title: Confluence has no colours for it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT a[b[1]]>2;", "]]>", "]]]]>>", "<b>&amp;</b>", "a\n\tb\n\n", ""})
    void code_is_read_as_it_was_written(String written) {
        String body = blocks(Blocks.code(written));

        assertThat(StoredPage.of(body).texts("ac:plain-text-body")).containsExactly(written);
    }

    @ParameterizedTest
    @CsvSource({"NOTE, info", "IMPORTANT, note", "WARNING, warning"})
    void a_callout_is_a_box(CalloutKind kind, String name) {
        assertThat(blocks(Blocks.callout(kind, Blocks.paragraph("a")))).isEqualTo(box(name, "<p>a</p>") + "\n");
        assertThat(blocks(Blocks.callout(kind, "T", Blocks.paragraph("a"))))
                .isEqualTo(box(name, "<p><strong>T</strong></p><p>a</p>") + "\n");
    }

    @Test
    void a_gap_says_that_it_is_one() {
        assertThat(blocks(Blocks.callout(CalloutKind.GAP, Blocks.paragraph("a"))))
                .isEqualTo(box("note", "<p><strong>Gap</strong></p><p>a</p>") + "\n");
        assertThat(blocks(Blocks.callout(CalloutKind.GAP, "T", Blocks.paragraph("a"))))
                .isEqualTo(box("note", "<p><strong>T</strong></p><p>a</p>") + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void a_state_has_the_colour_of_its_tone(Tone tone) {
        String colour = switch (tone) {
            case NEUTRAL -> "Grey";
            case INFO -> "Blue";
            case GOOD -> "Green";
            case WARNING -> "Yellow";
            case CRITICAL -> "Red";
        };

        assertThat(inlines(badge("SEV-1", tone)))
                .isEqualTo(macro(
                        "status",
                        "<ac:parameter ac:name=\"colour\">" + colour
                                + "</ac:parameter><ac:parameter ac:name=\"title\">SEV-1</ac:parameter>"));
    }

    @Test
    void a_state_that_confluence_would_cut_is_bold() {
        assertThat(inlines(badge("x".repeat(30), Tone.GOOD))).contains("status");

        Rendered rendered = rendered(WRITER, Blocks.paragraph(badge("x".repeat(31), Tone.GOOD)));

        assertThat(rendered.text()).endsWith("<p><strong>" + "x".repeat(31) + "</strong></p>\n");
        assertThat(rendered.notes()).extracting(RenderNote::kind).containsExactly(RenderNote.Kind.DEGRADED);
    }

    @Test
    void inlines_are_marked_up() {
        assertThat(inlines(strong("a"), emphasis("b"), code("c <d>"), lineBreak(), text("e")))
                .isEqualTo("<strong>a</strong><em>b</em><code>c &lt;d&gt;</code><br />e");
    }

    @Test
    void a_day_is_a_date_of_confluence_if_that_says_all_of_it() {
        assertThat(inlines(date("2026-03-28", LocalDate.of(2026, 3, 28))))
                .isEqualTo("<time datetime=\"2026-03-28\" />");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-14 10:00 UTC, 2026-03-14T10:00:00Z",
        "10:00, 2026-03-14T10:00:00Z",
        "2026-03, 2026-03",
        "2026, 2026",
        "2026-03-28 UTC, 2026-03-28",
        "28 March, 2026-03-28",
        "2026-03-28, 2026-03-29",
        "2026-02-30, 2026-02-30",
        "2025-02-29, 2025-02-29",
        "0999-01-01, 0999-01-01",
        "２026-01-01, ２026-01-01"
    })
    void a_time_of_which_a_date_would_lose_something_stays_words(String words, String machine) {
        assertThat(inlines(new TimeRef(words, Optional.of(machine)))).isEqualTo(words);
    }

    @Test
    void a_time_in_words_stays_words() {
        assertThat(inlines(time("2026-03-28"), text(" "), time("10:00", START))).isEqualTo("2026-03-28 10:00");
    }

    @Test
    void an_element_is_an_anchor_and_a_mention_a_link_to_it() {
        assertThat(inlines(reference("RC-1"), text(" "), anchor("RC-1"), anchor("RC-1"), reference("RC-2")))
                .isEqualTo("<ac:link ac:anchor=\"RC-1\"><ac:link-body>RC-1</ac:link-body></ac:link> "
                        + macro("anchor", "<ac:parameter ac:name=\"\">RC-1</ac:parameter>")
                        + "RC-1RC-1RC-2");
    }

    @Test
    void an_id_that_is_more_than_letters_and_digits_is_encoded() {
        String body = inlines(anchor("a b"), anchor("a_20_b"), anchor("a(b"), reference("a b"));

        assertThat(StoredPage.of(body).macros("anchor"))
                .extracting(macro -> StoredPage.parameter(macro, ""))
                .containsExactly("_a_20_b", "_a_5f_20_5f_b", "_a_28_b");
        assertThat(body).endsWith("<ac:link ac:anchor=\"_a_20_b\"><ac:link-body>a b</ac:link-body></ac:link>");
    }

    @Test
    void a_link_leads_to_its_address_and_holds_words_alone() {
        Link everything = new Link(
                "https://e.example/?a=1&b=\"2\"",
                List.of(
                        badge("x", Tone.GOOD),
                        new Anchor("RC-1", "y"),
                        date("2026-03-28", LocalDate.of(2026, 3, 28)),
                        link("z", "https://f.example")));

        assertThat(inlines(everything, reference("RC-1")))
                .isEqualTo(macro("anchor", "<ac:parameter ac:name=\"\">RC-1</ac:parameter>")
                        + "<a href=\"https://e.example/?a=1&amp;b=%222%22\">xy2026-03-28z (https://f.example)</a>"
                                .replace(" (https://f.example)", "")
                        + "<ac:link ac:anchor=\"RC-1\"><ac:link-body>RC-1</ac:link-body></ac:link>");
    }

    @Test
    void addresses_in_texts_are_linked_and_those_that_run_code_are_not() {
        assertThat(inlines(text("see https://e.example/a?b&c or dba@e.example")))
                .isEqualTo("see <a href=\"https://e.example/a?b&amp;c\">https://e.example/a?b&amp;c</a>"
                        + " or <a href=\"mailto:dba@e.example\">dba@e.example</a>");
        assertThat(inlines(link("x", "javascript:alert(1)"))).isEqualTo("x (javascript:alert(1))");
    }

    @Test
    void a_link_without_words_is_its_address() {
        assertThat(inlines(new Link("https://e.example/a", List.of()), text(" or https://e.example/b")))
                .isEqualTo("<a href=\"https://e.example/a\">https://e.example/a</a>"
                        + " or <a href=\"https://e.example/b\">https://e.example/b</a>");
        assertThat(inlines(new Link("javascript:alert(1)", List.of()))).isEqualTo("javascript:alert(1)");
    }

    @Test
    void a_policy_that_hides_addresses_leaves_words() {
        ConfluenceWriter writer = ConfluenceWriter.builder()
                .title(false)
                .linkPolicy(url -> Treatment.HIDE)
                .build();

        Rendered rendered =
                rendered(writer, Blocks.paragraph(link("x", "https://e.example"), link(" ", "https://e.example")));

        assertThat(rendered.text()).endsWith("<p>x</p>\n");
        assertThat(rendered.notes())
                .extracting(RenderNote::kind)
                .containsExactly(RenderNote.Kind.DEGRADED, RenderNote.Kind.DROPPED);
    }

    @Test
    void people_are_names_unless_they_are_users() {
        ConfluenceWriter writer = ConfluenceWriter.builder()
                .title(false)
                .users(person -> person.key().map(key -> ConfluenceUser.ofAccountId("557058:" + key + "\"&")))
                .build();
        Block block = Blocks.paragraph(
                person("Ada & Co"), text(" "), new PersonRef("Dana", Optional.of("dana")), text(" "), person("@sre"));

        assertThat(rendered(writer, block).text())
                .endsWith("<p>Ada &amp; Co <ac:link><ri:user ri:account-id=\"557058:dana&quot;&amp;\" /></ac:link>"
                        + " @sre</p>\n");
        assertThat(blocks(block)).isEqualTo("<p>Ada &amp; Co Dana @sre</p>\n");
    }

    @Test
    void users_of_data_center_are_known_by_their_key() {
        ConfluenceWriter writer = ConfluenceWriter.builder()
                .users(person -> Optional.of(ConfluenceUser.ofUserKey("8a7f")))
                .build();

        assertThat(rendered(writer, Blocks.paragraph(person("Ada"))).text())
                .contains("<ac:link><ri:user ri:userkey=\"8a7f\" /></ac:link>");
    }

    @Test
    void a_user_without_an_id_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfluenceUser.ofAccountId(" "))
                .withMessage("ConfluenceUser.id is blank: give an id, or no user");
    }

    @Test
    void a_block_of_a_house_is_shown_by_its_fallback_or_as_the_writer_is_told() {
        Rendered fallback = rendered(WRITER, new Load(97));
        Rendered told = rendered(
                ConfluenceWriter.builder()
                        .title(false)
                        .customBlock(Load.class, load -> List.of(Blocks.code("Load " + load.percent())))
                        .build(),
                new Load(97));

        assertThat(fallback.text()).endsWith("<p>Load: 97 %</p>\n");
        assertThat(fallback.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.DEGRADED,
                        "section s",
                        "A block Load is shown by its fallback: this format does not know it"));
        assertThat(told.text()).contains("<![CDATA[Load 97]]>");
        assertThat(told.notes()).isEmpty();
    }

    @Test
    void a_block_that_shows_nothing_is_noted() {
        CustomBlock nothing = List::of;
        ConfluenceWriter silent = ConfluenceWriter.builder()
                .customBlock(Load.class, load -> List.of())
                .build();

        assertThat(rendered(WRITER, nothing).notes())
                .extracting(RenderNote::kind)
                .containsExactly(RenderNote.Kind.DROPPED);
        assertThat(rendered(silent, new Load(1)).notes())
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

        assertThatIllegalStateException()
                .isThrownBy(() -> rendered(WRITER, endless))
                .withMessage("The fallback of a custom block leads to itself");
    }

    @Test
    void a_block_has_one_form() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfluenceWriter.builder()
                        .customBlock(Load.class, load -> List.of())
                        .customBlock(Load.class, load -> List.of()))
                .withMessage("customBlock was given two forms for " + Load.class.getName() + ": give one");
    }

    @Test
    void functions_of_the_host_must_answer() {
        ConfluenceWriter writer =
                ConfluenceWriter.builder().users(person -> null).build();

        assertThatNullPointerException()
                .isThrownBy(() -> rendered(writer, Blocks.paragraph(person("Ada"))))
                .withMessage("The function of users returned null, not an optional");
    }
}
