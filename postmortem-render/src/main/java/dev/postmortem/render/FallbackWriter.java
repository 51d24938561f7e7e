package dev.postmortem.render;

import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.RichBlock;
import dev.postmortem.render.internal.Fallbacks;
import dev.postmortem.render.internal.OwnBlocks;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Writes the blocks that a format has no form for by their fallbacks, for one document, with the notes that tell it.
 *
 * <pre>{@code
 * FallbackWriter fallbacks = new FallbackWriter((kind, message) -> log.note(new RenderNote(kind, place, message)));
 *
 * fallbacks.write(richBlock, this::blocks);
 * }</pre>
 *
 * <p>A block of a house's own is noted as {@link RenderNote.Kind#DEGRADED}, and any block whose fallback is empty as {@link
 * RenderNote.Kind#DROPPED}. Notes are the same in each run: they name the type of the block, unless that is a lambda or an
 * anonymous class. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class FallbackWriter {

    private final Fallbacks fallbacks;

    /**
     * Writes the blocks of the document.
     *
     * @since 0.1.0
     */
    @FunctionalInterface
    public interface Output {

        /**
         * Writes blocks one after the other; a rich block among them goes through the same fallback writer.
         *
         * @param blocks the blocks
         * @throws IOException if what is written to throws it
         */
        void write(List<? extends Block> blocks) throws IOException;
    }

    /**
     * Makes the fallback writer of one document.
     *
     * @param notes takes what happened to a block and the message that says so
     */
    public FallbackWriter(BiConsumer<RenderNote.Kind, String> notes) {
        fallbacks = new Fallbacks(OwnBlocks.none(), Objects.requireNonNull(notes, "notes"));
    }

    /**
     * Writes a block by its fallback.
     *
     * @param block the block
     * @param output writes the simpler blocks
     * @throws IOException if the output throws it
     * @throws NullPointerException if the fallback is null
     * @throws IllegalStateException if the fallback fails, in which case the message names the block, or leads to itself
     */
    public void write(RichBlock block, Output output) throws IOException {
        Objects.requireNonNull(output, "output");
        fallbacks.write(Objects.requireNonNull(block, "block"), output::write);
    }
}
