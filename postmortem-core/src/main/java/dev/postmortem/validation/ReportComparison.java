package dev.postmortem.validation;

import dev.postmortem.model.internal.Absent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has become of the findings between two reports on one postmortem.
 *
 * @param added findings that the later report alone has, in the order of the document
 * @param remaining findings that both have, as the later one tells them
 * @param fixed findings that the earlier report alone has
 * @since 0.1.0
 */
public record ReportComparison(List<Finding> added, List<Finding> remaining, List<Finding> fixed) {

    /** Copies the lists. */
    public ReportComparison {
        added = Absent.listIfNull("ReportComparison.added", added);
        remaining = Absent.listIfNull("ReportComparison.remaining", remaining);
        fixed = Absent.listIfNull("ReportComparison.fixed", fixed);
    }

    static ReportComparison between(ValidationReport earlier, ValidationReport later) {
        Set<String> before = fingerprints(earlier);
        Set<String> after = fingerprints(later);
        return new ReportComparison(
                later.findings().stream()
                        .filter(finding -> !before.contains(finding.fingerprint()))
                        .toList(),
                later.findings().stream()
                        .filter(finding -> before.contains(finding.fingerprint()))
                        .toList(),
                earlier.findings().stream()
                        .filter(finding -> !after.contains(finding.fingerprint()))
                        .toList());
    }

    private static Set<String> fingerprints(ValidationReport report) {
        return report.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
    }
}
