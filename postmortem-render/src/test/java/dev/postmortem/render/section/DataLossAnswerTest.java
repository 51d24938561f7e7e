package dev.postmortem.render.section;

import static dev.postmortem.model.impact.DataEffect.CORRUPTED;
import static dev.postmortem.model.impact.DataEffect.DISCARDED;
import static dev.postmortem.model.impact.DataEffect.DUPLICATED;
import static dev.postmortem.model.impact.DataEffect.EXPOSED;
import static dev.postmortem.model.impact.DataEffect.INTACT;
import static dev.postmortem.model.impact.DataEffect.LOST;
import static dev.postmortem.model.impact.DataEffect.STALE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.impact.DataEffect;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.impact.RepairState;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.IncidentKind;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DataLossAnswerTest {

    private static DataLossAnswer answer(Consumer<Postmortem.Builder> edit) {
        Postmortem.Builder builder = Postmortem.builder().title("Orders database: writes stall");
        edit.accept(builder);
        Postmortem postmortem = builder.build();
        return new DataLossAnswer(postmortem, Contexts.of(postmortem, GapPolicy.SHOW));
    }

    static Stream<Arguments> postmortems() {
        return Stream.of(
                recorded(
                        "one that is lost",
                        i -> i.dataSet("orders", INTACT).dataSet("projects", LOST, d -> d.rows("~5000")),
                        "**yes**: projects, about 5000 (DI-2)",
                        "Data was lost."),
                recorded(
                        "one that is thrown away",
                        i -> i.dataSet("queue", DISCARDED),
                        "**yes**: queue (DI-1)",
                        "Data was lost."),
                recorded(
                        "one that is lost and brought back",
                        i -> i.dataSet("projects", LOST, d -> d.rows("3").repair(RepairState.COMPLETE)),
                        "**yes**: projects, 3, repaired (DI-1)",
                        "Data was lost."),
                recorded(
                        "one that is lost and partly brought back",
                        i -> i.dataSet("projects", LOST, d -> d.repair(RepairState.PARTIAL)),
                        "**yes**: projects, partly repaired (DI-1)",
                        "Data was lost."),
                recorded(
                        "one that is lost and still worked on",
                        i -> i.dataSet("projects", LOST, d -> d.repair(RepairState.RUNNING)),
                        "**yes**: projects (DI-1)",
                        "Data was lost."),
                recorded(
                        "a loss of nothing",
                        i -> i.dataSet("projects", LOST, d -> d.rows("0")),
                        "**no**",
                        "No data was lost."),
                recorded(
                        "a loss of about nothing",
                        i -> i.dataSet("projects", LOST, d -> d.rows("~0")),
                        "**yes**: projects, about 0 (DI-1)",
                        "Data was lost."),
                recorded(
                        "several that are harmed in other ways",
                        i -> i.dataSet("orders", CORRUPTED)
                                .dataSet("cards", EXPOSED)
                                .dataSet("users", INTACT)
                                .dataSet("invoices", CORRUPTED),
                        "**none recorded**; corrupted: orders (DI-1), invoices (DI-4); exposed: cards (DI-2)",
                        "No data is recorded as lost, but some as: corrupted, exposed."),
                recorded(
                        "one that is stale",
                        i -> i.dataSet("replica", STALE),
                        "**none recorded**; stale: replica (DI-1)",
                        "No data is recorded as lost, but some as: stale."),
                recorded(
                        "one that is there twice",
                        i -> i.dataSet("orders", DUPLICATED),
                        "**none recorded**; duplicated: orders (DI-1)",
                        "No data is recorded as lost, but some as: duplicated."),
                recorded(
                        "an effect that is the house's own",
                        i -> i.dataSet("orders", DataEffect.of("shifted-by-a-row")),
                        "**none recorded**; shifted by a row: orders (DI-1)",
                        "No data is recorded as lost, but some as: shifted by a row."),
                recorded(
                        "only unharmed ones",
                        i -> i.dataSet("orders", INTACT).dataSet("users", INTACT),
                        "**no**",
                        "No data was lost."),
                recorded("none", i -> {}, "**not recorded**", "Whether data was lost is not recorded."));
    }

    private static Arguments recorded(String name, Consumer<Impact.Builder> data, String fact, String sentence) {
        Consumer<Postmortem.Builder> edit = p -> p.impact(data);
        return Arguments.of(Named.of(name, edit), fact, sentence);
    }

    @ParameterizedTest
    @MethodSource("postmortems")
    void the_fact_names_what_is_recorded(Consumer<Postmortem.Builder> edit, String fact, String sentence) {
        DataLossAnswer answer = answer(edit);

        assertThat(Shown.text(answer.fact())).isEqualTo(fact);
    }

    @ParameterizedTest
    @MethodSource("postmortems")
    void the_sentence_claims_no_more_than_the_fact(Consumer<Postmortem.Builder> edit, String fact, String sentence) {
        DataLossAnswer answer = answer(edit);

        assertThat(Shown.text(answer.sentence())).isEqualTo(sentence);
    }

    static Stream<Arguments> absences() {
        Consumer<Postmortem.Builder> unknown = p -> p.unknown("nobody looked", SectionName.IMPACT);
        Consumer<Postmortem.Builder> notApplicable = p -> p.notApplicable("It was a drill.", SectionName.IMPACT);
        return Stream.of(
                Arguments.of(
                        Named.of("unknown", unknown),
                        "**unknown: nobody looked**",
                        "Whether data was lost is unknown: nobody looked."),
                Arguments.of(
                        Named.of("not applicable", notApplicable),
                        "**not applicable: It was a drill.**",
                        "Whether data was lost is not applicable: It was a drill."));
    }

    @ParameterizedTest
    @MethodSource("absences")
    void the_fact_gives_the_reason_for_an_impact_that_is_absent(
            Consumer<Postmortem.Builder> edit, String fact, String sentence) {
        DataLossAnswer answer = answer(edit);

        assertThat(Shown.text(answer.fact())).isEqualTo(fact);
    }

    @ParameterizedTest
    @MethodSource("absences")
    void the_sentence_gives_the_reason_for_an_impact_that_is_absent(
            Consumer<Postmortem.Builder> edit, String fact, String sentence) {
        DataLossAnswer answer = answer(edit);

        assertThat(Shown.text(answer.sentence())).isEqualTo(sentence);
    }

    @Test
    void an_incident_of_the_kind_data_loss_lost_data_even_if_all_that_is_recorded_is_unharmed() {
        DataLossAnswer answer = answer(p -> p.kinds(IncidentKind.DATA_LOSS).impact(i -> i.dataSet("orders", INTACT)));

        assertThat(Shown.text(answer.fact())).isEqualTo("**yes**");
    }

    @ParameterizedTest
    @MethodSource("narrowed")
    void the_fact_says_who_may_see_each_data_set(Consumer<Impact.Builder> data, String fact, String sentence) {
        DataLossAnswer answer = answer(p -> p.impact(data));

        assertThat(Shown.text(answer.fact())).isEqualTo(fact);
    }

    @ParameterizedTest
    @MethodSource("narrowed")
    void the_sentence_says_who_may_see_what_it_rests_on(Consumer<Impact.Builder> data, String fact, String sentence) {
        DataLossAnswer answer = answer(p -> p.impact(data));

        assertThat(Shown.text(answer.sentence())).isEqualTo(sentence);
    }

    static Stream<Arguments> narrowed() {
        Consumer<Impact.Builder> one = i -> i.dataSet("cards", EXPOSED, d -> d.audience(Audience.TEAM));
        Consumer<Impact.Builder> two = i -> i.dataSet("users", LOST, d -> d.audience(Audience.ORGANISATION))
                .dataSet("cards", LOST, d -> d.audience(Audience.TEAM));
        Consumer<Impact.Builder> oneOfTwo =
                i -> i.dataSet("users", LOST).dataSet("cards", LOST, d -> d.audience(Audience.TEAM));
        return Stream.of(
                Arguments.of(
                        Named.of("one", one),
                        "**none recorded**; exposed: cards (DI-1) _[only for: team]_",
                        "No data is recorded as lost, but some as: exposed _[only for: team]_."),
                Arguments.of(
                        Named.of("two", two),
                        "**yes**: users (DI-1) _[only for: organisation]_; cards (DI-2) _[only for: team]_",
                        "Data was lost. _[only for: organisation]_"),
                Arguments.of(
                        Named.of("one of two", oneOfTwo),
                        "**yes**: users (DI-1); cards (DI-2) _[only for: team]_",
                        "Data was lost."));
    }
}
