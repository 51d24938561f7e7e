package dev.postmortem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonFileTest {

    private final List<String> complaints = new ArrayList<>();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "orders.json, orders",
        "orders, orders",
        "orders.json.json, orders.json",
        ".orders.json, orders",
        ".json, postmortem",
        "..json, postmortem"
    })
    void the_output_is_called_like_the_file_and_never_hidden(String file, String name) {
        assertThat(new JsonFile(Path.of("archive", file)).name()).isEqualTo(name);
    }

    @Test
    void a_folder_in_a_folder_is_left_alone_whatever_its_name() throws IOException {
        Files.createDirectory(folder.resolve("d.json"));
        Path file = Files.writeString(folder.resolve("a.json"), "{}", StandardCharsets.UTF_8);

        List<JsonFile> files = JsonFile.under(List.of(folder.toString()), complaints::add);

        assertThat(files).containsExactly(new JsonFile(file));
    }

    @Test
    void a_folder_without_json_files_is_one_complaint() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "nothing to read", StandardCharsets.UTF_8);

        JsonFile.under(List.of(folder.toString()), complaints::add);

        assertThat(complaints).containsExactly(folder + ": there is no *.json file in this folder");
    }

    @Test
    void a_link_that_leads_nowhere_is_a_file_that_cannot_be_read() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.json"), folder.resolve("gone"));

        List<JsonFile> files = JsonFile.under(List.of(folder.toString()), complaints::add);

        assertThat(files).containsExactly(new JsonFile(link));
    }
}
