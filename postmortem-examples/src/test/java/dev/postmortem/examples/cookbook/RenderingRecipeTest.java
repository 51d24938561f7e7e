package dev.postmortem.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Audience;
import dev.postmortem.redaction.StandardRedactor;
import dev.postmortem.render.FormatProvider;
import dev.postmortem.render.FormatRegistry;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.label.Labels;
import dev.postmortem.render.label.Translation;
import java.io.IOException;
import java.io.StringReader;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes what a page tells, in which words and format, and to whom. */
final class RenderingRecipeTest {

    private final Postmortem postmortem = OrdersIndexMigration.postmortem();

    @Test
    void a_section_of_the_house_stands_where_it_is_put() {
        Postmortem costly = postmortem.toBuilder()
                .impact(i -> i.money("1800 EUR", "refunded"))
                .build();

        // tag::section[]
        Renderer withCost = Renderers.html(o -> o.outline(outline -> outline.plus(new CostSection())));
        // end::section[]

        assertThat(withCost.render(costly)).contains("Cost</h2>");
        assertThat(withCost.render(postmortem)).doesNotContain("Cost</h2>");
    }

    @Test
    void a_format_of_the_house_is_known_by_its_name() {
        // tag::format[]
        FormatRegistry formats = FormatRegistry.standard()
                .plus(FormatProvider.of(
                        HeadlinesWriter.HEADLINES, options -> Renderer.of(new HeadlinesWriter(), options)));
        Renderer headlines = formats.renderer("headlines", RenderOptions.defaults());
        // end::format[]

        Rendered rendered = headlines.rendered(postmortem.withTitle("Writes stalled\n- Nothing happened"));
        assertThat(rendered.text()).startsWith("Writes stalled - Nothing happened\n- ");
        assertThat(rendered.notes()).extracting(RenderNote::place).contains("section timeline");
    }

    @Test
    void a_language_of_the_house_is_a_file() throws IOException {
        String file = """
                summary-title = Samenvatting
                timeline-title = Tijdlijn
                term.EventKind.symptom = symptoom
                """;

        // tag::translate[]
        Translation dutch = Labels.builder("nl").read(new StringReader(file)).build();

        Renderer page = Renderers.html(o -> o.labels(dutch).zone(ZoneId.of("Europe/Amsterdam")));
        List<String> stillEnglish = dutch.untranslated(); // for the translator
        // end::translate[]

        assertThat(page.render(postmortem)).contains("<html lang=\"nl\"", "Tijdlijn", "symptoom", "11:05");
        assertThat(stillEnglish).contains("impact-title").doesNotContain("summary-title");
    }

    @Test
    void a_page_and_its_data_for_everybody_name_no_customer() {
        Postmortem internal = postmortem.withSummary(
                postmortem.summary().withAffected("Northwind could not order, says Robin Vale."));

        // tag::redact[]
        RenderOptions forEverybody = RenderOptions.with(o -> o.audience(Audience.PUBLIC)
                .redactor(StandardRedactor.builder()
                        .hideWords("Northwind")
                        .hidePeople("Robin Vale")
                        .build()));

        String page = Renderers.html(forEverybody).render(internal);
        Postmortem seen = forEverybody.redactor().redact(internal, Audience.PUBLIC);
        String data = PostmortemJson.standard().write(seen); // the data are redacted as the page is
        // end::redact[]

        assertThat(page).doesNotContain("Northwind", "Robin", "Vale").contains("[name] could not order");
        assertThat(data).doesNotContain("Northwind", "Robin", "Vale").contains("[name] could not order");
    }
}
