package dev.postmortem.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceholdersTest {

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
        assertThat(placeholders(text)).containsExactly(placeholder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            <summary of the impact> | <summary of the impact>
            ([what happened?]) | [what happened?]
            [what happened]: nothing | [what happened]
            [owner]: | [owner]
            the <<table name>> grew | <table name>
            [see [table name] here] | [table name]
            <[table name]> | [table name]
            <a table [by name]> | <a table [by name]>
            [ oWNER	] | [ oWNER	]
            <link to [the dashboard](https://a.example)> | <link to [the dashboard](https://a.example)>
            <what happened> (in UTC) | <what happened>
            <customer name=?> | <customer name=?>
            <all of a, b> | <all of a, b>
            """)
    void finds_prompts_in_brackets(String text, String prompt) {
        assertThat(placeholders(text)).containsExactly(prompt);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            - at 14:?? the replica stopped, and at 15:10 it was replaced | 14:??
            it was between 12:26 and ??:?? | ??:??
            it began at ??:05 | ??:05
            it was 2022-?-? | 2022-?-?
            it was 11/?. | 11/?
            YYYY | YYYY
            yyyy | yyyy
            ???????????????????????????????? | ????????????????????????????????
            yyyy-mm-ddThh:mm:ssZ | yyyy-mm-ddThh:mm:ssZ
            on DD.MM.YYYY... | DD.MM.YYYY
            14:??: scaled | 14:??
            """)
    void finds_times_that_are_not_known(String text, String time) {
        assertThat(placeholders(text)).containsExactly(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Fixme: why | Fixme
            ToDo: why | ToDo
            XXX | XXX
            lorem Ipsum | lorem Ipsum
            """)
    void finds_marks(String text, String mark) {
        assertThat(placeholders(text)).containsExactly(mark);
    }

    @Test
    void finds_one_placeholder_where_one_holds_others() {
        assertThat(placeholders("by [TODO name the owner] at 14:??")).containsExactly("[TODO name the owner]", "14:??");
    }

    @Test
    void finds_two_placeholders_side_by_side() {
        assertThat(placeholders("by <name of owner>TBD")).containsExactly("<name of owner>", "TBD");
    }

    @ParameterizedTest
    @CsvSource({"298, true", "299, false"})
    void a_prompt_is_short(int length, boolean found) {
        String prompt = "<the " + "x".repeat(length - "the ".length()) + ">";

        assertThat(placeholders(prompt).contains(prompt)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"40, true", "41, false"})
    void a_prompt_without_brackets_stands_alone_in_at_most_twice_its_length(int length, boolean found) {
        String prompt = "Describe the impact.";

        assertThat(placeholders(prompt.replaceFirst(" ", " ".repeat(length - prompt.length() + 1))))
                .hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "[ ] open", "<>", "[]"})
    void a_template_that_asks_for_nothing_has_no_prompt(String text) {
        assertThat(Placeholders.of(List.of("", " \n ")).find(Prose.of(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Owner](https://a.example)",
                "[Owner][1]",
                "[Owner]: https://a.example\nNext",
                "[Owner]: https://a.example",
                "![Owner of it](x.png)",
                "[x][see here]",
                "<a href=x>",
                "<A HREF=x>",
                "<table name/>",
                "<table\tclass=x>",
                "<b>, <x>, <>, [] and <ab>",
                "< table name>",
                "<table name >",
                "<1 name>",
                "<table name",
                "[table name>",
                "<table\nname>",
                "[table\rname]",
                "é<b c>, a_[b c], a1<b c>",
                "[orders, users, carts]"
            })
    void other_brackets_ask_for_nothing(String text) {
        assertThat(placeholders(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"??", "12??", "why:?", "this and/or-?", ":??", "-??", "a:-/.", "10:05-10:07", "HH", "_??:"})
    void other_signs_are_no_time(String text) {
        assertThat(placeholders(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "XxX", "XXXL", "Ipsum", "Ipsum lorem", "Tbd", "todo", "todo list:", "FIXMEs"})
    void other_words_are_no_marks(String text) {
        assertThat(placeholders(text)).isEmpty();
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
        assertThat(placeholders(text)).isEmpty();
    }

    private static List<String> placeholders(String text) {
        return Placeholders.of(List.of("Owner", "Describe the impact.")).find(Prose.of(text)).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }
}
