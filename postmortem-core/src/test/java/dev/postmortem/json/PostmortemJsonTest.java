package dev.postmortem.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.RandomValues;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writing, and the ways in and out. */
final class PostmortemJsonTest {

    private static final PostmortemJson JSON = PostmortemJson.standard();
    private static final Postmortem FULL = RandomValues.full(Postmortem.class, 7);

    @Test
    void the_canonical_layout_has_no_white_space_and_begins_with_the_version() {
        assertThat(JSON.write(draft()))
                .startsWith("{\"schemaVersion\":\"1\",\"title\":\"Writes stall\",")
                .contains("\"tags\":[\"b\",\"a\"]", "\"attributes\":{\"acme.a\":\"1\",\"acme.b\":\"2\"}")
                .doesNotContain("\n", "\": ");
    }

    @Test
    void what_says_nothing_is_left_out() {
        Postmortem titleOnly = Postmortem.builder().title("Writes stall").build();

        assertThat(JSON.write(titleOnly))
                .isEqualTo("{\"schemaVersion\":\"1\",\"title\":\"Writes stall\","
                        + "\"status\":{\"stage\":\"draft\"},\"language\":\"en\"}");
    }

    @Test
    void the_pretty_layout_is_indented_by_two_blanks_and_ends_its_lines_the_same_everywhere() {
        String pretty = PostmortemJson.builder().layout(Layout.PRETTY).build().write(draft());

        assertThat(pretty)
                .startsWith("{\n  \"schemaVersion\": \"1\",\n  \"title\": \"Writes stall\",\n")
                .contains("  \"tags\": [\n    \"b\",\n    \"a\"\n  ],\n")
                .endsWith("\n}\n")
                .doesNotContain("\r");
    }

    @Test
    void every_way_out_gives_the_same_and_every_way_in_reads_it(@TempDir Path folder) throws IOException {
        byte[] bytes = JSON.writeBytes(FULL);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StringWriter writer = new StringWriter();
        Path file = folder.resolve("postmortem.json");
        JSON.writeTo(FULL, stream);
        JSON.appendTo(FULL, writer);
        JSON.writeTo(FULL, file);

        assertThat(stream.toByteArray()).isEqualTo(bytes);
        assertThat(writer.toString().getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(JSON.read(file)).isEqualTo(FULL);
        assertThat(JSON.readDocument(file).postmortem()).isEqualTo(FULL);
        assertThat(JSON.readDocument(bytes).postmortem()).isEqualTo(FULL);
        assertThat(JSON.readDocument(Files.newInputStream(file)).postmortem()).isEqualTo(FULL);
    }

    @Test
    void half_a_surrogate_pair_is_refused_with_its_pointer_and_nothing_is_written(@TempDir Path folder)
            throws IOException {
        Postmortem cut = draft().toBuilder().addTag("cut \uD83D").build();
        Path file = Files.writeString(folder.resolve("old.json"), "old");

        PostmortemJsonException failure =
                catchThrowableOfType(PostmortemJsonException.class, () -> JSON.writeTo(cut, file));

        assertThat(failure)
                .hasMessage(
                        "/tags/2: the text has half a surrogate pair at index 4, which is no character and cannot be"
                                + " written: was the text cut in the middle of one?");
        assertThat(file).hasContent("old");
    }

    @ParameterizedTest
    @CsvSource({"'\uDE00 cut', 0", "'\uD83D\uDE00\uD83D', 2"})
    void half_a_surrogate_pair_is_found_wherever_it_stands(String tag, int index) {
        Postmortem cut = draft().toBuilder().addTag(tag).build();

        PostmortemJsonException failure = catchThrowableOfType(PostmortemJsonException.class, () -> JSON.write(cut));

        assertThat(failure).hasMessageStartingWith("/tags/2: the text has half a surrogate pair at index " + index);
    }

    @Test
    void half_a_surrogate_pair_in_the_name_of_an_attribute_is_refused() {
        Postmortem cut = draft().toBuilder().putAttribute("acme.\uD83D", "x").build();

        PostmortemJsonException failure = catchThrowableOfType(PostmortemJsonException.class, () -> JSON.write(cut));

        assertThat(failure).hasMessageStartingWith("/attributes: the text has half a surrogate pair at index 5");
    }

    private static Postmortem draft() {
        return Postmortem.builder()
                .title("Writes stall")
                .addTag("b")
                .addTag("a")
                .attributes(Map.of("acme.b", "2", "acme.a", "1"))
                .build();
    }
}
