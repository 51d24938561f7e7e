package dev.postmortem.model;

import dev.postmortem.model.value.Identified;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Gives an id to each element that has none: the highest number that its prefix has in the document, plus one.
 *
 * <p>More than nine digits are no number to count on from: {@code TL-20260314100500} is a name.
 */
final class ElementIds {

    private static final int MOST_DIGITS = 9;

    private final Map<String, Integer> highest = new HashMap<>();
    private final Set<String> beyondCounting = new HashSet<>();
    private final List<String> given = new ArrayList<>();
    private boolean complete = true;

    private ElementIds() {}

    /**
     * Completes the sections.
     *
     * @param sections the sections, in which elements may lack an id
     * @param named other elements of the document, whose ids are given, and must not be given again
     */
    static Sections completed(Sections sections, List<List<? extends Identified>> named) {
        ElementIds ids = new ElementIds();
        sections.edited(ids.new Reading());
        if (ids.complete) {
            return sections;
        }
        // Numbers that stand anywhere in the document are known before the first new one is given.
        ids.given.forEach(ids::note);
        named.forEach(elements -> elements.forEach(element -> ids.note(element.id())));
        return sections.edited(ids.new Numbering());
    }

    /** Only looks. */
    private final class Reading implements ElementEditor {
        @Override
        public <E extends Identified> E edit(
                String list, int index, String prefix, E element, BiFunction<E, String, E> withId) {
            if (element.id().isEmpty()) {
                complete = false;
            } else {
                given.add(element.id());
            }
            return element;
        }
    }

    private final class Numbering implements ElementEditor {
        @Override
        public <E extends Identified> E edit(
                String list, int index, String prefix, E element, BiFunction<E, String, E> withId) {
            return element.id().isEmpty() ? withId.apply(element, next(prefix)) : element;
        }
    }

    private String next(String prefix) {
        String id;
        do {
            id = prefix + "-" + highest.merge(prefix, 1, Integer::sum);
        } while (beyondCounting.contains(id));
        return id;
    }

    private void note(String id) {
        int dash = id.lastIndexOf('-');
        String digits = id.substring(dash + 1);
        boolean numbered = dash > 0 && !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (numbered && digits.length() <= MOST_DIGITS) {
            highest.merge(id.substring(0, dash), Integer.parseInt(digits), Math::max);
        } else if (numbered) {
            beyondCounting.add(id);
        }
    }
}
