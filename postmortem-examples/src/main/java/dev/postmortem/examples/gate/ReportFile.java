package dev.postmortem.examples.gate;

import dev.postmortem.render.report.CodeQualityReport;
import dev.postmortem.render.report.JUnitReport;
import dev.postmortem.render.report.MarkdownSummary;
import dev.postmortem.render.report.ReviewedPostmortem;
import dev.postmortem.render.report.SarifReport;
import dev.postmortem.validation.PostmortemValidator;
import java.io.IOException;
import java.util.List;

/** A file that the gate can write for the system that it runs in. */
enum ReportFile {
    /** For code scanning, where what is suppressed or known would become an alert and is left out. */
    SARIF("--sarif") {
        @Override
        void write(List<ReviewedPostmortem> reviewed, PostmortemValidator validator, Appendable out)
                throws IOException {
            SarifReport.by(validator).forGitHub().write(reviewed, out);
        }
    },

    /** For GitLab, in the changes of a merge request. */
    CODE_QUALITY("--code-quality") {
        @Override
        void write(List<ReviewedPostmortem> reviewed, PostmortemValidator validator, Appendable out)
                throws IOException {
            CodeQualityReport.write(reviewed, out);
        }
    },

    /** For every CI server, rule by rule among the tests. */
    JUNIT("--junit") {
        @Override
        void write(List<ReviewedPostmortem> reviewed, PostmortemValidator validator, Appendable out)
                throws IOException {
            JUnitReport.write(reviewed, out);
        }
    },

    /** For people: a page in Markdown. */
    SUMMARY("--summary") {
        @Override
        void write(List<ReviewedPostmortem> reviewed, PostmortemValidator validator, Appendable out)
                throws IOException {
            MarkdownSummary.write(reviewed, out);
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

    /** Writes what the file is to hold. */
    abstract void write(List<ReviewedPostmortem> reviewed, PostmortemValidator validator, Appendable out)
            throws IOException;
}
