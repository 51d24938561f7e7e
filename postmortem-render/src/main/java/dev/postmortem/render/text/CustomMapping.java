package dev.postmortem.render.text;

import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.RichBlock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What plain text shows for the blocks of one of a house's own types. */
record CustomMapping<B extends CustomBlock>(
        Class<B> type, Function<? super B, ? extends List<? extends Block>> blocks) {

    /** Returns what is shown for a block, or empty if it is of another type. */
    Optional<List<? extends Block>> blocksOf(RichBlock block) {
        return type.isInstance(block)
                ? Optional.of(Objects.requireNonNull(
                        blocks.apply(type.cast(block)),
                        () -> "The blocks for a " + type.getSimpleName() + " are null: return an empty list for none"))
                : Optional.empty();
    }
}
