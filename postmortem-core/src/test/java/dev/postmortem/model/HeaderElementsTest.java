package dev.postmortem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Link;
import dev.postmortem.model.value.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The elements of the header's lists: episodes, corrections, related incidents, suppressions. */
final class HeaderElementsTest {

    private static final String LONG = "word ".repeat(500);

    static Stream<Record> full() {
        return Stream.of(
                Episode.of("restore", "The restore")
                        .describedAs("It widened the loss")
                        .during("2024-01-24"),
                Correction.of("2026-03-20", "12.5 %, not 10 %", "Mobile was left out")
                        .in(SectionName.ROOT_CAUSE),
                RelatedIncident.of("INC-118", Relation.RECURRENCE_OF).linkedTo("https://example.org/118"),
                Suppression.of("action-owner", "The team is being formed")
                        .at("AI-3")
                        .until("2026-06-30")
                        .by("Dana Reyes"));
    }

    @Test
    void an_episode_is_said_step_by_step() {
        Episode episode = Episode.of("restore", "The restore")
                .describedAs("It widened the loss")
                .during("2024-01-24");

        assertThat(episode)
                .isEqualTo(new Episode(
                        "restore",
                        "The restore",
                        Optional.of("It widened the loss"),
                        Optional.of(When.parse("2024-01-24"))));
    }

    @Test
    void a_correction_is_said_step_by_step() {
        Correction correction = Correction.of("2026-03-20", "what", "why").in(SectionName.IMPACT);

        assertThat(correction)
                .isEqualTo(new Correction(When.parse("2026-03-20"), "what", "why", Optional.of(SectionName.IMPACT)));
    }

    @Test
    void a_related_incident_is_said_step_by_step() {
        RelatedIncident related = RelatedIncident.of("INC-118", Relation.LED_TO).linkedTo("https://example.org/118");

        assertThat(related)
                .isEqualTo(new RelatedIncident(
                        "INC-118", Relation.LED_TO, Optional.of(Link.of("INC-118", "https://example.org/118"))));
    }

    @Test
    void a_suppression_is_said_step_by_step() {
        Suppression suppression =
                Suppression.of("rule", "reason").at("AI-3").until("2026-06-30").by("Dana");

        assertThat(suppression)
                .isEqualTo(new Suppression(
                        "rule",
                        Optional.of("AI-3"),
                        "reason",
                        Optional.of(LocalDate.of(2026, 6, 30)),
                        Optional.of("Dana")));
    }

    @Test
    void a_link_is_said_step_by_step() {
        Link link = Link.of("Ticket", "https://example.org/118").onlyFor(Audience.ORGANISATION);

        assertThat(link).isEqualTo(new Link("Ticket", "https://example.org/118", Optional.of(Audience.ORGANISATION)));
    }

    @Test
    void the_order_of_the_steps_does_not_matter() {
        assertThat(Suppression.of("rule", "reason")
                        .by("Dana")
                        .until("2026-06-30")
                        .at("AI-3"))
                .isEqualTo(Suppression.of("rule", "reason")
                        .at("AI-3")
                        .until("2026-06-30")
                        .by("Dana"));
        assertThat(Episode.of("a", "A").during("2024").describedAs("text"))
                .isEqualTo(Episode.of("a", "A").describedAs("text").during("2024"));
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                missing("Episode.id", () -> Episode.of(null, "A")),
                missing("Episode.name", () -> Episode.of("a", null)),
                missing("Episode.description", () -> Episode.of("a", "A").describedAs(null)),
                missing("Episode.when", () -> Episode.of("a", "A").during((When) null)),
                missing("Correction.when", () -> Correction.of((When) null, "what", "why")),
                missing("Correction.what", () -> Correction.of("2026", null, "why")),
                missing("Correction.why", () -> Correction.of("2026", "what", null)),
                missing(
                        "Correction.section",
                        () -> Correction.of("2026", "what", "why").in(null)),
                missing("RelatedIncident.id", () -> RelatedIncident.of(null, Relation.SIMILAR)),
                missing("RelatedIncident.relation", () -> RelatedIncident.of("a", null)),
                missing(
                        "RelatedIncident.link",
                        () -> RelatedIncident.of("a", Relation.SIMILAR).linkedTo((Link) null)),
                missing("Suppression.rule", () -> Suppression.of(null, "why")),
                missing("Suppression.reason", () -> Suppression.of("rule", null)),
                missing("Suppression.place", () -> Suppression.of("rule", "why").at(null)),
                missing("Suppression.by", () -> Suppression.of("rule", "why").by(null)),
                missing(
                        "Suppression.expires",
                        () -> Suppression.of("rule", "why").until((LocalDate) null)));
    }

    private static Arguments missing(String attribute, ThrowingCallable call) {
        return arguments(attribute, call);
    }

    @ParameterizedTest
    @MethodSource("missing")
    void what_is_null_is_an_error_that_names_it(String attribute, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(attribute + " is missing");
    }

    @Test
    void what_cannot_be_read_is_an_error_that_says_what_is_accepted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Suppression.of("rule", "why").until("next week"))
                .withMessage("Suppression.expires \"next week\" is not understood:"
                        + " give a day of the calendar as year-month-day, for example 2026-03-28");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Correction.of("yesterday", "what", "why"))
                .withMessageContaining("\"yesterday\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Episode.of("a", "A").during("yesterday"))
                .withMessageContaining("\"yesterday\"");
    }

    static Stream<Arguments> blank() {
        When backwards = When.lasted("2026-03-14T10:40Z", "2026-03-14T10:05Z");
        return Stream.of(
                arguments(Episode.of("a", " ").describedAs("").during("2026"), List.of("description", "name")),
                arguments(Correction.of("2026", " ", ""), List.of("what", "why")),
                arguments(Episode.of("a", "A").during(backwards), List.of("when")),
                arguments(Correction.of(backwards, "what", "why"), List.of("when")),
                arguments(
                        RelatedIncident.of("", Relation.SIMILAR).linkedTo("x"),
                        List.of("id", "link.title", "link.url")),
                arguments(Suppression.of(" ", "").at("").by(" "), List.of("by", "place", "reason", "rule")));
    }

    @ParameterizedTest
    @MethodSource("blank")
    void what_has_no_shape_is_a_violation(Record element, List<String> places) {
        assertThat(Violations.placesIn(element)).isEqualTo(places);
    }

    @ParameterizedTest
    @MethodSource("full")
    void a_full_element_breaks_no_constraint(Record element) {
        assertThat(Violations.placesIn(element)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("full")
    void both_jacksons_write_the_same_and_read_it_back(Record element) {
        JsonRoundTrip.assertLossless(element);
    }

    static Stream<Record> longWinded() {
        return Stream.of(
                Episode.of("a", LONG),
                Correction.of("2026", LONG, LONG),
                RelatedIncident.of(LONG, Relation.SIMILAR),
                Suppression.of("rule", LONG).at(LONG));
    }

    @ParameterizedTest
    @MethodSource("longWinded")
    void an_element_shows_itself_on_one_short_line(Record element) {
        assertThat(element.toString())
                .startsWith(element.getClass().getSimpleName() + "[")
                .hasSizeLessThan(200)
                .doesNotContain("\n");
    }
}
