package dev.postmortem.render.report;

import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Writes validation reports as a Code Quality report, which GitLab shows in merge requests.
 *
 * <pre>{@code
 * Files.writeString(
 *         Path.of("gl-code-quality-report.json"),
 *         CodeQualityReport.of(new ReviewedPostmortem(path, validator.validate(postmortem))));
 * }</pre>
 *
 * <p>It is an array with one object for each finding, with the six fields that GitLab documents; it ignores all others:
 * {@code description}, {@code check_name}, {@code fingerprint}, {@code severity}, {@code location.path} and
 * {@code location.lines.begin}. GitLab wants a path and a line of each: a finding without a place in a file stands in line 1
 * of the file of the postmortem's name. GitLab takes two violations with one fingerprint for the same, so the name of the
 * postmortem is part of it. An error is {@code major}, a warning {@code minor} and a note {@code info}, as other linters have
 * it. GitLab compares with the target branch itself, so suppressed and known findings are left out, and there is no place for
 * rules that failed.
 *
 * <p>Source: "Code Quality report format" in GitLab's documentation
 * (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
 *
 * @since 0.1.0
 */
public final class CodeQualityReport {

    /** How often each fingerprint was met so far. */
    private final Map<String, Integer> fingerprints = new HashMap<>();

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
        return Output.text(out -> violations(reviewed, out));
    }

    /**
     * Writes reports piece by piece, so that the text is not held in memory.
     *
     * @param reviewed the postmortems with their reports
     * @param out where to write the JSON text; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     */
    public static void write(List<ReviewedPostmortem> reviewed, Appendable out) throws IOException {
        Output.write(out, to -> violations(reviewed, to));
    }

    private static void violations(List<ReviewedPostmortem> reviewed, Output out) {
        CodeQualityReport report = new CodeQualityReport();
        JsonText.writeArray(
                out,
                all -> ReportedFinding.countedOf(reviewed)
                        .forEach(each -> all.object(violation -> report.violation(each, violation))));
    }

    private void violation(ReportedFinding reported, JsonText violation) {
        Finding finding = reported.finding();
        SourceLocation source = reported.source();
        violation
                .text("description", finding.message())
                .text("check_name", finding.ruleId())
                .text("fingerprint", fingerprint(reported))
                .text("severity", severity(finding.severity()))
                .object(
                        "location",
                        location -> location.text("path", RepositoryPath.of(source.file()))
                                .object("lines", lines -> lines.number("begin", source.startLine())));
    }

    private String fingerprint(ReportedFinding reported) {
        String first = hash(reported.document() + "\n" + reported.finding().fingerprint());
        int count = fingerprints.merge(first, 1, Integer::sum);
        return count == 1 ? first : hash(first + "\n" + count);
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
