package dev.postmortem.render.document;

import java.util.Iterator;
import java.util.List;

/** A sequence of elements that are all there. */
record ListedSequence<T>(List<T> elements) implements Sequence<T> {

    @Override
    public Iterator<T> iterator() {
        return elements.iterator();
    }
}
