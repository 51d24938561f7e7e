package dev.postmortem.examples.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.model.Postmortem;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.section.Outline;
import dev.postmortem.render.slack.SlackWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Runs what {@code docs/formats/cards.md} shows. */
final class CardSnippetsTest {

    private static final String SLACK = """
            // tag::slack[]
            {"blocks":[{"type":"header","text":{"type":"plain_text",
              "text":"INC-142: Orders database: writes stalled during an index migration","emoji":false}},
            {"type":"rich_text","elements":[
              {"type":"rich_text_section","elements":[
                {"type":"text","text":"Severity","style":{"bold":true}},
                {"type":"text","text":": "},
            // end::slack[]
            """;

    private static final String TEAMS = """
            // tag::teams[]
            {"type":"message","summary":"INC-142: Orders database: writes stalled during an index migration",
            "attachments":[{"contentType":"application/vnd.microsoft.card.adaptive",
            "content":{"$schema":"http://adaptivecards.io/schemas/adaptive-card.json","type":"AdaptiveCard","version":"1.5",
            "fallbackText":"INC-142: Orders database: writes stalled during an index migration",
            "msteams":{"width":"Full"},"body":[
              {"type":"RichTextBlock","inlines":[{"type":"TextRun",
                "text":"INC-142: Orders database: writes stalled during an index migration",
                "size":"large","weight":"bolder"}]},
            // end::teams[]
            """;

    private final Postmortem postmortem = OrdersIndexMigration.postmortem();

    @Test
    void a_card_leads_to_the_full_report() {
        RenderOptions house = RenderOptions.defaults();

        // tag::cards[]
        String report = "https://wiki.acme.example/postmortems/INC-142";
        Renderer slack = Renderers.slack(house, card -> card.moreAt(report));
        Renderer teams = Renderers.teams(house, card -> card.moreAt(report));
        // end::cards[]

        assertThat(slack.rendered(postmortem).notes()).isEmpty();
        assertThat(teams.rendered(postmortem).notes()).isEmpty();
        assertThat(slack.render(postmortem)).startsWith(written(SLACK)).contains("Full report", report);
        assertThat(teams.render(postmortem)).startsWith(written(TEAMS)).contains("Full report", report);
    }

    @Test
    void a_thread_tells_all_of_it() {
        List<RenderNote> notes = new ArrayList<>();

        // tag::split[]
        Document whole = Renderers.slack(o -> o.outline(Outline.readerFirst())).document(postmortem);
        List<String> thread = SlackWriter.builder().split(true).build().messages(whole, notes::add);
        // end::split[]

        assertThat(thread).hasSizeGreaterThan(1);
        assertThat(notes).extracting(RenderNote::kind).contains(RenderNote.Kind.SPLIT);
    }

    /** The message has no blanks between its parts. */
    private static String written(String shown) {
        return shown.lines()
                .filter(line -> !line.startsWith("//"))
                .map(line -> line.replaceFirst("^ +", ""))
                .collect(Collectors.joining());
    }
}
