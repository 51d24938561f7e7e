package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Correction;
import dev.postmortem.model.Episode;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Suppression;
import dev.postmortem.model.Systems;
import dev.postmortem.model.cause.ContributingFactors;
import dev.postmortem.model.cause.Detection;
import dev.postmortem.model.cause.RootCauseAnalysis;
import dev.postmortem.model.followup.ActionItems;
import dev.postmortem.model.followup.Improvements;
import dev.postmortem.model.followup.Lessons;
import dev.postmortem.model.followup.WentWell;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.response.Mitigations;
import dev.postmortem.model.response.Recovery;
import dev.postmortem.model.response.RollbackDecisions;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Text;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where somebody broke a line in what they wrote, a reader meets the break, in whichever section that is. */
final class LinesStayLinesTest {

    /** What is no prose: names of people, systems and data, ids, and what is said within the line of an amount. */
    private static final Set<String> ONE_LINE = Set.of(
            "actions",
            "addresses",
            "amount",
            "by",
            "causedBy",
            "cluster",
            "component",
            "components",
            "concerns",
            "dataSet",
            "episode",
            "event",
            "inForceUntil",
            "interactedWith",
            "jointlyWith",
            "label",
            "migrationId",
            "name",
            "namespace",
            "noun",
            "place",
            "places",
            "protectedElements",
            "scope",
            "subject",
            "title",
            "tool",
            "verifies",
            "version");

    private static final Pattern BROKEN = Pattern.compile("([A-Za-z]+)-[0-9]+!\n");

    private static final Postmortem FULL = full(DistinctValues.lines());

    private static Postmortem full(DistinctValues values) {
        return Postmortem.builder()
                .title("Writes stall")
                .build()
                .withEpisodes(values.full(Episode.class))
                .withCorrections(values.full(Correction.class))
                .withSystems(values.full(Systems.class))
                .withImpact(values.full(Impact.class))
                .withTimeline(values.full(Timeline.class))
                .withDetection(values.full(Detection.class))
                .withRootCause(values.full(RootCauseAnalysis.class))
                .withContributingFactors(values.full(ContributingFactors.class))
                .withMitigation(values.full(Mitigations.class))
                .withRollback(values.full(RollbackDecisions.class))
                .withRecovery(values.full(Recovery.class))
                .withWentWell(values.full(WentWell.class))
                .withImprovements(values.full(Improvements.class))
                .withActionItems(values.full(ActionItems.class))
                .withLessons(values.full(Lessons.class))
                .withSuppressions(values.full(Suppression.class));
    }

    static Stream<Named<Outline>> outlines() {
        return Stream.of(
                Named.of("template", Outline.template()),
                Named.of("tasks", Outline.template().withActionsAsTasks()),
                Named.of("Google SRE", Outline.googleSre()),
                Named.of("executive", Outline.executive()),
                Named.of("card", Outline.card()));
    }

    @ParameterizedTest
    @MethodSource("outlines")
    void a_line_break_in_prose_is_kept(Outline outline) {
        Document document = Renderers.markdown(o -> o.outline(outline)).document(FULL);

        Set<String> joined = Told.all(document, Text.class).stream()
                .flatMap(text -> BROKEN.matcher(text.text()).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(joined).isSubsetOf(ONE_LINE);
    }
}
