package dev.postmortem.validation.json;

import dev.postmortem.json.ReadDocument;
import dev.postmortem.json.SourceRegion;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.Location;
import dev.postmortem.validation.RelatedLocation;
import dev.postmortem.validation.SourceLocation;
import dev.postmortem.validation.SuppressedFinding;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.internal.SpannedText;
import java.util.List;
import java.util.Optional;

/**
 * Tells where findings stand in the JSON file that a postmortem was read from.
 *
 * <pre>{@code
 * ReadDocument document = PostmortemJson.standard().readDocument(Path.of("postmortems/2026/inc-142.json"));
 * ValidationReport report = validator.validate(document.postmortem());
 * ValidationReport located = ReportSources.locate(report, "postmortems/2026/inc-142.json", document);
 * located.findings().get(0).location().source(); // postmortems/2026/inc-142.json:12:15
 * }</pre>
 *
 * <p>Of an object or a list only the beginning is marked, because the whole may fill pages; for what is missing, the
 * beginning of what it is missing from.
 *
 * @since 0.1.0
 */
public final class ReportSources {

    private final String file;
    private final ReadDocument document;

    private ReportSources(String file, ReadDocument document) {
        this.file = file;
        this.document = document;
    }

    /**
     * Returns a report in which every finding, also a suppressed or a known one, and every place that it speaks of has a
     * source.
     *
     * @param report a report on the postmortem in the document
     * @param file how consumers of the report name the file: a path relative to the root of the repository, with slashes
     * @param document the postmortem as it was read; if it was migrated from an older schema version, nothing is known of
     *     its text but the file, whose beginning then stands for all places
     * @return the report with sources
     */
    public static ValidationReport locate(ValidationReport report, String file, ReadDocument document) {
        Mandatory.given("ReportSources.report", report);
        ReportSources sources = new ReportSources(
                Mandatory.text("ReportSources.file", file), Mandatory.given("ReportSources.document", document));
        return report.toBuilder()
                .findings(sources.findings(report.findings()))
                .suppressed(report.suppressed().stream()
                        .map(each -> new SuppressedFinding(sources.finding(each.finding()), each.suppression()))
                        .toList())
                .known(sources.findings(report.known()))
                .build();
    }

    private List<Finding> findings(List<Finding> findings) {
        return findings.stream().map(this::finding).toList();
    }

    private Finding finding(Finding finding) {
        return finding.withLocation(located(finding.location()))
                .withRelated(finding.related().stream()
                        .map(related -> new RelatedLocation(located(related.location()), related.label()))
                        .toList());
    }

    private Location located(Location location) {
        return location.withSource(location.span()
                .flatMap(span -> part(location, span))
                .or(() -> document.places().mark(location.pointer()))
                .map(this::source)
                .orElseGet(() -> new SourceLocation(file, 1, 1, 1, 1)));
    }

    private Optional<SourceRegion> part(Location location, TextSpan span) {
        return SpannedText.at(location, document.postmortem())
                .filter(text -> span.end() <= text.length())
                .flatMap(text -> document.places().part(location.pointer(), text, span.start(), span.end()));
    }

    private SourceLocation source(SourceRegion region) {
        return new SourceLocation(file, region.startLine(), region.startColumn(), region.endLine(), region.endColumn());
    }
}
