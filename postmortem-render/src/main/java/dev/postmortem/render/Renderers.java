package dev.postmortem.render;

import dev.postmortem.render.markdown.MarkdownWriter;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The renderers that come with the library.
 *
 * <pre>{@code
 * String page = Renderers.markdown().render(postmortem);
 * String inLondon = Renderers.markdown(o -> o.zone(ZoneId.of("Europe/London"))).render(postmortem);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Renderers {

    private static final Renderer MARKDOWN = markdown(RenderOptions.defaults());

    private Renderers() {}

    /**
     * Returns the renderer of Markdown for GitHub, with safe defaults.
     *
     * @return the renderer
     */
    public static Renderer markdown() {
        return MARKDOWN;
    }

    /**
     * Returns a renderer of Markdown for GitHub.
     *
     * @param edit changes the default options
     * @return the renderer
     */
    public static Renderer markdown(Consumer<? super RenderOptions.Builder> edit) {
        Objects.requireNonNull(edit, "edit");
        return markdown(RenderOptions.with(edit));
    }

    /**
     * Returns a renderer of Markdown for GitHub.
     *
     * @param options what the document tells and how
     * @return the renderer
     */
    public static Renderer markdown(RenderOptions options) {
        Objects.requireNonNull(options, "options");
        return Renderer.of(MarkdownWriter.builder().linkPolicy(options.links()).build(), options);
    }
}
