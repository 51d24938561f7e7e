package dev.postmortem.render.report;

import dev.postmortem.validation.ConfigurationProblem;
import dev.postmortem.validation.ValidationReport;
import java.util.List;
import java.util.Objects;

/**
 * A postmortem's report, with the name by which its readers know the postmortem.
 *
 * <pre>{@code
 * ReviewedPostmortem reviewed = new ReviewedPostmortem("incidents/INC-142.json", validator.validate(postmortem));
 * }</pre>
 *
 * @param name the path of its file, relative to the root of the repository and with slashes; the title or the id of one
 *     that has no file
 * @param report what there is to say about it
 * @since 0.1.0
 */
public record ReviewedPostmortem(String name, ValidationReport report) {

    /**
     * Checks that both are there.
     *
     * @throws NullPointerException if one of them is null
     * @throws IllegalArgumentException if the name is blank
     */
    public ReviewedPostmortem {
        Objects.requireNonNull(name, "ReviewedPostmortem.name");
        Objects.requireNonNull(report, "ReviewedPostmortem.report");
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "ReviewedPostmortem.name is blank: give the path of the file, the title or the id");
        }
    }

    /** Returns what is wrong with how the validator was set up, once, though each of its reports says so. */
    static List<ConfigurationProblem> problemsOf(List<ReviewedPostmortem> reviewed) {
        return reviewed.stream()
                .flatMap(each -> each.report().configurationProblems().stream())
                .distinct()
                .toList();
    }
}
