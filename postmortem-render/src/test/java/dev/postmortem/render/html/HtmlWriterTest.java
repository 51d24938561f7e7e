package dev.postmortem.render.html;

import static dev.postmortem.render.document.Blocks.bullets;
import static dev.postmortem.render.document.Blocks.callout;
import static dev.postmortem.render.document.Blocks.facts;
import static dev.postmortem.render.document.Blocks.paragraph;
import static dev.postmortem.render.document.Blocks.tasks;
import static dev.postmortem.render.document.Inlines.anchor;
import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.emphasis;
import static dev.postmortem.render.document.Inlines.lineBreak;
import static dev.postmortem.render.document.Inlines.link;
import static dev.postmortem.render.document.Inlines.reference;
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
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TimeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each part of a document looks like in HTML. */
final class HtmlWriterTest {

    private static final HtmlWriter WRITER = HtmlWriter.builder().build();

    @Test
    void it_writes_html() {
        assertThat(WRITER.format()).isEqualTo(Format.HTML);
    }

    @Test
    void the_head_says_what_the_page_is() {
        String html = WRITER.write(SampleDocument.document()).text();

        Element head = ParsedPage.of(html).document().head();
        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        assertThat(head.select("title").text()).isEqualTo("INC-142: Orders DB outage during index migration");
        assertThat(head.select("meta[name=viewport]").attr("content")).isEqualTo("width=device-width, initial-scale=1");
        assertThat(head.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
        assertThat(head.select("meta[name=description]").attr("content"))
                .isEqualTo("12.5 % of users could not place orders for 30 minutes.");
    }

    @Test
    void a_page_of_every_block_has_no_notes() {
        assertThat(WRITER.write(SampleDocument.document()).notes()).isEmpty();
    }

    @Test
    void a_page_asks_no_server_for_anything_and_runs_nothing() {
        Element page =
                ParsedPage.of(WRITER.write(SampleDocument.document()).text()).document();

        assertThat(page.select("[src], link, iframe, object, embed, [style], script:not([type=application/json])"))
                .isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(WRITER.stylesheet()).doesNotContain("url(", "@import", "@font-face");
    }

    @Test
    void sections_are_named_by_their_titles_and_linked_in_the_contents() {
        Element page =
                ParsedPage.of(WRITER.write(SampleDocument.document()).text()).document();

        assertThat(page.select("main > section").eachAttr("id")).containsExactly("summary", "timeline", "root-cause");
        assertThat(page.select("main > section").stream()
                        .map(section -> page.getElementById(section.attr("aria-labelledby"))
                                .text()))
                .containsExactly("2. Summary", "4. Timeline", "Root cause analysis");
        assertThat(page.select("details nav a").eachAttr("href"))
                .containsExactly("#summary", "#timeline", "#root-cause");
    }

    @Test
    void the_first_link_leads_past_the_contents() {
        Element page =
                ParsedPage.of(WRITER.write(SampleDocument.document()).text()).document();

        Element first = page.selectFirst("a");
        assertThat(first.text()).isEqualTo("Skip to content");
        assertThat(page.getElementById(first.attr("href").substring(1)).tagName())
                .isEqualTo("main");
    }

    @Test
    void a_wide_table_scrolls_by_itself_and_can_be_reached_by_keyboard() {
        Element region = main(wideTable(Optional.of("What was measured")), paragraph("x"))
                .selectFirst("[role=region]");

        assertThat(region.attr("tabindex")).isEqualTo("0");
        assertThat(region.selectFirst("#" + region.attr("aria-labelledby")).text())
                .isEqualTo("What was measured");
        assertThat(region.select("th").eachAttr("scope")).containsOnly("col").hasSize(4);
    }

    @Test
    void two_tables_without_a_caption_under_one_heading_have_different_names() {
        Element main = main(wideTable(Optional.empty()), wideTable(Optional.empty()));

        assertThat(main.select("[role=region]").eachAttr("aria-labelledby")).doesNotHaveDuplicates();
    }

    @Test
    void a_narrow_table_needs_no_region() {
        assertThat(main(Table.builder().column("a", "A").row("x").build()).select("[role=region]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-14T10:00:00Z,2026-03-14T10:00:00Z",
        "2026-03-14T10:00:00.123456Z,2026-03-14T10:00:00.123Z",
        "2026-03-14T10:00:00.5+01:00,2026-03-14T10:00:00.5+01:00",
        "2026-03-14T10:00+05:45,2026-03-14T10:00+05:45",
        "2026-03-28,2026-03-28",
        "2024-02-29,2024-02-29",
        "2026-03,2026-03",
        "2026,2026",
    })
    void a_time_carries_its_value(String machine, String written) {
        Element main = main(paragraph(new TimeRef("then", Optional.of(machine))));

        assertThat(main.selectFirst("time").attr("datetime")).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "2026-13",
                "2026-02-29",
                "2026-3-1",
                "0000",
                "+12345-01-01",
                "2026-03-14T10:00:00",
                "2026-03-14T24:00Z",
                "2026-03-14T10:00:00.Z",
                "2026-03-14T10:00Z/2026-03-15T10:00Z",
                "2026-03-14 10:00Z",
                "2026-03-14T10:00+1"
            })
    void a_time_that_html_has_no_form_for_is_its_words_alone(String machine) {
        Element main = main(paragraph(new TimeRef("then", Optional.of(machine))));

        assertThat(main.select("time")).isEmpty();
        assertThat(main.selectFirst("p").text()).isEqualTo("then");
    }

    @Test
    void a_mention_leads_to_the_place_where_its_element_is_told_before_or_after() {
        Element main = main(paragraph(reference("RC-1")), paragraph(anchor("RC-1")), paragraph(reference("RC-1")));

        assertThat(main.select("a").eachAttr("href")).containsExactly("#RC-1", "#RC-1");
        assertThat(main.selectFirst("[id=RC-1]").text()).isEqualTo("RC-1");
    }

    @Test
    void a_mention_of_what_the_document_does_not_tell_is_plain_text() {
        Element main = main(paragraph(reference("RC-9")));

        assertThat(main.select("a")).isEmpty();
        assertThat(main.selectFirst("p").text()).isEqualTo("RC-9");
    }

    @Test
    void an_element_that_is_told_twice_has_its_first_place() {
        Element main = main(paragraph(anchor("RC-1")), paragraph(anchor("RC-1")));

        assertThat(main.select("[id=RC-1]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"summary", "timeline_title", "content_", "postmortem-data", "1", "-A", "Ä", "a b", "#", "table_1"
            })
    void an_element_whose_id_could_be_taken_for_another_has_one_of_its_own(String id) {
        Document document = Document.builder("T")
                .section("summary", "S", section -> section.paragraph(new Anchor(id, "x"), new Anchor(id + "_", "y")))
                .build();

        Element page = ParsedPage.of(WRITER.write(document).text()).document();

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select(".anchor").eachAttr("id")).hasSize(2).allMatch(written -> written.startsWith("_"));
    }

    @Test
    void addresses_in_running_text_are_linked_without_the_punctuation_around_them() {
        Element main = main(paragraph("See https://x.example/a?b=1&c=2, or ask dba@x.example."));

        assertThat(main.select("a").eachAttr("href"))
                .containsExactly("https://x.example/a?b=1&c=2", "mailto:dba@x.example");
        assertThat(main.selectFirst("p").text()).isEqualTo("See https://x.example/a?b=1&c=2, or ask dba@x.example.");
    }

    @Test
    void an_address_in_two_texts_is_one() {
        Element main = main(paragraph(text("https://x.ex"), text("ample/path")));

        assertThat(main.select("a").eachAttr("href")).containsExactly("https://x.example/path");
    }

    @Test
    void a_link_that_the_policy_shows_has_its_address_behind_its_words() {
        Rendered rendered = HtmlWriter.builder()
                .linkPolicy(url -> LinkPolicy.Treatment.SHOW)
                .build()
                .write(document(paragraph(link("runbook", "https://wiki.example/"))));

        assertThat(ParsedPage.of(rendered.text()).texts("main p")).containsExactly("runbook (https://wiki.example/)");
        assertThat(rendered.notes()).extracting(RenderNote::kind).containsExactly(RenderNote.Kind.DEGRADED);
    }

    @Test
    void a_link_without_words_that_the_policy_shows_is_its_address_and_leads_nowhere() {
        Rendered rendered = HtmlWriter.builder()
                .linkPolicy(url -> LinkPolicy.Treatment.SHOW)
                .build()
                .write(document(paragraph(new Link("https://wiki.example/", List.of()))));

        ParsedPage page = ParsedPage.of(rendered.text());
        assertThat(page.texts("main p")).containsExactly("https://wiki.example/");
        assertThat(page.texts("main a")).isEmpty();
    }

    @Test
    void of_a_link_that_the_policy_hides_the_words_stay() {
        Rendered rendered = HtmlWriter.builder()
                .linkPolicy(url -> LinkPolicy.Treatment.HIDE)
                .build()
                .write(document(paragraph(link("runbook", "https://wiki.example/"))));

        assertThat(rendered.text()).doesNotContain("wiki.example");
        assertThat(ParsedPage.of(rendered.text()).texts("main p")).containsExactly("runbook");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://x.example/a|b https://x.example/a%7Cb",
                "https://x.example/%41%zz https://x.example/%41%25zz",
                "https://[2001:db8::1]/[x] https://[2001:db8::1]/%5Bx%5D",
                "https://x.example/#a#b https://x.example/#a%23b",
                "https://x.example/日本 https://x.example/日本",
                "https://x.example/\\{} https://x.example/%5C%7B%7D",
            })
    void the_address_of_a_link_is_a_valid_url(String url, String written) {
        assertThat(main(paragraph(link("x", url))).selectFirst("a").attr("href"))
                .isEqualTo(written);
    }

