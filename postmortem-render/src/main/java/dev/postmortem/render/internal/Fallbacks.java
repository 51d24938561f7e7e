package dev.postmortem.render.internal;

import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.RichBlock;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Writes the blocks that a format has no form for by simpler ones, for one document. */
public final class Fallbacks {

    /** A fallback of fallbacks is well; one that goes on for ever would end the program. */
    private static final int DEPTH = 16;

    private final BiConsumer<RenderNote.Kind, String> notes;
    private int open;

    /** Writes blocks of the document. */
    @FunctionalInterface
    public interface Output {
        /** Writes the blocks one after the other. */
        void write(List<? extends Block> blocks) throws IOException;
    }

    /** Makes the fallbacks of one document. */
    public Fallbacks(BiConsumer<RenderNote.Kind, String> notes) {
        this.notes = notes;
    }

    /** Writes a block by its fallback. */
    public void write(RichBlock block, Output output) throws IOException {
        List<? extends Block> simpler =
                Objects.requireNonNull(block.fallback(), () -> "The fallback of a " + name(block) + " is null");
        if (simpler.isEmpty()) {
            notes.accept(RenderNote.Kind.DROPPED, "A " + name(block) + " is not shown: its fallback is empty");
        } else if (block instanceof CustomBlock) {
            notes.accept(
                    RenderNote.Kind.DEGRADED,
                    "A " + name(block) + " is shown by its fallback: this format does not know it");
        }
        nested(block, simpler, output);
    }

    /** Writes a block by what the house has for it in this format. */
    public void write(CustomBlock block, List<? extends Block> own, Output output) throws IOException {
        Objects.requireNonNull(own, () -> "What is to be written for a " + name(block) + " is null");
        if (own.isEmpty()) {
            notes.accept(
                    RenderNote.Kind.DROPPED, "A " + name(block) + " is not shown: nothing is to be written for it");
        }
        nested(block, own, output);
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
}
