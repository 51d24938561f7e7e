package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceholdersTest {

    private static final Placeholders PLACEHOLDERS = Placeholders.of(List.of("Owner", "Describe the impact."));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            owner: TBD. | TBD
            tbd | tbd
            TODO write it | TODO
            todo: write it | todo
            FIXME | FIXME
            INC XXXX | XXXX
            Impact: ???. | ???
            Lorem ipsum dolor | Lorem ipsum
            at HH:mm. | HH:mm
            on YYYY-MM-DD | YYYY-MM-DD
            14:?? scaled | 14:??
            2022-02-?? | 2022-02-??
            ??:?? | ??:??
            12:26-12:?? done | 12:26-12:??
            by <name of the service> | <name of the service>
            by <table name> | <table name>
            [Describe what users saw] | [Describe what users saw]
            by [owner] | [owner]
            by <Owner> | <Owner>
            describe  the impact. | describe  the impact.
            """)
    void finds_what_was_never_filled_in(String text, String placeholder) {
        assertThat(PLACEHOLDERS.find(Prose.of(text)))
                .extracting(span -> text.substring(span.start(), span.end()))
                .containsExactly(placeholder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "our todo list",
                "a TODO-list",
                "TBDs",
                "really???",
                "was it 14:00?",
                "What?",
                "<table> and <br/>",
                "<br />",
                "<table class=x>",
                "[the dashboard](https://a.example)",
                "[the dashboard][1]",
                "[the dashboard]: https://a.example",
                "![a picture](x.png)",
                "[x] done, [ ] open",
                "[orders, users]",
                "a[i + 1]",
                "[2026-11-02 10:05] started",
                "lag < 5 s and > 3 s",
                "a <5 and b> 3",
                "Map<String, List of T>",
                "`TBD` and \"TODO\"",
                "lorem",
                "xxx",
                ""
            })
    void finds_nothing_in_finished_text(String text) {
        assertThat(PLACEHOLDERS.find(Prose.of(text))).isEmpty();
    }
}
