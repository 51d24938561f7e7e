package dev.postmortem.examples.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.postmortem.examples.gemtext.GemtextFormat;
import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Audience;
import dev.postmortem.render.DocumentFilter;
import dev.postmortem.render.FormatRegistry;
import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.LinkPolicy.Treatment;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.adf.AdfProduct;
import dev.postmortem.render.adf.AdfWriter;
import dev.postmortem.render.asciidoc.AsciiDocWriter;
import dev.postmortem.render.document.Anchor;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.Tone;
import dev.postmortem.render.document.TreeEdit;
import dev.postmortem.render.html.HtmlWriter;
import dev.postmortem.render.html.Theme;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import dev.postmortem.render.markdown.Flavour;
import dev.postmortem.render.section.GapPolicy;
import dev.postmortem.render.section.LeadProducer;
import dev.postmortem.render.section.MissingContentException;
import dev.postmortem.render.section.Outline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    void a_page_is_written_as_bytes() throws IOException {
        ByteArrayOutputStream response = new ByteArrayOutputStream();

        // tag::stream[]
        Renderers.html().render(postmortem, response); // UTF-8, flushed and not closed
        // end::stream[]

        assertThat(response.toString(StandardCharsets.UTF_8))
                .isEqualTo(Renderers.html().render(postmortem));
    }

    @Test
    void options_are_shared_between_formats() {
        // tag::house[]
        RenderOptions house =
                RenderOptions.with(o -> o.zone(ZoneId.of("Europe/Berlin")).labels(Labels.german()));

        Renderer page = Renderers.html(house);
        Renderer issue = Renderers.markdown(house, writer -> writer.flavour(Flavour.GITLAB));
        Renderer mail = Renderers.text(house, writer -> writer.width(72));
        // end::house[]

        assertThat(List.of(page.render(postmortem), issue.render(postmortem), mail.render(postmortem)))
                .allSatisfy(text -> assertThat(text).contains("Zusammenfassung"));
    }

    @Test
    void customers_see_what_customers_may_see() {
        // tag::audience[]
        Renderer statusPage = Renderers.html(o -> o.audience(Audience.PUBLIC));
        // end::audience[]

        assertThat(statusPage.render(postmortem))
                .contains("Orders database")
                .doesNotContain(postmortem.people().authors().get(0).name());
    }

    @Test
    void an_outline_is_chosen() {
        // tag::outlines[]
        Renderer readerFirst = Renderers.html(o -> o.outline(Outline.readerFirst()));
        Renderer asInTheSreBook = Renderers.html(o -> o.outline(Outline.googleSre()));
        Renderer onePage = Renderers.html(o -> o.outline(Outline.executive()));
        // end::outlines[]

        assertThat(List.of(readerFirst, asInTheSreBook, onePage))
                .extracting(renderer ->
                        renderer.document(postmortem).sections().get(0).title())
                .containsOnly("Summary");
    }

    @Test
    void a_filter_has_the_last_word() {
        // tag::filter[]
        DocumentFilter confidential = (document, log) -> {
            List<Block> lead = new ArrayList<>(document.lead());
            lead.add(0, Blocks.callout(CalloutKind.IMPORTANT, Blocks.paragraph("For the staff of ACME only.")));
            return document.withLead(lead);
        };
        DocumentFilter renamed =
                (document, log) -> TreeEdit.texts(document, text -> text.replace("Checkout", "The shop"));

        Renderer ours = Renderers.html(o -> o.filter(confidential).filter(renamed));
        // end::filter[]

        assertThat(ours.render(postmortem))
                .contains("For the staff of ACME only.", "The shop")
                .doesNotContain("Checkout");
    }

    @Test
    void long_tables_are_cut() {
        // tag::rows[]
        Renderer summary = Renderers.html(o -> o.maxRows(3));
        Rendered page = summary.rendered(postmortem);
        // end::rows[]

        assertThat(page.notes()).extracting(RenderNote::kind).contains(RenderNote.Kind.TRUNCATED);
    }

    @Test
    void the_timeline_tells_the_time_of_several_places() {
        // tag::zones[]
        Renderer followTheSun = Renderers.markdown(
                o -> o.zones(ZoneOffset.UTC, ZoneId.of("Asia/Tokyo"), ZoneId.of("America/New_York")));
        // end::zones[]

        assertThat(followTheSun.render(postmortem))
                .contains("| Time | Asia/Tokyo | America/New_York |", "| 10:05 | 19:05 UTC+09:00 | 06:05 UTC-04:00 |");
    }

    @Test
    void a_fragment_goes_into_the_page_of_a_portal() {
        // tag::fragment[]
        HtmlWriter writer = HtmlWriter.builder().fragment("pm-").build();
        String article = Renderer.of(writer, RenderOptions.defaults()).render(postmortem);
        String css = writer.stylesheet(); // serve it once, from where your policy allows styles
        // end::fragment[]

        assertThat(article).startsWith("<").doesNotContain("<html", "<style");
        assertThat(css).contains(".pm-");
    }

    @Test
    void a_page_is_served_under_a_strict_policy() {
        // tag::policy[]
        HtmlWriter writer = HtmlWriter.builder().build();
        String header = writer.contentSecurityPolicy(); // for the header Content-Security-Policy
        // end::policy[]

        assertThat(header).contains("default-src 'none'", "style-src 'sha256-");
    }

    @Test
    void a_house_has_a_look_of_its_own() {
        // tag::theme[]
        Theme acme = Theme.builder()
                .brand("ACME Reliability")
                .accent("#0b5d4e", "#6fd3bf") // light, dark; checked for contrast
                .footer("Questions: #db-reliability")
                .build();
        Renderer page = Renderers.html(RenderOptions.defaults(), writer -> writer.theme(acme));
        // end::theme[]

        assertThat(page.render(postmortem)).contains("ACME Reliability", "#0b5d4e");
    }

    @Test
    void a_page_is_also_its_data() throws IOException {
        // tag::data[]
        Renderer page = Renderers.html(o -> o.audience(Audience.PUBLIC).embedData(true));
        // end::data[]

        assertThat(page.render(postmortem)).contains("<script type=\"application/json\"");
    }

    @Test
    void an_issue_has_boxes_to_tick_and_a_limit() {
        // tag::issue[]
        RenderOptions forIssues = RenderOptions.with(o -> o.outline(Outline::withActionsAsTasks));
        Renderer issue = Renderers.markdown(
                forIssues, writer -> writer.maxLength(65_536).moreAt("https://wiki.acme.example/inc-142"));
        // end::issue[]

        assertThat(issue.render(postmortem)).contains("- [ ] AI-1: ");
    }

    @Test
    void a_file_in_a_repository_has_front_matter_and_a_diagram() {
        // tag::file[]
        Renderer file = Renderers.markdown(
                RenderOptions.defaults(), writer -> writer.frontMatter(true).mermaid(true));
        // end::file[]

        assertThat(file.render(postmortem)).startsWith("---\n").contains("```mermaid\ngantt");
    }

    @Test
    void a_page_of_confluence_and_a_description_of_jira_are_documents_of_atlassian() {
        // tag::adf[]
        Renderer page = Renderers.adf(RenderOptions.defaults(), writer -> writer.title(false));
        Renderer description = Renderers.adf(
                RenderOptions.defaults(),
                writer -> writer.product(AdfProduct.JIRA)
                        .title(false) // it stands in the summary of the issue
                        .moreAt("https://incidents.example/INC-142"));
        // end::adf[]

        assertThat(page.render(postmortem)).startsWith("{\"version\":1,\"type\":\"doc\",\"content\":[");
        assertThat(description.render(postmortem)).hasSizeLessThanOrEqualTo(30_000);
    }

    @Test
    void a_few_blocks_are_a_document_of_atlassian_too() {
        Document comment = Document.builder("INC-142")
                .lead(Blocks.callout(CalloutKind.GAP, Blocks.paragraph("No root cause yet")))
                .lead(Blocks.paragraph(
                        Inlines.text("Due "),
                        Inlines.date("2026-03-28", LocalDate.of(2026, 3, 28)),
                        Inlines.text(", "),
                        Inlines.badge("open", Tone.WARNING)))
                .build();

        String json = AdfWriter.builder()
                .product(AdfProduct.JIRA)
                .title(false)
                .build()
                .write(comment)
                .text();

        String shown = """
                tag::adf-output[]
                {"version":1,"type":"doc","content":[
                {"type":"panel","attrs":{"panelType":"warning"},"content":[
                {"type":"paragraph","content":[{"type":"text","text":"No root cause yet"}]}]},
                {"type":"paragraph","content":[
                {"type":"text","text":"Due "},
                {"type":"date","attrs":{"timestamp":"1774656000000"}},
                {"type":"text","text":", "},
                {"type":"status","attrs":{"text":"open","color":"yellow"}}]}]}
                end::adf-output[]
                """;
        assertThat(json)
                .isEqualTo(shown.lines().filter(line -> !line.contains("::")).collect(Collectors.joining()) + "\n");
    }

    @Test
    void a_page_of_a_documentation_site_is_asciidoc() {
        // tag::asciidoc[]
        Renderer page = Renderers.asciidoc(); // a page of Antora, or of any site that Asciidoctor makes
        // end::asciidoc[]

        assertThat(page.render(postmortem)).startsWith("= INC-142: ").contains("\n[#timeline]\n== 4. Timeline\n");
    }

    @Test
    void a_few_blocks_are_asciidoc_too() {
        Document document = Document.builder("Orders: writes stalled")
                .id("INC-142")
                .language("en")
                .lead(Blocks.facts(Fact.of("Severity", Inlines.badge("SEV-2", Tone.WARNING))))
                .section(
                        "root-cause",
                        "Root cause",
                        section -> section.number(5)
                                .add(Blocks.callout(
                                        CalloutKind.NOTE, Blocks.paragraph("The table order_items was not \"small\".")))
                                .add(Blocks.paragraph(
                                        new Anchor("RC-1", "RC-1"),
                                        Inlines.text(": {user} ran "),
                                        Inlines.code("CREATE INDEX"),
                                        Inlines.text(" at 10:05, see https://wiki.example/142."))))
                .section(
                        "action-items",
                        "Action items",
                        section -> section.number(12)
                                .add(Table.builder()
                                        .column("id", "Id")
                                        .numericColumn("due", "Due")
                                        .row("AI-1", "2026-03-28")
                                        .build()))
                .build();

        String page = AsciiDocWriter.builder().build().write(document).text();

        String shown = """
                tag::asciidoc-output[]
                = INC-142: Orders: writes stalled
                :lang: en
                :table-caption!:

                [horizontal]
                Severity:: **SEV-2**

                [#root-cause]
                == 5. Root cause

                [NOTE]
                ====
                The table order_items was not "small".
                ====

                [[RC-1]]RC-1: &#123;user&#125; ran ``CREATE INDEX`` at 10:05, see https://wiki.example/142[].

                [#action-items]
                == 12. Action items

                [%header%autowidth.stretch,cols="<,>"]
                |===
                |Id
                |Due

                |AI-1
                |2026-03-28
                |===
                end::asciidoc-output[]
                """;
        assertThat("tag::asciidoc-output[]\n" + page + "end::asciidoc-output[]\n")
                .isEqualTo(shown);
    }

    @Test
    void a_format_is_chosen_by_name() {
        // tag::registry[]
        FormatRegistry formats = FormatRegistry.standard()
                .plusDiscovered(getClass().getClassLoader()) // what libraries bring
                .plus(new GemtextFormat()); // what you bring yourself

        Renderer renderer = formats.renderer("gemtext", RenderOptions.defaults());
        // end::registry[]

        assertThat(renderer.render(postmortem)).startsWith("# INC-142: ");
    }

    @Test
    void a_block_of_ones_own_is_drawn_where_the_format_allows_it() {
        LeadProducer load = (incident, context) -> List.of(new LoadChart("orders-db", 41, 97));

        // tag::drawn[]
        Renderer page = Renderers.html(
                RenderOptions.with(o -> o.outline(outline -> outline.withLead(load))),
                writer -> writer.customBlock(
                        LoadChart.class,
                        (chart, out) -> out.element(
                                "p",
                                Map.of("class", "load"),
                                p -> p.text(chart.database() + ": " + chart.during() + " %"))));
        // end::drawn[]

        assertThat(page.render(postmortem)).contains("orders-db: 97 %");
        assertThat(page.rendered(postmortem).notes()).isEmpty();
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
        Renderer japanese = Renderers.html(o -> o.labels(Labels.japanese()));
        Renderer ours = Renderers.html(o -> o.labels(Labels.english().with(Label.SUMMARY_TITLE, "In short")));
        // end::labels[]

        assertThat(japanese.render(postmortem)).contains("lang=\"ja\"");
        assertThat(ours.render(postmortem)).contains("In short");
    }

    @Test
    void the_page_speaks_a_language_that_a_house_adds() {
        Renderer dutch = Renderers.markdown(o -> o.labels(DutchLabels.dutch()));

        assertThat(dutch.render(postmortem)).contains("10:05 tot 10:40 UTC", "## 2. Samenvatting", "## 3. Impact");
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
}
