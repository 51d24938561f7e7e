package dev.postmortem.render.document;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Ends after a number of elements. */
final class LimitedIterator<T> implements Iterator<T> {

    private final Iterator<T> source;
    private int left;

    LimitedIterator(Iterator<T> source, int most) {
        this.source = source;
        this.left = most;
    }

    @Override
    public boolean hasNext() {
        return left > 0 && source.hasNext();
    }

    @Override
    public T next() {
        if (left <= 0) {
            throw new NoSuchElementException("The sequence has ended");
        }
        left--;
        return source.next();
    }
}
