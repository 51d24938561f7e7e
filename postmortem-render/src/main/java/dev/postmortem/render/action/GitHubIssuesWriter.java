package dev.postmortem.render.action;

import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.Format;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.markdown.Flavour;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes the action items as issues of GitHub: an array of JSON with an object for each.
 *
 * <pre>{@code
 * String issues = Renderers.gitHubIssues().render(postmortem);
 * }</pre>
 *
 * <p>An object says how to find the issue that an earlier run made, and what its API takes:
 *
 * <ul>
 *   <li>{@code externalId}: the {@link ExternalId}; {@code marker}: the comment that stands in the body of the issue and of
 *       no other
 *   <li>{@code open}: whether there is still something to do
 *   <li>{@code issue}: {@code title} and {@code body}, for both {@code POST /repos/{owner}/{repo}/issues} and {@code PATCH
 *       /repos/{owner}/{repo}/issues/{number}}
 *   <li>{@code create}: {@code labels}, for POST beside these; an update leaves the labels to those who triage
 *   <li>{@code update}: {@code state} and {@code state_reason}, for PATCH beside these, if the action was finished or
 *       declined. An issue that somebody closed is not opened again: trackers know better what was done.
 * </ul>
 *
 * <p>A title is one line of at most 256 characters, a body has at most 65,536; what is longer is cut, with a note. Owners
 * are told in the body: accounts of GitHub are not known.
 *
 * @since 0.1.0
 */
public final class GitHubIssuesWriter implements DocumentWriter {

    /** The API counts characters; Java's UTF-16 units are never fewer. */
    private static final int BODY_LIMIT = 65_536;

    private static final int LABEL_LIMIT = 50;

    private final IssuesSettings settings;
    private final IssueForm form;

    private GitHubIssuesWriter(Builder builder) {
        this.settings = IssuesSettings.of(builder);
        this.form = new GitHubForm(new MarkdownBody(Flavour.GITHUB, BODY_LIMIT, builder), settings.labels());
    }

    /**
     * Returns a builder with safe defaults.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Format format() {
        return Format.GITHUB_ISSUES;
    }

    /**
     * Writes the actions of a document, issue by issue.
     *
     * @throws UnstableIdsException if an action has no id by which it could be known again; nothing is written then
     */
    @Override
    public void write(Document document, Appendable out, RenderLog log) throws IOException {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(log, "log");
        new IssuesRun(form, settings, document, out, log).write();
    }

    /** Builds a {@link GitHubIssuesWriter}. Not thread-safe. */
    public static final class Builder extends IssuesBuilder<Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        @Override
        Optional<String> problemOf(String label) {
            return label.isBlank() || label.length() > LABEL_LIMIT
                    ? Optional.of("give one of 1 to " + LABEL_LIMIT + " characters")
                    : Optional.empty();
        }

        /**
         * Builds the writer.
         *
         * @return the writer
         */
        public GitHubIssuesWriter build() {
            return new GitHubIssuesWriter(this);
        }
    }
}
