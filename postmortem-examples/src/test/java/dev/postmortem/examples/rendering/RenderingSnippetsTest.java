package dev.postmortem.examples.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.model.Postmortem;
import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.LinkPolicy.Treatment;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.section.GapPolicy;
import dev.postmortem.render.section.LeadProducer;
import dev.postmortem.render.section.MissingContentException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what {@code docs/rendering.md} shows. */
final class RenderingSnippetsTest {

    private final Postmortem postmortem = OrdersIndexMigration.postmortem();

    @TempDir
    private Path folder;

    @Test
    void a_postmortem_becomes_a_string() {
        // tag::string[]
        Renderer renderer = Renderers.markdown(); // immutable, thread-safe: build once, share

        String page = renderer.render(postmortem);
        // end::string[]

        assertThat(page).startsWith("# INC-142: Orders database");
    }

    @Test
    void a_postmortem_is_appended_to_what_is_there() throws IOException {
        Renderer renderer = Renderers.markdown();

        // tag::appendable[]
        StringBuilder report = new StringBuilder("Incidents of this week\n\n");
        List<RenderNote> notes = renderer.render(postmortem, report);
        // end::appendable[]

        assertThat(notes).isEmpty();
        assertThat(report).startsWith("Incidents of this week\n\n# INC-142: Orders database");
    }

    @Test
    void a_postmortem_is_written_into_a_file() throws IOException {
        Renderer renderer = Renderers.markdown();
        Path file = folder.resolve("inc-142.md");

        // tag::writer[]
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            renderer.render(postmortem, writer);
        }
        // end::writer[]

        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(renderer.render(postmortem));
    }

    @Test
    void times_are_told_in_the_zone_of_the_reader() {
        // tag::zone[]
        Renderer inTokyo = Renderers.markdown(o -> o.zone(ZoneId.of("Asia/Tokyo")));
        // end::zone[]

        assertThat(inTokyo.render(postmortem)).contains("2026-03-14 19:05 to 19:40 UTC+09:00");
    }

    @Test
    void a_page_with_gaps_can_be_refused() {
        // tag::gaps[]
        Renderer strict = Renderers.markdown(o -> o.gaps(GapPolicy.FAIL));
        // end::gaps[]

        assertThatExceptionOfType(MissingContentException.class)
                .isThrownBy(() -> strict.render(OrdersIndexMigration.draft()))
                .satisfies(missing -> assertThat(missing.sections()).contains(SectionId.of("rollback")));
    }

    @Test
    void only_addresses_of_the_house_are_links() {
        Postmortem linked = postmortem.toBuilder()
                .link("Wiki", "https://acme.example/wiki/142")
                .link("Vendor", "https://vendor.example/42")
                .build();

        // tag::links[]
        LinkPolicy houseOnly = url -> url.startsWith("https://acme.example/") ? Treatment.LINK : Treatment.HIDE;
        Renderer internal = Renderers.markdown(o -> o.links(houseOnly));
        // end::links[]

        assertThat(internal.render(linked)).contains("[Wiki](<https://acme.example/wiki/142>); Vendor |");
    }

    @Test
    void the_page_speaks_another_language() {
        // tag::labels[]
        Renderer german = Renderers.markdown(o -> o.labels(new GermanLabels()));
        // end::labels[]

        assertThat(german.render(postmortem))
                .contains("Leistungsabfall", "10:05 bis 10:40 UTC", "## 2. Zusammenfassung", "## 3. Impact");
    }

    @Test
    void sections_are_left_out_replaced_moved_and_added() {
        // tag::sections[]
        Renderer ours = Renderers.markdown(o -> o.outline(outline -> outline.without("lessons")
                .replace(new ShortSummary())
                .first("action-items")
                .plus(new TicketSection())));
        // end::sections[]

        Postmortem withTicket =
                postmortem.toBuilder().putAttribute("acme.ticket", "OPS-1").build();
        String page = ours.render(withTicket);

        assertThat(page.lines().filter(line -> line.startsWith("## ")))
                .startsWith("## 13. Action items", "## 2. Summary", "## 3. Impact")
                .endsWith("## 12. What could be improved", "## Ticket");
        assertThat(page).contains("blocked every write to it.\n\n## 3. Impact");
    }

    @Test
    void a_block_of_ones_own_is_shown_by_its_fallback() {
        // tag::block[]
        LeadProducer load = (postmortem, context) -> List.of(new LoadChart("orders-db", 41, 97));

        Renderer withLoad = Renderers.markdown(o -> o.outline(outline -> outline.withLead(load)));
        Rendered rendered = withLoad.rendered(postmortem);
        // end::block[]

        assertThat(rendered.text()).contains("\n\nLoad of orders-db: 41 %, then 97 %\n");
        assertThat(rendered.notes()).extracting(RenderNote::kind).containsExactly(RenderNote.Kind.DEGRADED);
    }

    @Test
    void a_format_of_ones_own_is_written() {
        // tag::format[]
        Renderer contents = Renderer.of(new ContentsWriter(), RenderOptions.defaults());
        // end::format[]

        assertThat(contents.render(postmortem)).startsWith("""
                        Orders database: writes stalled during an index migration
                        - Summary
                        - Impact
                        """);
    }
}
