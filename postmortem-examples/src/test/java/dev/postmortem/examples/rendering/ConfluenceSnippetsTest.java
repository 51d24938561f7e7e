package dev.postmortem.examples.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.model.Postmortem;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.confluence.ConfluenceUser;
import dev.postmortem.render.confluence.ConfluenceWriter;
import dev.postmortem.render.section.Outline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Runs what {@code docs/rendering.md} shows of Confluence. */
final class ConfluenceSnippetsTest {

    private static final Path EXCERPT = Path.of("src/test/resources/rendering/confluence.xml");

    private final Postmortem postmortem = OrdersIndexMigration.postmortem();
    private final Map<String, String> accounts = Map.of("Dana Reyes", "557058:3d1f9b0e");

    @Test
    void a_page_has_a_title_and_a_body() throws IOException {
        // tag::page[]
        RenderOptions options = RenderOptions.with(o -> o.outline(Outline::withActionsAsTasks));
        Renderer renderer = Renderers.confluence(
                options,
                writer -> writer.title(false)
                        .users(person ->
                                Optional.ofNullable(accounts.get(person.text())).map(ConfluenceUser::ofAccountId)));

        String title = ConfluenceWriter.pageTitle(renderer.document(postmortem)); // INC-142: Orders database: …
        String body = renderer.render(postmortem); // of the representation "storage" in Confluence's API
        // end::page[]

        assertThat(title).isEqualTo("INC-142: Orders database: writes stalled during an index migration");
        assertThat(body).doesNotContain("<h1>");
        assertThat(body.lines()).containsSubsequence(excerpt());
    }

    private static List<String> excerpt() throws IOException {
        return Files.readString(EXCERPT, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("<!--"))
                .toList();
    }
}
