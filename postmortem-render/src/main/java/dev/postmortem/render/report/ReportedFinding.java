package dev.postmortem.render.report;

import dev.postmortem.model.Suppression;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.SourceLocation;
import dev.postmortem.validation.ValidationReport;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A finding with what became of it.
 *
 * @param document the name of the postmortem that it is about
 * @param finding the finding
 * @param suppression why it is passed over, if it is
 * @param known whether it stands in the baseline
 */
record ReportedFinding(String document, Finding finding, Optional<Suppression> suppression, boolean known) {

    /** Severities are declared from the worst to the mildest. */
    static final Comparator<ReportedFinding> WORST_FIRST =
            Comparator.comparing(reported -> reported.finding().severity());

    /** Returns all findings of the postmortems: for each those that count, then the suppressed, then the known ones. */
    static List<ReportedFinding> allOf(List<ReviewedPostmortem> reviewed) {
        return reviewed.stream().flatMap(ReportedFinding::allOf).toList();
    }

    /** Returns the findings that count. */
    static List<ReportedFinding> countedOf(List<ReviewedPostmortem> reviewed) {
        return reviewed.stream().flatMap(ReportedFinding::countedOf).toList();
    }

    /** Returns the place in a file: the beginning of the document if no better one is known. */
    SourceLocation source() {
        return finding.location().source().orElseGet(() -> new SourceLocation(document, 1, 1, 1, 1));
    }

    /** Returns this finding with places in files alone: related ones that are not known go. */
    ReportedFinding inFile() {
        Finding placed = finding.toBuilder()
                .location(finding.location().withSource(source()))
                .related(finding.related().stream()
                        .filter(other -> other.location().source().isPresent())
                        .toList())
                .build();
        return new ReportedFinding(document, placed, suppression, known);
    }

    private static Stream<ReportedFinding> allOf(ReviewedPostmortem reviewed) {
        ValidationReport report = reviewed.report();
        Stream<ReportedFinding> suppressed = report.suppressed().stream()
                .map(each ->
                        new ReportedFinding(reviewed.name(), each.finding(), Optional.of(each.suppression()), false));
        Stream<ReportedFinding> known = report.known().stream()
                .map(finding -> new ReportedFinding(reviewed.name(), finding, Optional.empty(), true));
        return Stream.concat(countedOf(reviewed), Stream.concat(suppressed, known));
    }

    private static Stream<ReportedFinding> countedOf(ReviewedPostmortem reviewed) {
        return reviewed.report().findings().stream()
                .map(finding -> new ReportedFinding(reviewed.name(), finding, Optional.empty(), false));
    }
}
