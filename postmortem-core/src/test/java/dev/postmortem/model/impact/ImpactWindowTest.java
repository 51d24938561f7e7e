package dev.postmortem.model.impact;

import static dev.postmortem.model.impact.ServiceLevel.READ_ONLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.model.Violations;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Audience;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.When;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ImpactWindowTest {

    /** A window of which everything is known. */
    static ImpactWindow full() {
        return ImpactWindow.builder()
                .id("IW-1")
                .when("2026-03-14T10:05Z/2026-03-14T10:40Z")
                .level(READ_ONLY)
                .component("orders-db")
                .episode("first")
                .description("Orders could be seen, not placed")
                .share("12.5 %")
                .causedBy("TL-1")
                .causedBy("MI-2")
                .evidence("Errors", "https://dash.example.org/errors")
                .addEvidence(e -> e.label("Status page"))
                .audience(Audience.PUBLIC)
                .build();
    }

    @Test
    void every_convenience_lands_where_it_says() {
        assertThat(full())
                .isEqualTo(new ImpactWindow(
                        "IW-1",
                        When.parse("2026-03-14T10:05Z/2026-03-14T10:40Z"),
                        Optional.of(READ_ONLY),
                        Optional.of("orders-db"),
                        Optional.of("first"),
                        Optional.of("Orders could be seen, not placed"),
                        Optional.of(Amount.parse("12.5 %")),
                        List.of("TL-1", "MI-2"),
                        List.of(
                                Evidence.link("Errors", "https://dash.example.org/errors"),
                                Evidence.note("Status page")),
                        Optional.of(Audience.PUBLIC)));
    }

    @Test
    void a_copy_keeps_everything() {
        assertThat(full().toBuilder().build()).isEqualTo(full());
    }

    @Test
    void a_window_without_a_time_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImpactWindow.builder().level(READ_ONLY).build())
                .withMessageContaining("ImpactWindow.when is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImpactWindow(null, null, null, null, null, null, null, null, null, null))
                .withMessageContaining("ImpactWindow.when is missing");
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach("when", w -> w.when("2026-03-14T10:40Z/2026-03-14T10:05Z")),
                breach("component", w -> w.component(" ")),
                breach("episode", w -> w.episode(" ")),
                breach("description", w -> w.description(" ")),
                breach("causedBy[0].<list element>", w -> w.causedBy(List.of(" "))),
                breach("evidence[0].label", w -> w.evidence(List.of(Evidence.note(" ")))));
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void each_constraint_fires_where_it_is_broken(String place, UnaryOperator<ImpactWindow.Builder> broken) {
        ImpactWindow window = broken.apply(full().toBuilder()).build();

        assertThat(Violations.placesIn(window)).containsExactly(place);
    }

    @Test
    void the_share_is_checked_as_an_amount() {
        ImpactWindow window = full().withShare(Amount.between(20, 10));

        assertThat(Violations.placesIn(window)).singleElement().asString().startsWith("share");
    }

    @Test
    void a_full_window_breaks_no_constraint() {
        assertThat(Violations.placesIn(full())).isEmpty();
    }

    @Test
    void toString_is_short() {
        assertThat(full()).hasToString("ImpactWindow[IW-1 2026-03-14T10:05Z/2026-03-14T10:40Z read-only]");
    }

    private static Arguments breach(String place, UnaryOperator<ImpactWindow.Builder> broken) {
        return arguments(place, broken);
    }
}