    @Test
    void no_site_that_is_linked_learns_of_the_page() {
        assertThat(main(paragraph(link("x", "https://x.example/")))
                        .selectFirst("a")
                        .attr("rel"))
                .isEqualTo("noreferrer");
    }

    @Test
    void text_that_runs_from_right_to_left_takes_its_direction_from_its_first_word() {
        Element main = main(paragraph("שלום"), paragraph("hello"), bullets(ListItem.of("مرحبا")));

        assertThat(main.select("[dir=auto]").eachText()).containsExactly("שלום", "مرحبا");
    }

    @Test
    void a_page_in_a_language_that_runs_from_right_to_left_does_so() {
        Document document = Document.builder("כותרת")
                .language("he")
                .section("s", "x", s -> s.paragraph(text("abc")))
                .build();

        Element page = ParsedPage.of(WRITER.write(document).text()).document();

        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
        assertThat(page.selectFirst("main p").attr("dir")).isEqualTo("auto");
    }

    @Test
    void a_language_that_is_none_is_not_said() {
        Rendered rendered =
                WRITER.write(Document.builder("T").language("\"><b>").build());

        assertThat(rendered.text()).contains("<html>");
        assertThat(rendered.notes()).extracting(RenderNote::kind).containsExactly(RenderNote.Kind.DROPPED);
    }

