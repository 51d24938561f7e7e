package dev.postmortem.validation.internal.rules.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.value.InstantRange;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StretchesTest {

    private static final Stretches STRETCHES =
            new Stretches(List.of(stretch(50, 60), stretch(10, 40), stretch(20, 25), stretch(50, 55)));

    @ParameterizedTest
    @CsvSource({
        "0, 9, false",
        "0, 10, true",
        "30, 35, true",
        "40, 45, true",
        "41, 49, false",
        "45, 50, true",
        "57, 58, true",
        "60, 70, true",
        "61, 70, false",
        "0, 70, true"
    })
    void stretches_touch_where_they_have_an_instant_in_common(long from, long to, boolean touch) {
        assertThat(STRETCHES.touch(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to)))
                .isEqualTo(touch);
    }

    @ParameterizedTest
    @CsvSource({"0, 9", "0, 70"})
    void nothing_touches_nothing(long from, long to) {
        assertThat(new Stretches(List.of()).touch(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to)))
                .isFalse();
    }

    private static InstantRange stretch(long from, long to) {
        return new InstantRange(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to));
    }
}
