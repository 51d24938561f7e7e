package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Suppression;
import dev.postmortem.model.cause.ContributingFactors;
import dev.postmortem.model.cause.RootCauseAnalysis;
import dev.postmortem.model.followup.ActionItems;
import dev.postmortem.model.followup.Improvements;
import dev.postmortem.model.followup.Lessons;
import dev.postmortem.model.followup.WentWell;
import dev.postmortem.model.response.Mitigations;
import dev.postmortem.model.response.Recovery;
import dev.postmortem.model.response.RollbackDecisions;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Identified;
import dev.postmortem.render.document.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A fact that is in the model and not on the page is lost without anybody noticing; these tests notice. */
final class EveryFactIsToldTest {

    private static final Postmortem FULL = full(DistinctValues.distinct());

    private static Postmortem full(DistinctValues values) {
        return Postmortem.builder()
                .title("Orders database: writes stall")
                .build()
                .withRootCause(values.full(RootCauseAnalysis.class))
                .withContributingFactors(values.full(ContributingFactors.class))
                .withMitigation(values.full(Mitigations.class))
                .withRollback(values.full(RollbackDecisions.class))
                .withRecovery(values.full(Recovery.class))
                .withWentWell(values.full(WentWell.class))
                .withImprovements(values.full(Improvements.class))
                .withActionItems(values.full(ActionItems.class))
                .withLessons(values.full(Lessons.class))
                .withSuppressions(values.full(Suppression.class), values.full(Suppression.class));
    }

    static Stream<Arguments> sections() {
        return Stream.of(
                section(new RootCauseSection(), Postmortem::rootCause),
                section(new ContributingFactorsSection(), Postmortem::contributingFactors),
                section(new MitigationSection(), Postmortem::mitigation),
                section(new RollbackSection(), Postmortem::rollback),
                section(new RecoverySection(), Postmortem::recovery),
                section(new WentWellSection(), Postmortem::wentWell),
                section(new ImprovementsSection(), Postmortem::improvements),
                section(ActionItemsSection.alone(), Postmortem::actionItems),
                section(ActionItemsSection.alone().asTasks(), Postmortem::actionItems),
                section(new LessonsSection(), Postmortem::lessons),
                section(new AboutSection(), Postmortem::suppressions));
    }

    private static Arguments section(SectionProducer producer, Function<Postmortem, Object> part) {
        return Arguments.of(Named.of(producer.id().value(), producer), part.apply(FULL));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void every_text_of_the_model_is_on_the_page(SectionProducer producer, Object part) {
        String page = page(producer).toLowerCase(Locale.ROOT);

        List<String> lost = Told.texts(part).stream()
                .filter(fact -> !DistinctValues.isTheHostsOwn(fact))
                .filter(fact -> !page.contains(fact.toLowerCase(Locale.ROOT)))
                .toList();

        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void what_a_host_adds_for_itself_is_not_on_the_page(SectionProducer producer, Object part) {
        assertThat(Told.texts(blocks(producer))).noneMatch(DistinctValues::isTheHostsOwn);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void every_narrower_audience_is_on_the_page(SectionProducer producer, Object part) {
        long narrowed = Told.all(part, Audience.class).size();

        assertThat(page(producer).split("only for", -1)).hasSize((int) narrowed + 1);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void every_element_that_others_point_at_has_its_anchor(SectionProducer producer, Object part) {
        List<String> ids =
                Told.all(part, Identified.class).stream().map(Identified::id).toList();

        assertThat(Told.all(blocks(producer), Anchor.class))
                .extracting(Anchor::id)
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void a_draft_with_blank_texts_has_its_page_too(SectionProducer producer) {
        Postmortem blank = full(DistinctValues.blank());

        assertThat(producer.produce(blank, Contexts.of(blank, GapPolicy.SHOW))).isPresent();
    }

    private static String page(SectionProducer producer) {
        return Told.text(blocks(producer));
    }

    private static Object blocks(SectionProducer producer) {
        return producer.produce(FULL, Contexts.of(FULL, GapPolicy.SHOW)).orElseThrow();
    }
}
