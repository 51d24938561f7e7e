package dev.postmortem.render.section;

import static dev.postmortem.model.impact.DataEffect.INTACT;
import static dev.postmortem.model.impact.DataEffect.LOST;
import static dev.postmortem.model.impact.ServiceLevel.DOWN;
import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.metric.Metric;
import dev.postmortem.metric.MetricDefinition;
import dev.postmortem.metric.MetricDefinitions;
import dev.postmortem.metric.MetricResult;
import dev.postmortem.metric.Metrics;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.When;
import dev.postmortem.render.internal.Places;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the computation of durations says in English is said in the words of the page. */
final class MetricWordsTest {

    private static final Wording GERMAN = new Wording(Labels.german());
    private static final Wording MARKED = new Wording(new MarkedLabels());
    private static final String TEN = "2026-03-14T10:00Z";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    no event is marked acknowledged                                      | kein Ereignis ist als „Bestätigung“ markiert
                    no event is marked detected for EP-1                                 | kein Ereignis ist für EP-1 als „Erkennung“ markiert
                    no event is marked detected for the whole incident, only for a, b    | kein Ereignis ist für den gesamten Incident als „Erkennung“ markiert, nur für a, b
                    the time of recovered is not known: event TL-3 has no time           | Zeitpunkt von „Wiederherstellung“ unbekannt: Ereignis TL-3 hat keine Zeitangabe
                    the time of recovered is not known: nobody looked                    | Zeitpunkt von „Wiederherstellung“ unbekannt: nobody looked
                    detected does not apply: nobody saw it                               | „Erkennung“ entfällt: nobody saw it
                    impact-ended has no end yet: 2026-03-14T10:00Z/..                    | „Ende der Auswirkungen“ ist noch nicht beendet: 2026-03-14T10:00Z/..
                    end of the window is not told, only a point in time: 2026-03-14      | „Ende des Zeitraums“ fehlt, es ist nur ein Zeitpunkt angegeben: 2026-03-14
                    the time of mitigated contradicts itself: 2026-03-14T10:00Z/2026-03-13T10:00Z | Zeitangabe zu „Eindämmung“ ist widersprüchlich: 2026-03-14T10:00Z/2026-03-13T10:00Z
                    recovered (2026-03-14T10:00Z) lies before impact-started (2026-03-14T11:00Z)  | „Wiederherstellung“ (2026-03-14T10:00Z) liegt vor „Beginn der Auswirkungen“ (2026-03-14T11:00Z)
                    no window is recorded for the loss of orders                         | für den Verlust von orders ist kein Zeitraum erfasst
                    it is not recorded whether data was lost: orders is corrupted        | es ist nicht erfasst, ob Daten verloren gingen: orders ist beschädigt
                    no data set is recorded as lost                                      | kein Datenbestand ist als verloren erfasst
                    no data set is recorded as lost or intact                            | kein Datenbestand ist als verloren oder unversehrt erfasst
                    detected: the logs are gone                                          | Erkennung: the logs are gone
                    nobody wrote it down                                                 | nobody wrote it down
                    no event is marked paged                                             | kein Ereignis ist als „paged“ markiert
                    """)
    void a_reason_is_said_in_the_words_of_the_page_and_a_users_as_it_is(String english, String german) {
        assertThat(MetricWords.reason(english, GERMAN)).isEqualTo(german);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    event TL-1                                   | Ereignis TL-1
                    event TL-1, named by the detection section   | Ereignis TL-1, genannt im Abschnitt zur Erkennung
                    the detection section                        | Abschnitt zur Erkennung
                    window IW-1                                  | Zeitraum IW-1
                    data impact DI-1                             | Datenbestand DI-1
                    """)
    void a_source_is_said_in_the_words_of_the_page(String english, String german) {
        assertThat(MetricWords.source(english, GERMAN)).isEqualTo(german);
    }

    @Test
    void every_name_of_a_definition_is_known() {
        List<String> names = Stream.of(
                        MetricDefinitions.standard(),
                        MetricDefinitions.datadog(),
                        MetricDefinitions.fireFighter(),
                        MetricDefinitions.oneUptime())
                .flatMap(List::stream)
                .map(MetricDefinition::name)
                .toList();

        assertThat(names)
                .allSatisfy(name -> assertThat(MetricWords.name(name, GERMAN)).isPresent());
    }

    @Test
    void a_metric_of_a_houses_own_shows_its_name_as_given() {
        Postmortem postmortem = Postmortem.builder().title("Writes stall").build();
        Metrics ours = Metrics.of(
                List.of(MetricDefinition.of("zeit bis zum Anruf", Milestone.DETECTED, Milestone.of("paged"))));
        PageOptions options = PageOptions.defaults().withMetrics(ours).withLabels(Labels.german());
        SectionContext context = SectionContext.of(postmortem, options);

        Metric metric = context.metrics().get(0);

        assertThat(context.metricName(metric)).isEqualTo("zeit bis zum Anruf");
        assertThat(context.metricFormula(metric)).isEqualTo("von Erkennung bis paged");
    }

    /** Postmortems whose durations cannot be computed, each for another reason, and the label of that reason. */
    static Stream<Arguments> incidents() {
        return Stream.of(
                because(Label.NOT_MARKED, p -> {}),
                because(Label.NOT_MARKED_FOR_WHOLE, event(e -> e.milestone(IMPACT_STARTED, "db"))),
                because(
                        Label.NOT_MARKED_FOR,
                        event(e -> e.milestone(RECOVERED, "EP-1")).andThen(p -> p.episode("EP-1", "the first night"))),
                because(
                        Label.EVENT_WITHOUT_TIME,
                        p -> p.timeline(t -> t.untimed(RECOVERY, "Back", e -> e.milestone(IMPACT_STARTED)))),
                because(Label.DOES_NOT_APPLY, event(When.notApplicable("it healed"), IMPACT_STARTED)),
                because(Label.NO_END_YET, p -> p.impact(i -> i.window("2026-03-14T10:00Z/..", DOWN))),
                because(Label.ONLY_A_POINT, p -> p.impact(i -> i.dataSet("orders", LOST, d -> d.window(TEN)))),
                because(Label.CONTRADICTS_ITSELF, event(When.parse(TEN + "/2026-03-13T10:00Z"), IMPACT_STARTED)),
                because(
                        Label.LIES_BEFORE,
                        p -> p.timeline(t -> t.at(When.parse(TEN), RECOVERY, "Back", RECOVERED)
                                .at(When.parse("2026-03-14T11:00Z"), RECOVERY, "Down", IMPACT_STARTED))),
                because(Label.NO_LOSS_WINDOW, p -> p.impact(i -> i.dataSet("orders", LOST))),
                because(Label.LOSS_NOT_RECORDED, p -> p.impact(i -> i.dataSet("orders", DataEffect.of("scrambled")))),
                because(Label.NONE_RECORDED_AS_LOST, p -> p.impact(i -> i.dataSet("orders", INTACT))),
                because(Label.NONE_RECORDED_AS_LOST_OR_INTACT, p -> {}),
                because(Label.LABELLED, p -> p.unknown("the logs are gone", SectionName.DETECTION)));
    }

    private static Arguments because(Label reason, Consumer<Postmortem.Builder> edit) {
        return Arguments.of(reason, Named.of(reason.key(), edit));
    }

    private static Consumer<Postmortem.Builder> event(Consumer<TimelineEvent.Builder> more) {
        return p -> p.timeline(t -> t.at(When.parse(TEN), RECOVERY, "Back", more));
    }

    private static Consumer<Postmortem.Builder> event(When when, Milestone milestone) {
        return p -> p.timeline(t -> t.at(when, RECOVERY, "Back", milestone));
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void what_the_computation_says_today_is_among_what_is_known(Label label, Consumer<Postmortem.Builder> edit) {
        Postmortem.Builder builder = Postmortem.builder().title("Writes stall");
        edit.accept(builder);

        List<Metric> metrics = Metrics.standard().measure(builder.build());

        assertThat(metrics.stream().flatMap(metric -> reason(metric.result())).toList())
                .isNotEmpty()
                .allSatisfy(
                        reason -> assertThat(MetricWords.reason(reason, MARKED)).startsWith("\u00A7"))
                .anySatisfy(
                        reason -> assertThat(MetricWords.reason(reason, MARKED)).contains("\u00A7" + label.key()));
        assertThat(metrics).allSatisfy(metric -> {
            assertThat(MetricWords.name(metric.name(), MARKED)).isPresent();
            assertThat(MetricWords.formula(metric.formula(), MARKED)).startsWith("\u00A7");
            assertThat(metric.inputs())
                    .allSatisfy(input -> assertThat(MetricWords.source(input.source(), MARKED))
                            .startsWith("\u00A7"));
        });
    }

    private static Stream<String> reason(MetricResult result) {
        if (result instanceof MetricResult.NotApplicable none) {
            return Stream.of(none.reason());
        }
        return result instanceof MetricResult.Unknown unknown ? Stream.of(unknown.reason()) : Stream.empty();
    }

    /** Says each label by its key behind a mark, and what is filled in. */
    private static final class MarkedLabels implements Labels {

        @Override
        public String language() {
            return "en";
        }

        @Override
        public String text(Label label) {
            String places = Places.numbers(label.english()).stream()
                    .map(place -> "{" + place + "}")
                    .collect(Collectors.joining(" "));
            return "\u00A7" + label.key() + " " + places;
        }
    }
}
