package dev.postmortem.render.document;

import java.util.List;

/**
 * A heading within a section.
 *
 * @param depth 1 for the first level below the section, 2 and 3 for the levels below that
 * @param content the words
 * @since 0.1.0
 */
public record Heading(int depth, List<Inline> content) implements Block {

    /** Checks the depth and copies the content. */
    public Heading {
        if (depth < 1 || depth > 3) {
            throw new IllegalArgumentException("Heading.depth is " + depth + ": give 1, 2 or 3");
        }
        content = Require.list("Heading.content", content);
    }
}
