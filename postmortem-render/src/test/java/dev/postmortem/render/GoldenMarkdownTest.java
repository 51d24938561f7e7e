package dev.postmortem.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.fixture.OrdersIndexMigration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A whole postmortem as Markdown, to be read in review.
 *
 * <p>{@code -Dgolden.update=true} writes the file anew, which git then shows.
 */
final class GoldenMarkdownTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/orders-index-migration.md");

    @Test
    void a_full_postmortem_reads_as_it_was_agreed() throws IOException {
        String markdown = Renderers.markdown().render(OrdersIndexMigration.postmortem());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, markdown, StandardCharsets.UTF_8);
        }

        assertThat(markdown).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
    }
}
