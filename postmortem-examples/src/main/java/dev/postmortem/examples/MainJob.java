package dev.postmortem.examples;

import dev.postmortem.examples.incidents.ExampleIncidents;
import dev.postmortem.json.Layout;
import dev.postmortem.json.PostmortemJson;
import dev.postmortem.metric.Metrics;
import dev.postmortem.model.Postmortem;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import dev.postmortem.validation.PostmortemValidator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Validates, measures and writes postmortems, one after another, and tells in a few lines what came of each. */
final class MainJob {

    private final Path output;
    private final PrintStream out;
    private final PrintStream err;
    private final PostmortemJson json =
            PostmortemJson.builder().layout(Layout.PRETTY).build();
    private final Renderer markdown = Renderers.markdown();
    private final Set<String> usedNames = new HashSet<>();
    private int failures;

    MainJob(Path output, PrintStream out, PrintStream err) {
        this.output = output;
        this.out = out;
        this.err = err;
    }

    /**
     * Does the job for the files, or for the example incidents if there are none.
     *
     * @return the exit status: 0, or 1 if a file could not be processed; the others are processed all the same
     */
    int run(List<String> paths) {
        if (paths.isEmpty()) {
            ExampleIncidents.all().forEach(postmortem -> process(nameOf(postmortem), postmortem));
        } else {
            for (JsonFile file : JsonFile.under(paths, this::fail)) {
                file.read(json, this::fail).ifPresent(postmortem -> process(file.name(), postmortem));
            }
        }
        return failures == 0 ? 0 : 1;
    }

    private void process(String wantedName, Postmortem postmortem) {
        String name = unused(wantedName);
        Path jsonFile = output.resolve(name + ".json");
        Path markdownFile = output.resolve(name + ".md");
        try {
            Files.createDirectories(output);
            json.writeTo(postmortem, jsonFile);
            Files.writeString(markdownFile, markdown.render(postmortem), StandardCharsets.UTF_8);
        } catch (IOException e) {
            fail(name + ": cannot write into " + output + ": " + IoReason.of(e));
            return;
        }
        new Summary(
                        postmortem,
                        PostmortemValidator.standard().validate(postmortem),
                        Metrics.standard().measure(postmortem),
                        List.of(jsonFile, markdownFile))
                .printTo(out);
    }

    private void fail(String message) {
        failures++;
        err.println(OneLine.of(message));
    }

    private static String nameOf(Postmortem postmortem) {
        String name = postmortem.id().orElse(postmortem.title()).toLowerCase(Locale.ROOT);
        return name.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** Two files of one name in different folders must not overwrite each other's output. */
    private String unused(String name) {
        String candidate = name;
        for (int i = 2; !usedNames.add(candidate); i++) {
            candidate = name + "-" + i;
        }
        return candidate;
    }
}
