package dev.postmortem.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.document.TimeRef;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DaysTest {

    @Test
    void a_day_that_is_told_as_such_is_one() {
        assertThat(Days.of(new TimeRef("0001-02-28", Optional.of("0001-02-28"))))
                .contains(LocalDate.of(1, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03, 2026-03",
        "28 March, 2026-03-28",
        "2026-03-28, 2026-03-29",
        "2026-03-28, 2026-03-28T00:00:00Z",
        "2026-02-30, 2026-02-30",
        "2026-3-281, 2026-3-281",
        "-026-03-28, -026-03-28",
        "+026-03-28, +026-03-28",
        "２026-01-01, ２026-01-01"
    })
    void a_time_that_is_more_or_less_than_a_day_is_none(String words, String machine) {
        assertThat(Days.of(new TimeRef(words, Optional.of(machine)))).isEmpty();
    }

    @Test
    void words_alone_are_no_day() {
        assertThat(Days.of(new TimeRef("2026-03-28", Optional.empty()))).isEmpty();
    }
}
