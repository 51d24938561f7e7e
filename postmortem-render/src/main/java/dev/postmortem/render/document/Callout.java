package dev.postmortem.render.document;

import java.util.List;
import java.util.Optional;

/**
 * A box that stands out from the text around it.
 *
 * @param kind why it stands out
 * @param title the words at its top, in the language of the document; absent if the format's own are enough
 * @param blocks what stands in it, at least one block
 * @since 0.1.0
 */
public record Callout(CalloutKind kind, Optional<String> title, List<FlowBlock> blocks) implements Block {

    /** Checks that the kind and a block are there, and copies the blocks. */
    public Callout {
        Require.present("Callout.kind", kind);
        title = Require.orEmpty(title);
        blocks = Require.someOf("Callout.blocks", blocks);
    }
}
