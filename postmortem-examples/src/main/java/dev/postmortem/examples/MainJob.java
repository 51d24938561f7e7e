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
import dev.postmortem.render.action.UnstableIdsException;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.json.ReportJson;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Validates, measures and writes postmortems, one after another, for the house and for everybody, and tells what came of
 * each.
 */
final class MainJob {

    /** Reports lie apart, so that the folder can be given as input again. */
    private static final String REPORTS = "reports";

    private final Path output;
    private final PostmortemValidator validator;
    private final Clock clock;
    private final PrintStream out;
    private final PrintStream err;
    private final PostmortemJson json =
            PostmortemJson.builder().layout(Layout.PRETTY).build();
    private final Edition internal;
    private final Edition published;
    private final IndexPage index;
    private final KnownFiles inputs = new KnownFiles();
    private int failures;

    MainJob(Path output, PostmortemValidator validator, Clock clock, PrintStream out, PrintStream err) {
        this.output = output;
        this.validator = validator;
        this.clock = clock;
        this.out = out;
        this.err = err;
        this.internal = Edition.internal(output);
        this.published = Edition.published(output);
        this.index = new IndexPage(output);
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
                .map(postmortem -> new NamedPostmortem("example", Edition.nameOf(postmortem), postmortem))
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
        if (List.of(output, output.resolve(REPORTS), internal.folder(), published.folder()).stream()
                .allMatch(this::make)) {
            postmortems.forEach(this::process);
            List<Postmortem> all =
                    postmortems.stream().map(NamedPostmortem::postmortem).toList();
            index.addOpenActions(
                    writeUnlessInputs(internal.openActions(all, clock)),
                    writeUnlessInputs(published.openActions(all, clock)));
            writeUnlessInputs(Map.of(output.resolve("index.html"), index::html));
        }
    }

    private boolean make(Path folder) {
        try {
            Files.createDirectories(folder);
            return true;
        } catch (IOException e) {
            fail(folder + ": cannot be made: " + IoReason.of(e));
            return false;
        }
    }

    private void process(NamedPostmortem named) {
        Postmortem postmortem = named.postmortem();
        Postmortem shown = published.of(postmortem);
        String name = internal.unusedName(named.name());
        String publishedName = published.unusedName(Edition.nameOf(shown));
        ValidationReport report = validator.validate(postmortem);
        Path reportFile = output.resolve(REPORTS).resolve(name + ".json");
        // The public edition is redacted from the whole once more for each format, as it would be in a host.
        Map<Path, Supplier<String>> house = files(internal, name, postmortem, postmortem);
        Map<Path, Supplier<String>> everybody = files(published, publishedName, postmortem, shown);
        for (Path file : all(house.keySet(), List.of(reportFile), everybody.keySet())) {
            if (inputs.contains(file)) {
                fail(named.origin() + ": not written: " + file + " is an input");
                return;
            }
        }
        internal.use(name);
        published.use(publishedName);
        List<Path> housePages = write(house);
        List<Path> reports =
                write(reportFile, ReportJson.write(report)).stream().toList();
        List<Path> publicPages = write(everybody);
        index.add(postmortem, housePages, publicPages);
        new Summary(postmortem, report, Metrics.standard().measure(postmortem), all(housePages, reports, publicPages))
                .printTo(out);
    }

    /** Returns what is written of a postmortem for one circle: as JSON, and in each format. */
    private Map<Path, Supplier<String>> files(Edition edition, String name, Postmortem postmortem, Postmortem shown) {
        Map<Path, Supplier<String>> files = new LinkedHashMap<>();
        files.put(edition.file(name, "json"), () -> json.write(shown));
        for (Renderer renderer : edition.renderers()) {
            files.put(edition.file(name, renderer.format().extension()), () -> renderer.render(postmortem));
        }
        return files;
    }

    private static List<Path> all(Collection<Path> first, Collection<Path> second, Collection<Path> third) {
        return Stream.of(first, second, third).flatMap(Collection::stream).toList();
    }

    /** Returns the files that could be written. */
    private List<Path> write(Map<Path, Supplier<String>> files) {
        return files.entrySet().stream()
                .flatMap(file -> write(file.getKey(), file.getValue()).stream())
                .toList();
    }

    /** Trackers take no actions without ids that they keep; pages of the same postmortem are written all the same. */
    private Optional<Path> write(Path file, Supplier<String> content) {
        try {
            return write(file, content.get());
        } catch (UnstableIdsException e) {
            out.println(OneLine.of(file + ": not written: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private List<Path> writeUnlessInputs(Map<Path, Supplier<String>> files) {
        Map<Path, Supplier<String>> others = new LinkedHashMap<>(files);
        for (Path file : files.keySet()) {
            if (inputs.contains(file)) {
                fail(file + ": not written: it is an input");
                others.remove(file);
            }
        }
        return write(others);
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
}
