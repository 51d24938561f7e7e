package dev.postmortem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.examples.incidents.GitLabPrimaryRemoval;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A whole postmortem with the words of each shipped language around the user's text, to be read in review.
 *
 * <p>{@code -Dgolden.update=true} writes the files anew, which git then shows.
 */
final class GoldenTranslationsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<Labels> languages() {
        return Stream.of(Labels.german(), Labels.japanese());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_translated_page_reads_as_it_was_agreed(Labels labels) throws IOException {
        Path golden = GOLDEN.resolve("gitlab-2017-01-31." + labels.language() + ".md");

        String markdown = Renderers.markdown(o -> o.labels(labels)).render(GitLabPrimaryRemoval.postmortem());

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, markdown, StandardCharsets.UTF_8);
        }
        assertThat(markdown).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }
}
