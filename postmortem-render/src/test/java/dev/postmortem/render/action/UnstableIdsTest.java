package dev.postmortem.render.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.value.Audience;
import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.section.Outline;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No format of actions hands out an id by which an action could not be known again. */
final class UnstableIdsTest {

    enum Form {
        CSV,
        ICALENDAR,
        GITHUB,
        GITLAB,
        JIRA;

        Renderer strict(RenderOptions options) {
            return switch (this) {
                case CSV -> Renderers.csv(options);
                case ICALENDAR -> Renderers.icalendar(options);
                case GITHUB -> Renderers.gitHubIssues(options);
                case GITLAB -> Renderers.gitLabIssues(options);
                case JIRA -> Renderers.jiraIssues(options);
            };
        }

        Renderer lenient() {
            RenderOptions options = RenderOptions.defaults();
            return switch (this) {
                case CSV -> Renderers.csv(options, w -> w.acceptAssignedIds());
                case ICALENDAR -> Renderers.icalendar(options, w -> w.acceptAssignedIds());
                case GITHUB -> Renderers.gitHubIssues(options, w -> w.acceptAssignedIds());
                case GITLAB -> Renderers.gitLabIssues(options, w -> w.acceptAssignedIds());
                case JIRA -> Renderers.jiraIssues(options, w -> w.acceptAssignedIds());
            };
        }

        DocumentWriter writer() {
            return switch (this) {
                case CSV -> CsvWriter.builder().build();
                case ICALENDAR -> ICalendarWriter.builder().build();
                case GITHUB -> GitHubIssuesWriter.builder().build();
                case GITLAB -> GitLabIssuesWriter.builder().build();
                case JIRA -> JiraIssuesWriter.builder().build();
            };
        }

        Renderer strict() {
            return strict(RenderOptions.defaults());
        }
    }

    private static final Postmortem ASSIGNED =
            Incident.with(a -> a.action("Alert on waits").action("Train", i -> i.id("AI-9")));

    @ParameterizedTest
    @EnumSource
    void an_id_that_was_assigned_is_refused_with_what_to_do_and_nothing_is_written(Form form) {
        StringBuilder out = new StringBuilder();

        assertThatExceptionOfType(UnstableIdsException.class)
                .isThrownBy(() -> form.strict().render(ASSIGNED, out))
                .withMessageContainingAll("AI-10", "give each action an id", "acceptAssignedIds()")
                .satisfies(thrown -> assertThat(thrown.actions()).containsExactly("AI-10"));
        assertThat(out).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_id_that_was_assigned_is_accepted_if_the_caller_says_so(Form form) {
        assertThat(form.lenient().render(ASSIGNED))
                .contains(ExternalId.of("INC-142", "AI-10").value());
    }

    @ParameterizedTest
    @EnumSource
    void actions_of_an_incident_without_an_id_are_refused_whatever_the_caller_says(Form form) {
        assertThatExceptionOfType(UnstableIdsException.class)
                .isThrownBy(() -> form.lenient().render(ASSIGNED.withId(Optional.empty())))
                .withMessageContaining("give the postmortem an id");
    }

    @ParameterizedTest
    @EnumSource
    void an_id_of_blanks_is_none_and_nothing_is_written(Form form) {
        for (String blank : List.of("", " ")) {
            StringBuilder out = new StringBuilder();

            assertThatExceptionOfType(UnstableIdsException.class)
                    .isThrownBy(() ->
                            form.writer().write(new OwnAction().incident(blank).document(), out, note -> {}))
                    .withMessageContaining("give the postmortem an id");
            assertThat(out).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_actions_with_one_id_are_refused_whatever_the_caller_says(Form form) {
        ActionItem one = Incident.full().actionItems().items().get(0);
        Postmortem twice =
                Incident.full().withActionItems(Incident.full().actionItems().plusItem(one.withWhat("Another")));

        assertThatExceptionOfType(UnstableIdsException.class)
                .isThrownBy(() -> form.lenient().render(twice))
                .withMessageContainingAll("AI-1", "an id of its own");
    }

    @ParameterizedTest
    @EnumSource
    void a_number_in_place_of_a_name_is_refused_as_one_that_was_assigned(Form form) {
        Postmortem named = Incident.with(a -> a.action("Alert on waits", i -> i.id("orders-pg-eu")));
        Renderer forEverybody = form.strict(RenderOptions.with(o -> o.audience(Audience.PUBLIC)));

        assertThatNoException().isThrownBy(() -> form.strict().render(named));
        assertThatExceptionOfType(UnstableIdsException.class)
                .isThrownBy(() -> forEverybody.render(named))
                .withMessageContaining("AI-1");
    }

    @Test
    void an_error_names_twenty_actions_at_the_most() {
        Postmortem many = Incident.with(a -> IntStream.range(0, 30).forEach(i -> a.action("Do " + i)));

        assertThatExceptionOfType(UnstableIdsException.class)
                .isThrownBy(() -> Renderers.csv().render(many))
                .withMessageContaining("AI-20 and 10 more have")
                .satisfies(thrown -> assertThat(thrown.actions()).hasSize(30));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_action_is_noted_where_a_whole_document_was_asked_for(Form form) {
        RenderOptions whole = RenderOptions.with(o -> o.outline(Outline.template()));

        assertThat(form.strict().rendered(Incident.full()).notes()).isEmpty();
        assertThat(form.strict(whole).rendered(Incident.full()).notes())
                .extracting(note -> note.place())
                .contains("document", "section root-cause", "section action-items");
    }

    @ParameterizedTest
    @EnumSource
    void a_postmortem_without_actions_is_a_file_without_actions(Form form) {
        Postmortem none = Incident.with(a -> {});

        assertThat(form.strict().render(none)).isNotEmpty().doesNotContain("AI-");
    }
}
