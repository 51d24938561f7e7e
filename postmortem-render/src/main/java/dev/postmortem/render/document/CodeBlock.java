package dev.postmortem.render.document;

import java.util.Optional;

/**
 * Code or output on lines of its own.
 *
 * @param language what the code is written in, such as {@code sql}; absent if unknown
 * @param text the code, with its line breaks
 * @since 0.1.0
 */
public record CodeBlock(Optional<String> language, String text) implements FlowBlock {

    /** Checks that the code is there; it may be empty. */
    public CodeBlock {
        language = Require.orEmpty(language);
        Require.present("CodeBlock.text", text);
    }
}
