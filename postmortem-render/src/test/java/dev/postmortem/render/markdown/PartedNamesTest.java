package dev.postmortem.render.markdown;

import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.emphasis;
import static dev.postmortem.render.document.Inlines.link;
import static dev.postmortem.render.document.Inlines.strong;
import static dev.postmortem.render.document.Inlines.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Inline;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that GitHub looks for in the finished page, where no escape is left: of people, issues and pictures. */
final class PartedNamesTest {

    private static final MarkdownWriter WRITER = MarkdownWriter.builder().build();

    private static String written(Inline... content) {
        Document document =
                Document.builder("T").lead(Blocks.paragraph(content)).build();
        return WRITER.write(document).text().replaceFirst("^# T\n\n", "").stripTrailing();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "负责人@octocat | 负责人\\@&#8203;octocat",
                "é@octocat     | é\\@&#8203;octocat",
                "a@octocat     | a\\@octocat",
                "--@octocat.1  | \\--\\@&#8203;octocat.1",
                "éGH-12        | éGH-&#8203;12",
                "aGH-12        | aGH-12"
            })
    void only_an_ascii_letter_keeps_github_from_seeing_a_name(String text, String markdown) {
        assertThat(written(text(text))).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"@octocat | _\\@&#8203;octocat_", "GH-12 | _GH-&#8203;12_"})
    void the_mark_of_emphasis_is_no_letter_before_a_name(String text, String markdown) {
        assertThat(written(emphasis(text))).isEqualTo(markdown);
    }

    @Test
    void a_reference_to_an_issue_behind_bold_is_one() {
        assertThat(written(strong("k:"), text("GH-12"))).isEqualTo("**k:**&#71;H-&#8203;12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "user:lock:42                    | user:lock&#8203;:42",
                "lock:lock:lock:lock             | lock:lock&#8203;:lock&#8203;:lock",
                "a :+1: and :-1:                 | a :+1&#8203;: and :-1&#8203;:",
                ":man_in_tuxedo:                 | :man_in_tuxedo&#8203;:",
                "cache:100:7                     | cache:100&#8203;:7",
                "10:00:00                        | 10:00:00",
                "arn:aws:rds:eu-west-1:1:db:main | arn:aws:rds:eu-west-1:1:db:main",
                "user:locked:42                  | user:locked:42",
                "user:Lock:42                    | user:Lock:42",
                "user: lock:42                   | user: lock:42",
                "a:lock                          | a:lock"
            })
    void a_colon_is_parted_from_the_name_of_a_picture_and_from_nothing_else(String text, String markdown) {
        assertThat(written(text(text))).isEqualTo(markdown);
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                Arguments.of("two texts", new Inline[] {text("a:lo"), text("ck:")}, "a:lock&#8203;:"),
                Arguments.of("nothing between", new Inline[] {text("a:lo"), strong(""), text("ck:")}, "a:lock&#8203;:"),
                Arguments.of("bold in bold", new Inline[] {strong(text(":lo"), strong("ck:"))}, "**:lock&#8203;:**"),
                Arguments.of("a link", new Inline[] {link("a:lock:b", "https://x")}, "[a:lock&#8203;:b](<https://x>)"),
                Arguments.of(
                        "an address",
                        new Inline[] {text("https://x/:lock:/a")},
                        "[https\\://x/:lock&#8203;:/a](<https://x/:lock:/a>)"),
                Arguments.of(
                        "bold between colons", new Inline[] {text("a:"), strong("lock"), text(":")}, "a:**lock**:"),
                Arguments.of("code", new Inline[] {code("a:lock:b")}, "`a:lock:b`"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void the_name_of_a_picture_may_come_in_parts(String name, Inline[] content, String markdown) {
        assertThat(written(content)).isEqualTo(markdown);
    }
}
