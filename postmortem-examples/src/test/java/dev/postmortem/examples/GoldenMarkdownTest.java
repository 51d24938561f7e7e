package dev.postmortem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.examples.incidents.GitHubCrossRegionFailover;
import dev.postmortem.examples.incidents.GitLabPrimaryRemoval;
import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.model.Postmortem;
import dev.postmortem.render.Renderers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole postmortems as Markdown, to be read in review.
 *
 * <p>{@code -Dgolden.update=true} writes the files anew, which git then shows.
 */
final class GoldenMarkdownTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<Postmortem> incidents() {
        return Stream.of(
                OrdersIndexMigration.postmortem(),
                GitHubCrossRegionFailover.postmortem(),
                GitLabPrimaryRemoval.postmortem());
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void a_page_reads_as_it_was_agreed(Postmortem postmortem) throws IOException {
        Path golden = GOLDEN.resolve(postmortem.id().orElseThrow() + ".md");

        String markdown = Renderers.markdown().render(postmortem);

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, markdown, StandardCharsets.UTF_8);
        }
        assertThat(markdown).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }
}
