package dev.postmortem.render.action;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.adf.ParsedAdf;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An action whose text is one paragraph that no issue has room for. */
final class LongestTextTest {

    private static final RenderOptions OPTIONS = RenderOptions.defaults();
    private static final String MORE = "https://wiki.acme.example/INC-142";
    private static final String MARKDOWN =
            "Cut here. Not shown: the rest of the opening. [Full report](<" + MORE + ">)\n";

    private static Postmortem saying(int words) {
        return Incident.with(a -> a.action("word ".repeat(words).strip(), i -> i.id("AI-1")));
    }

    private static JsonNode only(Rendered issues) {
        return JsonMapper.shared().readTree(issues.text()).get(0);
    }

    private static RenderNote note(int limit) {
        return new RenderNote(
                RenderNote.Kind.TRUNCATED,
                "section action-items",
                "Action AI-1: The rest of the opening is not shown: the text would be longer than " + limit
                        + " characters");
    }

    @Test
    void an_issue_of_github_says_that_it_is_cut() {
        Rendered issues =
                Renderers.gitHubIssues(OPTIONS, w -> w.fullReport(MORE)).rendered(saying(14_000));

        assertThat(only(issues).at("/issue/body").asString()).startsWith(MARKDOWN);
        assertThat(issues.notes()).contains(note(65_336));
    }

    @Test
    void an_issue_of_gitlab_says_that_it_is_cut() {
        Rendered issues =
                Renderers.gitLabIssues(OPTIONS, w -> w.fullReport(MORE)).rendered(saying(220_000));

        assertThat(only(issues).at("/issue/description").asString()).startsWith(MARKDOWN);
        assertThat(issues.notes()).contains(note(999_800));
    }

    @Test
    void an_issue_of_jira_says_that_it_is_cut() {
        Rendered issues = Renderers.jiraIssues(OPTIONS, w -> w.fullReport(MORE)).rendered(saying(8_000));

        String description = only(issues).at("/issue/fields/description").toString();
        assertThat(ParsedAdf.outline(description))
                .isEqualTo("‹p:Cut here. Not shown: the rest of the opening. ‹a:Full report→" + MORE + "››");
        assertThat(issues.notes()).contains(note(30_000));
    }
}
