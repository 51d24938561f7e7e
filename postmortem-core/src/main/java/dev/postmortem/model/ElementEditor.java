package dev.postmortem.model;

import dev.postmortem.model.value.Identified;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Is shown every element that others can refer to, and may return another one in its place. */
interface ElementEditor {

    /**
     * Looks at one element.
     *
     * @param list the JSON Pointer of the list that holds it
     * @param index its place in the list
     * @param prefix what the ids of such elements begin with
     * @param element the element
     * @param withId copies the element with another id
     * @return the same element if nothing is to change
     */
    <E extends Identified> E edit(String list, int index, String prefix, E element, BiFunction<E, String, E> withId);

    /** Looks at the elements of a list one by one, and returns the same list if none of them changed. */
    default <E extends Identified> List<E> edit(
            String list, String prefix, List<E> elements, BiFunction<E, String, E> withId) {
        return each(elements, (element, i) -> edit(list, i, prefix, element, withId));
    }

    /** Edits elements one by one, and returns the same list if none of them changed. */
    @SuppressWarnings("ReferenceEquality") // Whether an element was edited, not whether it says something else.
    static <E> List<E> each(List<E> elements, BiFunction<E, Integer, E> edit) {
        List<E> edited = elements;
        for (int i = 0; i < elements.size(); i++) {
            E before = elements.get(i);
            E after = edit.apply(before, i);
            if (after != before) {
                if (edited == elements) {
                    edited = new ArrayList<>(elements);
                }
                edited.set(i, after);
            }
        }
        return edited;
    }
}
