package dev.postmortem.render.internal;

import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.CustomBlock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a house has for its own blocks in a format that writes other blocks for them. */
public final class OwnBlocks {

    private static final OwnBlocks NONE = new OwnBlocks(OwnForms.none());

    private final OwnForms<Function<CustomBlock, List<Block>>> forms;

    private OwnBlocks(OwnForms<Function<CustomBlock, List<Block>>> forms) {
        this.forms = forms;
    }

    /** Returns what a house has that has nothing. */
    public static OwnBlocks none() {
        return NONE;
    }

    /**
     * Returns these with one more; a subtype that has no form of its own is written alike.
     *
     * @throws IllegalArgumentException if the type has a form already
     */
    public <B extends CustomBlock> OwnBlocks plus(Class<B> type, Function<? super B, List<Block>> form) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(form, "form");
        return new OwnBlocks(forms.plus(type, block -> form.apply(type.cast(block))));
    }

    /**
     * Returns what is written for a block; empty if the house has nothing for it.
     *
     * @throws NullPointerException if what is to be written is null or holds a null
     */
    Optional<List<Block>> of(CustomBlock block) {
        return forms.of(block)
                .map(form -> checked(
                        Culprit.call(() -> "What writes a " + Fallbacks.nameWithClass(block), () -> form.apply(block)),
                        block));
    }

    private static List<Block> checked(@Nullable List<Block> blocks, CustomBlock block) {
        Objects.requireNonNull(blocks, () -> "What is to be written for a " + Fallbacks.name(block) + " is null");
        for (Block one : blocks) {
            Objects.requireNonNull(
                    one, () -> "What is to be written for a " + Fallbacks.name(block) + " holds a null element");
        }
        return blocks;
    }
}
