package dev.postmortem.render.document;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks one element ahead to leave out what does not match. */
final class FilteredIterator<T> implements Iterator<T> {

    private final Iterator<T> source;
    private final Predicate<? super T> keep;
    private @Nullable T ahead;

    FilteredIterator(Iterator<T> source, Predicate<? super T> keep) {
        this.source = source;
        this.keep = keep;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && source.hasNext()) {
            T element = source.next();
            if (keep.test(element)) {
                ahead = element;
            }
        }
        return ahead != null;
    }

    @Override
    public T next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException("The sequence has ended");
        }
        T element = ahead;
        ahead = null;
        return element;
    }
}
