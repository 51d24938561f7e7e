package dev.postmortem.examples.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.postmortem.json.PostmortemJson;
import dev.postmortem.json.PostmortemSchema;
import dev.postmortem.metric.Metric;
import dev.postmortem.metric.MetricResult;
import dev.postmortem.metric.Metrics;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.Sufficiency;
import dev.postmortem.model.impact.DataImpact;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.impact.RepairState;
import dev.postmortem.model.response.Choice;
import dev.postmortem.model.response.RecoveryStep;
import dev.postmortem.model.response.RollbackDecision;
import dev.postmortem.model.response.RollbackOption;
import dev.postmortem.model.response.RollbackUse;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.MeasureKind;
import dev.postmortem.model.value.TimeClaim;
import dev.postmortem.model.value.When;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ExampleIncidentsTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PostmortemSchema.text());

    static Stream<Postmortem> incidents() {
        return Stream.concat(
                ExampleIncidents.all().stream(),
                Stream.of(
                        OrdersIndexMigration.draft(), OrderIdNearMiss.postmortem(), CassandraTombstones.postmortem()));
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void an_incident_keeps_every_constraint(Postmortem incident) {
        Set<ConstraintViolation<Postmortem>> violations = VALIDATOR.validate(incident);

        assertThat(violations).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void an_incident_satisfies_the_schema(Postmortem incident) {
        assertThat(SCHEMA.validate(PostmortemJson.standard().write(incident), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void an_incident_survives_json(Postmortem incident) {
        String json = PostmortemJson.standard().write(incident);

        Postmortem read = PostmortemJson.standard().read(json);

        assertThat(read).isEqualTo(incident);
        assertThat(PostmortemJson.standard().write(read)).isEqualTo(json);
    }

    @Test
    void the_incidents_have_ids_of_their_own() {
        List<Postmortem> all = ExampleIncidents.all();

        assertThat(all).hasSize(7);
        assertThat(all)
                .extracting(Postmortem::id)
                .doesNotContain(Optional.empty())
                .doesNotHaveDuplicates();
    }

    @Test
    void real_incidents_link_to_their_source_and_invent_no_owner_or_date() {
        List<Postmortem> real = ExampleIncidents.all().subList(1, 7);

        assertThat(real).allSatisfy(incident -> assertThat(incident.links()).isNotEmpty());
        assertThat(real)
                .flatExtracting(incident -> incident.actionItems().items())
                .allSatisfy(action ->
                        assertThat(List.of(action.owner(), action.due())).containsOnly(Optional.empty()));
        assertThat(real).extracting(Postmortem::severity).containsOnly(Optional.empty());
    }

    @Test
    void every_action_has_an_id_that_it_keeps() {
        assertThat(ExampleIncidents.all())
                .flatExtracting(incident -> incident.actionItems().items())
                .allSatisfy(action -> assertThat(action.idOrigin()).isEmpty());
    }

    @Test
    void the_template_incident_fills_all_fourteen_sections() {
        Postmortem orders = OrdersIndexMigration.postmortem();

        assertThat(orders.summary().howItEnded()).isPresent();
        assertThat(orders.impact().measures()).isNotEmpty();
        assertThat(orders.timeline().events()).hasSize(5);
        assertThat(orders.detection().alerts()).isNotEmpty();
        assertThat(orders.rootCause().causes()).hasSize(2);
        assertThat(orders.contributingFactors().factors()).isNotEmpty();
        assertThat(orders.mitigation().attempts()).isNotEmpty();
        assertThat(orders.rollback().answer()).contains(RollbackUse.NOT_USED);
        assertThat(orders.recovery().checks()).hasSize(3);
        assertThat(orders.wentWell().items()).isNotEmpty();
        assertThat(orders.improvements().items()).isNotEmpty();
        assertThat(orders.actionItems().items()).hasSize(2);
        assertThat(orders.lessons().items()).hasSize(2);
        assertThat(durationOf(orders, "time to recover")).isEqualTo(Duration.ofMinutes(35));
    }

    @Test
    void github_was_degraded_for_a_day_whatever_other_sites_say_about_the_start() {
        Postmortem github = GitHubCrossRegionFailover.postmortem();

        assertThat(durationOf(github, "impact duration"))
                .isEqualTo(Duration.ofHours(24).plusMinutes(11));
        assertThat(github.summary().when().orElseThrow().claims()).hasSize(2);
    }

    @Test
    void github_lost_no_user_data_and_still_has_writes_to_reconcile_and_payloads_dropped() {
        List<DataImpact> data = GitHubCrossRegionFailover.postmortem().impact().data();

        assertThat(data.get(0).divergentWrites().orElseThrow().amount()).contains(Amount.of(954));
        assertThat(data.get(0).repair().orElseThrow().state()).isEqualTo(RepairState.RUNNING);
        assertThat(data.get(1).rows()).contains(Amount.parse("~200000"));
    }

    @Test
    void github_first_refused_to_fail_back_and_did_so_later() {
        assertThat(GitHubCrossRegionFailover.postmortem().rollback().decisions())
                .extracting(RollbackDecision::use)
                .containsExactly(RollbackUse.NOT_USED, RollbackUse.USED);
    }

    @Test
    void gitlab_has_three_ends_for_one_loss_window_and_so_a_range() {
        Postmortem gitlab = GitLabPrimaryRemoval.postmortem();

        When window = gitlab.impact().data().get(0).window().orElseThrow();
        assertThat(Stream.concat(Stream.of(window), window.claims().stream().map(TimeClaim::when)))
                .extracting(When::toString)
                .containsExactly(
                        window.toString(),
                        "~2017-01-31T17:20Z/~2017-01-31T23:25Z",
                        "~2017-01-31T17:20Z/~2017-02-01T00:00Z");
        assertThat(window.time()).hasToString("~2017-01-31T17:20Z/~2017-01-31T23:30Z");
        MetricResult.Range range = (MetricResult.Range) metric(gitlab, "data-loss window");
        assertThat(range.least()).isBetween(Duration.ofMinutes(364), Duration.ofMinutes(365));
        assertThat(range.most()).isBetween(Duration.ofMinutes(400), Duration.ofMinutes(401));
        assertThat(range.approximate()).isTrue();
    }

    @Test
    void gitlab_analyses_two_problems_with_a_chain_of_questions_each() {
        assertThat(GitLabPrimaryRemoval.postmortem().rootCause().causes())
                .extracting(
                        cause -> cause.episode().orElseThrow(),
                        cause -> cause.whys().size())
                .containsExactly(tuple("problem-1", 3), tuple("problem-2", 4));
    }

    @Test
    void gitlab_counts_four_and_five_mechanisms_of_which_one_helped() {
        Postmortem gitlab = GitLabPrimaryRemoval.postmortem();

        Amount count = gitlab.timeline().events().stream()
                .filter(event -> event.episode().equals(Optional.of("problem-2")))
                .flatMap(event -> event.measures().stream())
                .map(Measure::amount)
                .findFirst()
                .orElseThrow();
        assertThat(count.text()).isEqualTo("5");
        assertThat(count.claims()).extracting(claim -> claim.amount().text()).containsExactly("4");
        assertThat(gitlab.recovery().mechanisms())
                .extracting(
                        mechanism -> mechanism.outcome().orElseThrow().effect().name())
                .containsExactly("WORKED", "NO_EFFECT", "NO_EFFECT", "NO_EFFECT", "NO_EFFECT");
    }

    @Test
    void gocardless_tells_british_summer_time_and_needed_three_conditions_together() {
        Postmortem gocardless = GoCardlessFailedPromotion.postmortem();

        When detected = gocardless.timeline().events().get(0).when().orElseThrow();
        assertThat(detected).hasToString("2017-10-10T15:09+01:00[Europe/London]");
        assertThat(detected.earliest()).contains(Instant.parse("2017-10-10T14:09:00Z"));
        assertThat(durationOf(gocardless, "impact duration"))
                .isEqualTo(Duration.ofHours(1).plusMinutes(50));
        assertThat(gocardless.rootCause().causes())
                .extracting(Cause::id, Cause::sufficiency)
                .containsExactly(
                        tuple("RC-1", Optional.of(Sufficiency.jointlyWith("RC-2", "RC-3"))),
                        tuple("RC-2", Optional.of(Sufficiency.jointlyWith("RC-1", "RC-3"))),
                        tuple("RC-3", Optional.of(Sufficiency.jointlyWith("RC-1", "RC-2"))));
    }

    @Test
    void manta_has_approximate_times_and_three_percentages_for_one_impact() {
        Postmortem manta = MantaWraparoundVacuum.postmortem();

        assertThat(manta.impact().measures())
                .extracting(measure -> measure.amount().text())
                .containsExactly("~22 %", "~27 %", "19..23 %");
        MetricResult.Value recovery = (MetricResult.Value) metric(manta, "time to recover");
        assertThat(recovery).isEqualTo(new MetricResult.Value(Duration.ofMinutes(615), true));
    }

    @Test
    void linears_loss_was_caused_by_its_restore_and_undone_in_steps() {
        Postmortem linear = LinearTruncateCascade.postmortem();

        DataImpact changes = linear.impact().data().get(0);
        assertThat(changes.causedBy()).containsExactly("MI-2");
        assertThat(durationOf(linear, "data-loss window"))
                .isEqualTo(Duration.ofHours(5).plusMinutes(9));
        assertThat(linear.recovery().progress())
                .extracting(RecoveryStep::reached)
                .containsExactly(
                        Amount.percent(98), Amount.percent(99), Amount.words("all but one"), Amount.percent(100));
    }

    @Test
    void linear_was_offline_for_52_minutes_or_about_an_hour() {
        ImpactWindow offline =
                LinearTruncateCascade.postmortem().impact().windows().get(0);

        assertThat(offline.when().time()).hasToString("2024-01-24T09:56Z/2024-01-24T10:48Z");
        assertThat(offline.when().claims())
                .extracting(claim -> claim.when().toString())
                .containsExactly("~2024-01-24T09:56Z/PT1H");
    }

    @Test
    void mandrill_began_two_hours_earlier_by_another_account() {
        Postmortem mandrill = MandrillWraparound.postmortem();

        MetricResult.Range duration = (MetricResult.Range) metric(mandrill, "impact duration");
        assertThat(duration.most().minus(duration.least())).isBetween(Duration.ofHours(2), Duration.ofMinutes(130));
    }

    @Test
    void mandrill_gave_up_a_restore_and_discarded_data_on_purpose() {
        Postmortem mandrill = MandrillWraparound.postmortem();

        assertThat(mandrill.rollback().decisions().get(0).options())
                .extracting(RollbackOption::choice)
                .containsExactly(Choice.REJECTED, Choice.ABANDONED, Choice.CHOSEN);
        assertThat(mandrill.impact().data().get(1).causedBy()).containsExactly("MI-2");
    }

    @Test
    void mandrills_refund_has_dates_of_its_own_and_no_sum() {
        Measure refund = MandrillWraparound.postmortem().impact().measures().stream()
                .filter(measure -> measure.kind().equals(Optional.of(MeasureKind.MONEY)))
                .findFirst()
                .orElseThrow();

        assertThat(refund.during()).contains(When.parse("2019-01-01/2019-02-13"));
        assertThat(refund.amount()).isEqualTo(Amount.unknown("the sum is not stated"));
    }

    @Test
    void mandrill_expected_days_or_longer() {
        assertThat(MandrillWraparound.postmortem().timeline().events())
                .flatExtracting(TimelineEvent::measures)
                .extracting(measure -> measure.amount())
                .containsExactly(Amount.words("several days, or longer"));
    }

    @Test
    void a_near_miss_has_no_durations_but_reasons() {
        Postmortem nearMiss = OrderIdNearMiss.postmortem();

        assertThat(metric(nearMiss, "impact duration")).isInstanceOf(MetricResult.NotApplicable.class);
        assertThat(metric(nearMiss, "time to recover")).isInstanceOf(MetricResult.NotApplicable.class);
    }

    @Test
    void an_incident_that_goes_on_has_no_end() {
        Postmortem ongoing = CassandraTombstones.postmortem();

        assertThat(metric(ongoing, "impact duration")).isInstanceOf(MetricResult.Unknown.class);
    }

    private static Duration durationOf(Postmortem incident, String name) {
        return ((MetricResult.Value) metric(incident, name)).duration();
    }

    private static MetricResult metric(Postmortem incident, String name) {
        return Metrics.standard().measure(incident).stream()
                .filter(metric -> metric.name().equals(name))
                .findFirst()
                .map(Metric::result)
                .orElseThrow();
    }
}
