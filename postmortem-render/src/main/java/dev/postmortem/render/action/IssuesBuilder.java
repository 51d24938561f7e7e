package dev.postmortem.render.action;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.internal.FullReport;
import dev.postmortem.render.label.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be said about the issues of any tracker.
 *
 * @param <B> the builder of the tracker's writer
 * @since 0.1.0
 */
public abstract sealed class IssuesBuilder<B extends IssuesBuilder<B>>
        permits GitHubIssuesWriter.Builder, GitLabIssuesWriter.Builder, JiraIssuesWriter.Builder {

    private boolean acceptAssigned;
    private boolean openOnly;
    private LinkPolicy linkPolicy = LinkPolicy.webAndMail();
    private List<String> labels = List.of("postmortem");
    private @Nullable String fullReport;
    private Labels words = Labels.english();

    IssuesBuilder() {}

    /** Returns this builder. */
    abstract B self();

    /** Says why a label cannot be one of the tracker; empty if it can. */
    abstract Optional<String> problemOf(String label);

    /**
     * Accepts actions whose ids the library assigned; they are refused by default. Right for a document that is stored and
     * edited, never generated afresh: there an id stays with its action.
     *
     * @return this builder
     */
    public B acceptAssignedIds() {
        acceptAssigned = true;
        return self();
    }

    /**
     * Leaves out actions that are finished or declined; by default they are written, so that the issue that an earlier run
     * made can be closed.
     *
     * @return this builder
     */
    public B openOnly() {
        openOnly = true;
        return self();
    }

    /**
     * Sets what becomes of addresses in the texts of issues; {@link LinkPolicy#webAndMail()} by default.
     *
     * @param policy the policy
     * @return this builder
     */
    public B linkPolicy(LinkPolicy policy) {
        linkPolicy = Objects.requireNonNull(policy, "policy");
        return self();
    }

    /**
     * Sets the labels of a new issue; {@code postmortem} by default.
     *
     * @param names the labels, which may be none
     * @return this builder
     * @throws IllegalArgumentException if the tracker has no such labels
     */
    public B labels(String... names) {
        List<String> checked = new ArrayList<>();
        for (String name : names) {
            Objects.requireNonNull(name, "name");
            problemOf(name).ifPresent(problem -> {
                throw new IllegalArgumentException("labels holds \"" + name + "\", which is no label: " + problem);
            });
            checked.add(name);
        }
        labels = List.copyOf(checked);
        return self();
    }

    /**
     * Sets where the postmortem can be read, for a link below the text of each issue; there is none by default.
     *
     * @param url the address, beginning with {@code https://} or {@code http://}
     * @return this builder
     * @throws IllegalArgumentException if the address begins with anything else
     */
    public B fullReport(String url) {
        fullReport = FullReport.checked("fullReport", url);
        return self();
    }

    /**
     * Sets the words that the document does not have; {@link Labels#english()} by default.
     *
     * @param other the words
     * @return this builder
     */
    public B words(Labels other) {
        words = Objects.requireNonNull(other, "other");
        return self();
    }

    boolean isAcceptingAssigned() {
        return acceptAssigned;
    }

    boolean isOpenOnly() {
        return openOnly;
    }

    LinkPolicy linkPolicy() {
        return linkPolicy;
    }

    List<String> labels() {
        return labels;
    }

    Optional<String> fullReport() {
        return Optional.ofNullable(fullReport);
    }

    Labels words() {
        return words;
    }
}
