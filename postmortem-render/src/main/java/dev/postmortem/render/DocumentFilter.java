package dev.postmortem.render;

import dev.postmortem.render.document.Document;

/**
 * A last change to the finished document, the same for every format.
 *
 * <pre>{@code
 * DocumentFilter confidential = (document, log) -> document.withLead(Stream.concat(
 *         Stream.of(Blocks.callout(CalloutKind.IMPORTANT, Blocks.paragraph("For ACME's staff only."))),
 *         document.lead().stream()).toList());
 * }</pre>
 *
 * <p>An implementation is immutable and thread-safe, and gives the same document for the same document. To change texts
 * wherever they stand, see {@link dev.postmortem.render.document.TreeEdit}.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface DocumentFilter {

    /**
     * Changes a document.
     *
     * @param document the document as the sections made it, or as the filter before gave it
     * @param log takes a note of what is cut or left out
     * @return the document that is written, never null
     */
    Document filter(Document document, RenderLog log);
}
