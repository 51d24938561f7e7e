package dev.postmortem.validation.json;

import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.validation.ValidationReport;

/**
 * Writes a report as JSON, for machines that do something about findings.
 *
 * @since 0.1.0
 */
public final class ReportJson {

    private ReportJson() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the text with the names of the report's components, the same for the same report
     */
    public static String write(ValidationReport report) {
        return PlainJson.write(Mandatory.given("ReportJson.report", report));
    }
}
