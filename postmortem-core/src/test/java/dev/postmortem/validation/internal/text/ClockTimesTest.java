package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ClockTimesTest {

    /** Each clock time and date of the text as written. */
    private static List<String> told(String text) {
        List<Lexeme> lexemes = Lexer.lexemes(Prose.of(text).masked());
        List<String> told = new ArrayList<>();
        int end;
        for (int i = 0; !lexemes.get(i).is(Lexeme.Kind.END); i = Math.max(end, i + 1)) {
            end = ClockTimes.end(lexemes, i);
            if (end > i) {
                told.add(text.substring(
                        lexemes.get(i).start(), lexemes.get(end - 1).end()));
            }
        }
        return told;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at 10:05 UTC | 10:05
            at 10:05:30.250 | 10:05:30.250
            at 0958Z | 0958Z
            at 10 pm | 10 pm
            at 1 am | 1 am
            at 12 pm | 12 pm
            at 2 o'clock | 2 o'clock
            until 9:05 | 9:05
            at 00:59 | 00:59
            until 24:00 | 24:00
            at 10:05:30. | 10:05:30
            at 10:05.5 | 10:05
            at 10:05:3 | 10:05
            at 1005 UTC | 1005 UTC
            at noon | noon
            at midnight | midnight
            on 2 Nov | 2 Nov
            on 1 Nov | 1 Nov
            on 31 December | 31 December
            on 5 of November | 5 of November
            on 5 November 2026 | 5 November 2026
            on Nov 5 | Nov 5
            on May 31 | May 31
            on May 5th, 2026 | May 5th, 2026
            on Nov 5, 2206 | Nov 5
            in March 1900 | March 1900
            in March 2099 | March 2099
            in 2026-11 | 2026-11
            on 2026/11/02 | 2026/11/02
            on 1999-12-31 | 1999-12-31
            on 2.11.2026 | 2.11.2026
            on 02-11-2026 | 02-11-2026
            on 11/02/26 | 11/02/26
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
        assertThat(told(text)).containsExactly(when);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it may fail",
                "we march 3 times",
                "16.4.1",
                "16.4.12",
                "2026.11.02",
                "123.11.2026",
                "2.111.2026",
                "2.11.20261",
                "2026-13-02",
                "2026-00-02",
                "2026-1-02",
                "2026-11-2",
                "2026-112",
                "1826-11-02",
                "2126-11-02",
                "2026/11",
                "11/02/2",
                "11/02/261",
                "10:60",
                "25:00",
                "9:5",
                "10:055",
                "012:30",
                "0 am",
                "13 pm",
                "12345 UTC",
                "958Z",
                "0 Nov",
                "32 Nov",
                "1.5 Nov",
                "March 32",
                "March 1899",
                "March 2100",
                "in March, 2026 rows",
                "the rows of March",
                "5 th of",
                "in 1899",
                "in 2100",
                "in 2026.5",
                "port 5432",
                "ratio 99:99",
                "2026 rows",
                "31 users",
                "later that day",
                "`10:05`",
                "24/7"
            })
    void finds_no_time(String text) {
        assertThat(told(text)).isEmpty();
    }
}
