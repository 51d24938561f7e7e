package dev.postmortem.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.RandomValues;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
    void problems_of_a_file_name_it(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("draft.json"), "{}");

        PostmortemJsonException failure =
                catchThrowableOfType(PostmortemJsonException.class, () -> JSON.readDocument(file));

        assertThat(failure).hasMessageStartingWith(file + ": line 1, column 1: property \"title\" is missing");
        assertThat(failure.problems()).hasSize(1);
    }

    @Test
    void a_migration_that_fails_is_the_cause_of_what_is_said_of_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("old.json"), "{\"schemaVersion\":\"0\"}");
        IllegalStateException thrown = new IllegalStateException("no name");
        PostmortemJson failing = PostmortemJson.builder()
                .addMigration(new SchemaMigration("0", "1", document -> {
                    throw thrown;
                }))
                .build();

        assertThatThrownBy(() -> failing.read(file)).hasCause(thrown);
    }

    @Test
    void a_folder_is_named(@TempDir Path folder) {
        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> JSON.read(folder))
                .withMessage(folder + ": it is a directory and no document");
    }

    @SuppressWarnings("NullAway") // Hosts without NullAway give null.
    static Stream<Arguments> nulls() {
        return Stream.of(
                argumentSet("text", "json", (ThrowingCallable) () -> JSON.read((String) null)),
                argumentSet("bytes", "json", (ThrowingCallable) () -> JSON.read((byte[]) null)),
                argumentSet("stream", "json", (ThrowingCallable) () -> JSON.read((InputStream) null)),
                argumentSet("file", "file", (ThrowingCallable) () -> JSON.read((Path) null)),
                argumentSet("text with places", "json", (ThrowingCallable) () -> JSON.readDocument((String) null)),
                argumentSet("bytes with places", "json", (ThrowingCallable) () -> JSON.readDocument((byte[]) null)),
                argumentSet(
                        "stream with places", "json", (ThrowingCallable) () -> JSON.readDocument((InputStream) null)),
                argumentSet("file with places", "file", (ThrowingCallable) () -> JSON.readDocument((Path) null)),
                argumentSet("what is written", "postmortem", (ThrowingCallable) () -> JSON.write(null)),
                argumentSet("stream to write to", "stream", (ThrowingCallable)
                        () -> JSON.writeTo(FULL, (OutputStream) null)),
                argumentSet("file to write to", "file", (ThrowingCallable) () -> JSON.writeTo(FULL, (Path) null)),
                argumentSet("appendable", "appendable", (ThrowingCallable) () -> JSON.appendTo(FULL, null)),
                argumentSet("layout", "layout", (ThrowingCallable)
                        () -> PostmortemJson.builder().layout(null)),
                argumentSet("unknown properties", "unknownProperties", (ThrowingCallable)
                        () -> PostmortemJson.builder().unknownProperties(null)),
                argumentSet("limits", "limits", (ThrowingCallable)
                        () -> PostmortemJson.builder().limits(null)),
                argumentSet("migration", "migration", (ThrowingCallable)
                        () -> PostmortemJson.builder().addMigration(null)));
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void an_argument_that_is_null_is_named(String name, ThrowingCallable call) {
        assertThatIllegalArgumentException()
                .isThrownBy(call)
                .withMessage("PostmortemJson." + name + " is missing: it is mandatory and must not be null");
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
