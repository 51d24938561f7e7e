package dev.postmortem.validation.internal;

import dev.postmortem.model.ElementIndex;
import dev.postmortem.model.value.Identified;
import java.util.IdentityHashMap;

/** Where each element of a postmortem stands; by identity, because a document in error may use an id twice. */
final class ElementPointers {

    private final IdentityHashMap<Identified, String> byElement = new IdentityHashMap<>();

    ElementPointers(ElementIndex elements) {
        elements.entries().forEach(entry -> byElement.putIfAbsent(entry.element(), entry.pointer()));
    }

    /**
     * Returns the place of an element.
     *
     * @throws IllegalArgumentException if the postmortem does not hold it
     */
    String of(Identified element) {
        String pointer = byElement.get(element);
        if (pointer == null) {
            throw new IllegalArgumentException("The postmortem does not hold " + element
                    + ": give an element as the postmortem returns it, not a copy");
        }
        return pointer;
    }
}
