package dev.postmortem.render.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.followup.Priority;
import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.label.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What GitHub, GitLab and Jira get of the actions. */
final class IssuesTest {

    private static final RenderOptions OPTIONS = RenderOptions.defaults();
    private static final String ID = ExternalId.of("INC-142", "AI-1").value();

    enum Tracker {
        GITHUB(256, "body"),
        GITLAB(255, "description"),
        JIRA(255, "description");

        private final int titleLimit;
        private final String text;

        Tracker(int titleLimit, String text) {
            this.titleLimit = titleLimit;
            this.text = text;
        }

        Rendered rendered(Postmortem postmortem, Consumer<IssuesBuilder<?>> edit) {
            return switch (this) {
                case GITHUB -> Renderers.gitHubIssues(OPTIONS, edit).rendered(postmortem);
                case GITLAB -> Renderers.gitLabIssues(OPTIONS, edit).rendered(postmortem);
                case JIRA -> Renderers.jiraIssues(OPTIONS, edit).rendered(postmortem);
            };
        }

        JsonNode only(Postmortem postmortem, Consumer<IssuesBuilder<?>> edit) {
            JsonNode all = read(rendered(postmortem, edit).text());
            assertThat(all.size()).isEqualTo(1);
            return all.get(0);
        }

        String title(JsonNode issue) {
            return this == JIRA
                    ? issue.at("/issue/fields/summary").asString()
                    : issue.at("/issue/title").asString();
        }

        String text(JsonNode issue) {
            return this == JIRA
                    ? issue.at("/issue/fields/description").toString()
                    : issue.at("/issue/" + text).asString();
        }
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static JsonNode gitHub(Postmortem postmortem) {
        return Tracker.GITHUB.only(postmortem, w -> {});
    }

    private static Postmortem saying(String what) {
        return Incident.with(a -> a.action(what, i -> i.id("AI-1")));
    }

    @Test
    void an_issue_of_github_tells_what_why_who_and_until_when() {
        JsonNode issue = Tracker.GITHUB.only(Incident.full(), w -> w.fullReport("https://wiki.acme.example/INC-142"));

        assertThat(issue.get("externalId").asString()).isEqualTo(ID);
        assertThat(issue.get("marker").asString()).isEqualTo("<!-- [postmortem-action] " + ID + " -->");
        assertThat(issue.at("/issue/title").asString()).isEqualTo("Alert on waits");
        assertThat(issue.at("/issue/body").asString()).isEqualTo("""
                        Alert on waits

                        | Fact | Value |
                        | :--- | :--- |
                        | Addresses | RC-1: The index build took a lock / OPS-9 |
                        | Success | The alert fires in a drill |
                        | Owner | Storage (team) |
                        | Priority | P1 |
                        | Due | 2026-03-28 |
                        | Kind | detect, this incident |
                        | Status | **done**: Tested twice, opened 2026-03-15 08:30 UTC, started 2026-03-16, closed 2026-03-20 10:00 UTC |
                        | Tracker | [DBP-412](<https://acme.example/DBP-412>) |
                        | Incident | INC-142: Orders database: writes stall |

                        [Full report](<https://wiki.acme.example/INC-142>)

                        <!-- [postmortem-action] %s -->
                        """.formatted(ID));
    }

    @Test
    void an_issue_of_gitlab_has_a_day() {
        JsonNode issue = Tracker.GITLAB.only(Incident.full(), w -> w.labels("postmortem", "db"));

        assertThat(issue.at("/issue/due_date").asString()).isEqualTo("2026-03-28");
        assertThat(issue.at("/issue/description").asString()).endsWith("\n<!-- [postmortem-action] " + ID + " -->\n");
        assertThat(issue.at("/create/labels").asString()).isEqualTo("postmortem,db");
        assertThat(issue.at("/update/state_event").asString()).isEqualTo("close");
    }

