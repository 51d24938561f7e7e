package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OutlineTest {

    private static final Outline SHORT = Outline.template().only("summary", "impact", "timeline");

    private static List<String> ids(Outline outline) {
        return outline.sections().stream().map(section -> section.id().value()).toList();
    }

    @Test
    void the_template_has_the_sections_of_a_postmortem_in_their_order() {
        assertThat(ids(Outline.template()))
                .containsExactly(
                        "summary",
                        "impact",
                        "timeline",
                        "detection",
                        "root-cause",
                        "contributing-factors",
                        "mitigation",
                        "rollback",
                        "recovery",
                        "went-well",
                        "improvements",
                        "action-items",
                        "lessons",
                        "about");
    }

    @Test
    void a_reader_with_little_time_meets_impact_actions_and_cause_first_and_misses_nothing() {
        List<String> ids = ids(Outline.readerFirst());

        assertThat(ids)
                .startsWith("summary", "impact", "action-items", "root-cause", "contributing-factors", "timeline")
                .containsExactlyInAnyOrderElementsOf(ids(Outline.template()));
    }

    @Test
    void the_order_of_the_sre_book_has_the_trigger_apart_and_the_timeline_near_the_end() {
        assertThat(ids(Outline.googleSre()))
                .containsExactly(
                        "summary",
                        "impact",
                        "root-cause",
                        "contributing-factors",
                        "trigger",
                        "mitigation",
                        "rollback",
                        "recovery",
                        "detection",
                        "action-items",
                        "lessons",
                        "timeline",
                        "about");
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("without", SHORT.without("impact"), List.of("summary", "timeline")),
                Arguments.of("only", SHORT.only("timeline", "summary"), List.of("timeline", "summary")),
                Arguments.of("first", SHORT.first("timeline"), List.of("timeline", "summary", "impact")),
                Arguments.of(
                        "before",
                        SHORT.before("impact", named("sla")),
                        List.of("summary", "sla", "impact", "timeline")),
                Arguments.of(
                        "after", SHORT.after("impact", named("sla")), List.of("summary", "impact", "sla", "timeline")),
                Arguments.of("plus", SHORT.plus(named("sla")), List.of("summary", "impact", "timeline", "sla")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void sections_are_left_out_moved_and_added(String name, Outline changed, List<String> expected) {
        assertThat(ids(changed)).isEqualTo(expected);
    }

    @Test
    void a_section_takes_the_place_of_the_one_with_its_id() {
        SectionProducer ours = named("impact");

        Outline changed = SHORT.replace(ours);

        assertThat(changed.sections()).element(1).isSameAs(ours);
    }

    @Test
    void what_is_changed_stays_as_it_was() {
        SHORT.without("impact");

        assertThat(ids(SHORT)).containsExactly("summary", "impact", "timeline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"impacts", "", "Summary"})
    void a_section_that_is_not_there_is_refused_with_those_that_are(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHORT.without(id))
                .withMessage("The outline holds no section \"" + id + "\": give one of summary, impact, timeline");
    }

    @Test
    void a_section_is_told_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHORT.plus(named("impact")))
                .withMessage("The outline holds \"impact\" twice: give each section an id of its own");
    }

    @Test
    void a_section_that_is_null_is_refused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Outline.of(Collections.singletonList(null)))
                .withMessage("The outline holds a null section");
    }

    @Test
    void changes_keep_lead_and_numbering() {
        LeadProducer lead = (postmortem, context) -> List.of();

        Outline changed = SHORT.withLead(lead)
                .unnumbered()
                .without("impact")
                .first("timeline")
                .plus(named("sla"));

        assertThat(changed.lead()).isSameAs(lead);
        assertThat(changed.isNumbered()).isFalse();
    }

    private static SectionProducer named(String id) {
        return new SectionProducer() {
            @Override
            public SectionId id() {
                return SectionId.of(id);
            }

            @Override
            public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
                return Optional.empty();
            }
        };
    }

    @Test
    void actions_of_a_house_stay_as_they_are_among_tasks() {
        SectionProducer ours = named("action-items");

        assertThat(Outline.template().replace(ours).withActionsAsTasks().sections())
                .contains(ours);
    }
}
