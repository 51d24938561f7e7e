package dev.postmortem.render.generated;

import dev.postmortem.render.Format;
import dev.postmortem.render.FormatRegistry;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Every format that is registered, in a form that does not mind that ids were counted out, as those of redaction are. */
final class EveryFormat {

    private static final Map<String, Function<RenderOptions, Renderer>> LENIENT = Map.of(
            Format.CSV.id(), options -> Renderers.csv(options, w -> w.acceptAssignedIds()),
            Format.ICALENDAR.id(), options -> Renderers.icalendar(options, w -> w.acceptAssignedIds()),
            Format.GITHUB_ISSUES.id(), options -> Renderers.gitHubIssues(options, w -> w.acceptAssignedIds()),
            Format.GITLAB_ISSUES.id(), options -> Renderers.gitLabIssues(options, w -> w.acceptAssignedIds()),
            Format.JIRA_ISSUES.id(), options -> Renderers.jiraIssues(options, w -> w.acceptAssignedIds()));

    /** The ids of the formats that tell of actions alone. */
    static final Set<String> OF_ACTIONS = LENIENT.keySet();

    private EveryFormat() {}

    /** Returns a renderer of each format by its id. */
    static Map<String, Renderer> renderers(RenderOptions options) {
        FormatRegistry formats = FormatRegistry.standard();
        Map<String, Renderer> renderers = new LinkedHashMap<>();
        formats.formats()
                .forEach(format -> renderers.put(
                        format.id(),
                        LENIENT.getOrDefault(format.id(), any -> formats.renderer(format.id(), options))
                                .apply(options)));
        return renderers;
    }
}