    @Test
    void an_issue_of_jira_is_found_by_a_label_and_holds_what_its_api_takes() {
        JsonNode issue = read(Renderers.jiraIssues(
                                OPTIONS, w -> w.project("OPS").issueType("Bug").priority("p1", "High"))
                        .render(Incident.full()))
                .get(0);

        String label = "postmortem-action-" + ID;
        assertThat(issue.get("jql").asString()).isEqualTo("labels = \"" + label + "\"");
        assertThat(issue.at("/create/fields"))
                .isEqualTo(read("{\"project\":{\"key\":\"OPS\"},\"issuetype\":{\"name\":\"Bug\"},"
                        + "\"labels\":[\"postmortem\",\"" + label + "\"]}"));
        assertThat(issue.at("/issue/fields/duedate").asString()).isEqualTo("2026-03-28");
        assertThat(issue.at("/issue/fields/priority/name").asString()).isEqualTo("High");
        assertThat(issue.at("/issue/properties"))
                .isEqualTo(read("[{\"key\":\"postmortem.action\",\"value\":"
                        + "{\"incident\":\"INC-142\",\"action\":\"AI-1\",\"externalId\":\"" + ID + "\"}}]"));
        assertThat(issue.at("/issue/fields/description/type").asString()).isEqualTo("doc");
    }

    @ParameterizedTest
    @EnumSource
    void the_next_run_finds_the_issue_whatever_else_changed(Tracker tracker) {
        Postmortem later = saying("Something else").withTitle("Another title");

        JsonNode first = tracker.only(Incident.full(), w -> {});
        JsonNode second = tracker.only(later, w -> {});

        assertThat(List.of(second.get("externalId"), second.path("marker"), second.path("jql")))
                .isEqualTo(List.of(first.get("externalId"), first.path("marker"), first.path("jql")));
    }

    @Test
    void a_closed_action_closes_its_issue_and_an_open_one_leaves_it_as_it_is() {
        assertThat(gitHub(saying("x")).get("update")).isEmpty();
        assertThat(gitHub(Incident.withOne(i -> i.status(ActionStatus.inProgress())))
                        .get("update"))
                .isEmpty();
        assertThat(gitHub(Incident.withOne(i -> i.status(ActionStatus.done()))).get("update"))
                .isEqualTo(read("{\"state\":\"closed\",\"state_reason\":\"completed\"}"));
        assertThat(gitHub(Incident.withOne(i -> i.status(ActionStatus.declined("Too dear"))))
                        .get("update"))
                .isEqualTo(read("{\"state\":\"closed\",\"state_reason\":\"not_planned\"}"));
    }

