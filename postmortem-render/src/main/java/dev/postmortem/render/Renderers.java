package dev.postmortem.render;

import dev.postmortem.render.action.CsvWriter;
import dev.postmortem.render.action.GitHubIssuesWriter;
import dev.postmortem.render.action.GitLabIssuesWriter;
import dev.postmortem.render.action.ICalendarWriter;
import dev.postmortem.render.action.JiraIssuesWriter;
import dev.postmortem.render.adf.AdfWriter;
import dev.postmortem.render.asciidoc.AsciiDocWriter;
import dev.postmortem.render.confluence.ConfluenceWriter;
import dev.postmortem.render.html.HtmlWriter;
import dev.postmortem.render.markdown.MarkdownWriter;
import dev.postmortem.render.section.Outline;
import dev.postmortem.render.slack.SlackWriter;
import dev.postmortem.render.teams.TeamsWriter;
import dev.postmortem.render.text.TextWriter;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The renderers that come with the library.
 *
 * <pre>{@code
 * String page = Renderers.html().render(postmortem);
 * String inLondon = Renderers.markdown(o -> o.zone(ZoneId.of("Europe/London"))).render(postmortem);
 * String forGitLab = Renderers.markdown(house, writer -> writer.flavour(Flavour.GITLAB)).render(postmortem);
 * }</pre>
 *
 * <p>Options say what a document tells and how, whatever its format; each format's writer has a builder for what it alone
 * can do. A renderer is made once and shared.
 *
 * @since 0.1.0
 */
public final class Renderers {

    private static final RenderOptions CARD = RenderOptions.defaults().withDefaultOutline(Outline.card());
    private static final RenderOptions ACTIONS = RenderOptions.defaults().withDefaultOutline(Outline.actions());

    private static final Renderer MARKDOWN = markdown(RenderOptions.defaults());
    private static final Renderer HTML = html(RenderOptions.defaults());
    private static final Renderer TEXT = text(RenderOptions.defaults());
    private static final Renderer ADF = adf(RenderOptions.defaults());
    private static final Renderer CONFLUENCE = confluence(RenderOptions.defaults());
    private static final Renderer SLACK = slack(RenderOptions.defaults());
    private static final Renderer TEAMS = teams(RenderOptions.defaults());
    private static final Renderer ASCIIDOC = asciidoc(RenderOptions.defaults());
    private static final Renderer CSV = csv(RenderOptions.defaults());
    private static final Renderer ICALENDAR = icalendar(RenderOptions.defaults());
    private static final Renderer GITHUB_ISSUES = gitHubIssues(RenderOptions.defaults());
    private static final Renderer GITLAB_ISSUES = gitLabIssues(RenderOptions.defaults());
    private static final Renderer JIRA_ISSUES = jiraIssues(RenderOptions.defaults());

    private Renderers() {}

    /**
     * Returns the renderer of Markdown, with safe defaults.
     *
     * @return the renderer
     */
    public static Renderer markdown() {
        return MARKDOWN;
    }

    /**
     * Returns a renderer of Markdown.
     *
     * @param edit changes the default options
     * @return the renderer
     */
    public static Renderer markdown(Consumer<? super RenderOptions.Builder> edit) {
        Objects.requireNonNull(edit, "edit");
        return markdown(RenderOptions.with(edit));
    }

    /**
     * Returns a renderer of Markdown.
     *
     * @param options what the document tells and how
     * @return the renderer
     */
    public static Renderer markdown(RenderOptions options) {
        return markdown(options, writer -> {});
    }

