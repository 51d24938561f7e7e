package dev.postmortem.render.report;

import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Writes validation reports as a Code Quality report, which GitLab shows in merge requests.
 *
 * <pre>{@code
 * Files.writeString(
 *         Path.of("gl-code-quality-report.json"),
 *         CodeQualityReport.of(new ReviewedPostmortem(path, validator.validate(postmortem))));
 * }</pre>
 *
 * <p>It is an array with one object for each finding, with the six fields that GitLab documents: {@code description},
 * {@code check_name}, {@code fingerprint}, {@code severity}, {@code location.path} and {@code location.lines.begin}. GitLab
 * wants a path and a line of each: a finding without a place in a file stands in line 1 of the file of the postmortem's
 * name. It takes two violations with one fingerprint for the same, so that the name of the document is part of it. An error
 * is {@code major}, a warning {@code minor} and a note {@code info}, as other linters have it. GitLab compares with the target
 * branch itself, so suppressed and known findings are left out, and there is no place for rules that failed.
 *
 * <p>Source: "Code Quality report format" in GitLab's documentation
 * (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
 *
 * @since 0.1.0
 */
public final class CodeQualityReport {

    private final Set<String> fingerprints = new HashSet<>();

    private CodeQualityReport() {}

    /**
     * Writes one report.
     *
     * @param reviewed the postmortem with its report
     * @return the JSON text, which ends with a line feed
     */
    public static String of(ReviewedPostmortem reviewed) {
        return of(List.of(reviewed));
    }

    /**
     * Writes reports.
     *
     * @param reviewed the postmortems with their reports
     * @return the JSON text, which ends with a line feed
     */
    public static String of(List<ReviewedPostmortem> reviewed) {
        CodeQualityReport writer = new CodeQualityReport();
        return JsonText.ofArray(all -> ReportedFinding.countedOf(reviewed)
                .forEach(each -> all.object(violation -> writer.write(each.inFile(), violation))));
    }

    private void write(ReportedFinding reported, JsonText violation) {
        Finding finding = reported.finding();
        SourceLocation source = finding.location().source().orElseThrow();
        violation
                .text("description", finding.message())
                .text("check_name", finding.ruleId())
                .text("fingerprint", fingerprint(reported))
                .text("severity", severity(finding.severity()))
                .object(
                        "location",
                        location -> location.text("path", source.file().replaceFirst("^(\\./)+", ""))
                                .object("lines", lines -> lines.number("begin", source.startLine())));
    }

    private String fingerprint(ReportedFinding reported) {
        String identity = reported.document() + "\n" + reported.finding().fingerprint();
        String fingerprint = hash(identity);
        for (int count = 2; !fingerprints.add(fingerprint); count++) {
            fingerprint = hash(identity + "\n" + count);
        }
        return fingerprint;
    }

    private static String hash(String identity) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256", e);
        }
    }

    private static String severity(FindingSeverity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
