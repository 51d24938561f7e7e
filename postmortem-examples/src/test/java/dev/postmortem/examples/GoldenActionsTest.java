package dev.postmortem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.examples.incidents.ExampleIncidents;
import dev.postmortem.examples.incidents.GitLabPrimaryRemoval;
import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.model.Postmortem;
import dev.postmortem.render.OpenActions;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What spreadsheets, calendars and trackers get of the example incidents, to be read in review.
 *
 * <p>{@code -Dgolden.update=true} writes the files anew, which git then shows. JSON, which is written in one line, has a
 * line for each issue here.
 */
final class GoldenActionsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String NEXT_ISSUE = "{\"externalId\":";

    private static final List<Renderer> FORMATS = List.of(
            Renderers.csv(),
            Renderers.icalendar(),
            Renderers.gitHubIssues(RenderOptions.defaults(), w -> w.fullReport("https://wiki.acme.example/postmortem")),
            Renderers.gitLabIssues(),
            Renderers.jiraIssues(RenderOptions.defaults(), w -> w.project("OPS").priority("p1", "High")));

    static Stream<Arguments> files() {
        return Stream.of(OrdersIndexMigration.postmortem(), GitLabPrimaryRemoval.postmortem())
                .flatMap(postmortem -> FORMATS.stream()
                        .map(renderer -> Arguments.of(file(postmortem, renderer), written(postmortem, renderer))));
    }

    static Stream<Arguments> lists() {
        RenderOptions options = RenderOptions.defaults();
        return Stream.of(
                        Renderers.markdown(options),
                        Renderers.html(options, html -> html.fragment("pm-")),
                        Renderers.text(options))
                .map(renderer -> Arguments.of(
                        "open-actions." + renderer.format().extension(),
                        renderer.written(
                                        OpenActions.on(LocalDate.of(2026, 4, 1)).of(ExampleIncidents.all(), options))
                                .text()));
    }

    private static String file(Postmortem postmortem, Renderer renderer) {
        return postmortem.id().orElseThrow() + "/actions." + renderer.format().extension();
    }

    private static String written(Postmortem postmortem, Renderer renderer) {
        return renderer.render(postmortem).replace(NEXT_ISSUE, "\n" + NEXT_ISSUE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"files", "lists"})
    void a_file_reads_as_it_was_agreed(String file, String written) throws IOException {
        Path golden = GOLDEN.resolve(file);

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, written, StandardCharsets.UTF_8);
        }
        assertThat(written).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }
}
