package dev.postmortem.examples.gate;

import dev.postmortem.render.report.CodeQualityReport;
import dev.postmortem.render.report.JUnitReport;
import dev.postmortem.render.report.MarkdownSummary;
import dev.postmortem.render.report.ReviewedPostmortem;
import dev.postmortem.render.report.SarifReport;
import dev.postmortem.validation.PostmortemValidator;
import java.util.List;

/** A file that the gate can write for the system that it runs in. */
enum ReportFile {
    /** For code scanning, where what is suppressed or known would become an alert and is left out. */
    SARIF("--sarif") {
        @Override
        String content(List<ReviewedPostmortem> reviewed, PostmortemValidator validator) {
            return SarifReport.by(validator).forGitHub().write(reviewed);
        }
    },

    /** For GitLab, in the changes of a merge request. */
    CODE_QUALITY("--code-quality") {
        @Override
        String content(List<ReviewedPostmortem> reviewed, PostmortemValidator validator) {
            return CodeQualityReport.of(reviewed);
        }
    },

    /** For every CI server, rule by rule among the tests. */
    JUNIT("--junit") {
        @Override
        String content(List<ReviewedPostmortem> reviewed, PostmortemValidator validator) {
            return JUnitReport.of(reviewed);
        }
    },

    /** For people: a page in Markdown. */
    SUMMARY("--summary") {
        @Override
        String content(List<ReviewedPostmortem> reviewed, PostmortemValidator validator) {
            return MarkdownSummary.of(reviewed);
        }
    };

    private final String option;

    ReportFile(String option) {
        this.option = option;
    }

    /** Returns the option that asks for it. */
    String option() {
        return option;
    }

    /** Returns what is written. */
    abstract String content(List<ReviewedPostmortem> reviewed, PostmortemValidator validator);
}
