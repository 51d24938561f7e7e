package dev.postmortem.examples.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.examples.incidents.ExampleIncidents;
import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.model.Postmortem;
import dev.postmortem.render.OpenActions;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.action.ExternalId;
import dev.postmortem.render.document.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code and the output that docs/formats/actions.md shows. */
final class ActionSnippetsTest {

    private static final Path DOCS = Path.of("../docs/formats/actions.md");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private final Postmortem postmortem = OrdersIndexMigration.postmortem();
    private final List<Postmortem> postmortems = ExampleIncidents.all();

    @Test
    void each_format_of_actions_is_a_renderer() {
        // tag::formats[]
        String spreadsheet = Renderers.csv().render(postmortem);
        String calendar = Renderers.icalendar().render(postmortem);
        String gitHub = Renderers.gitHubIssues().render(postmortem);
        String gitLab = Renderers.gitLabIssues().render(postmortem);

        Renderer forJira = Renderers.jiraIssues(
                RenderOptions.defaults(), writer -> writer.project("OPS").priority("p1", "High"));
        String jira = forJira.render(postmortem);
        // end::formats[]

        String id = ExternalId.of("INC-142", "AI-1").value();
        assertThat(List.of(spreadsheet, calendar, gitHub, gitLab, jira)).allMatch(text -> text.contains(id));
    }

    @Test
    void a_host_that_stores_the_document_accepts_assigned_ids() {
        Postmortem stored = Postmortem.builder()
                .id("INC-7")
                .title("Writes stall")
                .actionItems(a -> a.action("Alert on waits"))
                .build();

        // tag::assigned[]
        Renderer calendar = Renderers.icalendar(RenderOptions.defaults(), writer -> writer.acceptAssignedIds());
        // end::assigned[]

        assertThat(calendar.render(stored)).contains("SUMMARY:Alert on waits");
    }

    @Test
    void the_open_actions_of_many_postmortems_are_a_document() {
        Clock clock = Clock.fixed(Instant.parse("2026-04-01T08:00:00Z"), ZoneOffset.UTC);

        // tag::open[]
        RenderOptions options = RenderOptions.defaults();
        Document open = OpenActions.by(clock).of(postmortems, options);

        String page = Renderers.html(options).written(open).text();
        String issue = Renderers.markdown(options).written(open).text();
        // end::open[]

        assertThat(page).contains("Days overdue");
        assertThat(issue).contains("## Overdue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INC-142/actions.csv", "INC-142/actions.ics", "INC-142/actions.github.json"})
    void the_output_in_the_docs_is_what_is_written(String golden) throws IOException {
        String docs = Files.readString(DOCS, StandardCharsets.UTF_8);

        assertThat(docs)
                .contains(Files.readString(GOLDEN.resolve(golden), StandardCharsets.UTF_8)
                        .replace("\r\n", "\n")
                        .strip());
    }
}
