package dev.postmortem.golden;

import static dev.postmortem.model.JsonRoundTrip.assertLossless;
import static dev.postmortem.validation.FindingOrigin.CONSTRAINT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.metric.Metric;
import dev.postmortem.metric.Metrics;
import dev.postmortem.model.ElementIndex;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.SectionPart;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionState;
import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.MilestoneMark;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.Records;
import dev.postmortem.validation.PostmortemValidator;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The golden postmortems hold together: what they say in one place agrees with what they say in another. */
final class GoldenPostmortemsTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The components whose text is the id of another element; {@code MilestoneMark.scope} is one as well. */
    private static final Set<String> REFERENCES = Set.of(
            "actions",
            "addresses",
            "causedBy",
            "component",
            "components",
            "concerns",
            "episode",
            "event",
            "inForceUntil",
            "interactedWith",
            "jointlyWith",
            "protectedElements",
            "verifies");

    private static final Pattern SHARE = Pattern.compile("\\(([0-9,]+) of ([0-9,]+)\\)");

    static List<Postmortem> clean() {
        return GoldenPostmortems.clean();
    }

    static Stream<Postmortem> all() {
        return Stream.concat(clean().stream(), Stream.of(FlawedTwin.postmortem()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_constraint_is_violated(Postmortem postmortem) {
        assertThat(PostmortemValidator.standard().validate(postmortem).findings())
                .filteredOn(finding -> finding.origin() == CONSTRAINT)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void json_gives_back_an_equal_postmortem(Postmortem postmortem) {
        PostmortemJson json = PostmortemJson.standard();

        assertThat(json.read(json.write(postmortem))).isEqualTo(postmortem);
    }

    @ParameterizedTest
    @MethodSource("all")
    void the_mappers_of_a_host_lose_nothing(Postmortem postmortem) {
        assertLossless(postmortem);
    }

    @ParameterizedTest
    @MethodSource("clean")
    void every_id_is_given_once(Postmortem postmortem) {
        assertThat(ElementIndex.of(postmortem).entries())
                .extracting(entry -> entry.element().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_postmortem_has_an_id_of_its_own() {
        assertThat(all())
                .extracting(postmortem -> postmortem.id().orElseThrow())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("clean")
    void every_reference_leads_to_an_element(Postmortem postmortem) {
        assertThat(dangling(postmortem)).isEmpty();
    }

    @Test
    void the_flawed_twin_refers_to_a_cause_that_is_not_there() {
        assertThat(dangling(FlawedTwin.postmortem())).containsExactly("RC-9");
    }

    @ParameterizedTest
    @MethodSource("clean")
    void every_section_holds_something_or_says_why_not(Postmortem postmortem) {
        assertThat(empty(postmortem)).isEmpty();
    }

    @Test
    void the_flawed_twin_leaves_sections_out() {
        assertThat(empty(FlawedTwin.postmortem())).containsExactly(SectionName.WENT_WELL, SectionName.LESSONS);
    }

    @ParameterizedTest
    @MethodSource("clean")
    void the_timeline_is_told_in_the_order_of_time(Postmortem postmortem) {
        assertThat(postmortem.timeline().events())
                .isEqualTo(postmortem.timeline().chronological());
    }

    @ParameterizedTest
    @MethodSource("clean")
    void a_percentage_is_what_its_two_counts_come_to(Postmortem postmortem) {
        List<Measure> shares = postmortem.impact().measures().stream()
                .filter(measure -> SHARE.matcher(measure.noun()).find())
                .toList();

        assertThat(shares)
                .allSatisfy(measure -> assertThat(measure.amount().lower().orElseThrow())
                        .isCloseTo(percentage(measure.noun()), within(new BigDecimal("0.005"))));
    }

    @ParameterizedTest
    @MethodSource("clean")
    void every_check_comes_after_the_recovery(Postmortem postmortem) {
        Instant recovered = recovered(postmortem);

        assertThat(postmortem.recovery().checks())
                .extracting(RecoveryCheck::when)
                .extracting(GoldenPostmortemsTest::start)
                .allSatisfy(checked -> assertThat(checked).isAfter(recovered));
    }

    @ParameterizedTest
    @MethodSource("clean")
    void it_is_drafted_within_a_day_and_published_within_two(Postmortem postmortem) {
        Instant recovered = recovered(postmortem);

        assertThat(start(postmortem.status().draftedAt())).isBetween(recovered, recovered.plus(Duration.ofDays(1)));
        assertThat(start(postmortem.status().publishedAt())).isBetween(recovered, recovered.plus(Duration.ofDays(2)));
    }

    @ParameterizedTest
    @MethodSource("clean")
    void no_open_action_is_due_when_they_are_checked(Postmortem postmortem) {
        Stream<ActionItem> open = postmortem.actionItems().items().stream()
                .filter(action -> action.status().orElseThrow().state() == ActionState.OPEN);

        assertThat(open)
                .extracting(action -> action.due().orElseThrow())
                .allSatisfy(due ->
                        assertThat(due.atStartOfDay(ZoneOffset.UTC).toInstant()).isAfter(GoldenPostmortems.CHECKED_AT));
    }

    @ParameterizedTest
    @MethodSource("durations")
    void the_durations_are_those_that_the_texts_tell(Postmortem postmortem, List<String> expected) {
        assertThat(Metrics.standard().measure(postmortem))
                .extracting(GoldenPostmortemsTest::told)
                .containsExactlyElementsOf(expected);
    }

    static Stream<Arguments> durations() {
        return Stream.of(
                Arguments.of(
                        WalletsFailover.postmortem(),
                        List.of(
                                "time to detect: 1 min",
                                "time to acknowledge: 3 min",
                                "time to mitigate: 6 min",
                                "time to recover: 3 h 39 min",
                                "time to resolve: 4 h 24 min",
                                "impact duration: 3 h 39 min",
                                "data-loss window of DI-1: 6 s 400 ms")),
                Arguments.of(
                        InvoicesRoundingCorruption.postmortem(),
                        List.of(
                                "time to detect: 3 d 2 h 20 min",
                                "time to acknowledge: 21 min",
                                "time to mitigate: 3 d 3 h 5 min",
                                "time to recover: 3 d 8 h",
                                "time to resolve: 3 d 9 h 10 min",
                                "impact duration: 3 d 8 h",
                                "data-loss window: n/a: no data set is recorded as lost")),
                Arguments.of(
                        CatalogueIndexDegradation.postmortem(),
                        List.of(
                                "time to detect: 13 min",
                                "time to acknowledge: 3 min",
                                "time to mitigate: 24 min",
                                "time to recover: 1 h 24 min",
                                "time to resolve: 1 h 56 min",
                                "impact duration: 1 h 24 min",
                                "data-loss window: n/a: no data set is recorded as lost")),
                Arguments.of(
                        PayrollCleanupDelete.postmortem(),
                        List.of(
                                "time to detect: 15 min",
                                "time to acknowledge: 3 min",
                                "time to mitigate: 22 min",
                                "time to recover: 2 h 24 min",
                                "time to resolve: 3 h 11 min",
                                "impact duration: 2 h 24 min",
                                "data-loss window of DI-1: 26 min")),
                Arguments.of(
                        BookingsColumnMigration.postmortem(),
                        List.of(
                                "time to detect: 5 min",
                                "time to acknowledge: 3 min",
                                "time to mitigate: 15 min",
                                "time to recover: 31 min",
                                "time to resolve: 53 min",
                                "impact duration: 31 min",
                                "data-loss window: n/a: no data set is recorded as lost")),
                Arguments.of(
                        QueueMemoryNearMiss.postmortem(),
                        List.of(
                                "time to detect: unknown: no event is marked impact-started",
                                "time to acknowledge: 8 min",
                                "time to mitigate: unknown: no event is marked impact-started",
                                "time to recover: unknown: no event is marked impact-started",
                                "time to resolve: unknown: no event is marked impact-started",
                                "impact duration: unknown: no event is marked impact-started",
                                "data-loss window: n/a: no data set is recorded as lost")),
                Arguments.of(
                        LedgerUpgradeEpisodes.postmortem(),
                        List.of(
                                "time to detect: 2 min",
                                "time to acknowledge: 3 min",
                                "time to mitigate: 2 h 14 min",
                                "time to recover: 2 h 21 min",
                                "time to resolve: 3 h 5 min",
                                "impact duration: 2 h 21 min",
                                "time to detect of episode-1: 2 min",
                                "time to acknowledge of episode-1: 3 min",
                                "time to mitigate of episode-1: 34 min",
                                "time to recover of episode-1: 38 min",
                                "time to resolve of episode-1: 38 min",
                                "impact duration of episode-1: 38 min",
                                "time to detect of episode-2: 1 min",
                                "time to acknowledge of episode-2: 2 min",
                                "time to mitigate of episode-2: 6 min",
                                "time to recover of episode-2: 13 min",
                                "time to resolve of episode-2: 57 min",
                                "impact duration of episode-2: 13 min",
                                "data-loss window: n/a: no data set is recorded as lost")));
    }

    private static String told(Metric metric) {
        return metric.name() + metric.scope().map(scope -> " of " + scope).orElse("") + ": " + metric.result();
    }

    private static List<String> dangling(Postmortem postmortem) {
        ElementIndex index = ElementIndex.of(postmortem);
        return Records.reachableFrom(postmortem)
                .filter(Record.class::isInstance)
                .flatMap(GoldenPostmortemsTest::references)
                .filter(reference -> index.find(reference).isEmpty())
                .toList();
    }

    private static Stream<String> references(Object holder) {
        return Arrays.stream(holder.getClass().getRecordComponents())
                .filter(component -> isReference(holder, component))
                .flatMap(component -> Records.reachableFrom(Records.read(holder, component)))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private static boolean isReference(Object holder, RecordComponent component) {
        return REFERENCES.contains(component.getName())
                || (holder instanceof MilestoneMark && component.getName().equals("scope"));
    }

    private static List<SectionName> empty(Postmortem postmortem) {
        JsonNode document = MAPPER.readTree(PostmortemJson.standard().write(postmortem));
        return Arrays.stream(SectionName.values())
                .filter(section -> !holdsSomething(document.path(section.code())))
                .filter(section -> postmortem.absences().stream()
                        .noneMatch(absence -> absence.section().equals(SectionPart.of(section))))
                .toList();
    }

    private static boolean holdsSomething(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().anyMatch(GoldenPostmortemsTest::holdsSomething)
                : !node.isMissingNode();
    }

    private static BigDecimal percentage(String noun) {
        Matcher share = SHARE.matcher(noun);
        assertThat(share.find()).isTrue();
        return BigDecimal.valueOf(100 * number(share.group(1)) / number(share.group(2)));
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(",", ""));
    }

    private static Instant recovered(Postmortem postmortem) {
        return postmortem.timeline().events().stream()
                .filter(event -> event.milestones().stream()
                        .anyMatch(mark -> mark.milestone().equals(Milestone.RECOVERED)
                                && mark.scope().isEmpty()))
                .map(TimelineEvent::when)
                .map(GoldenPostmortemsTest::start)
                .findFirst()
                .orElseThrow();
    }

    private static Instant start(Optional<When> when) {
        return when.flatMap(When::earliest).orElseThrow();
    }
}
