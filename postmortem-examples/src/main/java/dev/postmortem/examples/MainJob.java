package dev.postmortem.examples;

import dev.postmortem.examples.commandline.IoReason;
import dev.postmortem.examples.commandline.JsonFile;
import dev.postmortem.examples.commandline.JsonFiles;
import dev.postmortem.examples.commandline.KnownFiles;
import dev.postmortem.examples.commandline.OneLine;
import dev.postmortem.examples.incidents.ExampleIncidents;
import dev.postmortem.json.Layout;
import dev.postmortem.json.PostmortemJson;
import dev.postmortem.metric.Metrics;
import dev.postmortem.model.Postmortem;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.json.ReportJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Validates, measures and writes postmortems, one after another, and tells what came of each. */
final class MainJob {

    /** Reports lie apart, so that the folder can be given as input again. */
    private static final String REPORTS = "reports";

    private final Path output;
    private final PostmortemValidator validator;
    private final PrintStream out;
    private final PrintStream err;
    private final PostmortemJson json =
            PostmortemJson.builder().layout(Layout.PRETTY).build();
    private final Renderer markdown = Renderers.markdown();
    private final OutputNames names = new OutputNames();
    private final KnownFiles inputs = new KnownFiles();
    private int failures;

    MainJob(Path output, PostmortemValidator validator, PrintStream out, PrintStream err) {
        this.output = output;
        this.validator = validator;
        this.out = out;
        this.err = err;
    }

    /**
     * Does the job for the files, or for the example incidents if there are none.
     *
     * @return the exit status: 0, or 1 if a file could not be processed; the others are processed all the same
     */
    int run(List<String> paths) {
        // All are read before anything is written, because the output may lie among the input.
        List<NamedPostmortem> postmortems = paths.isEmpty() ? examples() : read(paths);
        if (!postmortems.isEmpty()) {
            writeAll(postmortems);
        }
        return failures == 0 ? 0 : 1;
    }

    private static List<NamedPostmortem> examples() {
        return ExampleIncidents.all().stream()
                .map(postmortem -> new NamedPostmortem("example", nameOf(postmortem), postmortem))
                .toList();
    }

    private List<NamedPostmortem> read(List<String> paths) {
        List<JsonFile> files = JsonFiles.shallow(Path.of(""), this::fail).under(paths);
        files.forEach(file -> inputs.add(file.path()));
        return files.stream()
                .flatMap(file -> NamedPostmortem.read(file, json, this::fail).stream())
                .toList();
    }

    private void writeAll(List<NamedPostmortem> postmortems) {
        try {
            Files.createDirectories(output);
            Files.createDirectories(output.resolve(REPORTS));
        } catch (IOException e) {
            fail(output + ": cannot be made: " + IoReason.of(e));
            return;
        }
        postmortems.forEach(this::process);
    }

    private void process(NamedPostmortem named) {
        String name = names.unused(named.name());
        Path jsonFile = output.resolve(name + ".json");
        Path markdownFile = output.resolve(name + ".md");
        Path reportFile = output.resolve(REPORTS).resolve(name + ".json");
        for (Path file : List.of(jsonFile, markdownFile, reportFile)) {
            if (inputs.contains(file)) {
                fail(named.origin() + ": not written: " + file + " is an input");
                return;
            }
        }
        names.use(name);
        Postmortem postmortem = named.postmortem();
        String jsonText = json.write(postmortem);
        String markdownText = markdown.render(postmortem);
        List<Path> written = new ArrayList<>();
        write(jsonFile, jsonText).ifPresent(written::add);
        write(markdownFile, markdownText).ifPresent(written::add);
        ValidationReport report = validator.validate(postmortem);
        write(reportFile, ReportJson.write(report)).ifPresent(written::add);
        new Summary(postmortem, report, Metrics.standard().measure(postmortem), written).printTo(out);
    }

    /** Returns the file if it could be written. */
    private Optional<Path> write(Path file, String content) {
        try {
            return Optional.of(Files.writeString(file, content, StandardCharsets.UTF_8));
        } catch (IOException e) {
            fail(file + ": cannot be written: " + IoReason.of(e));
            return Optional.empty();
        }
    }

    private void fail(String message) {
        failures++;
        err.println(OneLine.of(message));
    }

    private static String nameOf(Postmortem postmortem) {
        String name = postmortem.id().orElse(postmortem.title()).toLowerCase(Locale.ROOT);
        return name.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
