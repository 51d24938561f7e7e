package dev.postmortem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArgumentsTest {

    private final List<String> complaints = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void without_arguments_the_profile_is_review_and_there_are_no_paths() {
        Arguments parsed = parse().orElseThrow();

        assertThat(parsed.profile().profile().name()).isEqualTo("review");
        assertThat(parsed.paths()).isEmpty();
    }

    @Test
    void a_profile_is_named_wherever_it_stands() {
        Arguments parsed = parse("a.json", "--profile=publish", "b.json").orElseThrow();

        assertThat(parsed.profile().profile().name()).isEqualTo("publish");
        assertThat(parsed.paths()).containsExactly("a.json", "b.json");
    }

    @Test
    void a_team_s_own_profile_is_read_from_a_file() throws IOException {
        Path file = Files.writeString(
                folder.resolve("house.json"),
                "{\"name\": \"house\", \"extends\": \"publish\"}",
                StandardCharsets.UTF_8);

        assertThat(parse("--profile=" + file).orElseThrow().profile().profile().name())
                .isEqualTo("house");
    }

    @Test
    void a_profile_that_there_is_not_is_told_in_a_line() {
        assertThat(parse("--profile=publsh")).isEmpty();
        assertThat(complaints)
                .containsExactly(
                        "--profile=publsh: There is no profile called \"publsh\": it must be one of draft, review,"
                                + " publish, external");
    }

    @Test
    void a_profile_that_cannot_be_read_is_told_in_a_line() {
        assertThat(parse("--profile=nowhere.json")).isEmpty();
        assertThat(complaints).singleElement().asString().startsWith("--profile=nowhere.json: cannot be read: ");
    }

    @Test
    void an_option_that_there_is_not_is_told_in_a_line() {
        assertThat(parse("--profil=draft")).isEmpty();
        assertThat(complaints).containsExactly("--profil=draft: there is no such option; there is --profile=publish");
    }

    private Optional<Arguments> parse(String... arguments) {
        return Arguments.parse(List.of(arguments), complaints::add);
    }
}
