package dev.postmortem.render;

import dev.postmortem.render.asciidoc.AsciiDocWriter;
import dev.postmortem.render.html.HtmlWriter;
import dev.postmortem.render.markdown.MarkdownWriter;
import dev.postmortem.render.text.TextWriter;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The renderers that come with the library.
 *
 * <pre>{@code
 * String page = Renderers.html().render(postmortem);
 * String inLondon = Renderers.markdown(o -> o.zone(ZoneId.of("Europe/London"))).render(postmortem);
 * String forGitLab = Renderers.markdown(house, writer -> writer.flavour(Flavour.GITLAB)).render(postmortem);
 * }</pre>
 *
 * <p>Options say what a document tells and how, whatever its format; each format's writer has a builder for what it alone
 * can do. A renderer is made once and shared.
 *
 * @since 0.1.0
 */
public final class Renderers {

    private static final Renderer MARKDOWN = markdown(RenderOptions.defaults());
    private static final Renderer HTML = html(RenderOptions.defaults());
    private static final Renderer TEXT = text(RenderOptions.defaults());
    private static final Renderer ASCIIDOC = asciidoc(RenderOptions.defaults());

    private Renderers() {}

    /**
     * Returns the renderer of Markdown, with safe defaults.
     *
     * @return the renderer
     */
    public static Renderer markdown() {
        return MARKDOWN;
    }

    /**
     * Returns a renderer of Markdown.
     *
     * @param edit changes the default options
     * @return the renderer
     */
    public static Renderer markdown(Consumer<? super RenderOptions.Builder> edit) {
        Objects.requireNonNull(edit, "edit");
        return markdown(RenderOptions.with(edit));
    }

    /**
     * Returns a renderer of Markdown.
     *
     * @param options what the document tells and how
     * @return the renderer
     */
    public static Renderer markdown(RenderOptions options) {
        return markdown(options, writer -> {});
    }

    /**
     * Returns a renderer of Markdown.
     *
     * @param options what the document tells and how
     * @param edit changes for whom it is written, GitHub by default, and how
     * @return the renderer
     */
    public static Renderer markdown(RenderOptions options, Consumer<? super MarkdownWriter.Builder> edit) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(edit, "edit");
        MarkdownWriter.Builder writer =
                MarkdownWriter.builder().linkPolicy(options.links()).words(WriterWords.markdown(options.labels()));
        edit.accept(writer);
        return Renderer.of(writer.build(), options);
    }

    /**
     * Returns the renderer of pages of HTML, with safe defaults.
     *
     * @return the renderer
     */
    public static Renderer html() {
        return HTML;
    }

    /**
     * Returns a renderer of pages of HTML.
     *
     * @param edit changes the default options
     * @return the renderer
     */
    public static Renderer html(Consumer<? super RenderOptions.Builder> edit) {
        Objects.requireNonNull(edit, "edit");
        return html(RenderOptions.with(edit));
    }

    /**
     * Returns a renderer of pages of HTML.
     *
     * @param options what the document tells and how
     * @return the renderer
     */
    public static Renderer html(RenderOptions options) {
        return html(options, writer -> {});
    }

    /**
     * Returns a renderer of pages of HTML.
     *
     * @param options what the document tells and how
     * @param edit changes how it is written: as a page of its own by default, or as a fragment, and how it looks
     * @return the renderer
     */
    public static Renderer html(RenderOptions options, Consumer<? super HtmlWriter.Builder> edit) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(edit, "edit");
        HtmlWriter.Builder writer =
                HtmlWriter.builder().linkPolicy(options.links()).words(WriterWords.html(options.labels()));
        edit.accept(writer);
        return Renderer.of(writer.build(), options);
    }

    /**
     * Returns the renderer of plain text, with safe defaults.
     *
     * @return the renderer
     */
    public static Renderer text() {
        return TEXT;
    }

    /**
     * Returns a renderer of plain text.
     *
     * @param edit changes the default options
     * @return the renderer
     */
    public static Renderer text(Consumer<? super RenderOptions.Builder> edit) {
        Objects.requireNonNull(edit, "edit");
        return text(RenderOptions.with(edit));
    }

    /**
     * Returns a renderer of plain text.
     *
     * @param options what the document tells and how
     * @return the renderer
     */
    public static Renderer text(RenderOptions options) {
        return text(options, writer -> {});
    }

    /**
     * Returns a renderer of plain text.
     *
     * @param options what the document tells and how
     * @param edit changes how it is written, such as how wide
     * @return the renderer
     */
    public static Renderer text(RenderOptions options, Consumer<? super TextWriter.Builder> edit) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(edit, "edit");
        TextWriter.Builder writer = TextWriter.builder().linkPolicy(options.links());
        edit.accept(writer);
        return Renderer.of(writer.build(), options);
    }

    /**
     * Returns the renderer of AsciiDoc, with safe defaults.
     *
     * @return the renderer
     */
    public static Renderer asciidoc() {
        return ASCIIDOC;
    }

    /**
     * Returns a renderer of AsciiDoc.
     *
     * @param edit changes the default options
     * @return the renderer
     */
    public static Renderer asciidoc(Consumer<? super RenderOptions.Builder> edit) {
        Objects.requireNonNull(edit, "edit");
        return asciidoc(RenderOptions.with(edit));
    }

    /**
     * Returns a renderer of AsciiDoc.
     *
     * @param options what the document tells and how
     * @return the renderer
     */
    public static Renderer asciidoc(RenderOptions options) {
        return asciidoc(options, writer -> {});
    }

    /**
     * Returns a renderer of AsciiDoc.
     *
     * @param options what the document tells and how
     * @param edit changes how it is written
     * @return the renderer
     */
    public static Renderer asciidoc(RenderOptions options, Consumer<? super AsciiDocWriter.Builder> edit) {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(edit, "edit");
        AsciiDocWriter.Builder writer =
                AsciiDocWriter.builder().linkPolicy(options.links()).words(WriterWords.asciidoc(options.labels()));
        edit.accept(writer);
        return Renderer.of(writer.build(), options);
    }
}
