package dev.postmortem.render.document;

import java.util.List;

/**
 * A paragraph of running text.
 *
 * @param content the text
 * @since 0.1.0
 */
public record Paragraph(List<Inline> content) implements FlowBlock {

    /** Copies the content. */
    public Paragraph {
        content = Require.list("Paragraph.content", content);
    }
}
