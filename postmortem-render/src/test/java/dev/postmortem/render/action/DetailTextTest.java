package dev.postmortem.render.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.label.Labels;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the description of a task keeps of the page of an action. */
final class DetailTextTest {

    private static final String URL = "https://acme.example/1";

    private static String description(LinkPolicy policy, Block... blocks) {
        String calendar = new OwnAction()
                .details(blocks)
                .writtenBy(ICalendarWriter.builder().linkPolicy(policy).build())
                .text();
        return ReadCalendar.tasks(calendar).get(0).get("DESCRIPTION");
    }

    private static String description(Block... blocks) {
        return description(LinkPolicy.webAndMail(), blocks);
    }

    private static String words(Inline... content) {
        return description(Blocks.paragraph(content));
    }

    @Test
    void what_is_bold_or_slanted_keeps_its_lines_and_addresses() {
        Inline link = Inlines.link("runbook", URL);

        assertThat(words(Inlines.strong(Inlines.text("a"), Inlines.lineBreak(), link), Inlines.text(".")))
                .isEqualTo("a\nrunbook <" + URL + ">.");
        assertThat(words(Inlines.emphasis(Inlines.strong(link)))).isEqualTo("runbook <" + URL + ">");
        assertThat(words(new Link(URL, List.of(Inlines.text("a"), Inlines.lineBreak(), Inlines.strong("b")))))
                .isEqualTo("a\nb <" + URL + ">");
    }

    @ParameterizedTest
    @CsvSource({
        "LINK, runbook, runbook <https://acme.example/1>",
        "LINK, https://acme.example/1, https://acme.example/1",
        "LINK, ' ', <https://acme.example/1>",
        "SHOW, runbook, runbook <https://acme.example/1>",
        "SHOW, https://acme.example/1, https://acme.example/1",
        "SHOW, ' ', <https://acme.example/1>",
        "HIDE, runbook, runbook",
        "HIDE, ' ', ''"
    })
    void a_link_is_what_the_policy_says_and_tells_its_address_once(
            LinkPolicy.Treatment treatment, String words, String told) {
        Block link = Blocks.paragraph(Inlines.text("["), Inlines.link(words, URL), Inlines.text("]"));

        assertThat(description(url -> treatment, link)).isEqualTo("[" + told + "]");
    }

    @Test
    void each_block_has_lines_of_its_own() {
        Table table = Table.builder()
                .caption("Load")
                .column("host", "Host")
                .column("load", "")
                .row("db-1", "80 %")
                .row("db-2", "")
                .build();

        assertThat(description(
                        Blocks.heading("Why"),
                        Blocks.facts(Fact.of("Owner", "Storage")),
                        Blocks.bullets("one", "two"),
                        Blocks.numbered(ListItem.of(Inlines.text("first")), ListItem.of(Inlines.text("second"))),
                        Blocks.tasks(new TaskItem(Optional.empty(), true, List.<Inline>of(Inlines.text("done")))),
                        Blocks.code("SELECT 1;\nSELECT 2;"),
                        table))
                .isEqualTo("""
                        Why
                        Owner: Storage
                        - one
                        - two
                        1. first
                        2. second
                        [x] done
                        SELECT 1;
                        SELECT 2;
                        Load
                        Host: db-1
                        80 %
                        Host: db-2""");
    }

    @Test
    void a_callout_is_called_by_its_title_or_by_its_kind() {
        assertThat(description(
                        Blocks.callout(CalloutKind.WARNING, Blocks.paragraph("Do not run it twice.")),
                        Blocks.callout(CalloutKind.NOTE, "By the way", Blocks.paragraph("It is slow."))))
                .isEqualTo("Warning\nDo not run it twice.\nBy the way\nIt is slow.");
    }

    @Test
    void a_callout_without_a_title_is_called_in_the_words_of_the_page() {
        Rendered rendered = new OwnAction()
                .details(Blocks.callout(CalloutKind.WARNING, Blocks.paragraph("x")))
                .writtenBy(ICalendarWriter.builder().words(Labels.german()).build());

        assertThat(ReadCalendar.tasks(rendered.text()).get(0)).containsEntry("DESCRIPTION", "Warnung\nx");
    }

    @Test
    void a_block_of_a_house_is_told_by_its_fallback_with_a_note() {
        CustomBlock own = () -> List.of(Blocks.paragraph("In other words"));

        Rendered rendered =
                new OwnAction().details(own).writtenBy(ICalendarWriter.builder().build());

        assertThat(ReadCalendar.tasks(rendered.text()).get(0)).containsEntry("DESCRIPTION", "In other words");
        assertThat(rendered.notes()).singleElement().satisfies(note -> {
            assertThat(note.place()).isEqualTo("section actions");
            assertThat(note.message()).startsWith("Action AI-1: A custom block is shown by its fallback");
        });
    }
}
