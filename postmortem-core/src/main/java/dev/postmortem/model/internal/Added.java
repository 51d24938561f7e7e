package dev.postmortem.model.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How {@code plusX} copies append: everything that was there stays, in its order. */
public final class Added {

    private Added() {}

    /**
     * Returns the elements with one more at the end.
     *
     * @throws IllegalArgumentException if the one more is null
     */
    public static <T> List<T> to(String attribute, List<T> elements, @Nullable T oneMore) {
        List<T> longer = new ArrayList<>(elements.size() + 1);
        longer.addAll(elements);
        longer.add(NullGiven.unless(oneMore, attribute + "[" + elements.size() + "]"));
        return longer;
    }
}
