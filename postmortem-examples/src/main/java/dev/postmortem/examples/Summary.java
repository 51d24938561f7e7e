package dev.postmortem.examples;

import static java.util.stream.Collectors.joining;

import dev.postmortem.examples.commandline.OneLine;
import dev.postmortem.metric.Metric;
import dev.postmortem.metric.MetricResult;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Severity;
import dev.postmortem.render.FormatRegistry;
import dev.postmortem.render.report.TextReport;
import dev.postmortem.validation.ValidationReport;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the terminal says about one postmortem: what can be seen at a glance, and the whole validation report. */
record Summary(Postmortem postmortem, ValidationReport report, List<Metric> metrics, List<Path> files) {

    void printTo(PrintStream out) {
        out.println(OneLine.of(postmortem.id().map(id -> id + ": ").orElse("") + postmortem.title()));
        line(out, "severity", postmortem.severity().map(Severity::level).orElse("not recorded"));
        line(out, "durations", durations());
        line(out, "not known", unknown());
        line(out, "files", written());
        out.println();
        TextReport.of(report).lines().forEach(line -> out.println(line.isEmpty() ? "" : "  " + line));
        out.println();
    }

    private static void line(PrintStream out, String label, String text) {
        if (!text.isEmpty()) {
            out.println("  " + label + " ".repeat(11 - label.length()) + OneLine.of(text));
        }
    }

    /** Names the files of one folder and name once, as shells do: {@code inc-142.{json,md,html}}. */
    private String written() {
        Map<String, List<String>> extensions = new LinkedHashMap<>();
        for (Path file : files) {
            String path = file.toString();
            int dot = dot(path);
            extensions
                    .computeIfAbsent(path.substring(0, dot), stem -> new ArrayList<>())
                    .add(path.substring(dot + 1));
        }
        return extensions.entrySet().stream()
                .map(named -> named.getKey() + "."
                        + (named.getValue().size() == 1
                                ? named.getValue().get(0)
                                : "{" + String.join(",", named.getValue()) + "}"))
                .collect(joining(", "));
    }

    /** Returns where the ending of a file begins, which has two parts in some formats. */
    private static int dot(String path) {
        return FormatRegistry.standard().formats().stream()
                .map(format -> "." + format.extension())
                .filter(path::endsWith)
                .mapToInt(ending -> path.length() - ending.length())
                .min()
                .orElse(path.lastIndexOf('.'));
    }

    private String durations() {
        return metrics.stream()
                .filter(metric -> isKnown(metric.result()))
                .map(metric -> named(metric) + " " + metric.result())
                .collect(joining(", "));
    }

    private String unknown() {
        return metrics.stream()
                .filter(metric -> metric.result() instanceof MetricResult.Unknown)
                .map(Summary::named)
                .collect(joining(", "));
    }

    private static String named(Metric metric) {
        return metric.name() + metric.scope().map(scope -> " of " + scope).orElse("");
    }

    private static boolean isKnown(MetricResult result) {
        return result instanceof MetricResult.Value || result instanceof MetricResult.Range;
    }
}
