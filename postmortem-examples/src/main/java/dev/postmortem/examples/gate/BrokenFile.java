package dev.postmortem.examples.gate;

import dev.postmortem.json.JsonProblem;
import dev.postmortem.json.SourceRegion;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingOrigin;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.Location;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.ReportVerdict;
import dev.postmortem.validation.SourceLocation;
import dev.postmortem.validation.ValidationReport;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that holds no postmortem, reported as one that does: what is wrong in it is told at its place, in the same ways as
 * findings, and the verdict is that nobody can say.
 *
 * @param name the name of the file
 * @param profile the name of the profile that was to be applied
 */
record BrokenFile(String name, String profile) {

    /** Reports what is wrong with the JSON. */
    ValidationReport report(List<JsonProblem> problems) {
        return report(problems.stream().map(this::finding));
    }

    /** Reports why the file could not be read. */
    ValidationReport report(String reason) {
        return report(Stream.of(finding("unreadable", "", Optional.empty(), "the file cannot be read: " + reason)));
    }

    private ValidationReport report(Stream<Finding> findings) {
        return ValidationReport.builder()
                .profile(profile)
                .verdict(ReportVerdict.INCOMPLETE)
                .findings(findings.toList())
                .build();
    }

    private Finding finding(JsonProblem problem) {
        String kind = problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return finding(kind, problem.pointer(), problem.region(), problem.message());
    }

    private Finding finding(String kind, String pointer, Optional<SourceRegion> region, String message) {
        return Finding.builder()
                .ruleId("constraint/json-" + kind)
                .category(Category.SHAPE)
                .severity(FindingSeverity.ERROR)
                .precision(PrecisionClass.VERY_HIGH)
                .message(message)
                .location(new Location(
                        pointer,
                        Optional.empty(),
                        pointer.isEmpty() ? "the document" : pointer,
                        Optional.empty(),
                        Optional.of(source(region))))
                .fingerprint(kind + " at " + pointer + ": " + message)
                .origin(FindingOrigin.CONSTRAINT)
                .build();
    }

    private SourceLocation source(Optional<SourceRegion> region) {
        return region.map(place -> new SourceLocation(
                        name, place.startLine(), place.startColumn(), place.endLine(), place.endColumn()))
                .orElseGet(() -> new SourceLocation(name, 1, 1, 1, 1));
    }
}
