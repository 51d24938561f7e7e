package dev.postmortem.render.slack;

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

import dev.postmortem.render.Format;
import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.card.Cards;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.Tone;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SlackWriterTest {

    private static final SlackWriter WRITER = SlackWriter.builder().build();

    /** A house's block that only a writer that was told can draw. */
    private record Load(int percent) implements CustomBlock {
        @Override
        public List<Block> fallback() {
            return List.of(Blocks.paragraph("Load: " + percent + " %"));
        }
    }

    @Test
    void the_title_is_a_header_with_the_id_and_without_emoji() {
        Document document =
                Document.builder("Writes :fire: stalled").id("INC-142").build();

        assertThat(blocks(document))
                .isEqualTo("[{\"type\":\"header\",\"text\":{\"type\":\"plain_text\","
                        + "\"text\":\"INC-142: Writes :fire: stalled\",\"emoji\":false}}]");
    }

    @Test
    void a_section_is_a_block_of_rich_text_and_a_divider_stands_between_two() {
        List<String> types = new ArrayList<>();
        parsed(Cards.sections(2, "Text.")).get("blocks").forEach(block -> types.add(type(block)));

        assertThat(types).containsExactly("header", "rich_text", "divider", "rich_text");
    }

    @Test
    void a_heading_is_bold_and_what_follows_stands_below_it() {
        assertThat(elements(Cards.sections(1, "Text.")))
                .isEqualTo("[{\"type\":\"rich_text_section\",\"elements\":[{\"type\":\"text\","
                        + "\"text\":\"Section 1\\n\",\"style\":{\"bold\":true}}]},"
                        + "{\"type\":\"rich_text_section\",\"elements\":[{\"type\":\"text\",\"text\":\"Text.\\n\"}]}]");
    }

    @Test
    void inlines_keep_their_look() {
        Document document = Cards.of(Blocks.paragraph(
                text("a "),
                strong("b"),
                text(" "),
                emphasis("c"),
                text(" "),
                code("d"),
                text(" "),
                badge("e", Tone.GOOD)));

        assertThat(elements(document))
                .contains(
                        "{\"type\":\"text\",\"text\":\"a \"},{\"type\":\"text\",\"text\":\"b \",\"style\":{\"bold\":true}},"
                                + "{\"type\":\"text\",\"text\":\"c \",\"style\":{\"italic\":true}},"
                                + "{\"type\":\"text\",\"text\":\"d\",\"style\":{\"code\":true}},"
                                + "{\"type\":\"text\",\"text\":\" e\\n\",\"style\":{\"bold\":true}}");
    }

    @Test
    void facts_are_lines_with_the_label_in_bold() {
        Document document = Cards.of(Blocks.facts(Fact.of("Severity", "SEV-1"), Fact.of("Owner", "")));

        assertThat(elements(document))
                .isEqualTo("[{\"type\":\"rich_text_section\",\"elements\":[{\"type\":\"text\",\"text\":\"Severity\","
                        + "\"style\":{\"bold\":true}},{\"type\":\"text\",\"text\":\": \"},"
                        + "{\"type\":\"text\",\"text\":\"SEV-1\\n\"}]},"
                        + "{\"type\":\"rich_text_section\",\"elements\":[{\"type\":\"text\",\"text\":\"Owner\\n\","
                        + "\"style\":{\"bold\":true}}]}]");
    }

    @Test
    void lists_are_lists_and_a_list_in_an_item_is_indented() {
        Document document = Cards.of(
                Blocks.bullets(ListItem.of("a").withDetails(Blocks.paragraph("more"), Blocks.bullets("b"))),
                Blocks.numbered(ListItem.of("c").withDetails(Blocks.code("d")), ListItem.of("e")));
        List<String> shapes = new ArrayList<>();
        JsonMapper.shared()
                .readTree(elements(document))
                .forEach(element -> shapes.add(type(element)
                        + element.path("style").asString("")
                        + element.path("indent").asInt(0)
                        + element.path("offset").asInt(0)
                        + element.findValuesAsString("text")));

        assertThat(shapes)
                .containsExactly(
                        "rich_text_listbullet00[a, \n, more]",
                        "rich_text_listbullet10[b]",
                        "rich_text_listordered00[c]",
                        "rich_text_preformatted00[d]",
                        "rich_text_listordered01[e]");
    }

    @Test
    void two_numbered_lists_in_a_row_both_begin_at_one() {
        Document document = Cards.of(Blocks.numbered(ListItem.of("a")), Blocks.numbered(ListItem.of("b")));

        assertThat(JsonMapper.shared().readTree(elements(document)).size()).isEqualTo(2);
    }

    @Test
    void tasks_have_boxes() {
        Document document = Cards.of(Blocks.tasks(TaskItem.of(false, text("a")), TaskItem.of(true, text("b"))));

        assertThat(JsonMapper.shared().readTree(elements(document)).findValuesAsString("text"))
                .containsExactly("\u2610 a", "\u2611 b");
    }

    @Test
    void a_row_is_told_in_a_line_without_the_cells_that_are_empty() {
        Document document = Cards.of(Table.builder()
                .caption("Open")
                .column("id", "ID")
                .column("what", "Action")
                .column("due", "Due")
                .row("AI-1", "", "2026-04-02")
                .build());

        assertThat(shown(document)).containsExactly("Open\n", "ID: AI-1; Due: 2026-04-02");
    }

    @Test
    void a_callout_has_a_bar_and_the_word_for_its_kind_or_its_title() {
        Document document = Cards.of(
                Blocks.callout(CalloutKind.WARNING, Blocks.paragraph("Stop."), Blocks.bullets("a")),
                Blocks.callout(CalloutKind.NOTE, "Title", Blocks.code("x")));

        assertThat(shown(document)).containsExactly("Warning\n", "Stop.\n", "a", "Title\n", "x");
        assertThat(elements(document)).contains("rich_text_quote").contains("\"border\":1");
    }

    @Test
    void a_link_leads_where_the_policy_lets_it() {
        Block paragraph = Blocks.paragraph(
                link("report", "https://acme.example/r"), text(" and "), link("run", "javascript:alert(1)"));

        Rendered rendered = WRITER.write(Cards.of(paragraph));

        assertThat(rendered.text())
                .contains("{\"type\":\"link\",\"url\":\"https://acme.example/r\",\"text\":\"report\"}")
                .contains("{\"type\":\"text\",\"text\":\" and run (javascript:alert(1))\\n\"}");
        assertThat(rendered.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.DEGRADED,
                        "document",
                        "An address is not linked: the link policy does not allow it"));
    }

    @Test
    void a_hidden_address_is_in_no_part_of_the_message() {
        SlackWriter hiding = SlackWriter.builder()
                .linkPolicy(url -> LinkPolicy.Treatment.HIDE)
                .build();

        Rendered rendered = hiding.write(
                Cards.of(Blocks.paragraph(link("report", "https://x.example"), link("", "https://y.example"))));

        assertThat(rendered.text()).contains("report").doesNotContain("x.example", "y.example");
        assertThat(rendered.notes())
                .extracting(RenderNote::kind)
                .containsExactly(RenderNote.Kind.DEGRADED, RenderNote.Kind.DROPPED);
    }

    @Test
    void an_address_that_runs_code_is_no_link_whatever_the_policy_says() {
        SlackWriter trusting = SlackWriter.builder()
                .linkPolicy(url -> LinkPolicy.Treatment.LINK)
                .build();

        assertThat(trusting.write(Cards.of(Blocks.paragraph(link("x", "javascript:alert(1)"))))
                        .text())
                .doesNotContain("\"type\":\"link\"");
    }

    @Test
    void an_address_that_stands_twice_is_two_links() {
        String message = WRITER.write(Cards.text("https://acme.example/r https://acme.example/r"))
                .text();

        assertThat(message.split("\"type\":\"link\"", -1)).hasSize(3);
    }

    @Test
    void an_address_in_a_text_is_a_link_with_percent_codes_for_what_may_not_stand_in_one() {
        assertThat(elements(Cards.text("See https://acme.example/é.")))
                .contains(
                        "{\"type\":\"link\",\"url\":\"https://acme.example/%C3%A9\",\"text\":\"https://acme.example/é\"}")
                .contains("\".\\n\"");
    }

    @Test
    void an_address_in_two_texts_side_by_side_is_one() {
        assertThat(elements(Cards.of(Blocks.paragraph(text("https://acme."), text("example/a")))))
                .contains("\"url\":\"https://acme.example/a\"");
    }

    @Test
    void a_line_break_is_one() {
        assertThat(shown(Cards.of(Blocks.paragraph(text("a"), lineBreak(), text("b")))))
                .containsExactly("a\nb\n");
    }

    @Test
    void a_paragraph_is_no_further_apart_from_a_callout() {
        Document document =
                Cards.of(Blocks.callout(CalloutKind.NOTE, "Title", Blocks.paragraph("a")), Blocks.paragraph("b"));

        assertThat(shown(document)).containsExactly("Title\n", "a\n", "b\n");
    }

    @Test
    void paragraphs_are_apart_and_lines_of_facts_are_not() {
        Document document = Cards.of(Blocks.paragraph("a"), Blocks.paragraph("b"));

        assertThat(shown(document)).containsExactly("a\n", "\nb\n");
    }

    @Test
    void the_text_beside_the_blocks_has_the_same_words_and_no_command() {
        Document document = Document.builder("<!channel> & co")
                .build()
                .withLead(List.of(Blocks.facts(Fact.of("Severity", "SEV-1")), Blocks.bullets("a")));

        JsonNode message = parsed(document);

        assertThat(message.get("text").asString()).isEqualTo("&lt;!channel&gt; &amp; co\nSeverity: SEV-1\n- a");
        assertThat(message.get("mrkdwn").asBoolean()).isFalse();
    }

    @Test
    void the_full_report_is_a_link_at_the_end() {
        SlackWriter writer =
                SlackWriter.builder().moreAt("https://acme.example/pm").build();

        assertThat(writer.write(Cards.text("a")).text())
                .contains("{\"type\":\"link\",\"url\":\"https://acme.example/pm\",\"text\":\"Full report\","
                        + "\"style\":{\"bold\":true}}]}]}],\"text\"");
    }

    @Test
    void a_card_that_is_cut_says_what_is_missing_and_notes_it() {
        Document document = Cards.sections(4, "Sentence one. ".repeat(100));
        SlackWriter writer = SlackWriter.builder()
                .maxLength(2_500)
                .moreAt("https://acme.example/pm")
                .build();

        Rendered rendered = writer.write(document);

        JsonNode blocks = JsonMapper.shared().readTree(rendered.text()).get("blocks");
        assertThat(blocks.get(blocks.size() - 1).findValuesAsString("text"))
                .containsExactly("Cut here. Not shown: the rest of Section 2, Section 3, Section 4. ", "Full report");
        assertThat(JsonMapper.shared().readTree(rendered.text()).get("text").asString())
                .endsWith("\nCut here. Not shown: the rest of Section 2, Section 3, Section 4.");
        assertThat(rendered.notes())
                .extracting(note -> note.kind() + " " + note.place() + " " + note.message())
                .containsExactly(
                        "TRUNCATED section s2 The rest of the section is not shown: the message would be longer than"
                                + " 2500 characters or 50 blocks",
                        "TRUNCATED section s3 The section is not shown: the message would be longer than 2500 characters"
                                + " or 50 blocks",
                        "TRUNCATED section s4 The section is not shown: the message would be longer than 2500 characters"
                                + " or 50 blocks");
    }

    @Test
    void a_heading_is_not_cut_and_is_not_the_last_of_a_card_that_is_cut() {
        SlackWriter writer = SlackWriter.builder().maxLength(2_500).build();
        String heading = "Heading word ".repeat(20).strip();
        for (int length = 1_000; length < 2_300; length += 7) {
            Document document = Cards.of(
                    Blocks.paragraph("a".repeat(length)), Blocks.heading(heading), Blocks.paragraph("b".repeat(2_500)));

            String message = writer.write(document).text();

            if (message.contains("Heading")) {
                assertThat(message).as("length %d", length).contains(heading).contains("bbb");
            }
        }
    }

    @Test
    void headings_that_have_nothing_below_them_are_cut_between_them() {
        List<Block> headings = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            headings.add(Blocks.heading("Heading " + i));
        }

        String message = SlackWriter.builder()
                .maxLength(2_000)
                .build()
                .write(Document.builder("T").build().withLead(headings))
                .text();

        assertThat(message).contains("Heading 5\\n").doesNotContain("Heading 50");
        assertThat(SlackFaults.length(message)).isBetween(1_800, 2_000);
    }

    @Test
    void a_text_is_cut_behind_a_sentence() {
        Document document = Cards.text("A sentence of words. ".repeat(500));

        String message =
                SlackWriter.builder().maxLength(2_000).build().write(document).text();

        assertThat(message).contains("A sentence of words.\"},{\"type\":\"text\",\"text\":\"\u2026\\n\"}");
    }

    @Test
    void a_note_about_what_is_cut_is_not_logged() {
        Document document =
                Cards.of(Blocks.paragraph("w ".repeat(3_000)), Blocks.paragraph(link("x", "ftp://acme.example")));

        assertThat(SlackWriter.builder()
                        .maxLength(2_000)
                        .build()
                        .write(document)
                        .notes())
                .extracting(RenderNote::kind)
                .containsExactly(RenderNote.Kind.TRUNCATED);
    }

    @Test
    void no_row_is_made_that_has_no_place() {
        int[] made = new int[1];
        Table table = Table.builder()
                .column("a", "A")
                .rows(() -> java.util.stream.Stream.generate(() -> {
                            made[0]++;
                            return dev.postmortem.render.document.Row.of("word");
                        })
                        .limit(40_000)
                        .iterator())
                .build();

        WRITER.write(Cards.of(table));

        assertThat(made[0]).isLessThan(200);
    }

    @Test
    void a_document_that_is_split_is_an_array_of_messages_with_a_number_each() {
        Document document = Cards.sections(4, "Sentence one. ".repeat(100));
        SlackWriter writer = SlackWriter.builder().maxLength(2_500).split(true).build();

        Rendered rendered = writer.write(document);

        JsonNode messages = JsonMapper.shared().readTree(rendered.text());
        assertThat(messages.size()).isEqualTo(4);
        assertThat(messages.at("/0/blocks/0/text/text").asString()).isEqualTo("Writes stalled");
        assertThat(messages.at("/3/blocks/0/text/text").asString()).isEqualTo("Writes stalled (4)");
        assertThat(rendered.notes())
                .containsExactly(
                        new RenderNote(RenderNote.Kind.SPLIT, "document", "The document is split into 4 messages"));
        assertThat(writer.messages(document, note -> {})).hasSize(4);
    }

    @Test
    void one_message_is_an_array_as_well_if_the_writer_splits() {
        String written =
                SlackWriter.builder().split(true).build().write(Cards.text("a")).text();

        assertThat(written).startsWith("[\n{").endsWith("}\n]\n");
    }

    @Test
    void a_custom_block_is_shown_by_its_fallback_with_a_note_or_as_the_house_says() {
        SlackWriter told = SlackWriter.builder()
                .customBlock(Load.class, load -> List.of(Blocks.paragraph("#".repeat(load.percent()))))
                .build();

        Rendered rendered = WRITER.write(Cards.of(new Load(3)));

        assertThat(rendered.text()).contains("Load: 3 %");
        assertThat(rendered.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.DEGRADED,
                        "document",
                        "A block Load is shown by its fallback: this format does not know it"));
        assertThat(told.write(Cards.of(new Load(3))).text()).contains("###");
    }

    @Test
    void an_empty_fallback_is_noted() {
        CustomBlock empty = List::of;

        assertThat(WRITER.write(Cards.of(empty)).notes())
                .extracting(RenderNote::kind)
                .containsExactly(RenderNote.Kind.DROPPED);
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
                .isThrownBy(() -> WRITER.write(Cards.of(loop)))
                .withMessageContaining("leads to itself");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_999, 12_001})
    void a_length_without_room_or_that_slack_refuses_is_refused(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlackWriter.builder().maxLength(length))
                .withMessage("SlackWriter.maxLength is " + length + ": give 2000 to 12000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "acme.example", "javascript:alert(1)", "ftp://acme.example"})
    void a_report_that_is_no_web_address_is_refused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlackWriter.builder().moreAt(url))
                .withMessageContaining("is no web address");
    }

    @Test
    void the_format_is_slack() {
        assertThat(WRITER.format()).isEqualTo(Format.SLACK);
    }

    private static JsonNode parsed(Document document) {
        String message = WRITER.write(document).text();
        assertThat(SlackFaults.of(message)).isEmpty();
        return JsonMapper.shared().readTree(message);
    }

    private static String blocks(Document document) {
        return parsed(document).get("blocks").toString();
    }

    /** Returns the elements of the only block of rich text. */
    private static String elements(Document document) {
        return parsed(document).at("/blocks/1/elements").toString();
    }

    /** Returns what each line shows. */
    private static List<String> shown(Document document) {
        List<String> lines = new ArrayList<>();
        for (JsonNode element : parsed(document).at("/blocks/1/elements")) {
            if (type(element).equals("rich_text_list")) {
                element.get("elements").forEach(item -> lines.add(String.join("", item.findValuesAsString("text"))));
            } else {
                lines.add(String.join("", element.findValuesAsString("text")));
            }
        }
        return lines;
    }

    private static String type(JsonNode node) {
        return node.get("type").asString();
    }
}
