package dev.postmortem.render.document;

import java.util.List;

/**
 * Running text that is said with stress.
 *
 * @param content what is emphasised
 * @since 0.1.0
 */
public record Emphasis(List<Inline> content) implements Inline {

    /** Copies the content. */
    public Emphasis {
        content = Require.list("Emphasis.content", content);
    }
}
