package dev.postmortem.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JsonFilesTest {

    private final List<String> complaints = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void a_shallow_look_leaves_a_folder_in_a_folder_alone_whatever_its_name() throws IOException {
        file("d.json/b.json");
        JsonFile here = file("a.json");

        assertThat(shallow(folder)).containsExactly(here);
    }

    @Test
    void a_deep_look_finds_what_lies_below_in_the_order_of_the_paths() throws IOException {
        JsonFile older = file("2025/z.json");
        JsonFile newer = file("2026/q1/a.json");
        JsonFile here = file("a.json");

        assertThat(deep(folder)).containsExactly(older, newer, here);
    }

    @Test
    void a_folder_without_json_files_is_one_complaint() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "nothing to read", StandardCharsets.UTF_8);

        shallow(folder);
        deep(folder);

        assertThat(complaints)
                .containsExactly(
                        folder + ": there is no *.json file in this folder",
                        folder + ": there is no *.json file in this folder or below it");
    }

    @Test
    void a_link_that_leads_nowhere_is_a_file_that_cannot_be_read() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a.json"), folder.resolve("gone"));

        assertThat(shallow(folder)).containsExactly(new JsonFile(link));
    }

    @Test
    void a_link_to_a_folder_is_followed() throws IOException {
        file("elsewhere/a.json");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("elsewhere"));

        assertThat(deep(link)).containsExactly(new JsonFile(link.resolve("a.json")));
    }

    @Test
    void a_link_that_leads_in_a_circle_is_told_and_the_rest_is_found() throws IOException {
        JsonFile file = file("2026/a.json");
        Path circle = Files.createSymbolicLink(folder.resolve("2026/all"), folder);

        assertThat(deep(folder)).containsExactly(file);
        assertThat(complaints)
                .containsExactly(circle + ": cannot be opened: a link leads back to a folder that it lies in");
    }

    private List<JsonFile> shallow(Path path) {
        return JsonFiles.shallow(folder, complaints::add).under(List.of(path.toString()));
    }

    private List<JsonFile> deep(Path path) {
        return JsonFiles.deep(folder, complaints::add).under(List.of(path.toString()));
    }

    private JsonFile file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return new JsonFile(Files.writeString(file, "{}", StandardCharsets.UTF_8));
    }
}
