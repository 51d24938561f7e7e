package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClockTimesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at 10:05 UTC | 10:05
            at 10:05:30.250 | 10:05:30.250
            at 0958Z | 0958Z
            at 10 pm | 10 pm
            at noon | noon
            on 2 Nov | 2 Nov
            on the 2nd of November 2026 | 2nd of November 2026
            on Nov 2, 2026 | Nov 2, 2026
            in May 2026 | May 2026
            on 2026-11-02 | 2026-11-02
            on 02.11.2026 | 02.11.2026
            on 11/02/2026 | 11/02/2026
            since 2019 | 2019
            on Monday | Monday
            """)
    void finds_when(String text, String when) {
        assertThat(ClockTimes.of(Prose.of(text)))
                .extracting(span -> text.substring(span.start(), span.end()))
                .containsExactly(when);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it may fail",
                "we march 3 times",
                "16.4.1",
                "port 5432",
                "ratio 99:99",
                "2026 rows",
                "31 users",
                "later that day",
                "`10:05`",
                "24/7"
            })
    void finds_no_time(String text) {
        assertThat(ClockTimes.tells(Prose.of(text))).isFalse();
    }
}
