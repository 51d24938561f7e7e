package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.value.Identified;
import java.util.List;
import java.util.stream.Collectors;

/** How a message names several elements. */
public final class Ids {

    /** More ids than these say no more to a reader. */
    private static final int SHOWN = 5;

    private Ids() {}

    /** The ids of the first elements, with a sign that there are more. */
    public static String listed(List<? extends Identified> elements) {
        return elements.stream().limit(SHOWN).map(Identified::id).collect(Collectors.joining(", "))
                + (elements.size() > SHOWN ? ", …" : "");
    }
}
