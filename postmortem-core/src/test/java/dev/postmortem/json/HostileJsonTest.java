package dev.postmortem.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void wider_encodings_are_refused_by_name(String charset) {
        byte[] bytes = "{\"title\":\"t\"}".getBytes(Charset.forName(charset));

        assertThat(failure(bytes).getMessage()).contains("UTF-16 or UTF-32", "RFC 8259");
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
