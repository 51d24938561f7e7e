package dev.postmortem.render.report;

import dev.postmortem.render.internal.DisplayWidth;
import dev.postmortem.validation.ConfigurationProblem;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.Passage;
import dev.postmortem.validation.ValidationReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes validation reports as plain text: grouped by section, the worst first, with the words that are meant underlined.
 *
 * <pre>{@code
 * System.out.print(TextReport.of(validator.validate(postmortem)));
 * }</pre>
 *
 * <pre>
 * FAIL in profile publish: 0 errors, 1 warning, 0 notes
 *
 * Action items
 *   warning  "improve" is never done: say what is to be observed
 *            We improve the monitoring.
 *               ^^^^^^^
 *            acme:action-vague/words at incidents/INC-142.json:12:20
 * </pre>
 *
 * <p>Lines end with a line feed. Control characters of the document never reach the text, so that a terminal obeys none
 * of them, and controls that turn the direction of text are written out, for example {@code [U+202E]}.
 *
 * @since 0.1.0
 */
public final class TextReport {

    private static final String INDENT = "  ";
    private static final String UNDER_SEVERITY = " ".repeat(11);

    /** Severities are declared from the worst to the mildest. */
    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity);

    private final Output out;
    private final boolean ascii;

    private TextReport(Output out, boolean ascii) {
        this.out = out;
        this.ascii = ascii;
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the text, which ends with a line feed
     */
    public static String of(ValidationReport report) {
        return Output.text(out -> new TextReport(out, false).report("", report));
    }

    /**
     * Writes reports, each under the name of its postmortem, and what they come to together.
     *
     * @param reviewed the postmortems with their reports
     * @return the text, which ends with a line feed
     */
    public static String of(List<ReviewedPostmortem> reviewed) {
        return Output.text(out -> new TextReport(out, false).reports(reviewed));
    }

    /**
     * Writes reports as {@link #of(List)} does, piece by piece, so that the text is not held in memory.
     *
     * @param reviewed the postmortems with their reports
     * @param out where to write the text; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     */
    public static void write(List<ReviewedPostmortem> reviewed, Appendable out) throws IOException {
        Output.write(out, to -> new TextReport(to, false).reports(reviewed));
    }

    /**
     * Writes a report in ASCII alone, for terminals and logs of which nobody knows the encoding: quotation marks, dashes and
     * the like become their plain forms, and any other character becomes its code, for example <code>&#92;u{e9}</code>.
     *
     * @param report the report
     * @return the text, which ends with a line feed
     */
    public static String ascii(ValidationReport report) {
        return Output.text(out -> new TextReport(out, true).report("", report));
    }

    /**
     * Writes reports in ASCII alone, as {@link #ascii(ValidationReport)} does.
     *
     * @param reviewed the postmortems with their reports
     * @return the text, which ends with a line feed
     */
    public static String ascii(List<ReviewedPostmortem> reviewed) {
        return Output.text(out -> new TextReport(out, true).reports(reviewed));
    }

    /**
     * Writes reports as {@link #ascii(List)} does, piece by piece, so that the text is not held in memory.
     *
     * @param reviewed the postmortems with their reports
     * @param out where to write the text; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     */
    public static void writeAscii(List<ReviewedPostmortem> reviewed, Appendable out) throws IOException {
        Output.write(out, to -> new TextReport(to, true).reports(reviewed));
    }

    private void reports(List<ReviewedPostmortem> reviewed) {
        reviewed.forEach(each -> {
            report(each.name() + ": ", each.report());
            out.append('\n');
        });
        line(Words.verdicts(reviewed));
    }

    private void report(String name, ValidationReport report) {
        heading(name, report);
        sections(report.findings()).forEach(this::section);
        suppressed(report);
        troubles(report);
        pages(report);
    }

    private void heading(String name, ValidationReport report) {
        String known = report.known().isEmpty() ? "" : ", " + report.known().size() + " known already";
        line(name + report.verdict() + " in profile " + report.profile() + ": "
                + Words.count(report.findings(FindingSeverity.ERROR).size(), "error") + ", "
                + Words.count(report.findings(FindingSeverity.WARNING).size(), "warning") + ", "
                + Words.count(report.findings(FindingSeverity.INFO).size(), "note") + known);
    }

    /** The sections by name with their findings; those with the worst finding first, otherwise as the document runs. */
    private static Map<String, List<Finding>> sections(List<Finding> findings) {
        Map<String, List<Finding>> byName = new LinkedHashMap<>();
        findings.forEach(finding -> byName.computeIfAbsent(sectionOf(finding), first -> new ArrayList<>())
                .add(finding));
        byName.values().forEach(inSection -> inSection.sort(WORST_FIRST));
        Map<String, List<Finding>> sorted = new LinkedHashMap<>();
        byName.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(inSection -> inSection.get(0), WORST_FIRST)))
                .forEach(section -> sorted.put(section.getKey(), section.getValue()));
        return sorted;
    }

    private static String sectionOf(Finding finding) {
        String pointer = finding.location().pointer();
        int end = pointer.indexOf('/', 1);
        String name = pointer.substring(pointer.isEmpty() ? 0 : 1, end < 0 ? pointer.length() : end);
        if (name.isBlank()) {
            return "Postmortem";
        }
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void section(String name, List<Finding> findings) {
        out.append('\n');
        line(name);
        Remark.of(findings).forEach(this::remark);
    }

    private void remark(Remark remark) {
        Finding first = remark.first();
        String severity = Words.of(first.severity());
        List<String> messages = remark.messages();
        line(INDENT
                + severity
                + " ".repeat(UNDER_SEVERITY.length() - INDENT.length() - severity.length())
                + messages.get(0));
        messages.stream().skip(1).forEach(message -> line(UNDER_SEVERITY + message));
        if (first.passage().isPresent()) {
            underlined(first.passage().get());
        } else if (first.location().span().isPresent()) {
            first.excerpt().ifPresent(words -> line(UNDER_SEVERITY + "> " + words));
        }
        line(UNDER_SEVERITY + remark.ids() + " at " + Words.place(first.location()));
        first.related().forEach(other -> line(UNDER_SEVERITY + Words.related(other)));
        first.suggestions().forEach(suggestion -> line(UNDER_SEVERITY + "suggestion: " + suggestion.label()));
    }

    private void underlined(Passage passage) {
        String before = shown(passage.text().substring(0, passage.span().start()));
        String words = shown(
                passage.text().substring(passage.span().start(), passage.span().end()));
        String after = shown(passage.text().substring(passage.span().end()));
        line(UNDER_SEVERITY + before + words + after);
        line(UNDER_SEVERITY
                + " ".repeat(DisplayWidth.columns(before))
                + "^".repeat(Math.max(1, DisplayWidth.columns(words))));
    }

    private void suppressed(ValidationReport report) {
        list(
                "Suppressed",
                report.suppressed().stream()
                        .map(each -> each.finding().ruleId() + " at "
                                + Words.place(each.finding().location()) + ": "
                                + each.suppression().reason()
                                + each.suppression()
                                        .expires()
                                        .map(day -> " (until " + day + ")")
                                        .orElse(""))
                        .toList());
    }

    private void troubles(ValidationReport report) {
        list(
                "Rules that failed",
                report.ruleFailures().stream()
                        .map(failure -> failure.ruleId() + ": " + failure.message())
                        .toList());
        list("Rules that do not read the language of the postmortem", report.notApplicable());
        list(
                "Problems of the configuration",
                report.configurationProblems().stream()
                        .map(ConfigurationProblem::message)
                        .toList());
    }

    private void pages(ValidationReport report) {
        list(
                "The rules are explained at",
                report.findings().stream()
                        .flatMap(finding -> finding.helpUri().stream())
                        .distinct()
                        .toList());
    }

    private void list(String title, List<String> entries) {
        if (!entries.isEmpty()) {
            out.append('\n');
            line(title);
            entries.forEach(entry -> line(INDENT + entry));
        }
    }

    private void line(String line) {
        out.append(shown(line)).append('\n');
    }

    private String shown(String user) {
        return ascii ? AsciiText.of(ShownText.line(user)) : ShownText.line(user);
    }
}
