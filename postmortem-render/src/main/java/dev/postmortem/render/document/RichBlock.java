package dev.postmortem.render.document;

import java.util.List;

/**
 * A block that some formats can show well and the others show by simpler blocks that say the same.
 *
 * @since 0.1.0
 */
public sealed interface RichBlock extends Block permits Actions, CustomBlock, PhaseBar, Timeline, TraceMap {

    /**
     * Returns the simpler blocks that say the same where a format cannot show this block.
     *
     * @return the blocks, not empty
     */
    List<Block> fallback();
}
