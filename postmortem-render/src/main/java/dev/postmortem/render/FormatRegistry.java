package dev.postmortem.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The formats that a host offers, each known by its id, for hosts that let somebody choose by name.
 *
 * <pre>{@code
 * FormatRegistry formats = FormatRegistry.standard().plusDiscovered(getClass().getClassLoader());
 * Renderer renderer = formats.renderer("html", RenderOptions.defaults());
 * }</pre>
 *
 * <p>It is immutable and can be shared between threads; each change gives a new one.
 *
 * @since 0.1.0
 */
public final class FormatRegistry {

    private static final FormatRegistry STANDARD = new FormatRegistry(Map.of(), List.of())
            .plus(FormatProvider.of(Format.MARKDOWN, Renderers::markdown))
            .plus(FormatProvider.of(Format.HTML, Renderers::html))
            .plus(FormatProvider.of(Format.TEXT, Renderers::text))
            .plus(FormatProvider.of(Format.ADF, Renderers::adf))
            .plus(FormatProvider.of(Format.CONFLUENCE, Renderers::confluence))
            .plus(FormatProvider.of(Format.SLACK, Renderers::slack))
            .plus(FormatProvider.of(Format.TEAMS, Renderers::teams))
            .plus(FormatProvider.of(Format.ASCIIDOC, Renderers::asciidoc))
            .plus(FormatProvider.of(Format.CSV, Renderers::csv))
            .plus(FormatProvider.of(Format.ICALENDAR, Renderers::icalendar))
            .plus(FormatProvider.of(Format.GITHUB_ISSUES, Renderers::gitHubIssues))
            .plus(FormatProvider.of(Format.GITLAB_ISSUES, Renderers::gitLabIssues))
            .plus(FormatProvider.of(Format.JIRA_ISSUES, Renderers::jiraIssues));

    /** In the order in which they were registered. */
    private final Map<String, FormatProvider> byId;

    private final List<String> problems;

    private FormatRegistry(Map<String, FormatProvider> byId, List<String> problems) {
        this.byId = byId;
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns the formats that come with the library.
     *
     * @return the registry
     */
    public static FormatRegistry standard() {
        return STANDARD;
    }

    /**
     * Returns this registry with one format more, which takes the place of one with the same id.
     *
     * @param provider brings the format
     * @return the registry
     */
    public FormatRegistry plus(FormatProvider provider) {
        Map<String, FormatProvider> more = new LinkedHashMap<>(byId);
        more.put(FormatDiscovery.idOf(provider), provider);
        return new FormatRegistry(more, problems);
    }

    /**
     * Returns this registry with the formats that libraries bring by {@link java.util.ServiceLoader}, in the order in
     * which the loader finds them. None takes the place of a format that is registered: what a host says explicitly
     * holds, and a library on the class path cannot slip in between a host and a standard format. One that cannot be
     * used hides no other: it is left out and told by {@link #problems()}.
     *
     * @param loader finds the libraries
     * @return the registry
     */
    public FormatRegistry plusDiscovered(ClassLoader loader) {
        Objects.requireNonNull(loader, "loader");
        Map<String, FormatProvider> more = new LinkedHashMap<>(byId);
        List<String> told = new ArrayList<>(problems);
        FormatDiscovery.addTo(more, loader, told);
        return new FormatRegistry(more, told);
    }

    /**
     * Returns the formats.
     *
     * @return the formats in the order in which they were registered
     */
    public List<Format> formats() {
        return byId.values().stream().map(FormatProvider::format).toList();
    }

    /**
     * Says which formats that were looked for cannot be used, for a host that checks this when it starts.
     *
     * @return what is wrong with each of them, with its class; empty if nothing is
     */
    public List<String> problems() {
        return problems;
    }

    /**
     * Returns a renderer.
     *
     * @param id the id of the format, such as {@code html}
     * @param options what the document tells and how
     * @return the renderer
     * @throws IllegalArgumentException if there is no such format; the message names those that there are, and those
     *     that cannot be used
     */
    public Renderer renderer(String id, RenderOptions options) {
        FormatProvider provider = byId.get(Objects.requireNonNull(id, "id"));
        if (provider == null) {
            throw new IllegalArgumentException(
                    "No format \"" + id + "\": give one of " + String.join(", ", byId.keySet()) + unusable());
        }
        Objects.requireNonNull(options, "options");
        return Objects.requireNonNull(provider.renderer(options), () -> "The renderer of " + id + " is null");
    }

    /** Whoever asks for a format that is missing may have meant one of them. */
    private String unusable() {
        return problems.isEmpty() ? "" : ". " + String.join(". ", problems);
    }
}
