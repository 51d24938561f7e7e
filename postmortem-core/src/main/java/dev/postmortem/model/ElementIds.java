package dev.postmortem.model;

import dev.postmortem.model.value.Identified;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Gives an id to each element that has none: the highest number that its prefix has in the document, plus one. */
final class ElementIds {

    private static final int MOST_DIGITS = 9;

    private final Map<String, Integer> highest = new HashMap<>();
    private boolean complete = true;

    private ElementIds() {}

    static Sections completed(Sections sections) {
        ElementIds ids = new ElementIds();
        // Numbers that stand anywhere in the document are known before the first new one is given.
        sections.edited(ids.new Reading());
        return ids.complete ? sections : sections.edited(ids.new Numbering());
    }

    /** Only looks. */
    private final class Reading implements ElementEditor {
        @Override
        public <E extends Identified> List<E> edit(
                String pointer, String prefix, List<E> elements, BiFunction<E, String, E> withId) {
            for (E element : elements) {
                note(element.id());
            }
            return elements;
        }
    }

    private final class Numbering implements ElementEditor {
        @Override
        public <E extends Identified> List<E> edit(
                String pointer, String prefix, List<E> elements, BiFunction<E, String, E> withId) {
            List<E> numbered = elements;
            for (int i = 0; i < elements.size(); i++) {
                E element = elements.get(i);
                if (element.id().isEmpty()) {
                    if (numbered == elements) {
                        numbered = new ArrayList<>(elements);
                    }
                    numbered.set(i, withId.apply(element, prefix + "-" + highest.merge(prefix, 1, Integer::sum)));
                }
            }
            return numbered;
        }
    }

    private void note(String id) {
        if (id.isEmpty()) {
            complete = false;
            return;
        }
        int dash = id.lastIndexOf('-');
        String digits = id.substring(dash + 1);
        boolean numbered = dash > 0
                && !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (numbered) {
            highest.merge(id.substring(0, dash), Integer.parseInt(digits), Math::max);
        }
    }
}
