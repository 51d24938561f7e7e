package dev.postmortem.render.internal;

import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.RichBlock;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes the blocks that a format has no form for by simpler ones, for one document. */
public final class Fallbacks {

    /** A fallback of fallbacks is well; one that goes on for ever would end the program. */
    private static final int DEPTH = 16;

    private final OwnBlocks own;
    private final BiConsumer<RenderNote.Kind, String> notes;
    private int open;

    /** Writes blocks of the document. */
    @FunctionalInterface
    public interface Output {
        /** Writes the blocks one after the other. */
        void write(List<? extends Block> blocks) throws IOException;
    }

    /**
     * Makes the fallbacks of one document.
     *
     * @param own what the house has for its own blocks
     * @param notes takes what is not shown, or shown by simpler blocks
     */
    public Fallbacks(OwnBlocks own, BiConsumer<RenderNote.Kind, String> notes) {
        this.own = own;
        this.notes = notes;
    }

    /** Writes a block by what the house has for it, or by its fallback. */
    public void write(RichBlock block, Output output) throws IOException {
        Optional<List<Block>> given = block instanceof CustomBlock custom ? own.of(custom) : Optional.empty();
        if (given.isPresent()) {
            given(block, given.get(), output);
        } else {
            fallback(block, output);
        }
    }

    private void fallback(RichBlock block, Output output) throws IOException {
        List<? extends Block> simpler =
                Objects.requireNonNull(fallbackOf(block), () -> "The fallback of a " + name(block) + " is null");
        if (simpler.isEmpty()) {
            notes.accept(RenderNote.Kind.DROPPED, "A " + name(block) + " is not shown: its fallback is empty");
        } else if (block instanceof CustomBlock) {
            notes.accept(
                    RenderNote.Kind.DEGRADED,
                    "A " + name(block) + " is shown by its fallback: this format does not know it");
        }
        nested(block, simpler, output);
    }

    private static List<? extends Block> fallbackOf(RichBlock block) {
        return Culprit.call(() -> "The fallback of a " + nameWithClass(block), block::fallback);
    }

    private void given(RichBlock block, List<Block> blocks, Output output) throws IOException {
        if (blocks.isEmpty()) {
            notes.accept(
                    RenderNote.Kind.DROPPED, "A " + name(block) + " is not shown: nothing is to be written for it");
        }
        nested(block, blocks, output);
    }

    private void nested(RichBlock block, List<? extends Block> simpler, Output output) throws IOException {
        if (open == DEPTH) {
            throw new IllegalStateException("The fallback of a " + name(block) + " leads to itself");
        }
        open++;
        output.write(simpler);
        open--;
    }

    /** Returns what messages call a block. A lambda and an anonymous class have no name, or another one in each run. */
    public static String name(RichBlock block) {
        Class<?> type = block.getClass();
        return type.isHidden() || type.isAnonymousClass() ? "custom block" : "block " + type.getSimpleName();
    }

    /** Returns what messages of failures call a block, to go on with what it did: a house finds the class that it wrote. */
    public static String nameWithClass(RichBlock block) {
        return name(block) + ", " + block.getClass().getName() + ",";
    }
}
