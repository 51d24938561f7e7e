package dev.postmortem.render;

import dev.postmortem.render.document.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes documents in one format and owns all escaping of that format.
 *
 * <p>An implementation is immutable and thread-safe: what a single run needs to remember lives in that run. It writes
 * every block, a {@link dev.postmortem.render.document.RichBlock} that it does not know by its fallback, for which there
 * is a {@link FallbackWriter}, and everything that it cuts, simplifies or leaves out goes into the log. The same document
 * gives the same characters on any machine.
 *
 * @since 0.1.0
 */
public interface DocumentWriter {

    /**
     * Returns the format that this writer writes.
     *
     * @return the format
     */
    Format format();

    /**
     * Writes a document, piece by piece, without holding all of it in memory.
     *
     * @param document what to write
     * @param out where to write it; neither flushed nor closed
     * @param log takes what could not be shown as it is
     * @throws IOException if {@code out} throws it
     */
    void write(Document document, Appendable out, RenderLog log) throws IOException;

    /**
     * Writes a document into a string.
     *
     * @param document what to write
     * @return the text and what could not be shown in it as it is
     */
    default Rendered write(Document document) {
        CollectedText text = new CollectedText();
        List<RenderNote> notes = new ArrayList<>();
        try {
            write(document, text, notes::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Collected text does not throw", e);
        }
        return new Rendered(text.toString(), notes);
    }
}
