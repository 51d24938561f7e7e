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
 * Writes the action items as issues of GitLab: an array of JSON with an object for each.
 *
 * <pre>{@code
 * String issues = Renderers.gitLabIssues().render(postmortem);
 * }</pre>
 *
 * <p>An object says how to find the issue that an earlier run made, and what its API takes:
 *
 * <ul>
 *   <li>{@code externalId}: the {@link ExternalId}; {@code marker}: the comment that stands in the description of the issue
 *       and of no other
 *   <li>{@code open}: whether there is still something to do
 *   <li>{@code issue}: {@code title}, {@code description} and {@code due_date}, for both {@code POST
 *       /projects/:id/issues} and {@code PUT /projects/:id/issues/:issue_iid}
 *   <li>{@code create}: {@code labels}, for POST beside these; an update leaves the labels to those who triage
 *   <li>{@code update}: {@code state_event}, for PUT beside these, if the action was finished or declined. An issue that
 *       somebody closed is not opened again: trackers know better what was done.
 * </ul>
 *
 * <p>A title is one line of at most 255 characters, a description has at most 1,000,000; what is longer is cut, with a
 * note. A due day whose year has not four digits is left out, with a note. Owners are told in the description: accounts of
 * GitLab are not known.
 *
 * @since 0.1.0
 */
public final class GitLabIssuesWriter implements DocumentWriter {

    private static final int DESCRIPTION_LIMIT = 1_000_000;

    private static final int LABEL_LIMIT = 255;

    private final IssuesSettings settings;
    private final IssueForm form;

    private GitLabIssuesWriter(Builder builder) {
        this.settings = IssuesSettings.of(builder);
        this.form = new GitLabForm(new MarkdownBody(Flavour.GITLAB, DESCRIPTION_LIMIT, builder), settings.labels());
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
        return Format.GITLAB_ISSUES;
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

    /** Builds a {@link GitLabIssuesWriter}. Not thread-safe. */
    public static final class Builder extends IssuesBuilder<Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /** The API takes the labels in one text, parted by commas. */
        @Override
        Optional<String> problemOf(String label) {
            return label.isBlank() || label.length() > LABEL_LIMIT || label.indexOf(',') >= 0
                    ? Optional.of("give one of 1 to " + LABEL_LIMIT + " characters, without a comma")
                    : Optional.empty();
        }

        /**
         * Builds the writer.
         *
         * @return the writer
         */
        public GitLabIssuesWriter build() {
            return new GitLabIssuesWriter(this);
        }
    }
}