    @ParameterizedTest
    @CsvSource({"und, its tag names no language", "x-house, its tag names no language", "e n, it is no BCP 47 tag"})
    void a_note_says_why_a_language_is_not_said(String tag, String reason) {
        Rendered rendered = WRITER.write(Document.builder("T").language(tag).build());

        assertThat(rendered.notes())
                .extracting(RenderNote::message)
                .containsExactly("The language of the page is not said: " + reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ur-Aran", "az-Arab", "he"})
    void a_script_decides_in_which_direction_a_page_runs(String tag) {
        Element page = ParsedPage.of(
                        WRITER.write(Document.builder("T").language(tag).build())
                                .text())
                .document();

        assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
    }

    static Stream<Block> blankParagraphs() {
        return Stream.of(
                paragraph(" \u0000\n"),
                paragraph(code("")),
                paragraph(text("\u200B")),
                paragraph(lineBreak()),
                paragraph(strong(" "), emphasis(code("\u2028"))));
    }

    @ParameterizedTest
    @MethodSource("blankParagraphs")
    void a_paragraph_that_shows_nothing_is_left_out(Block blank) {
        assertThat(main(blank, paragraph("x")).select("p")).hasSize(1);
    }

    @Test
    void a_link_without_words_shows_its_address() {
        Element main = main(paragraph(link("", "https://x.example/1")));

        assertThat(main.select("p").text()).isEqualTo("https://x.example/1");
        assertThat(main.select("a")).extracting(Element::text).containsExactly("https://x.example/1");
    }

    @Test
    void code_that_shows_nothing_is_none() {
        Element main = main(paragraph(text("a"), code(" "), text("b")));

        assertThat(main.select("code")).isEmpty();
        assertThat(main.select("p").text()).isEqualTo("a b");
    }

    @Test
    void boxes_and_callouts_say_in_words_what_they_show() {
        Element main = main(
                tasks(TaskItem.of(true, text("x")), TaskItem.of(false, text("y"))),
                callout(CalloutKind.GAP, paragraph("z")),
                callout(CalloutKind.WARNING, "Mind", paragraph("z")));

        assertThat(main.select(".tasks svg").eachAttr("aria-label")).containsExactly("Done", "Open");
        assertThat(main.select(".callout-title").eachText()).containsExactly("Gap", "Mind");
        assertThat(main.select(".callout-title svg[role=img]").eachAttr("aria-label"))
                .containsExactly("Warning");
    }

    @Test
    void code_keeps_its_lines_and_says_its_language() {
        Element main = main(Blocks.code("sql", "\nSELECT 1;\r\n\tx"));

        assertThat(main.selectFirst("code.language-sql").wholeText()).isEqualTo("\nSELECT 1;\n\tx");
    }

    @Test
    void a_language_of_code_that_is_more_than_a_name_is_left_out() {
        Rendered rendered = WRITER.write(document(Blocks.code("x y\"", "z")));

        assertThat(rendered.text()).contains("<pre><code>z</code></pre>");
        assertThat(rendered.notes()).hasSize(1);
    }

    @Test
    void facts_are_terms_and_their_descriptions() {
        Element main = main(facts(Fact.of("Severity", strong("SEV-1")), Fact.of("Trigger", code("V7"))));

        assertThat(main.select("dl dt").eachText()).containsExactly("Severity", "Trigger");
        assertThat(main.select("dl dd").eachText()).containsExactly("SEV-1", "V7");
    }

    @Test
    void data_are_carried_along_and_stay_data() {
        Element page =
                ParsedPage.of(WRITER.write(SampleDocument.document()).text()).document();

        Element data = page.getElementById("postmortem-data");
        assertThat(data.attr("type")).isEqualTo("application/json");
        assertThat(data.data()).isEqualTo("{\"title\": \"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\"}");
    }

    @Test
    void a_fragment_is_one_article_whose_every_class_and_id_has_the_prefix() {
        HtmlWriter writer = HtmlWriter.builder().fragment("inc-").build();

        Element body = ParsedPage.of(writer.write(SampleDocument.document()).text())
                .document()
                .body();

        assertThat(body.children()).hasSize(1);
        assertThat(body.child(0).tagName()).isEqualTo("article");
        assertThat(body.select("main, style, [id]:not([id^=inc-])")).isEmpty();
        assertThat(body.select("[class]"))
                .allSatisfy(element -> assertThat(element.classNames()).allMatch(name -> name.startsWith("inc-")));
        assertThat(body.select("a[href^=#]").eachAttr("href")).allMatch(href -> href.startsWith("#inc-"));
        assertThat(body.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allMatch(ids -> List.of(ids.split(" ")).stream().allMatch(id -> id.startsWith("inc-")));
    }

    @Test
    void the_style_of_a_fragment_holds_within_the_fragment_alone() {
        String style = HtmlWriter.builder().fragment("inc-").build().stylesheet();

        assertThat(style.lines()
                        .filter(line -> line.endsWith("{") || line.endsWith(","))
                        .map(String::strip))
                .filteredOn(line -> !line.startsWith("@") && !line.endsWith(" local,") && !line.endsWith(" scroll,"))
                .allMatch(line -> line.startsWith(".inc-root"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "inc", "Inc-", "1-", "a b-", "\"-"})
    void a_prefix_of_another_form_is_refused(String prefix) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlWriter.builder().fragment(prefix))
                .withMessage("The class prefix \"" + prefix
                        + "\" is not accepted: give lower-case letters and digits and a hyphen, such as pm-");
    }

    @Test
    void a_house_draws_its_own_block() {
        HtmlWriter writer = HtmlWriter.builder()
                .customBlock(
                        Meter.class,
                        (meter, out) -> out.element(
                                "p",
                                Map.of("class", "meter big"),
                                p -> p.text(meter.left()).inlines(List.of(strong(meter.left())))))
                .build();

        Rendered rendered = writer.write(document(new Meter("<b> & \"c\"")));

        Element meter = ParsedPage.of(rendered.text()).document().selectFirst("p.meter.big");
        assertThat(meter.wholeText()).isEqualTo("<b> & \"c\"<b> & \"c\"");
        assertThat(rendered.notes()).isEmpty();
    }

    @Test
    void attributes_stand_in_the_order_of_their_names_whatever_that_of_their_map() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("title", "t");
        attributes.put("class", "c");
        attributes.put("lang", "l");
        HtmlWriter writer = HtmlWriter.builder()
                .customBlock(Meter.class, (meter, out) -> out.element("p", attributes, p -> {}))
                .build();

        assertThat(writer.write(document(new Meter("x"))).text())
                .contains("<p class=\"c\" lang=\"l\" title=\"t\"></p>");
    }

    @Test
    void an_attribute_has_a_value() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("title", null);
        HtmlWriter writer = HtmlWriter.builder()
                .customBlock(Meter.class, (meter, out) -> out.element("p", attributes, p -> {}))
                .build();

        assertThatIllegalStateException()
                .isThrownBy(() -> writer.write(document(new Meter("x"))))
                .havingCause()
                .withMessage("The attribute \"title\" is null: give it a value or leave it out");
    }