    /**
     * Returns a renderer of Markdown.
     *
     * @param options what the document tells and how
     * @param edit changes for whom it is written, GitHub by default, and how
     * @return the renderer
     */
    public static Renderer markdown(RenderOptions options, Consumer<? super MarkdownWriter.Builder> edit) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(edit, "edit");
        MarkdownWriter.Builder writer =
                MarkdownWriter.builder().linkPolicy(options.links()).words(options.labels());
        edit.accept(writer);
        return Renderer.of(writer.build(), options);
    }

    /**
     * Returns the renderer of pages of HTML, with safe defaults.
     *
     * @return the renderer
     */
    public static Renderer html() {
        return HTML;
    }

    /**
     * Returns a renderer of pages of HTML.
     *
     * @param edit changes the default options
     * @return the renderer
     */
    public static Renderer html(Consumer<? super RenderOptions.Builder> edit) {
        Objects.requireNonNull(edit, "edit");
        return html(RenderOptions.with(edit));
    }

    /**
     * Returns a renderer of pages of HTML.
     *
     * @param options what the document tells and how
     * @return the renderer
     */
    public static Renderer html(RenderOptions options) {
        return html(options, writer -> {});
    }

    /**
     * Returns a renderer of pages of HTML.
     *
     * @param options what the document tells and how
     * @param edit changes how it is written: as a page of its own by default, or as a fragment, and how it looks
     * @return the renderer
     */
    public static Renderer html(RenderOptions options, Consumer<? super HtmlWriter.Builder> edit) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(edit, "edit");
        HtmlWriter.Builder writer =
                HtmlWriter.builder().linkPolicy(options.links()).words(options.labels());
        edit.accept(writer);
        return Renderer.of(writer.build(), options);
    }

    /**
     * Returns the renderer of plain text, with safe defaults.
     *
     * @return the renderer
     */
    public static Renderer text() {
        return TEXT;
    }

    /**
     * Returns a renderer of plain text.
     *
     * @param edit changes the default options
     * @return the renderer
     */
    public static Renderer text(Consumer<? super RenderOptions.Builder> edit) {
        Objects.requireNonNull(edit, "edit");
        return text(RenderOptions.with(edit));
    }

    /**
     * Returns a renderer of plain text.
     *
     * @param options what the document tells and how
     * @return the renderer
     */
    public static Renderer text(RenderOptions options) {
        return text(options, writer -> {});
    }

    /**
     * Returns a renderer of plain text.
     *
     * @param options what the document tells and how
     * @param edit changes how it is written, such as how wide
     * @return the renderer
     */
    public static Renderer text(RenderOptions options, Consumer<? super TextWriter.Builder> edit) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(edit, "edit");
        TextWriter.Builder writer =
                TextWriter.builder().linkPolicy(options.links()).words(options.labels());
        edit.accept(writer);
        return Renderer.of(writer.build(), options);
    }

    /**
     * Returns the renderer of the Atlassian Document Format, with safe defaults.
     *
     * @return the renderer
     */
    public static Renderer adf() {
        return ADF;
    }

    /**
     * Returns a renderer of the Atlassian Document Format.
     *
     * @param edit changes the default options
     * @return the renderer
     */
    public static Renderer adf(Consumer<? super RenderOptions.Builder> edit) {
        Objects.requireNonNull(edit, "edit");
        return adf(RenderOptions.with(edit));
    }

    /**
     * Returns a renderer of the Atlassian Document Format.
     *
     * @param options what the document tells and how
     * @return the renderer
     */
    public static Renderer adf(RenderOptions options) {
        return adf(options, writer -> {});
    }

    /**
     * Returns a renderer of the Atlassian Document Format.
     *
     * @param options what the document tells and how
     * @param edit changes for which product it is written, Confluence by default, and how
     * @return the renderer
     */
    public static Renderer adf(RenderOptions options, Consumer<? super AdfWriter.Builder> edit) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(edit, "edit");
        AdfWriter.Builder writer =
                AdfWriter.builder().linkPolicy(options.links()).words(options.labels());
        edit.accept(writer);
        return Renderer.of(writer.build(), options);
    }

    /**
     * Returns the renderer of pages in Confluence, with safe defaults.
     *
     * @return the renderer
     */
    public static Renderer confluence() {
        return CONFLUENCE;
    }

    /**
     * Returns a renderer of pages in Confluence.
     *
     * @param edit changes the default options
     * @return the renderer
     */
    public static Renderer confluence(Consumer<? super RenderOptions.Builder> edit) {
        Objects.requireNonNull(edit, "edit");
        return confluence(RenderOptions.with(edit));
    }

    /**
     * Returns a renderer of pages in Confluence.
     *
     * @param options what the document tells and how
     * @return the renderer
     */
    public static Renderer confluence(RenderOptions options) {
        return confluence(options, writer -> {});
    }

    /**
     * Returns a renderer of pages in Confluence.
     *
     * @param options what the document tells and how
     * @param edit changes how it is written, such as whether the body begins with the title
     * @return the renderer
     */
    public static Renderer confluence(RenderOptions options, Consumer<? super ConfluenceWriter.Builder> edit) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(edit, "edit");
        ConfluenceWriter.Builder writer =
                ConfluenceWriter.builder().linkPolicy(options.links()).words(options.labels());
        edit.accept(writer);
        return Renderer.of(writer.build(), options);
    }

    /**
     * Returns the renderer of cards for Slack, with safe defaults.
     *
     * @return the renderer
     */
    public static Renderer slack() {
        return SLACK;
    }

    /**
     * Returns a renderer of cards for Slack.
     *
     * @param edit changes the default options
     * @return the renderer
     */
    public static Renderer slack(Consumer<? super RenderOptions.Builder> edit) {
        Objects.requireNonNull(edit, "edit");
        return slack(CARD.changed(edit));
    }

    /**
     * Returns a renderer of cards for Slack.
     *
     * @param options what the card tells and how; {@link Outline#card()} unless an outline was chosen
     * @return the renderer
     */
    public static Renderer slack(RenderOptions options) {
        return slack(options, writer -> {});
    }

    /**
     * Returns a renderer of cards for Slack.
     *
     * @param options what the card tells and how; {@link Outline#card()} unless an outline was chosen
     * @param edit changes how it is written, such as where the full report is
     * @return the renderer
     */
    public static Renderer slack(RenderOptions options, Consumer<? super SlackWriter.Builder> edit) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(edit, "edit");
        SlackWriter.Builder writer =
                SlackWriter.builder().linkPolicy(options.links()).words(options.labels());
        edit.accept(writer);
        return Renderer.of(writer.build(), options.withDefaultOutline(Outline.card()));
    }

    /**
     * Returns the renderer of cards for Microsoft Teams, with safe defaults.
     *
     * @return the renderer
     */
    public static Renderer teams() {
        return TEAMS;
    }

    /**
     * Returns a renderer of cards for Microsoft Teams.
     *
     * @param edit changes the default options
     * @return the renderer
     */
    public static Renderer teams(Consumer<? super RenderOptions.Builder> edit) {
        Objects.requireNonNull(edit, "edit");
        return teams(CARD.changed(edit));
    }

    /**
     * Returns a renderer of cards for Microsoft Teams.
     *
     * @param options what the card tells and how; {@link Outline#card()} unless an outline was chosen
     * @return the renderer
     */
    public static Renderer teams(RenderOptions options) {
        return teams(options, writer -> {});
    }

    /**
     * Returns a renderer of cards for Microsoft Teams.
     *
     * @param options what the card tells and how; {@link Outline#card()} unless an outline was chosen
     * @param edit changes how it is written, such as where the full report is
     * @return the renderer
     */
    public static Renderer teams(RenderOptions options, Consumer<? super TeamsWriter.Builder> edit) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(edit, "edit");
        TeamsWriter.Builder writer =
                TeamsWriter.builder().linkPolicy(options.links()).words(options.labels());
        edit.accept(writer);
        return Renderer.of(writer.build(), options.withDefaultOutline(Outline.card()));
    }

    /**
     * Returns the renderer of AsciiDoc, with safe defaults.
     *
     * @return the renderer
     */
    public static Renderer asciidoc() {
        return ASCIIDOC;
    }

    /**
     * Returns a renderer of AsciiDoc.
     *
     * @param edit changes the default options
     * @return the renderer
     */
    public static Renderer asciidoc(Consumer<? super RenderOptions.Builder> edit) {
        Objects.requireNonNull(edit, "edit");
        return asciidoc(RenderOptions.with(edit));
    }

    /**
     * Returns a renderer of AsciiDoc.
     *
     * @param options what the document tells and how
     * @return the renderer
     */
    public static Renderer asciidoc(RenderOptions options) {
        return asciidoc(options, writer -> {});
    }

    /**
     * Returns a renderer of AsciiDoc.
     *
     * @param options what the document tells and how
     * @param edit changes how it is written
     * @return the renderer
     */
    public static Renderer asciidoc(RenderOptions options, Consumer<? super AsciiDocWriter.Builder> edit) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(edit, "edit");
        AsciiDocWriter.Builder writer =
                AsciiDocWriter.builder().linkPolicy(options.links()).words(options.labels());
        edit.accept(writer);
        return Renderer.of(writer.build(), options);
    }

    /**
     * Returns the renderer of the action items as comma-separated values, with safe defaults.
     *
     * @return the renderer
     */
    public static Renderer csv() {
        return CSV;
    }

    /**
     * Returns a renderer of the action items as comma-separated values.
     *
     * @param edit changes the default options
     * @return the renderer
     */
    public static Renderer csv(Consumer<? super RenderOptions.Builder> edit) {
        Objects.requireNonNull(edit, "edit");
        return csv(ACTIONS.changed(edit));
    }

    /**
     * Returns a renderer of the action items as comma-separated values.
     *
     * @param options what the document tells and how; unless an outline was chosen, the actions alone
     * @return the renderer
     */
    public static Renderer csv(RenderOptions options) {
        return csv(options, writer -> {});
    }

    /**
     * Returns a renderer of the action items as comma-separated values. Rendering ends in an
     * {@link dev.postmortem.render.action.UnstableIdsException} if an action has no id by which it could be known again.
     *
     * @param options what the document tells and how; unless an outline was chosen, the actions alone
     * @param edit changes how they are written, such as for Excel
     * @return the renderer
     */
    public static Renderer csv(RenderOptions options, Consumer<? super CsvWriter.Builder> edit) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(edit, "edit");
        CsvWriter.Builder writer = CsvWriter.builder().linkPolicy(options.links());
        edit.accept(writer);
        return Renderer.of(writer.build(), options.withDefaultOutline(Outline.actions()));
    }

    /**
     * Returns the renderer of the action items as tasks of a calendar, with safe defaults.
     *
     * @return the renderer
     */
    public static Renderer icalendar() {
        return ICALENDAR;
    }

    /**
     * Returns a renderer of the action items as tasks of a calendar.
     *
     * @param edit changes the default options
     * @return the renderer
     */
    public static Renderer icalendar(Consumer<? super RenderOptions.Builder> edit) {
        Objects.requireNonNull(edit, "edit");
        return icalendar(ACTIONS.changed(edit));
    }

    /**
     * Returns a renderer of the action items as tasks of a calendar.
     *
     * @param options what the document tells and how; unless an outline was chosen, the actions alone
     * @return the renderer
     */
    public static Renderer icalendar(RenderOptions options) {
        return icalendar(options, writer -> {});
    }

    /**
     * Returns a renderer of the action items as tasks of a calendar. Rendering ends in an
     * {@link dev.postmortem.render.action.UnstableIdsException} if an action has no id by which it could be known again.
     *
     * @param options what the document tells and how; unless an outline was chosen, the actions alone
     * @param edit changes how they are written, such as which priority is which
     * @return the renderer
     */
    public static Renderer icalendar(RenderOptions options, Consumer<? super ICalendarWriter.Builder> edit) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(edit, "edit");
        ICalendarWriter.Builder writer =
                ICalendarWriter.builder().linkPolicy(options.links()).words(options.labels());
        edit.accept(writer);
        return Renderer.of(writer.build(), options.withDefaultOutline(Outline.actions()));
    }

    /**
     * Returns the renderer of the action items as issues of GitHub, with safe defaults.
     *
     * @return the renderer
     */
    public static Renderer gitHubIssues() {
        return GITHUB_ISSUES;
    }

    /**
     * Returns a renderer of the action items as issues of GitHub.
     *
     * @param edit changes the default options
     * @return the renderer
     */
    public static Renderer gitHubIssues(Consumer<? super RenderOptions.Builder> edit) {
        Objects.requireNonNull(edit, "edit");
        return gitHubIssues(ACTIONS.changed(edit));
    }

    /**
     * Returns a renderer of the action items as issues of GitHub.
     *
     * @param options what the document tells and how; unless an outline was chosen, the actions alone
     * @return the renderer
     */
    public static Renderer gitHubIssues(RenderOptions options) {
        return gitHubIssues(options, writer -> {});
    }

    /**
     * Returns a renderer of the action items as issues of GitHub. Rendering ends in an
     * {@link dev.postmortem.render.action.UnstableIdsException} if an action has no id by which it could be known again.
     *
     * @param options what the document tells and how; unless an outline was chosen, the actions alone
     * @param edit changes how they are written, such as with which labels
     * @return the renderer
     */
    public static Renderer gitHubIssues(RenderOptions options, Consumer<? super GitHubIssuesWriter.Builder> edit) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(edit, "edit");
        GitHubIssuesWriter.Builder writer =
                GitHubIssuesWriter.builder().linkPolicy(options.links()).words(options.labels());
        edit.accept(writer);
        return Renderer.of(writer.build(), options.withDefaultOutline(Outline.actions()));
    }

    /**
     * Returns the renderer of the action items as issues of GitLab, with safe defaults.
     *
     * @return the renderer
     */
    public static Renderer gitLabIssues() {
        return GITLAB_ISSUES;
    }

    /**
     * Returns a renderer of the action items as issues of GitLab.
     *
     * @param edit changes the default options
     * @return the renderer
     */
    public static Renderer gitLabIssues(Consumer<? super RenderOptions.Builder> edit) {
        Objects.requireNonNull(edit, "edit");
        return gitLabIssues(ACTIONS.changed(edit));
    }

    /**
     * Returns a renderer of the action items as issues of GitLab.
     *
     * @param options what the document tells and how; unless an outline was chosen, the actions alone
     * @return the renderer
     */
    public static Renderer gitLabIssues(RenderOptions options) {
        return gitLabIssues(options, writer -> {});
    }

    /**
     * Returns a renderer of the action items as issues of GitLab. Rendering ends in an
     * {@link dev.postmortem.render.action.UnstableIdsException} if an action has no id by which it could be known again.
     *
     * @param options what the document tells and how; unless an outline was chosen, the actions alone
     * @param edit changes how they are written, such as with which labels
     * @return the renderer
     */
    public static Renderer gitLabIssues(RenderOptions options, Consumer<? super GitLabIssuesWriter.Builder> edit) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(edit, "edit");
        GitLabIssuesWriter.Builder writer =
                GitLabIssuesWriter.builder().linkPolicy(options.links()).words(options.labels());
        edit.accept(writer);
        return Renderer.of(writer.build(), options.withDefaultOutline(Outline.actions()));
    }

    /**
     * Returns the renderer of the action items as issues of Jira, with safe defaults.
     *
     * @return the renderer
     */
    public static Renderer jiraIssues() {
        return JIRA_ISSUES;
    }

    /**
     * Returns a renderer of the action items as issues of Jira.
     *
     * @param edit changes the default options
     * @return the renderer
     */
    public static Renderer jiraIssues(Consumer<? super RenderOptions.Builder> edit) {
        Objects.requireNonNull(edit, "edit");
        return jiraIssues(ACTIONS.changed(edit));
    }

    /**
     * Returns a renderer of the action items as issues of Jira.
     *
     * @param options what the document tells and how; unless an outline was chosen, the actions alone
     * @return the renderer
     */
    public static Renderer jiraIssues(RenderOptions options) {
        return jiraIssues(options, writer -> {});
    }

    /**
     * Returns a renderer of the action items as issues of Jira. Rendering ends in an
     * {@link dev.postmortem.render.action.UnstableIdsException} if an action has no id by which it could be known again.
     *
     * @param options what the document tells and how; unless an outline was chosen, the actions alone
     * @param edit changes how they are written, such as with which labels
     * @return the renderer
     */
    public static Renderer jiraIssues(RenderOptions options, Consumer<? super JiraIssuesWriter.Builder> edit) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(edit, "edit");
        JiraIssuesWriter.Builder writer =
                JiraIssuesWriter.builder().linkPolicy(options.links()).words(options.labels());
        edit.accept(writer);
        return Renderer.of(writer.build(), options.withDefaultOutline(Outline.actions()));
    }
}
