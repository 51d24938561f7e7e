package dev.postmortem.render.internal.card;

import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.RichBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What is shown for the blocks of a house's own types, in place of their fallbacks. */
public final class CustomForms {

    private record Form<B extends CustomBlock>(
            Class<B> type, Function<? super B, ? extends List<? extends Block>> blocks) {

        Optional<List<? extends Block>> of(RichBlock block) {
            return type.isInstance(block)
                    ? Optional.of(Objects.requireNonNull(
                            blocks.apply(type.cast(block)),
                            () -> "The blocks for a " + type.getSimpleName()
                                    + " are null: return an empty list for none"))
                    : Optional.empty();
        }
    }

    private final List<Form<?>> forms;

    private CustomForms(List<Form<?>> forms) {
        this.forms = List.copyOf(forms);
    }

    /** Returns no forms. */
    public static CustomForms none() {
        return new CustomForms(List.of());
    }

    /** Returns these forms and one more. */
    public <B extends CustomBlock> CustomForms plus(
            Class<B> type, Function<? super B, ? extends List<? extends Block>> blocks) {
        List<Form<?>> more = new ArrayList<>(forms);
        more.add(new Form<>(Objects.requireNonNull(type, "type"), Objects.requireNonNull(blocks, "blocks")));
        return new CustomForms(more);
    }

    /** Returns what is shown for a block, by the first form that knows it. */
    Optional<List<? extends Block>> of(RichBlock block) {
        return forms.stream().flatMap(form -> form.of(block).stream()).findFirst();
    }
}
