package dev.postmortem.render;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.document.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Turns postmortems into documents of one format.
 *
 * <p>It is immutable and thread-safe: made once and shared. The same postmortem gives the same characters on any
 * machine, in any locale and zone.
 *
 * @since 0.1.0
 */
public final class Renderer {

    private final DocumentWriter writer;
    private final RenderOptions options;

    private Renderer(DocumentWriter writer, RenderOptions options) {
        this.writer = writer;
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * Returns a renderer of any format.
     *
     * @param writer writes the format; it brings its own link policy, so that of the options is not asked
     * @param options what the document tells and how
     * @return the renderer
     * @throws NullPointerException if the writer has no format; the message names its class
     */
    public static Renderer of(DocumentWriter writer, RenderOptions options) {
        Objects.requireNonNull(writer, "writer");
        Objects.requireNonNull(
                writer.format(), () -> "The format of " + writer.getClass().getName() + " is null");
        return new Renderer(writer, options);
    }

    /**
     * Returns the format.
     *
     * @return the format
     */
    public Format format() {
        return writer.format();
    }

    /**
     * Renders a postmortem.
     *
     * @param postmortem the postmortem
     * @return the document in the format
     * @throws dev.postmortem.render.section.MissingContentException if content is missing and the options say that this
     *     is an error
     * @throws IllegalStateException if a section, a filter, a redactor, a link policy or a block of a house fails; the
     *     message names it, and the cause is what it threw
     */
    public String render(Postmortem postmortem) {
        return rendered(postmortem).text();
    }

    /**
     * Renders a postmortem, piece by piece, so that neither the document nor the text is held in memory.
     *
     * @param postmortem the postmortem
     * @param out where to write the document; neither flushed nor closed
     * @return what could not be shown as it is: what filters and the limit of rows left out first, then in the order of
     *     the document; empty if nothing was
     * @throws IOException if {@code out} throws it
     * @throws dev.postmortem.render.section.MissingContentException if content is missing and the options say that this
     *     is an error; nothing is written then
     * @throws IllegalStateException if something of a house fails, as {@link #render(Postmortem)} says
     */
    public List<RenderNote> render(Postmortem postmortem, Appendable out) throws IOException {
        Objects.requireNonNull(out, "out");
        List<RenderNote> notes = new ArrayList<>();
        writer.write(document(postmortem, notes::add), out, notes::add);
        return List.copyOf(notes);
    }

    /**
     * Renders a postmortem as bytes, piece by piece.
     *
     * @param postmortem the postmortem
     * @param out where to write the document in UTF-8, without a byte order mark; flushed, not closed
     * @return what could not be shown as it is: what filters and the limit of rows left out first, then in the order of
     *     the document; empty if nothing was
     * @throws IOException if {@code out} throws it
     * @throws dev.postmortem.render.section.MissingContentException if content is missing and the options say that this
     *     is an error; nothing is written then
     * @throws IllegalStateException if something of a house fails, as {@link #render(Postmortem)} says
     */
    public List<RenderNote> render(Postmortem postmortem, OutputStream out) throws IOException {
        Writer characters = new OutputStreamWriter(Objects.requireNonNull(out, "out"), StandardCharsets.UTF_8);
        List<RenderNote> notes = render(postmortem, characters);
        characters.flush();
        return notes;
    }

    /**
     * Renders a postmortem to a terminal or a log, piece by piece.
     *
     * @param postmortem the postmortem
     * @param out where to print the document, such as {@code System.out}, in the charset that it prints in; flushed, not
     *     closed, and asked for errors by nobody, because it keeps them to itself
     * @return what could not be shown as it is, as {@link #render(Postmortem, Appendable)} does
     * @throws dev.postmortem.render.section.MissingContentException if content is missing and the options say that this
     *     is an error; nothing is printed then
     * @throws IllegalStateException if something of a house fails, as {@link #render(Postmortem)} says
     */
    public List<RenderNote> render(Postmortem postmortem, PrintStream out) {
        try {
            List<RenderNote> notes = render(postmortem, (Appendable) out);
            out.flush();
            return notes;
        } catch (IOException e) {
            throw new UncheckedIOException("A print stream does not throw", e);
        }
    }

    /**
     * Renders a postmortem and says what could not be shown as it is.
     *
     * @param postmortem the postmortem
     * @return the document in the format, and the notes
     * @throws dev.postmortem.render.section.MissingContentException if content is missing and the options say that this
     *     is an error
     * @throws IllegalStateException if something of a house fails, as {@link #render(Postmortem)} says
     */
    public Rendered rendered(Postmortem postmortem) {
        CollectedText text = new CollectedText();
        try {
            List<RenderNote> notes = render(postmortem, text);
            return new Rendered(text.toString(), notes);
        } catch (IOException e) {
            throw new UncheckedIOException("Collected text does not throw", e);
        }
    }

    /**
     * Writes a document that was made elsewhere, such as by {@link OpenActions}: the options are not asked.
     *
     * @param document the document
     * @return the document in the format, and the notes
     * @throws IllegalStateException if a link policy or a block of a house fails
     */
    public Rendered written(Document document) {
        return writer.write(document);
    }

    /**
     * Returns the document that is written, filters applied: the same for every format.
     *
     * @param postmortem the postmortem
     * @return the document
     * @throws dev.postmortem.render.section.MissingContentException if content is missing and the options say that this
     *     is an error
     * @throws IllegalStateException if something of a house fails, as {@link #render(Postmortem)} says
     */
    public Document document(Postmortem postmortem) {
        return document(postmortem, note -> {});
    }

    private Document document(Postmortem postmortem, RenderLog log) {
        return new Assembly(options).document(postmortem, log);
    }
}
