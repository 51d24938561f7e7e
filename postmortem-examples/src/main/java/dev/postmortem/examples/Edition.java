package dev.postmortem.examples;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Audience;
import dev.postmortem.redaction.Redactor;
import dev.postmortem.render.FormatRegistry;
import dev.postmortem.render.OpenActions;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** The postmortems as one circle of readers sees them, in every format, in a folder of their own. */
final class Edition {

    private static final String OPEN_ACTIONS = "open-actions";

    private final Audience audience;
    private final Path folder;
    private final RenderOptions options;
    private final List<Renderer> renderers;
    private final OutputNames names = new OutputNames();

    private Edition(Audience audience, Path folder) {
        this.audience = audience;
        this.folder = folder;
        this.options = RenderOptions.with(o -> o.audience(audience).embedData(true));
        FormatRegistry formats = FormatRegistry.standard();
        this.renderers = formats.formats().stream()
                .map(format -> formats.renderer(format.id(), options))
                .toList();
        names.use("index");
        names.use(OPEN_ACTIONS);
    }

    /** Returns the edition of those who wrote the postmortems, which holds everything. */
    static Edition internal(Path output) {
        return new Edition(Audience.TEAM, output);
    }

    /** Returns the edition for everybody. It lies apart, so that the folder can be published as it is. */
    static Edition published(Path output) {
        return new Edition(Audience.PUBLIC, output.resolve("public"));
    }

    Path folder() {
        return folder;
    }

    /** Returns the renderers, one for each format. */
    List<Renderer> renderers() {
        return renderers;
    }

    /** Returns what this circle may see of a postmortem. */
    Postmortem of(Postmortem postmortem) {
        return Redactor.standard().redact(postmortem, audience);
    }

    /** Returns a name for the files of a postmortem that none of this edition has yet. */
    String unusedName(String wanted) {
        return names.unused(wanted);
    }

    void use(String name) {
        names.use(name);
    }

    /** Returns the file of a postmortem in a format. */
    Path file(String name, String extension) {
        return folder.resolve(name + "." + extension);
    }

    /** Returns the pages that list the open actions of all postmortems, each made when it is asked for. */
    Map<Path, Supplier<String>> openActions(List<Postmortem> postmortems, Clock clock) {
        Map<Path, Supplier<String>> pages = new LinkedHashMap<>();
        for (Renderer renderer : List.of(Renderers.html(options), Renderers.markdown(options))) {
            pages.put(
                    file(OPEN_ACTIONS, renderer.format().extension()),
                    () -> renderer.written(OpenActions.by(clock).of(postmortems, options))
                            .text());
        }
        return pages;
    }

    /** Returns a name for the files of a postmortem, made of nothing but what it shows itself. */
    static String nameOf(Postmortem postmortem) {
        String name = postmortem.id().orElse(postmortem.title()).toLowerCase(Locale.ROOT);
        String plain = name.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "postmortem" : plain;
    }
}
