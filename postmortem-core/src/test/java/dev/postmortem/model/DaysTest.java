package dev.postmortem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.value.Acceptance;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day that the model takes is a day that its JSON can hold. */
final class DaysTest {

    private static final PostmortemJson JSON = PostmortemJson.standard();

    static Stream<Arguments> days() {
        return Stream.of(
                Arguments.of("ActionItem.due", (Consumer<LocalDate>) DaysTest::due),
                Arguments.of("Suppression.expires", (Consumer<LocalDate>) DaysTest::suppressed),
                Arguments.of("Acceptance.until", (Consumer<LocalDate>)
                        day -> Acceptance.because("Rare").until(day)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    void a_day_for_ever_is_refused_by_name_and_with_what_to_do(String attribute, Consumer<LocalDate> give) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> give.accept(LocalDate.MAX))
                .withMessage(
                        attribute + " +999999999-12-31 is out of range: the year must be 1 to 9999; leave it out if"
                                + " there is no such day");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    void the_year_before_the_first_is_refused(String attribute, Consumer<LocalDate> give) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> give.accept(LocalDate.of(0, 12, 31)))
                .withMessageStartingWith(attribute + " 0000-12-31 is out of range: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31"})
    void the_first_and_the_last_day_are_read_as_they_are_written(String day) {
        Postmortem due = due(LocalDate.parse(day));

        assertThat(JSON.read(JSON.write(due))).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+12026-03-28", "+02026-03-28", "-2026-03-28", "0000-03-28", "2026-3-28"})
    void a_day_in_text_has_a_year_of_four_digits(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionItem.builder().due(text))
                .withMessageStartingWith(
                        "ActionItem.due \"" + text + "\" is not understood: give a day of the calendar");
    }

    private static Postmortem due(LocalDate day) {
        return Postmortem.builder()
                .title("Stall")
                .actionItems(a -> a.action("Set a lock timeout", x -> x.due(day)))
                .build();
    }

    private static Suppression suppressed(LocalDate day) {
        return Suppression.of("blame", "A quotation").until(day);
    }
}
