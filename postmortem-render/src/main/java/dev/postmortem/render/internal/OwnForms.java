package dev.postmortem.render.internal;

import dev.postmortem.render.document.CustomBlock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a house has for its own blocks in one format, by the type of its block.
 *
 * @param <F> how the format writes a block
 */
public final class OwnForms<F> {

    /** In the order in which they were given. */
    private final Map<Class<?>, F> forms;

    private OwnForms(Map<Class<?>, F> forms) {
        this.forms = forms;
    }

    /** Returns what a house has that has nothing. */
    public static <F> OwnForms<F> none() {
        return new OwnForms<>(Map.of());
    }

    /**
     * Returns these with one more; a subtype that has no form of its own is written alike.
     *
     * @throws IllegalArgumentException if the type has a form already
     */
    public OwnForms<F> plus(Class<? extends CustomBlock> type, F form) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(form, "form");
        if (forms.containsKey(type)) {
            throw new IllegalArgumentException("customBlock was given two forms for " + type.getName() + ": give one");
        }
        Map<Class<?>, F> more = new LinkedHashMap<>(forms);
        more.put(type, form);
        return new OwnForms<>(more);
    }

    /**
     * Returns the form of a block: that of its own type or of the nearest that it extends, and of several that have nothing
     * to do with each other the first that was given; empty if there is none.
     */
    public Optional<F> of(CustomBlock block) {
        Class<?> nearest = null;
        for (Class<?> type : forms.keySet()) {
            if (type.isInstance(block) && (nearest == null || nearest.isAssignableFrom(type))) {
                nearest = type;
            }
        }
        return Optional.ofNullable(nearest).map(forms::get);
    }
}
