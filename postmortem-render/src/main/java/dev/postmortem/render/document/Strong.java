package dev.postmortem.render.document;

import java.util.List;

/**
 * Running text that stands out.
 *
 * @param content what stands out
 * @since 0.1.0
 */
public record Strong(List<Inline> content) implements Inline {

    /** Copies the content. */
    public Strong {
        content = Require.list("Strong.content", content);
    }
}
