package dev.postmortem.render.report;

import static java.util.stream.Collectors.joining;

import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.ValidationReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a validation report as plain text: grouped by section, the worst first, a finding in two or three lines.
 *
 * <pre>{@code
 * System.out.print(TextReport.of(validator.validate(postmortem)));
 * }</pre>
 *
 * <p>Lines end with a line feed. Control characters of the document never reach the text, so that a terminal obeys none
 * of them.
 *
 * @since 0.1.0
 */
public final class TextReport {

    private static final String INDENT = "  ";
    private static final String UNDER_SEVERITY = " ".repeat(11);

    /** Severities are declared from the worst to the mildest. */
    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity);

    private final StringBuilder text = new StringBuilder();

    private TextReport() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the text, which ends with a line feed
     */
    public static String of(ValidationReport report) {
        TextReport writer = new TextReport();
        writer.heading(report);
        sections(report.findings()).forEach(writer::section);
        writer.suppressed(report);
        writer.troubles(report);
        return writer.text.toString();
    }

    private void heading(ValidationReport report) {
        String known = report.known().isEmpty() ? "" : ", " + report.known().size() + " known already";
        line(report.verdict() + " in profile " + report.profile() + ": "
                + counted(report, FindingSeverity.ERROR, "error") + ", "
                + counted(report, FindingSeverity.WARNING, "warning") + ", "
                + counted(report, FindingSeverity.INFO, "note") + known);
    }

    private static String counted(ValidationReport report, FindingSeverity severity, String noun) {
        int count = report.findings(severity).size();
        return count + " " + noun + (count == 1 ? "" : "s");
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
        String name = pointer.isEmpty() ? "postmortem" : pointer.substring(1, end < 0 ? pointer.length() : end);
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void section(String name, List<Finding> findings) {
        text.append('\n');
        line(name);
        Remark.of(findings).forEach(this::remark);
    }

    private void remark(Remark remark) {
        Finding first = remark.first();
        String severity = word(first.severity());
        List<String> messages = remark.messages();
        line(INDENT
                + severity
                + " ".repeat(UNDER_SEVERITY.length() - INDENT.length() - severity.length())
                + messages.get(0));
        messages.stream().skip(1).forEach(message -> line(UNDER_SEVERITY + message));
        if (first.location().span().isPresent()) {
            first.excerpt().ifPresent(words -> line(UNDER_SEVERITY + "> " + words));
        }
        line(UNDER_SEVERITY + remark.ids() + " at " + place(first));
        first.suggestions().forEach(suggestion -> line(UNDER_SEVERITY + "suggestion: " + suggestion.label()));
    }

    private static String place(Finding finding) {
        String pointer = finding.location().pointer();
        return pointer.isEmpty() ? finding.location().path() : pointer;
    }

    private static String word(FindingSeverity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private void suppressed(ValidationReport report) {
        list(
                "Suppressed",
                report.suppressed().stream()
                        .map(each -> each.finding().ruleId() + " at " + place(each.finding()) + ": "
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
        list(
                "Problems of the configuration",
                report.configurationProblems().stream()
                        .map(problem -> problem.message())
                        .toList());
    }

    private void list(String title, List<String> entries) {
        if (!entries.isEmpty()) {
            text.append('\n');
            line(title);
            entries.forEach(entry -> line(INDENT + entry));
        }
    }

    private void line(String line) {
        text.append(line.codePoints()
                        .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                        .mapToObj(Character::toString)
                        .collect(joining()))
                .append('\n');
    }
}
