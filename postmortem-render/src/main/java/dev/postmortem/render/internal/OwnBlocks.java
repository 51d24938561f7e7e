package dev.postmortem.render.internal;

import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.CustomBlock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What a house has for its own blocks in one format: other blocks, by the type of its block. */
public final class OwnBlocks {

    private static final OwnBlocks NONE = new OwnBlocks(Map.of());

    /** In the order in which they were given. */
    private final Map<Class<?>, Function<CustomBlock, List<Block>>> forms;

    private OwnBlocks(Map<Class<?>, Function<CustomBlock, List<Block>>> forms) {
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
        if (forms.containsKey(type)) {
            throw new IllegalArgumentException("customBlock was given two forms for " + type.getName() + ": give one");
        }
        Map<Class<?>, Function<CustomBlock, List<Block>>> more = new LinkedHashMap<>(forms);
        more.put(type, block -> form.apply(type.cast(block)));
        return new OwnBlocks(more);
    }

    /**
     * Returns what is written for a block; empty if the house has nothing for it.
     *
     * @throws NullPointerException if what is to be written is null
     */
    Optional<List<Block>> of(CustomBlock block) {
        for (Map.Entry<Class<?>, Function<CustomBlock, List<Block>>> form : forms.entrySet()) {
            if (form.getKey().isInstance(block)) {
                return Optional.of(Objects.requireNonNull(
                        form.getValue().apply(block),
                        () -> "What is to be written for a " + Fallbacks.name(block) + " is null"));
            }
        }
        return Optional.empty();
    }
}
