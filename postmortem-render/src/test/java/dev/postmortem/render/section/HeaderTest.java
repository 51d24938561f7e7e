package dev.postmortem.render.section;

import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.metric.MetricDefinitions;
import dev.postmortem.metric.Metrics;
import dev.postmortem.model.DatabaseEngine;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.model.value.Severity;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Phase;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.document.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class HeaderTest {

    private static List<Block> lead(Consumer<Postmortem.Builder> edit) {
        Postmortem.Builder builder = Postmortem.builder().title("Orders database: writes stall");
        edit.accept(builder);
        Postmortem postmortem = builder.build();
        return StandardSections.lead().produce(postmortem, Contexts.of(postmortem, GapPolicy.SHOW));
    }

    private static Optional<String> fact(List<Block> lead, String label) {
        return ((FactList) lead.get(0))
                .facts().stream()
                        .filter(fact -> fact.label().equals(label))
                        .map(Fact::value)
                        .map(Told::text)
                        .findFirst();
    }

    private static <B extends Block> Optional<B> block(List<Block> lead, Class<B> type) {
        return lead.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    @Test
    void a_draft_tells_what_is_known_and_that_data_loss_is_unknown() {
        List<Block> lead = lead(p -> {});

        assertThat(((FactList) lead.get(0)).facts()).extracting(Fact::label).containsExactly("Document", "Data loss");
        assertThat(fact(lead, "Data loss")).contains("unknown");
    }

    @Test
    void an_intact_data_set_says_that_no_data_was_lost() {
        List<Block> lead = lead(p -> p.impact(i -> i.dataSet("orders", DataEffect.INTACT)));

        assertThat(fact(lead, "Data loss")).contains("no");
    }

    @Test
    void a_lost_data_set_is_named_with_how_much_of_it() {
        List<Block> lead = lead(p -> p.impact(i -> i.dataSet("projects", DataEffect.LOST, d -> d.rows("~5000"))));

        assertThat(fact(lead, "Data loss").orElseThrow()).isEqualTo("yes: projects, about 5000 (DI-1DI-1)");
    }

    @Test
    void an_incident_of_the_kind_data_loss_lost_data_even_if_the_ledger_is_empty() {
        List<Block> lead = lead(p -> p.kinds(IncidentKind.DATA_LOSS));

        assertThat(fact(lead, "Data loss")).contains("yes");
    }

    @Test
    void a_severity_that_is_not_named_after_its_scale_brings_the_scale() {
        List<Block> lead = lead(p -> p.severity(new Severity("house", "red", 1)));

        assertThat(fact(lead, "Severity")).contains("red (scale house, rank 1)");
    }

    @Test
    void a_duration_without_its_milestone_is_not_zero() {
        List<Block> lead = lead(p -> p.timeline(t -> t.on("2026-03-14", "UTC")
                .at("10:05", SYMPTOM, "CPU spiked", e -> e.milestone(IMPACT_STARTED))
                .at("10:40", SYMPTOM, "CPU fell", e -> e.milestone(RECOVERED))));

        assertThat(fact(lead, "Time to detect / mitigate / recover")).contains("n/a / n/a / 35 min");
    }

    @Test
    void the_first_durations_are_the_same_whichever_the_page_computes() {
        Postmortem postmortem = Postmortem.builder()
                .title("Writes stall")
                .timeline(t -> t.on("2026-03-14", "UTC")
                        .at("10:05", SYMPTOM, "CPU spiked", IMPACT_STARTED)
                        .at("10:15", SYMPTOM, "Stopped", MITIGATED))
                .build();
        PageOptions options = PageOptions.defaults().withMetrics(Metrics.of(MetricDefinitions.datadog()));

        List<Block> lead = StandardSections.lead().produce(postmortem, SectionContext.of(postmortem, options));

        assertThat(fact(lead, "Time to detect / mitigate / recover")).contains("n/a / 10 min / n/a");
    }

    @Test
    void the_impact_stands_in_a_box_in_the_authors_words_with_duration_and_data_loss() {
        List<Block> lead = lead(p -> p.summary(s -> s.affected("Nobody could order"))
                .impact(i -> i.window("2026-03-14T10:05Z/2026-03-14T10:40Z", ServiceLevel.DOWN)));

        assertThat(Told.text(block(lead, Callout.class).orElseThrow()))
                .isEqualTo("Nobody could order. The impact lasted 35 min. Whether data was lost is not recorded.");
    }

    @Test
    void without_words_of_the_author_the_box_tells_the_users_that_were_measured() {
        List<Block> lead = lead(p ->
                p.impact(i -> i.requests("18201", "requests failed").users("12.5 %", "of customers could not order")));

        assertThat(Told.text(block(lead, Callout.class).orElseThrow()))
                .startsWith("12.5 % of customers could not order. ");
    }

    @Test
    void the_phases_go_from_milestone_to_milestone() {
        List<Block> lead = lead(p -> p.timeline(t -> t.on("2026-03-14", "UTC")
                .at("10:05", SYMPTOM, "CPU spiked", e -> e.milestone(IMPACT_STARTED))
                .at("10:10", SYMPTOM, "Alert", e -> e.milestone(DETECTED))
                .at("10:15", SYMPTOM, "Stopped", e -> e.milestone(MITIGATED))
                .at("10:40", SYMPTOM, "CPU fell", e -> e.milestone(RECOVERED))));

        PhaseBar bar = block(lead, PhaseBar.class).orElseThrow();

        assertThat(bar.phases()).extracting(Phase::id).containsExactly("undetected", "detected", "recovering");
        assertThat(bar.description())
                .isEqualTo("Phases: undetected 5 min (2026-03-14 10:05 to 10:10 UTC), detected 5 min (10:10 to 10:15),"
                        + " recovering 25 min (10:15 to 10:40).");
    }

    @Test
    void a_missing_milestone_makes_one_phase_of_its_neighbours_and_says_so() {
        List<Block> lead = lead(p -> p.timeline(t -> t.on("2026-03-14", "UTC")
                .at("10:05", SYMPTOM, "CPU spiked", e -> e.milestone(IMPACT_STARTED))
                .at("10:15", SYMPTOM, "Stopped", e -> e.milestone(MITIGATED))
                .at("10:40", SYMPTOM, "CPU fell", e -> e.milestone(RECOVERED))));

        PhaseBar bar = block(lead, PhaseBar.class).orElseThrow();

        assertThat(bar.phases()).extracting(Phase::label).containsExactly("impact started to mitigated", "recovering");
        assertThat(bar.description()).endsWith("When \"detected\" was reached is not known to the minute.");
    }

    @Test
    void milestones_out_of_order_make_no_phases() {
        List<Block> lead = lead(p -> p.timeline(t -> t.on("2026-03-14", "UTC")
                .at("10:05", SYMPTOM, "CPU spiked", e -> e.milestone(IMPACT_STARTED))
                .at("10:40", SYMPTOM, "Stopped", e -> e.milestone(MITIGATED))
                .at("10:15", SYMPTOM, "CPU fell", e -> e.milestone(RECOVERED))));

        assertThat(block(lead, PhaseBar.class)).isEmpty();
    }

    @Test
    void databases_of_which_the_facts_say_everything_need_no_table() {
        List<Block> lead = lead(p ->
                p.systems(s -> s.database("orders-db", "Orders", DatabaseEngine.POSTGRESQL, d -> d.version("15.4"))));

        assertThat(block(lead, Table.class)).isEmpty();
        assertThat(fact(lead, "Database").orElseThrow()).endsWith("Orders (PostgreSQL 15.4)");
    }
}