    @ParameterizedTest
    @EnumSource
    void closed_actions_are_left_out_if_the_caller_says_so(Tracker tracker) {
        assertThat(tracker.only(Incident.full(), w -> {}).get("open").asBoolean())
                .isFalse();
        assertThat(read(tracker.rendered(Incident.full(), w -> w.openOnly()).text()))
                .isEmpty();
        assertThat(tracker.only(saying("x"), w -> w.openOnly()).get("open").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_title_is_one_line_within_the_limit_and_the_text_is_whole(Tracker tracker) {
        for (int length = tracker.titleLimit - 1; length <= tracker.titleLimit + 1; length++) {
            String what = "x".repeat(length);

            Rendered rendered = tracker.rendered(saying(what), w -> {});
            JsonNode issue = read(rendered.text()).get(0);

            boolean fits = length <= tracker.titleLimit;
            assertThat(tracker.title(issue)).isEqualTo(fits ? what : "x".repeat(tracker.titleLimit - 1) + "\u2026");
            assertThat(tracker.text(issue)).contains(what);
            assertThat(rendered.notes())
                    .isEqualTo(
                            fits
                                    ? List.of()
                                    : List.of(new RenderNote(
                                            RenderNote.Kind.TRUNCATED,
                                            "section action-items",
                                            "Action AI-1: The title is cut to " + tracker.titleLimit
                                                    + " characters: the text is whole")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_title_is_cut_between_words_and_never_within_a_character(Tracker tracker) {
        String words = "word ".repeat(100);
        String family = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

        assertThat(tracker.title(tracker.only(saying(words), w -> {}))).endsWith("word\u2026");
        for (int before = 0; before < 12; before++) {
            String title = tracker.title(tracker.only(saying("x".repeat(before) + family.repeat(80)), w -> {}));
            assertThat(title.replace(family, "")).isEqualTo("x".repeat(before) + "\u2026");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_title_is_not_cut_within_a_flag(Tracker tracker) {
        String flag = "\uD83C\uDDE9\uD83C\uDDEA";

        for (int before = 0; before < 4; before++) {
            String title = tracker.title(tracker.only(saying("x".repeat(before) + flag.repeat(70)), w -> {}));

            assertThat(title.replace(flag, "")).isEqualTo("x".repeat(before) + "\u2026");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_title_is_not_cut_within_a_pair_even_where_marks_are_heaped(Tracker tracker) {
        for (int before = tracker.titleLimit - 4; before < tracker.titleLimit; before++) {
            for (String heap : List.of("\u0301", "\uD83C\uDFFD")) {
                String what = "x".repeat(before / 2 - 1) + "\uD83D\uDE00" + heap.repeat(before);

                String title = tracker.title(tracker.only(saying(what), w -> {}));

                assertThat(title)
                        .hasSizeBetween(tracker.titleLimit / 2, tracker.titleLimit)
                        .endsWith("\u2026");
                assertThat(title.codePoints()).noneMatch(c -> (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFD);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_title_has_no_lines_and_no_marks_that_act(Tracker tracker) {
        assertThat(tracker.title(tracker.only(saying(" a\r\n\tb\u2028c\u0007d\u202Ee\uFFFEf\uD800g "), w -> {})))
                .isEqualTo("a b cd[U+202E]e\uFFFDf\uFFFDg");
    }

    @ParameterizedTest
    @EnumSource
    void an_action_whose_text_is_blank_is_called_by_its_id(Tracker tracker) {
        assertThat(tracker.title(tracker.only(saying("\u0007 \uFEFF"), w -> {})))
                .isEqualTo("AI-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- [postmortem-action] other -->",
                "-->",
                "<!--",
                "```\n<!-- [postmortem-action] other -->\n```",
                "\\<!-- [postmortem-action] other -->",
                "<script>alert(1)</script>",
                "@dana /close #12",
                "/close"
            })
    void users_cannot_make_a_marker_nor_anything_else_that_acts(String text) {
        for (Tracker tracker : List.of(Tracker.GITHUB, Tracker.GITLAB)) {
            JsonNode issue = tracker.only(saying(text), w -> {});
            String body = tracker.text(issue);

            assertThat(html(body)).containsExactly(issue.get("marker").asString());
            assertThat(body)
                    .doesNotContain("<!-- [postmortem-action] other -->")
                    .doesNotContain("\n/close");
        }
    }

    private static List<String> html(String markdown) {
        List<String> found = new ArrayList<>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                found.add(block.getLiteral());
            }

            @Override
            public void visit(HtmlInline inline) {
                found.add(inline.getLiteral());
            }
        });
        return found;
    }

    @ParameterizedTest
    @CsvSource({"GITHUB, 65536", "GITLAB, 1000000"})
    void a_text_that_is_too_long_is_cut_with_a_link_and_keeps_its_marker(Tracker tracker, int limit) {
        String paragraphs = "A sentence that tells something.\n\n".repeat(limit / 30);

        Rendered rendered =
                tracker.rendered(saying(paragraphs), w -> w.fullReport("https://wiki.acme.example/INC-142"));
        JsonNode issue = read(rendered.text()).get(0);

        assertThat(tracker.text(issue))
                .hasSizeBetween(limit - 1_000, limit)
                .contains("](<https://wiki.acme.example/INC-142>)")
                .endsWith(issue.get("marker").asString() + "\n");
        assertThat(rendered.notes()).extracting(note -> note.kind().name()).contains("TRUNCATED");
    }

    @ParameterizedTest
    @EnumSource
    void a_note_says_which_issue_it_is_about(Tracker tracker) {
        String tooLong = "A sentence that tells something.\n\n".repeat(40_000);
        Postmortem three = Incident.with(a -> a.action(tooLong, i -> i.id("AI-1"))
                .action("Train", i -> i.id("AI-2"))
                .action(tooLong, i -> i.id("AI-3")));

        List<RenderNote> notes = tracker.rendered(three, w -> {}).notes();

        assertThat(notes).extracting(RenderNote::place).containsOnly("section action-items");
        assertThat(notes)
                .extracting(RenderNote::message)
                .filteredOn(message -> message.contains("not shown"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Action AI-1: "),
                        second -> assertThat(second).startsWith("Action AI-3: "));
    }

    @Test
    void a_description_that_is_too_long_for_jira_is_cut() {
        Rendered rendered = Tracker.JIRA.rendered(saying("A sentence.\n\n".repeat(10_000)), w -> {});

        JsonNode description = read(rendered.text()).get(0).at("/issue/fields/description");
        assertThat(description.toString()).hasSizeBetween(29_000, 30_000);
        assertThat(rendered.notes()).extracting(note -> note.message()).anyMatch(m -> m.contains("30000"));
    }

    @Test
    void labels_that_a_tracker_does_not_have_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GitHubIssuesWriter.builder().labels("x".repeat(51)))
                .withMessageContaining("1 to 50 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GitLabIssuesWriter.builder().labels("a,b"))
                .withMessageContaining("without a comma");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JiraIssuesWriter.builder().labels("a b"))
                .withMessageContaining("without blanks");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JiraIssuesWriter.builder().project("ops team"))
                .withMessageContaining("such as OPS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GitHubIssuesWriter.builder().fullReport("javascript:alert(1)"))
                .withMessageContaining("https://");
    }

    static Stream<Arguments> writersOfDueDays() {
        return Stream.of(
                Arguments.of("due_date", GitLabIssuesWriter.builder().build()),
                Arguments.of("duedate", JiraIssuesWriter.builder().build()));
    }

    @ParameterizedTest
    @MethodSource("writersOfDueDays")
    void a_day_that_no_tracker_has_is_noted(String property, DocumentWriter writer) {
        Rendered rendered = new OwnAction().due(LocalDate.of(12_026, 4, 1)).writtenBy(writer);

        assertThat(read(rendered.text()).findValue(property)).isNull();
        assertThat(rendered.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.DROPPED,
                        "section actions",
                        "Action AI-1: The due day is not written: its year has not four digits"));
    }

    static Stream<Arguments> nulls() {
        return Stream.of(
                nulls("name", () -> GitHubIssuesWriter.builder().labels((String) null)),
                nulls("name", () -> CsvWriter.builder().attributes((String) null)),
                nulls("url", () -> GitLabIssuesWriter.builder().fullReport(null)),
                nulls("key", () -> JiraIssuesWriter.builder().project(null)));
    }

    private static Arguments nulls(String name, ThrowingCallable call) {
        return Arguments.of(name, call);
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void null_is_refused_by_name(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }

    @Test
    void the_words_are_those_of_the_page() {
        String issues = Renderers.gitHubIssues(
                        RenderOptions.with(o -> o.labels(Labels.german())),
                        w -> w.fullReport("https://wiki.acme.example/INC-142"))
                .render(Incident.withOne(i -> i.priority(Priority.P1)));

        assertThat(issues).contains("Vollst\u00E4ndiger Bericht", "| Priorit\u00E4t | P1 |");
    }
}
