package dev.postmortem.examples;

import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.json.PostmortemJson;
import dev.postmortem.metric.Metric;
import dev.postmortem.metric.Metrics;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Audience;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.label.Labels;
import dev.postmortem.render.section.Outline;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.ReportVerdict;
import dev.postmortem.validation.ValidationReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs what the README shows. */
final class QuickstartTest {

    @Test
    void what_is_appended_to_a_draft_joins_what_is_there() {
        Postmortem draft = OrdersIndexMigration.draft();

        // tag::append[]
        Postmortem later = draft.toBuilder()
                .timeline(t -> t.on("2026-03-14", "UTC").at("10:10", SYMPTOM, "Errors increased"))
                .build(); // holds the earlier events as well
        // end::append[]

        assertThat(later.timeline().events())
                .startsWith(draft.timeline().events().toArray(new TimelineEvent[0]))
                .hasSize(draft.timeline().events().size() + 1);
    }

    @Test
    void a_postmortem_is_checked_measured_and_written() {
        Postmortem postmortem = OrdersIndexMigration.postmortem();

        // tag::use[]
        ValidationReport report = PostmortemValidator.standard().validate(postmortem);
        List<Metric> metrics = Metrics.standard().measure(postmortem);
        String json = PostmortemJson.standard().write(postmortem);
        String markdown = Renderers.markdown().render(postmortem);
        // end::use[]

        assertThat(report.verdict()).isEqualTo(ReportVerdict.PASS);
        assertThat(metrics).isNotEmpty();
        assertThat(PostmortemJson.standard().read(json)).isEqualTo(postmortem);
        assertThat(markdown).contains("# INC-142");
    }

    @Test
    void a_postmortem_is_told_in_many_ways() {
        Postmortem postmortem = OrdersIndexMigration.postmortem();

        // tag::render[]
        String page = Renderers.html().render(postmortem);
        String forEverybody = Renderers.html(o -> o.audience(Audience.PUBLIC)).render(postmortem);
        String onePage = Renderers.html(o -> o.outline(Outline.executive())).render(postmortem);
        String inJapanese = Renderers.text(o -> o.labels(Labels.japanese())).render(postmortem);
        // end::render[]

        assertThat(List.of(page, forEverybody, onePage))
                .allSatisfy(html -> assertThat(html).contains("Orders database: writes stalled"));
        assertThat(forEverybody).doesNotContain("Dana Reyes");
        assertThat(inJapanese).contains("\u30BF\u30A4\u30E0\u30E9\u30A4\u30F3");
    }
}
