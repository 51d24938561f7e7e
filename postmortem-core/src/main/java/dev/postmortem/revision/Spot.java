package dev.postmortem.revision;

import dev.postmortem.internal.PlaceWords;
import dev.postmortem.internal.Pointers;
import dev.postmortem.model.value.Identified;
import java.util.Optional;

/**
 * Where something stands in the two versions.
 *
 * @param before the JSON Pointer in the earlier version
 * @param after the JSON Pointer in the later version
 * @param words the place in words
 * @param elementId the id of the innermost element
 */
record Spot(String before, String after, String words, Optional<String> elementId) {

    /** The whole document. */
    static final Spot DOCUMENT = new Spot("", "", "", Optional.empty());

    Spot component(String name) {
        String told = PlaceWords.component(name);
        return new Spot(
                before + "/" + name, after + "/" + name, words.isEmpty() ? told : words + ", " + told, elementId);
    }

    Spot entry(String key) {
        String token = "/" + Pointers.step(key);
        return new Spot(before + token, after + token, words + " " + PlaceWords.key(key), elementId);
    }

    /** Goes into an element that stands in the same place of both lists, or in one of them. */
    Spot element(int index, Object element) {
        return element(index, index, element);
    }

    Spot element(int indexBefore, int indexAfter, Object element) {
        String id = element instanceof Identified identified ? identified.id() : "";
        return new Spot(
                before + "/" + indexBefore,
                after + "/" + indexAfter,
                words + " " + PlaceWords.element(id, indexAfter),
                id.isEmpty() ? elementId : Optional.of(id));
    }
}
