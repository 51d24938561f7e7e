package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.value.Identified;
import java.util.List;
import java.util.stream.Collectors;

/** How a message names several things. */
public final class Listing {

    /** More ids than these say no more to a reader. */
    private static final int SHOWN = 5;

    private Listing() {}

    /** The ids of the first elements, with a sign that there are more. */
    public static String ids(List<? extends Identified> elements) {
        return elements.stream().limit(SHOWN).map(Identified::id).collect(Collectors.joining(", "))
                + (elements.size() > SHOWN ? ", …" : "");
    }

    /** The words with commas between them, and before the last one a conjunction. */
    public static String words(List<String> words, String conjunction) {
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : String.join(", ", words.subList(0, last)) + " " + conjunction + " " + words.get(last);
    }
}
