package dev.postmortem.render.section;

import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.postmortem.metric.MetricDefinitions;
import dev.postmortem.metric.Metrics;
import dev.postmortem.model.Correction;
import dev.postmortem.model.DatabaseEngine;
import dev.postmortem.model.DatabaseRole;
import dev.postmortem.model.DocumentStatus;
import dev.postmortem.model.Hosting;
import dev.postmortem.model.IncidentState;
import dev.postmortem.model.Participant;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.ResponderRole;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.Stage;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.model.value.SchemaChange;
import dev.postmortem.model.value.Severity;
import dev.postmortem.model.value.When;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Phase;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.document.StatusBadge;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.Tone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class HeaderTest {

    private static List<Block> lead(Consumer<Postmortem.Builder> edit) {
        Postmortem.Builder builder = Postmortem.builder().title("Orders database: writes stall");
        edit.accept(builder);
        Postmortem postmortem = builder.build();
        return Outline.template().lead().produce(postmortem, Contexts.of(postmortem, GapPolicy.SHOW));
    }

    private static Optional<String> fact(List<Block> lead, String label) {
        return ((FactList) lead.get(0))
                .facts().stream()
                        .filter(fact -> fact.label().equals(label))
                        .map(Fact::value)
                        .map(Told::text)
                        .findFirst();
    }

    /** Returns a fact as a reader sees it, without ids and what is for machines. */
    private static Optional<String> shown(List<Block> lead, String label) {
        return ((FactList) lead.get(0))
                .facts().stream()
                        .filter(fact -> fact.label().equals(label))
                        .map(Fact::value)
                        .map(Shown::text)
                        .findFirst();
    }

    private static <B extends Block> Optional<B> block(List<Block> lead, Class<B> type) {
        return lead.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    @Test
    void a_draft_tells_what_is_known_and_that_data_loss_is_not_recorded() {
        List<Block> lead = lead(p -> {});

        assertThat(((FactList) lead.get(0)).facts()).extracting(Fact::label).containsExactly("Document", "Data loss");
        assertThat(fact(lead, "Data loss")).contains("not recorded");
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

        assertThat(fact(lead, "Time to detect / mitigate / recover")).contains("unknown / unknown / 35 min");
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

        List<Block> lead = Outline.template().lead().produce(postmortem, SectionContext.of(postmortem, options));

        assertThat(fact(lead, "Time to detect / mitigate / recover")).contains("unknown / 10 min / unknown");
    }

    @Test
    void the_impact_stands_in_a_box_in_the_authors_words_with_duration_and_data_loss() {
        List<Block> lead = lead(p -> p.summary(s -> s.affected("Nobody could order"))
                .impact(i -> i.window("2026-03-14T10:05Z/2026-03-14T10:40Z", ServiceLevel.DOWN)));

        assertThat(Told.text(block(lead, Callout.class).orElseThrow()))
                .isEqualTo("Nobody could order. The impact lasted 35 min. Whether data was lost is not recorded.");
    }

    @Test
    void blank_words_of_the_author_make_no_box() {
        List<Block> lead = lead(p -> p.summary(s -> s.affected(" ")));

        assertThat(block(lead, Callout.class)).isEmpty();
    }

    @Test
    void without_words_of_the_author_the_box_tells_the_users_that_were_measured() {
        List<Block> lead = lead(p ->
                p.impact(i -> i.requests("18201", "requests failed").users("12.5 %", "of customers could not order")));

        assertThat(Told.text(block(lead, Callout.class).orElseThrow()))
                .startsWith("12.5 % of customers could not order. ");
    }

    @Test
    void the_box_says_who_may_see_the_measure_that_it_tells() {
        List<Block> lead =
                lead(p -> p.impact(i -> i.users("12.5 %", "of customers", users -> users.audience(Audience.TEAM))));

        assertThat(Told.text(block(lead, Callout.class).orElseThrow()))
                .startsWith("12.5 % of customers. [only for: team] ");
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
        assertThat(fact(lead, "Database")).contains("orders-dbOrders (PostgreSQL 15.4)");
    }

    @Test
    void a_service_of_which_the_facts_say_everything_needs_no_table() {
        List<Block> lead = lead(p -> p.systems(s -> s.service("orders-api", "Orders API")));

        assertThat(block(lead, Table.class)).isEmpty();
        assertThat(fact(lead, "Service")).contains("orders-apiOrders API");
    }

    @Test
    void a_service_with_a_description_has_its_place_in_a_table_only() {
        List<Block> lead = lead(p -> p.systems(s ->
                s.service("orders-api", service -> service.name("Orders API").description("Takes orders"))));

        assertThat(block(lead, Table.class).orElseThrow().caption()).contains("Services");
        assertThat(fact(lead, "Service")).isEmpty();
    }

    @Test
    void a_role_that_stands_for_a_name_is_said_once() {
        List<Block> lead =
                lead(p -> p.people(x -> x.responder("[incident commander]", ResponderRole.INCIDENT_COMMANDER)));

        assertThat(fact(lead, "Responders")).contains("[incident commander]");
    }

    @Test
    void the_incident_tells_its_state_and_its_kinds() {
        List<Block> lead = lead(
                p -> p.state(IncidentState.MITIGATED).kinds(IncidentKind.DATA_LOSS, IncidentKind.of("lock-storm")));

        assertThat(fact(lead, "Incident")).contains("mitigated data loss, lock storm");
    }

    @ParameterizedTest
    @CsvSource({"ONGOING, WARNING", "MITIGATED, WARNING", "RESOLVED, GOOD"})
    void only_an_incident_that_is_over_looks_good(IncidentState state, Tone tone) {
        List<Block> lead = lead(p -> p.state(state));

        assertThat(Told.all(lead, StatusBadge.class))
                .extracting(StatusBadge::tone)
                .startsWith(tone);
    }

    @ParameterizedTest
    @CsvSource({"1, CRITICAL", "2, WARNING", "3, INFO"})
    void a_severity_looks_like_its_rank(int rank, Tone tone) {
        List<Block> lead = lead(p -> p.severity(new Severity("house", "red", rank)));

        assertThat(Told.all(lead, StatusBadge.class))
                .extracting(StatusBadge::tone)
                .startsWith(tone);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, WARNING", "IN_REVIEW, WARNING", "PUBLISHED, GOOD", "CLOSED, GOOD"})
    void only_a_document_that_is_out_looks_good(Stage stage, Tone tone) {
        List<Block> lead =
                lead(p -> p.status(DocumentStatus.builder().stage(stage).build()));

        assertThat(Told.all(lead, StatusBadge.class))
                .extracting(StatusBadge::tone)
                .startsWith(tone);
    }

    @Test
    void the_status_tells_its_own_date_first_and_each_other_once() {
        List<Block> lead = lead(p -> p.status(DocumentStatus.builder()
                .stage(Stage.PUBLISHED)
                .draftedAt("2026-03-15")
                .publishedAt("2026-03-20")
                .build()));

        assertThat(shown(lead, "Document")).contains("published 2026-03-20; draft 2026-03-15");
    }

    @Test
    void an_action_is_open_unless_it_is_done_or_declined() {
        List<Block> lead = lead(p -> p.actionItems(a -> a.action("One")
                .action("Two", i -> i.status(ActionStatus.open()))
                .action("Three", i -> i.status(ActionStatus.inProgress()))
                .action("Four", i -> i.status(ActionStatus.done()))
                .action("Five", i -> i.status(ActionStatus.declined("Too costly")))));

        assertThat(shown(lead, "Document")).contains("draft; 3 of 5 actions open");
    }

    @Test
    void the_first_measure_of_users_and_of_requests_is_among_the_facts() {
        List<Block> lead = lead(p -> p.impact(i -> i.delay("5 min", "of delay")
                .requests("18201", "requests failed")
                .users("12.5 %", "of customers could not order")
                .users("3", "partners complained")));

        assertThat(shown(lead, "Affected"))
                .contains("**12.5 %** of customers could not order; **18,201** requests failed");
    }

    @Test
    void a_trigger_brings_the_migration_that_it_was() {
        SchemaChange change = SchemaChange.builder().migrationId("V42").build();

        List<Block> lead = lead(p ->
                p.rootCause(r -> r.trigger(t -> t.text("An index was built").schemaChange(change))));

        assertThat(fact(lead, "Trigger")).contains("migration V42: An index was built");
    }

    @Test
    void a_person_of_whom_only_the_name_is_known_has_no_brackets() {
        List<Block> lead = lead(p -> p.people(people -> people.addAuthor(Participant.of("Dana Reyes"))));

        assertThat(fact(lead, "Authors")).contains("Dana Reyes");
    }

    @Test
    void absences_without_a_section_of_their_own_are_facts() {
        List<Block> lead = lead(p -> p.unknown("nobody kept a list", SectionName.PEOPLE)
                .notApplicable("it was a drill", SectionName.SYSTEMS)
                .unknown("too early", SectionName.LESSONS));

        assertThat(((FactList) lead.get(0)).facts())
                .extracting(Fact::label, fact -> Shown.text(fact.value()))
                .containsExactly(
                        tuple("Document", "draft"),
                        tuple("Data loss", "**not recorded**"),
                        tuple("People", "unknown: nobody kept a list"),
                        tuple("Services and databases", "not applicable: it was a drill"));
    }

    @Test
    void the_duration_of_the_impact_brings_the_times_of_a_window() {
        List<Block> lead = lead(p -> p.impact(i -> i.window("2026-03-14T10:05Z/2026-03-14T10:40Z", ServiceLevel.DOWN)));

        assertThat(shown(lead, "Impact duration")).contains("**35 min** (2026-03-14 10:05 to 10:40 UTC)");
    }

    @Test
    void the_duration_of_the_impact_brings_the_times_of_its_events() {
        List<Block> lead = lead(p -> p.timeline(t -> t.on("2026-03-14", "UTC")
                .at("10:05", SYMPTOM, "CPU spiked", e -> e.milestone(IMPACT_STARTED))
                .at("2026-03-14T10:30Z/2026-03-14T10:40Z", SYMPTOM, "CPU fell", e -> e.milestone(IMPACT_ENDED))));

        assertThat(shown(lead, "Impact duration")).contains("**35 min** (2026-03-14 10:05 to 10:40 UTC)");
    }

    @Test
    void without_a_measure_of_users_the_box_tells_the_first() {
        List<Block> lead =
                lead(p -> p.impact(i -> i.requests("18201", "requests failed").delay("5 min", "of delay")));

        assertThat(Told.text(block(lead, Callout.class).orElseThrow()))
                .isEqualTo("18,201 requests failed. Whether data was lost is not recorded.");
    }

    @ParameterizedTest
    @CsvSource({"IMPACT, Impact", "ROOT_CAUSE, Root cause analysis", "PEOPLE, people"})
    void a_correction_names_its_section(SectionName section, String words) {
        Correction correction =
                new Correction(When.parse("2026-03-20"), "10:05, not 10:15", "a slip", Optional.of(section));

        List<Block> lead = lead(p -> p.addCorrection(correction));

        assertThat(block(lead, Callout.class).orElseThrow().blocks())
                .containsExactly(new BulletList(List.of(new ListItem(
                        List.of(
                                Inlines.date("2026-03-20", LocalDate.of(2026, 3, 20)),
                                Inlines.text(", " + words + ": 10:05, not 10:15 (why: a slip)")),
                        List.of()))));
    }

    @Test
    void a_phase_is_critical_only_if_it_begins_with_the_impact() {
        List<Block> lead = lead(p -> p.timeline(t -> t.on("2026-03-14", "UTC")
                .at("10:05", SYMPTOM, "CPU spiked", e -> e.milestone(IMPACT_STARTED))
                .at("10:10", SYMPTOM, "Alert", e -> e.milestone(DETECTED))
                .at("10:40", SYMPTOM, "CPU fell", e -> e.milestone(RECOVERED))));

        assertThat(block(lead, PhaseBar.class).orElseThrow().phases())
                .extracting(Phase::id, Phase::tone)
                .containsExactly(tuple("undetected", Tone.CRITICAL), tuple("detected-to-recovered", Tone.WARNING));
    }

    @Test
    void what_lasts_is_detected_at_its_start_and_mitigated_and_recovered_at_its_end() {
        List<Block> lead = lead(p -> p.timeline(t -> t.on("2026-03-14", "UTC")
                .at("10:05", SYMPTOM, "CPU spiked", e -> e.milestone(IMPACT_STARTED))
                .at("10:08 to 10:12", SYMPTOM, "Alert", e -> e.milestone(DETECTED))
                .at("10:15 to 10:20", SYMPTOM, "Stopped", e -> e.milestone(MITIGATED))
                .at("10:30 to 10:40", SYMPTOM, "CPU fell", e -> e.milestone(RECOVERED))));

        assertThat(block(lead, PhaseBar.class).orElseThrow().phases())
                .extracting(Phase::length)
                .containsExactly("3 min", "12 min", "20 min");
    }

    @Test
    void milestones_of_a_part_leave_the_phases_of_the_whole_as_they_are() {
        List<Block> lead = lead(p -> p.timeline(t -> t.on("2026-03-14", "UTC")
                .at("10:05", SYMPTOM, "CPU spiked", e -> e.milestone(IMPACT_STARTED))
                .at("10:10", SYMPTOM, "Alert", e -> e.milestone(DETECTED))
                .at("10:20", SYMPTOM, "Alert", e -> e.milestone(DETECTED, "shard-4"))));

        assertThat(block(lead, PhaseBar.class).orElseThrow().phases())
                .extracting(Phase::id, Phase::length)
                .containsExactly(tuple("undetected", "5 min"));
    }

    @Test
    void a_milestone_that_is_known_to_the_hour_makes_no_phase() {
        List<Block> lead = lead(p -> p.timeline(t -> t.on("2026-03-14", "UTC")
                .at("10:05", SYMPTOM, "CPU spiked", e -> e.milestone(IMPACT_STARTED))
                .at("2026-03-14T11:XXZ", SYMPTOM, "Alert", e -> e.milestone(DETECTED))));

        assertThat(block(lead, PhaseBar.class)).isEmpty();
    }

    @Test
    void a_database_of_which_more_is_known_has_a_table() {
        List<Block> lead = lead(p -> p.systems(s -> s.database(
                "orders-db",
                "Orders",
                DatabaseEngine.POSTGRESQL,
                d -> d.version("15.4").role(DatabaseRole.REPLICA).hosting(Hosting.MANAGED))));

        assertThat(block(lead, Table.class).orElseThrow().rows())
                .extracting(row -> row.cells().stream()
                        .map(cell -> Shown.text(cell.content()))
                        .toList())
                .containsExactly(List.of("Orders", "PostgreSQL", "15.4", "replica", "managed", "orders-db"));
    }

    @Test
    void the_answer_to_the_rollback_is_among_the_facts() {
        List<Block> lead = lead(p -> p.rollback(r -> r.notUsed("It seemed to recover")));

        assertThat(fact(lead, "Rollback")).contains("not used");
    }

    @Test
    void a_language_that_is_not_that_of_the_page_is_among_the_facts() {
        List<Block> lead = lead(p -> p.language("de"));

        assertThat(fact(lead, "Language")).contains("de");
    }

    static Stream<Arguments> withoutRecovery() {
        Consumer<Postmortem.Builder> bySection = p -> p.notApplicable("Nothing was damaged", SectionName.RECOVERY);
        Consumer<Postmortem.Builder> byEvent = p -> p.timeline(
                t -> t.at(When.notApplicable("Nothing was damaged"), SYMPTOM, "Recovery", e -> e.milestone(RECOVERED)));
        return Stream.of(
                Arguments.of(Named.of("a section that does not apply", bySection)),
                Arguments.of(Named.of("an event that does not apply", byEvent)));
    }

    private static List<Block> mitigatedAnd(Consumer<Postmortem.Builder> edit) {
        return lead(p -> {
            p.timeline(t -> t.on("2026-03-14", "UTC")
                    .at("10:05", SYMPTOM, "CPU spiked", IMPACT_STARTED)
                    .at("10:15", SYMPTOM, "Stopped", MITIGATED));
            edit.accept(p);
        });
    }

    @ParameterizedTest
    @MethodSource("withoutRecovery")
    void a_duration_that_there_cannot_be_is_told_from_one_that_nobody_knows(Consumer<Postmortem.Builder> edit) {
        List<Block> lead = mitigatedAnd(edit);

        assertThat(fact(lead, "Time to detect / mitigate / recover")).contains("unknown / 10 min / n/a");
    }

    @ParameterizedTest
    @MethodSource("withoutRecovery")
    void the_phases_do_not_miss_a_milestone_that_does_not_apply(Consumer<Postmortem.Builder> edit) {
        List<Block> lead = mitigatedAnd(edit);

        assertThat(block(lead, PhaseBar.class).orElseThrow().description())
                .isEqualTo("Phases: impact started to mitigated 10 min (2026-03-14 10:05 to 10:15 UTC)."
                        + " When \"detected\" was reached is not known to the minute.");
    }

    @Test
    void phases_over_a_change_of_the_clocks_show_the_offset_of_each_time() {
        Postmortem postmortem = Postmortem.builder()
                .title("Writes stall")
                .timeline(t -> t.at("2026-10-25T00:10Z", SYMPTOM, "CPU spiked", IMPACT_STARTED)
                        .at("2026-10-25T00:30Z", SYMPTOM, "Alert", DETECTED)
                        .at("2026-10-25T01:30Z", SYMPTOM, "Stopped", MITIGATED)
                        .at("2026-10-25T02:00Z", SYMPTOM, "Quiet", RECOVERED))
                .build();
        PageOptions options = PageOptions.defaults().withZone(ZoneId.of("Europe/Berlin"));

        List<Block> lead = Outline.template().lead().produce(postmortem, SectionContext.of(postmortem, options));

        assertThat(block(lead, PhaseBar.class).orElseThrow().description())
                .isEqualTo("Phases: undetected 20 min (2026-10-25 02:10 to 02:30 UTC+02:00),"
                        + " detected 1 h (02:30 UTC+02:00 to 02:30 UTC+01:00),"
                        + " recovering 30 min (02:30 to 03:00 UTC+01:00).");
    }

    @Test
    void a_duration_of_the_impact_that_others_date_differently_says_so() {
        List<Block> lead = lead(p -> p.timeline(t -> t.at("2026-03-14T10:05Z", SYMPTOM, "CPU spiked", IMPACT_STARTED)
                .at(
                        When.parse("2026-03-14T10:40Z").alsoClaimed("the summary", "2026-03-14T10:42Z"),
                        SYMPTOM,
                        "CPU fell",
                        IMPACT_ENDED)));

        assertThat(shown(lead, "Impact duration"))
                .contains("**35 min to 37 min** (2026-03-14 10:05 to 10:40 UTC and what others say)");
    }

    @Test
    void a_role_is_said_even_if_its_letters_are_part_of_the_name() {
        List<Block> lead = lead(p -> p.people(x -> x.responder("Judith Smith", ResponderRole.of("it"))));

        assertThat(fact(lead, "Responders")).contains("Judith Smith (it)");
    }
}
