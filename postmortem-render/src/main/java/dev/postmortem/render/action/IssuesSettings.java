package dev.postmortem.render.action;

import dev.postmortem.render.label.Label;
import java.util.List;
import java.util.Optional;

/**
 * What the writer of a tracker was told when it was built.
 *
 * @param acceptAssigned whether ids that were assigned do
 * @param openOnly whether closed actions are left out
 * @param labels the labels of a new issue
 * @param fullReport where the postmortem can be read
 * @param fullReportWords what the link to it says
 */
record IssuesSettings(
        boolean acceptAssigned,
        boolean openOnly,
        List<String> labels,
        Optional<String> fullReport,
        String fullReportWords) {

    static IssuesSettings of(IssuesBuilder<?> builder) {
        return new IssuesSettings(
                builder.isAcceptingAssigned(),
                builder.isOpenOnly(),
                builder.labels(),
                builder.fullReport(),
                builder.words().text(Label.FULL_REPORT));
    }
}
