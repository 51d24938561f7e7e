package dev.postmortem.model.internal;

import java.util.ArrayList;
import java.util.List;

/** How {@code plusX} copies append: everything that was there stays, in its order. */
public final class Added {

    private Added() {}

    /** Returns a list of the elements and the one more. */
    public static <T> List<T> to(List<T> elements, T oneMore) {
        List<T> longer = new ArrayList<>(elements.size() + 1);
        longer.addAll(elements);
        longer.add(oneMore);
        return longer;
    }
}
