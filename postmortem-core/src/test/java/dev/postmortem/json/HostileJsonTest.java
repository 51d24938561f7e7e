package dev.postmortem.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.json.JsonProblem.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that nobody wrote in good faith, and files that broke on the way. */
final class HostileJsonTest {

    private static final PostmortemJson JSON = PostmortemJson.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  \n ",
                "{",
                "{\"title\"",
                "{\"title\":",
                "{\"title\":\"t",
                "{\"title\":\"t\"",
                "{\"title\":\"t\"} x",
                "{\"title\":\"t\"}{}",
                "{\"title\":\"t\"},",
                "{\"title\":\"t\",}",
                "{\"title\":NaN}",
                "{\"title\":Infinity}",
                "{\"title\":+1}",
                "{\"title\":01}",
                "{\"title\":.5}",
                "{title:\"t\"}",
                "{'title':'t'}",
                "{\"title\":\"t\"} // done",
                "/* a */ {\"title\":\"t\"}",
                "{\"title\":\"a\nb\"}",
                "{\"title\":\"\\x\"}",
                "{\"title\":\"\\u12\"}",
                "{\"tags\":[1,,2]}",
                "{\"tags\":[1",
                "]"
            })
    void what_is_not_json_is_one_syntax_problem(String json) {
        PostmortemJsonException failure = failure(json);

        assertThat(failure.problems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.SYNTAX);
            assertThat(problem.line()).isPositive();
            assertThat(problem.message()).doesNotContain("tools.jackson", "[Source", "StreamReadConstraints");
        });
    }

    static Stream<Arguments> textsThatAreNotJson() {
        return Stream.of(
                arguments("{\"title\":\"\\x\"}", 1, 12, "/title", "\\x is no escape: write \\\\ for a backslash"),
                arguments(
                        "{\"title\":\"\\u12g4\"}", 1, 15, "/title", "\\u must be followed by four hexadecimal digits"),
                // A parser that looks at the lower half of a character takes them for 0 and A.
                arguments(
                        "{\"title\":\"\\n\\u012\u0130\"}",
                        1,
                        18,
                        "/title",
                        "\\u must be followed by four hexadecimal digits"),
                arguments(
                        "{\"tags\":[{\"\\\\\\u\u0441bcd\":1}]}",
                        1,
                        16,
                        "/tags/0",
                        "\\u must be followed by four hexadecimal digits"),
                // What follows is wrong as well, and the parser says that first.
                arguments("{\"\\u00\u01304\":01}", 1, 7, "", "\\u must be followed by four hexadecimal digits"),
                arguments(
                        "{\"title\":\"a\tb\"}",
                        1,
                        12,
                        "/title",
                        "a text has the control character 9 in it: write it as an escape, such as \\n or \\t"),
                arguments("{\"title\":nul}", 1, 10, "/title", "nul is no value in JSON: put texts in double quotes"),
                arguments(
                        "{\"title\":@}",
                        1,
                        10,
                        "/title",
                        "found @ where a value is expected: put texts in double quotes"),
                arguments(
                        "{\"title\":NaN}",
                        1,
                        10,
                        "/title",
                        "NaN is no number in JSON: write it as a text, or leave it out"),
                arguments(
                        "{\"tags\":[\"a\", -Infinity]}",
                        1,
                        15,
                        "/tags",
                        "-Infinity is no number in JSON: write it as a text, or leave it out"),
                arguments("{\"id\": 01}", 1, 8, "/id", "a number begins with a superfluous zero: remove the zero"),
                arguments("{\"id\":+1}", 1, 7, "/id", "a number begins with a plus sign: remove the sign"),
                arguments("{\"id\":5.}", 1, 7, "/id", "a number is incomplete: write it like 12, -1 or 0.5"),
                arguments("{\"id\":-}", 1, 7, "/id", "a number is incomplete: write it like 12, -1 or 0.5"),
                arguments(
                        "{\"id\":0x10}",
                        1,
                        7,
                        "/id",
                        "found x behind a value: write a hexadecimal number in decimal digits, or put the comma that"
                                + " is missing"),
                arguments("{\"title\":\"t\" 7}", 1, 14, "", "a comma is missing: put one before this"),
                arguments("{\"tags\":[1}", 1, 11, "/tags", "found } where only ] can close what is open"),
                arguments("{\"tags\":[1,,2]}", 1, 12, "/tags", "found a comma with nothing before it: remove it"),
                arguments("{\"tags\":[1,]}", 1, 12, "/tags", "found ] behind a comma: remove the comma"),
                arguments("{\n\"title\":\"t\",}", 2, 13, "", "found } behind a comma: remove the comma"),
                arguments(
                        "{\"title\" 1}", 1, 10, "/title", "a colon is missing: put one between the name and its value"),
                arguments("{title:1}", 1, 2, "", "expected a property name: put names in double quotes"),
                arguments("{'title':1}", 1, 2, "", "found a single quote: put names and texts in double quotes"),
                arguments(
                        "{\"title\":'t'}",
                        1,
                        10,
                        "/title",
                        "found a single quote: put names and texts in double quotes"),
                arguments("{\"title\":\"t\"} // x", 1, 15, "", "found a comment, which JSON does not have: remove it"),
                arguments(
                        "{\"title\": /* x */ 1}",
                        1,
                        11,
                        "/title",
                        "found a comment, which JSON does not have: remove it"),
                arguments("{\f\"title\":1}", 1, 2, "", "found the control character 12 between values: remove it"),
                arguments(
                        "{\"\\ud83d\":1}",
                        1,
                        9,
                        "",
                        "a property name has half a surrogate pair, which is no character: write both halves"),
                arguments("]", 1, 1, "", "found ], and nothing is open that it could close: remove it"),
                arguments(
                        "{\n \"title\":\"t",
                        2,
                        12,
                        "/title",
                        "it ends within a text: close the text, and what holds it"),
                arguments("{\"ti", 1, 5, "", "it ends within a property name: close the name, and what holds it"),
                arguments(
                        "{\"title\":", 1, 10, "/title", "it ends within an object: close it with }, and what holds it"),
                arguments(
                        "{\"title\":\"t\"", 1, 13, "", "it ends within an object: close it with }, and what holds it"),
                arguments("{\"tags\":[1", 1, 11, "/tags", "it ends within a list: close it with ], and what holds it"),
                arguments("{\"title\":\"\\u12", 1, 15, "/title", "it ends too early: was it cut off?"));
    }

    @ParameterizedTest
    @MethodSource("textsThatAreNotJson")
    void a_syntax_problem_says_where_and_how_the_text_stops_being_json(
            String json, int line, int column, String pointer, String words) {
        JsonProblem problem = failure(json).problems().get(0);

        assertThat(problem.message()).isEqualTo("the document is not JSON: " + words);
        assertThat(problem)
                .extracting(JsonProblem::line, JsonProblem::column, JsonProblem::pointer)
                .containsExactly(line, column, pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"title\":1e99999999999999}', /title, 10",
        "'{\"title\":1e2147483648}', /title, 10",
        "'{\"title\":1e1000000001}', /title, 10",
        "'{\"title\":-1e-99999999999}', /title, 10",
        "'{\"title\":0e99999999999}', /title, 10",
        "'{\"acme\":[{\"x\":1e99999999999}]}', /acme/0/x, 15"
    })
    void a_number_whose_exponent_cannot_be_held_is_told_at_its_place(String json, String pointer, int column) {
        PostmortemJson ignoring = PostmortemJson.builder()
                .unknownProperties(UnknownProperties.IGNORE)
                .build();

        PostmortemJsonException failure =
                catchThrowableOfType(PostmortemJsonException.class, () -> ignoring.read(json));

        assertThat(failure.problems())
                .extracting(JsonProblem::kind, JsonProblem::pointer, JsonProblem::column)
                .containsExactly(tuple(Kind.LIMIT_EXCEEDED, pointer, column));
    }

    @ParameterizedTest
    @CsvSource({
        "nameLength, '{\"title\":\"t\",\n \"longer\":1}', /longer, 2, 2",
        "textLength, '{\"title\":\"t\",\n \"id\":\"long\"}', /id, 2, 7",
        "numberLength, '{\"title\":\"t\",\n \"id\":-100}', /id, 2, 7",
        "numberLength, '{\"title\":\"t\",\n \"tags\":[1,10.5]}', /tags/1, 2, 12"
    })
    void what_is_too_long_is_told_at_its_own_place(String option, String json, String pointer, int line, int column) {
        PostmortemJson small = PostmortemJson.builder()
                .limits(with(option, option.equals("nameLength") ? 5 : 3))
                .build();

        PostmortemJsonException failure = catchThrowableOfType(PostmortemJsonException.class, () -> small.read(json));

        assertThat(failure.problems())
                .extracting(JsonProblem::pointer, JsonProblem::line, JsonProblem::column)
                .containsExactly(tuple(pointer, line, column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void wider_encodings_are_refused_by_name(String charset) {
        byte[] bytes = "{\"title\":\"t\"}".getBytes(Charset.forName(charset));

        assertThat(failure(bytes).getMessage()).contains("UTF-16 or UTF-32", "RFC 8259");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void wider_encodings_are_recognised_by_one_character(String charset) {
        byte[] bytes = "7".getBytes(Charset.forName(charset));

        assertThat(failure(bytes).getMessage()).contains("UTF-16 or UTF-32");
    }

    @Test
    void one_byte_alone_is_read_as_utf_8() {
        assertThat(failure(new byte[] {'7'}).getMessage())
                .startsWith("line 1, column 1: found the number 7, expected ");
    }

    @Test
    void a_byte_order_mark_is_accepted() {
        assertThat(JSON.read("\uFEFF{\"title\":\"t\"}".getBytes(StandardCharsets.UTF_8))
                        .title())
                .isEqualTo("t");
        assertThat(JSON.readDocument("\uFEFF{\"title\":\"t\"}").places().of("/title"))
                .contains(new SourceRegion(1, 10, 1, 13));
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_at_their_place() {
        byte[] latin1 = "{\n\"title\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        JsonProblem problem = failure(latin1).problems().get(0);

        assertThat(problem.message())
                .isEqualTo("byte 14 of the document is 0xe9, which is not UTF-8 there: save the document as UTF-8");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(13);
    }

    @ParameterizedTest
    @CsvSource({
        "'',               0, 1, 1",
        "a,                1, 1, 2",
        "'a\nb\n',         4, 3, 1",
        "'a\r\nbc',        5, 2, 3",
        "'a\rb\r',         4, 3, 1",
        "'\r\r\n\nab',     6, 4, 3",
        "'\u00e9\ud83d\ude00', 6, 1, 4",
        "'\ufeffa',         4, 1, 2"
    })
    void malformed_bytes_are_counted_in_lines_that_end_in_any_way(String before, int offset, int line, int column) {
        byte[] text = before.getBytes(StandardCharsets.UTF_8);
        byte[] malformed = Arrays.copyOf(text, text.length + 2);
        malformed[text.length] = (byte) 0xFF;
        malformed[text.length + 1] = 'z';

        JsonProblem problem = failure(malformed).problems().get(0);

        assertThat(problem.message()).startsWith("byte " + offset + " of the document is 0xff, ");
        assertThat(problem.region()).contains(new SourceRegion(line, column, line, column));
    }

    @Test
    void a_replacement_character_that_the_document_has_of_its_own_is_accepted() {
        byte[] bytes = "\uFEFF{\"title\":\"\uFFFD\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(JSON.read(bytes).title()).isEqualTo("\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d half", "half \\ud83d", "\\ude00\\ud83d", "\\ud83d\\ude00\\ude00"})
    void half_a_surrogate_pair_is_refused_wherever_it_stands(String text) {
        JsonProblem problem = failure("{\"title\":\"" + text + "\"}").problems().get(0);

        assertThat(problem.message()).startsWith("the text has half a surrogate pair");
        assertThat(problem)
                .extracting(JsonProblem::kind, JsonProblem::pointer, JsonProblem::column)
                .containsExactly(Kind.UNREADABLE_VALUE, "/title", 10);
    }

    @Test
    void half_a_surrogate_pair_is_refused_in_a_name_as_well() {
        JsonProblem problem = failure("{\"title\":\"t\",\"attributes\":{\"a\ud83d\":\"x\"}}")
                .problems()
                .get(0);

        assertThat(problem.message()).startsWith("the text has half a surrogate pair");
        assertThat(problem)
                .extracting(JsonProblem::kind, JsonProblem::pointer, JsonProblem::column)
                .containsExactly(Kind.UNREADABLE_VALUE, "/attributes/a\ud83d", 28);
    }

    @Test
    void a_truncated_character_at_the_end_is_refused() {
        byte[] cut = new byte[] {'"', (byte) 0xF0, (byte) 0x9F};

        assertThat(failure(cut).problems().get(0).kind()).isEqualTo(Kind.SYNTAX);
    }

    @ParameterizedTest
    @CsvSource({
        "depth, nested deeper than 100 levels",
        "values, more than 500000 values",
        "textLength, a text longer than 1000000 UTF-16 units",
        "nameLength, a property name longer than 1000 UTF-16 units",
        "numberLength, a number longer than 100 characters"
    })
    void each_limit_is_enforced_quickly_and_names_its_option(String option, String what) {
        String json = exceeding(option);

        PostmortemJsonException failure =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> failure(json));

        assertThat(failure.problems()).hasSize(1);
        assertThat(failure.problems().get(0).kind()).isEqualTo(Kind.LIMIT_EXCEEDED);
        assertThat(failure.getMessage()).contains(what, "ReadLimits." + option).hasSizeLessThan(1_000);
    }

    static Stream<Arguments> documentsAtTheirLimit() {
        return Stream.of(
                arguments("documentSize", 14, "{\"title\":\"tt\"}"),
                arguments("depth", 3, "{\"title\":\"t\",\"timeline\":{\"events\":[]}}"),
                // The document, three properties and their values, and the elements of the list.
                arguments("values", 9, "{\"title\":\"t\",\"state\":null,\"tags\":[\"a\",\"b\"]}"),
                arguments("textLength", 6, "{\"title\":\"sixsix\"}"),
                arguments("nameLength", 6, "{\"title\":\"t\",\"people\":{}}"),
                arguments(
                        "numberLength",
                        3,
                        "{\"title\":\"t\",\"severity\":{\"scale\":\"S\",\"level\":\"S1\",\"rank\":100}}"));
    }

    @ParameterizedTest
    @MethodSource("documentsAtTheirLimit")
    void a_document_may_come_up_to_its_limit(String option, int limit, String json) {
        assertThat(limited(option, limit).read(json).title()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("documentsAtTheirLimit")
    void a_document_that_is_one_beyond_its_limit_is_refused(String option, int limit, String json) {
        assertThatExceptionOfType(PostmortemJsonException.class)
                .isThrownBy(() -> limited(option, limit - 1).read(json))
                .withMessageContaining(" than " + (limit - 1) + " ")
                .withMessageEndingWith("raise ReadLimits." + option);
    }

    @Test
    void bytes_may_be_as_many_as_the_limit() throws IOException {
        byte[] bytes = "{\"title\":\"\u00e9\"}".getBytes(StandardCharsets.UTF_8);
        PostmortemJson small = limited("documentSize", bytes.length);

        assertThat(small.read(bytes).title()).isEqualTo("\u00e9");
        assertThat(small.read(new ByteArrayInputStream(bytes)).title()).isEqualTo("\u00e9");
    }

    @Test
    void a_document_that_is_too_large_is_refused_as_text_and_as_bytes() {
        PostmortemJson small = PostmortemJson.builder()
                .limits(ReadLimits.defaults().withDocumentSize(14))
                .build();

        assertThat(small.read("{\"title\":\"tt\"}").title()).isEqualTo("tt");
        assertThat(catchThrowableOfType(PostmortemJsonException.class, () -> small.read("{\"title\":\"ttt\"}"))
                        .getMessage())
                .isEqualTo("the document has more than 14 UTF-16 units: shorten it or, if you trust its source, raise"
                        + " ReadLimits.documentSize");
        assertThat(catchThrowableOfType(
                                PostmortemJsonException.class,
                                () -> small.read("{\"title\":\"ttt\"}".getBytes(StandardCharsets.UTF_8)))
                        .getMessage())
                .contains("14 bytes");
    }

    @Test
    void an_endless_stream_is_read_to_the_limit_only() {
        PostmortemJson small = PostmortemJson.builder()
                .limits(ReadLimits.defaults().withDocumentSize(1_000))
                .build();
        long[] asked = new long[1];
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                asked[0]++;
                return ' ';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                asked[0] += length;
                Arrays.fill(buffer, offset, offset + length, (byte) ' ');
                return length;
            }
        };

        PostmortemJsonException failure =
                catchThrowableOfType(PostmortemJsonException.class, () -> small.read(endless));

        assertThat(failure.problems().get(0).kind()).isEqualTo(Kind.LIMIT_EXCEEDED);
        assertThat(asked[0]).isEqualTo(1_001);
    }

    @Test
    void a_number_with_a_monstrous_exponent_costs_nothing() {
        PostmortemJsonException failure = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> failure("{\"title\":\"t\",\"severity\":{\"scale\":\"s\",\"level\":\"l\",\"rank\":1e999999999}}"));

        assertThat(failure.problems()).hasSize(1);
    }

    @Test
    void names_of_equal_hash_cost_no_more_than_others() {
        String json = IntStream.range(0, 1 << 14)
                .mapToObj(number -> IntStream.range(0, 14)
                        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "\"", "\":1")))
                .collect(Collectors.joining(",", "{", "}"));

        PostmortemJsonException failure =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> failure(json));

        assertThat(failure.problems()).hasSize(ReadLimits.defaults().problems());
    }

    @Test
    void limits_without_room_are_refused() {
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class,
                        () -> ReadLimits.defaults().withDepth(0)))
                .hasMessage("ReadLimits.depth is 0: give at least 1");
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class,
                        () -> ReadLimits.defaults().withDepth(1_001)))
                .hasMessageContaining("at most 1000");
    }

    @Test
    void streams_are_left_open() throws IOException {
        boolean[] closed = new boolean[1];
        InputStream stream = new ByteArrayInputStream("{\"title\":\"t\"}".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        JSON.read(stream);

        assertThat(closed[0]).isFalse();
    }

    private static PostmortemJson limited(String option, int limit) {
        return PostmortemJson.builder().limits(with(option, limit)).build();
    }

    private static ReadLimits with(String option, int limit) {
        ReadLimits limits = ReadLimits.defaults();
        return switch (option) {
            case "documentSize" -> limits.withDocumentSize(limit);
            case "depth" -> limits.withDepth(limit);
            case "values" -> limits.withValues(limit);
            case "textLength" -> limits.withTextLength(limit);
            case "nameLength" -> limits.withNameLength(limit);
            case "numberLength" -> limits.withNumberLength(limit);
            default -> throw new IllegalArgumentException(option);
        };
    }

    private static String exceeding(String option) {
        return switch (option) {
            case "depth" -> "[".repeat(1_000_000);
            case "values" -> "{\"tags\":[" + "1,".repeat(1_000_000) + "1]}";
            case "textLength" -> "{\"title\":\"" + "x".repeat(1_000_001) + "\"}";
            case "nameLength" -> "{\"" + "x".repeat(1_001) + "\":1}";
            case "numberLength" -> "{\"title\":" + "1".repeat(101) + "}";
            default -> throw new IllegalArgumentException(option);
        };
    }

    private static PostmortemJsonException failure(String json) {
        return catchThrowableOfType(PostmortemJsonException.class, () -> JSON.read(json));
    }

    private static PostmortemJsonException failure(byte[] json) {
        return catchThrowableOfType(PostmortemJsonException.class, () -> JSON.read(json));
    }
}
