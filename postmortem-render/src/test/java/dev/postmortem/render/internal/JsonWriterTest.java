package dev.postmortem.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The JSON that the formats of tools are made of. */
final class JsonWriterTest {

    @Test
    void commas_part_members_and_elements_and_nothing_else() throws IOException {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);

        json.object()
                .number("n", 1)
                .flag("f", true)
                .array("a")
                .value("x")
                .object()
                .endObject();
        json.array()
                .endArray()
                .endArray()
                .object("o")
                .text("t", "y")
                .endObject()
                .endObject();
        json.finish();

        assertThat(out.toString()).isEqualTo("{\"n\":1,\"f\":true,\"a\":[\"x\",{},[]],\"o\":{\"t\":\"y\"}}\n");
    }

    @Test
    void a_parser_reads_every_character_of_the_basic_plane_as_it_was_given() throws IOException {
        String all = IntStream.range(0, 0x10000)
                .filter(c -> !Character.isSurrogate((char) c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        assertThat(JsonMapper.shared().readTree(written(all)).stringValue()).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDE80", "a\uD83D\uDE80b", "\uDBFF\uDFFFx"})
    void pairs_are_written_as_they_are(String text) throws IOException {
        assertThat(written(text)).isEqualTo("\"" + text + "\"\n");
    }

    @ParameterizedTest
    @CsvSource({"'\uD83D', '\uFFFD'", "'a\uDE80b', 'a\uFFFDb'", "'\uDE80\uD83D', '\uFFFD\uFFFD'"})
    void half_of_a_pair_is_replaced(String text, String read) throws IOException {
        assertThat(written(text)).isEqualTo("\"" + read + "\"\n");
    }

    @Test
    void what_ends_lines_or_hides_is_escaped() throws IOException {
        assertThat(written("\u0000\u007F\u0085\u2028\u2029")).isEqualTo("\"\\u0000\\u007f\\u0085\\u2028\\u2029\"\n");
    }

    @Test
    void long_documents_are_handed_on_in_pieces() throws IOException {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);
        json.array();

        for (int i = 0; i < 2000; i++) {
            json.value("text");
        }

        assertThat(out.length()).isGreaterThan(8000);
    }

    @Test
    void what_is_json_already_is_a_value() throws IOException {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);

        json.object().number("n", 1).json("doc", "{\"a\":[]}").text("t", "x").endObject();
        json.finish();

        assertThat(out.toString()).isEqualTo("{\"n\":1,\"doc\":{\"a\":[]},\"t\":\"x\"}\n");
    }

    @Test
    void the_length_is_that_of_all_that_was_written_and_not_of_what_was_handed_on() throws IOException {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);
        json.array();

        for (int i = 0; i < 3_000; i++) {
            json.value("\"").object().endObject();
        }
        json.endArray();
        long length = json.length();
        json.finish();

        assertThat(length).isEqualTo(out.length() - 1);
        assertThat(json.length()).isEqualTo(out.length());
    }

    private static String written(String text) throws IOException {
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out);
        json.value(text);
        json.finish();
        return out.toString();
    }
}
