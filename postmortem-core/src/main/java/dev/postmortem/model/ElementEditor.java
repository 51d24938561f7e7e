package dev.postmortem.model;

import dev.postmortem.model.value.Identified;
import java.util.List;
import java.util.function.BiFunction;

/** Is shown every list of elements that others can refer to, and may return another list in its place. */
interface ElementEditor {

    /**
     * Looks at one list.
     *
     * @param pointer the JSON Pointer of the list in the document
     * @param prefix what the ids of such elements begin with
     * @param elements the elements
     * @param withId copies an element with another id
     * @return the same list if nothing is to change
     */
    <E extends Identified> List<E> edit(
            String pointer, String prefix, List<E> elements, BiFunction<E, String, E> withId);
}
