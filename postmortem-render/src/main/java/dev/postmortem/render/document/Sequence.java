package dev.postmortem.render.document;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Elements that are handed out on demand, as often as somebody asks.
 *
 * <p>A timeline of 40,000 events is written without ever being a tree in memory: each call of {@link #iterator()} starts
 * again and gives equal elements in the same order. What an implementation reads from does not change while the document
 * lives, and may be read by several threads at once. A sequence of listed elements equals another of equal elements;
 * one that computes its elements equals itself only.
 *
 * @param <T> what is handed out, never null
 * @since 0.1.0
 */
@FunctionalInterface
public interface Sequence<T> extends Iterable<T> {

    /**
     * Returns a sequence of the given elements.
     *
     * @param <T> what is handed out
     * @param elements the elements, which are copied
     * @return the sequence
     */
    static <T> Sequence<T> of(List<? extends T> elements) {
        return new ListedSequence<>(Require.list("Sequence.elements", elements));
    }

    /**
     * Returns a sequence that makes each element when it is asked for.
     *
     * @param <S> what the elements are made from
     * @param <T> what is handed out
     * @param source what the elements are made from, which does not change
     * @param mapping makes an element; it is called again in each pass
     * @return the sequence
     */
    static <S, T> Sequence<T> from(Iterable<S> source, Function<? super S, ? extends T> mapping) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(mapping, "mapping");
        return () -> {
            Iterator<S> sources = source.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return sources.hasNext();
                }

                @Override
                public T next() {
                    return mapping.apply(sources.next());
                }
            };
        };
    }

    /**
     * Returns this sequence with each element replaced when it is handed out.
     *
     * @param <R> what is handed out then
     * @param mapping makes the replacement
     * @return the sequence
     */
    default <R> Sequence<R> map(Function<? super T, ? extends R> mapping) {
        return from(this, mapping);
    }

    /**
     * Returns this sequence without the elements that do not match.
     *
     * @param keep says which elements stay
     * @return the sequence
     */
    default Sequence<T> filter(Predicate<? super T> keep) {
        Objects.requireNonNull(keep, "keep");
        return () -> new FilteredIterator<>(iterator(), keep);
    }

    /**
     * Returns the first elements of this sequence.
     *
     * @param most how many there are at most
     * @return the sequence
     * @throws IllegalArgumentException if {@code most} is less than 0
     */
    default Sequence<T> limit(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("Sequence.limit is " + most + ": give 0 or more");
        }
        return () -> new LimitedIterator<>(iterator(), most);
    }

    /**
     * Says whether there is nothing to hand out.
     *
     * @return true if there is no element
     */
    default boolean isEmpty() {
        return !iterator().hasNext();
    }
}
