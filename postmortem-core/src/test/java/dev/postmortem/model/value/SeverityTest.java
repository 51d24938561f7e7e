package dev.postmortem.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SeverityTest {

    private static final SeverityScale COLOURS = SeverityScale.of("colours", "red", "amber", "green");

    @ParameterizedTest
    @CsvSource({"red, 1", "amber, 2", "green, 3"})
    void a_level_is_ranked_by_its_place_in_the_scale(String level, int rank) {
        assertThat(COLOURS.level(level)).isEqualTo(new Severity("colours", level, rank));
    }

    @Test
    void no_level_at_all_is_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COLOURS.level(null))
                .withMessageContaining("SeverityScale.level");
    }

    @Test
    void a_level_that_the_scale_lacks_is_refused_with_those_that_it_has() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COLOURS.level("blue"))
                .withMessage("Scale colours has no level \"blue\"; its levels are red, amber, green");
    }

    @Test
    void a_scale_without_levels_says_so() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeverityScale.of("colours").level("blue"))
                .withMessage(
                        "Scale colours has no level \"blue\"; it has none at all, name them when the scale is made");
    }
}
