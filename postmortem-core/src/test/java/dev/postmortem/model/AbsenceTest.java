package dev.postmortem.model;

import static dev.postmortem.model.response.CheckFamily.DATA_VERIFICATION;
import static dev.postmortem.model.response.CheckFamily.ERROR_RATE;
import static dev.postmortem.model.response.CheckFamily.PERFORMANCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AbsenceTest {

    static Stream<Arguments> absences() {
        return Stream.of(
                arguments(Absence.unknown(SectionName.LESSONS, "why"), "lessons", AbsenceState.UNKNOWN),
                arguments(
                        Absence.unknown(DATA_VERIFICATION, "why"), "recovery/data-verification", AbsenceState.UNKNOWN),
                arguments(
                        Absence.notApplicable(SectionName.ROOT_CAUSE, "why"), "rootCause", AbsenceState.NOT_APPLICABLE),
                arguments(
                        Absence.notApplicable(DATA_VERIFICATION, "why"),
                        "recovery/data-verification",
                        AbsenceState.NOT_APPLICABLE));
    }

    @ParameterizedTest
    @MethodSource("absences")
    void each_factory_sets_place_and_state(Absence absence, String section, AbsenceState state) {
        assertThat(absence).isEqualTo(new Absence(SectionPart.parse(section), state, "why"));
    }

    @ParameterizedTest
    @MethodSource("absences")
    void both_jacksons_write_the_same_and_read_it_back(Absence absence, String section, AbsenceState state) {
        JsonRoundTrip.assertLossless(absence);
        assertThat(JsonRoundTrip.writtenByJackson3(absence)).contains("\"section\":\"" + section + "\"");
    }

    @ParameterizedTest
    @EnumSource(SectionName.class)
    void a_section_has_one_name_in_json(SectionName section) throws NoSuchFieldException {
        JsonProperty annotation = SectionName.class.getField(section.name()).getAnnotation(JsonProperty.class);

        assertThat(section.code()).isEqualTo(annotation.value());
        assertThat(SectionPart.parse(section.code())).isEqualTo(SectionPart.of(section));
    }

    @ParameterizedTest
    @ValueSource(strings = {"recvery", "", "Recovery", "recvery/performance", "/performance"})
    void a_section_that_is_none_is_an_error_that_lists_them(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectionPart.parse(text))
                .withMessageStartingWith("SectionPart \"" + text + "\" is no section: accepted are people, systems,")
                .withMessageEndingWith("for example recovery/data-verification");
    }

    @Test
    void only_recovery_has_families_of_checks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectionPart.parse("lessons/performance"))
                .withMessageContaining("lessons/performance")
                .withMessageContaining("only recovery");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recovery/", "recovery/a/b", "recovery/Data"})
    void a_family_that_is_no_term_is_an_error(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectionPart.parse(text))
                .withMessageContaining("CheckFamily");
    }

    @Test
    void a_section_of_null_is_an_error_that_names_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectionPart.parse(null))
                .withMessageContaining("SectionPart is missing");
    }

    @Test
    void what_is_missing_is_an_error_that_names_it() {
        SectionPart lessons = SectionPart.of(SectionName.LESSONS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Absence(null, AbsenceState.UNKNOWN, "why"))
                .withMessageContaining("Absence.section");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Absence(lessons, null, "why"))
                .withMessageContaining("Absence.state");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Absence(lessons, AbsenceState.UNKNOWN, null))
                .withMessageContaining("Absence.reason");
    }

    @Test
    void a_blank_reason_is_a_violation() {
        assertThat(Violations.placesIn(Absence.unknown(SectionName.LESSONS, " ")))
                .containsExactly("reason");
    }

    @Test
    void an_absence_shows_itself_on_one_short_line() {
        assertThat(Absence.unknown(DATA_VERIFICATION, "Nobody wrote it down"))
                .hasToString("Absence[recovery/data-verification UNKNOWN \"Nobody wrote it down\"]");
    }

    @Test
    void a_postmortem_names_sections_that_are_empty_for_one_reason() {
        Postmortem postmortem = Postmortem.builder()
                .title("A title")
                .unknown("the source does not say", SectionName.WENT_WELL, SectionName.LESSONS)
                .notApplicable("nothing was mitigated", SectionName.MITIGATION)
                .build();

        assertThat(postmortem.absences())
                .containsExactly(
                        Absence.unknown(SectionName.WENT_WELL, "the source does not say"),
                        Absence.unknown(SectionName.LESSONS, "the source does not say"),
                        Absence.notApplicable(SectionName.MITIGATION, "nothing was mitigated"));
    }

    @Test
    void a_postmortem_names_families_of_checks_that_are_empty_for_one_reason() {
        Postmortem postmortem = Postmortem.builder()
                .title("A title")
                .unknown("the source does not say", PERFORMANCE, ERROR_RATE)
                .notApplicable("the incident touched no data", DATA_VERIFICATION)
                .build();

        assertThat(postmortem.absences())
                .containsExactly(
                        Absence.unknown(PERFORMANCE, "the source does not say"),
                        Absence.unknown(ERROR_RATE, "the source does not say"),
                        Absence.notApplicable(DATA_VERIFICATION, "the incident touched no data"));
    }

    static Stream<Arguments> absencesOfNothing() {
        return Stream.of(
                arguments("unknown", lambda(p -> p.unknown("the source does not say"))),
                arguments("notApplicable", lambda(p -> p.notApplicable("nothing was mitigated"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("absencesOfNothing")
    void an_absence_of_no_section_is_an_error_that_says_what_to_do(String method, Consumer<Postmortem.Builder> more) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> more.accept(Postmortem.builder()))
                .withMessage("Postmortem." + method + " names no section: name at least one, for example LESSONS");
    }

    private static Consumer<Postmortem.Builder> lambda(Consumer<Postmortem.Builder> lambda) {
        return lambda;
    }
}
