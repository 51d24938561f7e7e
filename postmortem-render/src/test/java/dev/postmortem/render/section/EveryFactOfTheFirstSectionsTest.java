package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Correction;
import dev.postmortem.model.DocumentStatus;
import dev.postmortem.model.Episode;
import dev.postmortem.model.People;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.RelatedIncident;
import dev.postmortem.model.Summary;
import dev.postmortem.model.Systems;
import dev.postmortem.model.cause.Detection;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.model.value.Link;
import dev.postmortem.model.value.Severity;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.document.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same for the header and sections 2 to 5: what the model holds is on the page. */
final class EveryFactOfTheFirstSectionsTest {

    private static final Postmortem FULL = full(DistinctValues.distinct());

    private static Postmortem full(DistinctValues values) {
        return Postmortem.builder()
                .title("Orders database: writes stall")
                .owningTeam("owning-team-001!")
                .tags("tag-002!", "tag-003!")
                .language("de")
                .severity(new Severity("house scale", "level-004!", 3))
                .kinds(IncidentKind.of("kind-005"), IncidentKind.of("kind-006"))
                .build()
                .withStatus(values.full(DocumentStatus.class))
                .withPeople(values.full(People.class))
                .withLinks(values.full(Link.class), values.full(Link.class))
                .withRelated(values.full(RelatedIncident.class), values.full(RelatedIncident.class))
                .withEpisodes(values.full(Episode.class), values.full(Episode.class))
                .withCorrections(values.full(Correction.class), values.full(Correction.class))
                .withSystems(values.full(Systems.class))
                .withSummary(values.full(Summary.class))
                .withImpact(values.full(Impact.class))
                .withTimeline(values.full(Timeline.class))
                .withDetection(values.full(Detection.class));
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                part("summary", section(new SummarySection()), Postmortem::summary),
                part("impact", section(new ImpactSection()), Postmortem::impact),
                part("timeline", section(new TimelineSection()), Postmortem::timeline),
                part("detection", section(new DetectionSection()), Postmortem::detection),
                header("severity", Postmortem::severity),
                header("kinds", Postmortem::kinds),
                header("status", Postmortem::status),
                header("owning team", Postmortem::owningTeam),
                header("people", Postmortem::people),
                header("tags", Postmortem::tags),
                header("language", Postmortem::language),
                header("links", Postmortem::links),
                header("related", Postmortem::related),
                header("episodes", Postmortem::episodes),
                header("corrections", Postmortem::corrections),
                header("systems", Postmortem::systems));
    }

    private static Function<SectionContext, Object> section(SectionProducer producer) {
        return context -> producer.produce(FULL, context).orElseThrow();
    }

    private static Arguments header(String name, Function<Postmortem, Object> fact) {
        return part(name, context -> Outline.template().lead().produce(FULL, context), fact);
    }

    private static Arguments part(
            String name, Function<SectionContext, Object> producer, Function<Postmortem, Object> fact) {
        return Arguments.of(Named.of(name, producer), Named.of(name, fact.apply(FULL)));
    }

    private static Object produced(Function<SectionContext, Object> producer) {
        return producer.apply(Contexts.of(FULL, GapPolicy.SHOW));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void every_text_of_the_model_is_on_the_page(Function<SectionContext, Object> producer, Object part) {
        String page = Told.text(produced(producer)).toLowerCase(Locale.ROOT);

        List<String> lost = Told.texts(part).stream()
                .filter(fact -> !DistinctValues.isTheHostsOwn(fact))
                .filter(fact -> !page.contains(fact.toLowerCase(Locale.ROOT)))
                .toList();

        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void what_a_host_adds_for_itself_is_not_on_the_page(Function<SectionContext, Object> producer, Object part) {
        List<String> page = Told.texts(produced(producer));

        assertThat(page).noneMatch(DistinctValues::isTheHostsOwn);
    }

    @Test
    void a_draft_with_blank_texts_has_its_page_too() {
        Postmortem blank = full(DistinctValues.blank())
                .withTitle(" ")
                .withId("")
                .withOwningTeam("")
                .withSeverity(new Severity("", "", 1));

        assertThat(Renderers.markdown().render(blank)).startsWith("# Untitled\n");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void every_narrower_audience_is_on_the_page(Function<SectionContext, Object> producer, Object part) {
        long narrowed = Told.all(part, Audience.class).size();

        assertThat(Told.text(produced(producer)).split("only for", -1)).hasSizeGreaterThan((int) narrowed);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void every_element_that_others_point_at_has_its_anchor_once(
            Function<SectionContext, Object> producer, Object part) {
        List<String> ids =
                Told.all(part, Identified.class).stream().map(Identified::id).toList();

        List<String> anchors = Told.all(produced(producer), Anchor.class).stream()
                .map(Anchor::id)
                .filter(ids::contains)
                .toList();

        assertThat(anchors).containsExactlyInAnyOrderElementsOf(ids);
    }
}