    @Test
    void a_block_has_one_form() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlWriter.builder()
                        .customBlock(Meter.class, (meter, out) -> {})
                        .customBlock(Meter.class, (meter, out) -> {}))
                .withMessage("customBlock was given two forms for " + Meter.class.getName() + ": give one");
    }

    @Test
    void a_block_that_nobody_draws_is_shown_by_its_fallback() {
        Rendered rendered = WRITER.write(document(new Meter("40 %")));

        assertThat(ParsedPage.of(rendered.text()).texts("main p")).containsExactly("40 % left");
        assertThat(rendered.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.DEGRADED,
                        "section s",
                        "A block Meter is shown by its fallback: this format does not know it"));
    }

    @ParameterizedTest
    @CsvSource({
        "script,class,x",
        "DIV,class,x",
        "a,class,x",
        "p,onclick,x",
        "p,style,x",
        "p,href,x",
        "p,id,x",
        "p,class,a\"b"
    })
    void a_house_draws_nothing_that_could_run_or_load(String element, String attribute, String value) {
        HtmlWriter writer = HtmlWriter.builder()
                .customBlock(Meter.class, (meter, out) -> out.element(element, Map.of(attribute, value), p -> {}))
                .build();

        assertThatIllegalStateException()
                .isThrownBy(() -> writer.write(document(new Meter("x"))))
                .havingCause()
                .withMessageContaining("is not accepted in a block: give");
    }

    @Test
    void a_fallback_that_leads_to_itself_is_an_error() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WRITER.write(document(new Endless())))
                .withMessage("The fallback of a block Endless leads to itself");
    }

    private record Meter(String left) implements CustomBlock {
        @Override
        public List<Block> fallback() {
            return List.of(paragraph(left + " left"));
        }
    }

    private record Endless() implements CustomBlock {
        @Override
        public List<Block> fallback() {
            return List.of(this);
        }
    }

    private static Table wideTable(Optional<String> caption) {
        Table.Builder table = Table.builder();
        caption.ifPresent(table::caption);
        return table.column("a", "A")
                .column("b", "B")
                .column("c", "C")
                .numericColumn("d", "D")
                .row(Cell.of("1"), Cell.of("2"), Cell.of("3"), Cell.of("4"))
                .build();
    }

    private static Document document(Block... blocks) {
        return Document.builder("T")
                .language("en")
                .section("s", "S", section -> section.addAll(List.of(blocks)))
                .build();
    }

    private static Element main(Block... blocks) {
        return ParsedPage.of(WRITER.write(document(blocks)).text()).document().selectFirst("main");
    }
}
