package dev.postmortem.render.action;

import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.Format;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.adf.AdfProduct;
import dev.postmortem.render.adf.AdfWriter;
import dev.postmortem.render.document.Document;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes the action items as issues of Jira Cloud: an array of JSON with an object for each.
 *
 * <pre>{@code
 * String issues = Renderers.jiraIssues(RenderOptions.defaults(), w -> w.project("OPS")).render(postmortem);
 * }</pre>
 *
 * <p>An object says how to find the issue that an earlier run made, and what version 3 of its API takes:
 *
 * <ul>
 *   <li>{@code externalId}: the {@link ExternalId}; {@code jql}: the search that finds the issue and no other, by a label
 *       made of it
 *   <li>{@code open}: whether there is still something to do. No field closes an issue: that is a transition, which each
 *       house names its own.
 *   <li>{@code issue}: {@code fields} with {@code summary}, {@code description}, {@code duedate} and, if the builder knows
 *       its name, {@code priority}; and {@code properties} with the entity property {@code postmortem.action}: for both
 *       {@code POST /rest/api/3/issue} and {@code PUT /rest/api/3/issue/{key}}
 *   <li>{@code create}: {@code fields} with {@code labels}, {@code issuetype} and, if the builder knows it, {@code project},
 *       for POST beside these; an update leaves the labels to those who triage
 * </ul>
 *
 * <p>A summary is one line of at most 255 characters; what is longer is cut, with a note. A due day whose year has not four
 * digits is left out, with a note. The description is in the Atlassian Document Format. Owners are told in it: accounts of
 * Jira are not known.
 *
 * @since 0.1.0
 */
public final class JiraIssuesWriter implements DocumentWriter {

    private final IssuesSettings settings;
    private final IssueForm form;

    private JiraIssuesWriter(Builder builder) {
        this.settings = IssuesSettings.of(builder);
        AdfWriter.Builder description = AdfWriter.builder()
                .product(AdfProduct.JIRA)
                .title(false)
                .linkPolicy(builder.linkPolicy())
                .words(builder.words());
        builder.fullReport().ifPresent(description::moreAt);
        this.form = new JiraForm(
                description.build(), settings.labels(), builder.project, builder.issueType, builder.priorities);
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
        return Format.JIRA_ISSUES;
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

    /** Builds a {@link JiraIssuesWriter}. Not thread-safe. */
    public static final class Builder extends IssuesBuilder<Builder> {

        private static final Pattern LABEL = Pattern.compile("[^\\s\\p{Z}]{1,255}");
        private static final Pattern PROJECT = Pattern.compile("[A-Z][A-Z0-9_]*");

        private Optional<String> project = Optional.empty();
        private String issueType = "Task";
        private final Map<String, String> priorities = new LinkedHashMap<>();

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        @Override
        Optional<String> problemOf(String label) {
            return LABEL.matcher(label).matches()
                    ? Optional.empty()
                    : Optional.of("give one of 1 to 255 characters without blanks");
        }

        /**
         * Sets the project of new issues; there is none by default, and the host adds it.
         *
         * @param key the key of the project, such as {@code OPS}
         * @return this builder
         * @throws IllegalArgumentException if it is no key
         */
        public Builder project(String key) {
            Objects.requireNonNull(key, "key");
            if (!PROJECT.matcher(key).matches()) {
                throw new IllegalArgumentException("project \"" + key + "\" is no key: give one such as OPS");
            }
            project = Optional.of(key);
            return this;
        }

        /**
         * Sets the type of new issues; {@code Task} by default.
         *
         * @param name the name of the type
         * @return this builder
         */
        public Builder issueType(String name) {
            issueType = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Sets what a priority is called in Jira; by default an issue gets none, because each house names its own.
         *
         * @param code the code of the priority, such as {@code p1}
         * @param name its name in Jira, such as {@code High}
         * @return this builder
         */
        public Builder priority(String code, String name) {
            priorities.put(Objects.requireNonNull(code, "code"), Objects.requireNonNull(name, "name"));
            return this;
        }

        /**
         * Builds the writer.
         *
         * @return the writer
         */
        public JiraIssuesWriter build() {
            return new JiraIssuesWriter(this);
        }
    }
}
