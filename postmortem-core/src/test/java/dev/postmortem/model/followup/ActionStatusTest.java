package dev.postmortem.model.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.model.JsonRoundTrip;
import dev.postmortem.model.Violations;
import dev.postmortem.model.value.When;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ActionStatusTest {

    static Stream<Arguments> statuses() {
        return Stream.of(
                arguments(ActionStatus.open(), ActionState.OPEN),
                arguments(ActionStatus.inProgress(), ActionState.IN_PROGRESS),
                arguments(ActionStatus.done(), ActionState.DONE),
                arguments(ActionStatus.done("2026-03-20"), ActionState.DONE),
                arguments(ActionStatus.done(When.parse("2026-03-20")), ActionState.DONE),
                arguments(ActionStatus.declined("Too dear"), ActionState.DECLINED));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void each_factory_sets_its_state_and_gives_a_valid_status(ActionStatus status, ActionState state) {
        assertThat(status.state()).isEqualTo(state);
        assertThat(Violations.placesIn(status)).isEmpty();
    }

    @Test
    void done_keeps_when() {
        assertThat(ActionStatus.done("2026-03-20").closed()).contains(When.parse("2026-03-20"));
        assertThat(ActionStatus.done(When.parse("2026-03-20"))).isEqualTo(ActionStatus.done("2026-03-20"));
    }

    @Test
    void declined_without_a_reason_is_a_violation_of_the_status() {
        ActionStatus status = ActionStatus.builder().state(ActionState.DECLINED).build();

        assertThat(Violations.placesIn(status)).containsExactly("");
        assertThat(Violations.messagesFor(status)).containsExactly("must have a reason where an action is declined");
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                arguments("2026-03-16", "2026-03-10", null, List.of("started")),
                arguments(null, "2026-03-16", "2026-03-10", List.of("closed")),
                arguments("2026-03-16", null, "2026-03-10", List.of("closed")),
                arguments("2026-03-16", "2026-03-10", "2026-03-12", List.of("closed", "started")));
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void a_step_before_an_earlier_one_is_a_violation_at_the_later(
            String opened, String started, String closed, List<String> places) {
        ActionStatus status = status(opened, started, closed);

        assertThat(Violations.placesIn(status)).isEqualTo(places);
        assertThat(Violations.messagesFor(status)).containsOnly("must not lie before the time of an earlier step");
    }

    static Stream<Arguments> possibleOrders() {
        return Stream.of(
                arguments("2026-03-14", "2026-03-15", "2026-03-16"),
                arguments("2026-03-14", "2026-03-14", "2026-03-14"),
                arguments("2026-03-14T10:00Z", "2026-03-14", "2026-03"),
                arguments("2026-03-16", null, null));
    }

    @ParameterizedTest
    @MethodSource("possibleOrders")
    void steps_that_may_be_in_order_are_accepted(String opened, String started, String closed) {
        assertThat(Violations.placesIn(status(opened, started, closed))).isEmpty();
    }

    @Test
    void unknown_times_are_accepted() {
        ActionStatus status = ActionStatus.done("2026-03-20").withOpened(When.unknown("The ticket is gone"));

        assertThat(Violations.placesIn(status)).isEmpty();
    }

    @Test
    void a_status_without_a_state_is_an_error_that_names_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionStatus.builder().build())
                .withMessageContaining("ActionStatus.state is missing");
    }

    @Test
    void a_time_that_is_none_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActionStatus.done("soon"))
                .withMessageContaining("\"soon\"")
                .withMessageContaining("accepted");
    }

    @Test
    void a_status_shows_its_state_alone() {
        assertThat(ActionStatus.declined("A long story")).hasToString("ActionStatus[DECLINED]");
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void both_jacksons_write_the_same_and_read_it_back(ActionStatus status, ActionState state) {
        JsonRoundTrip.assertLossless(status);
    }

    private static ActionStatus status(String opened, String started, String closed) {
        return new ActionStatus(ActionState.DONE, Optional.empty(), when(opened), when(started), when(closed));
    }

    private static Optional<When> when(String text) {
        return Optional.ofNullable(text).map(When::parse);
    }
}
