package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.model.value.InstantRange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The order of a list of events, changed only where their times leave no doubt.
 *
 * <p>Sorting by the earliest instant would also move events whose times overlap, and so overrule an author who knew
 * which of them came first. Here an event waits only for those that surely lie before it.
 */
final class CertainOrder {

    /** The place of an event whose time can be compared, and the end of those after it whose times cannot. */
    private record Stretch(int first, int end, InstantRange range) {}

    private CertainOrder() {}

    /** Returns the places in the list in the order in which they are to be told. */
    static List<Integer> of(List<Optional<InstantRange>> ranges) {
        List<Stretch> stretches = stretches(ranges);
        List<Integer> order =
                places(0, stretches.isEmpty() ? ranges.size() : stretches.get(0).first());
        List<Stretch> byEarliest = sorted(stretches, stretch -> stretch.range().earliest());
        List<Stretch> byLatest = sorted(stretches, stretch -> stretch.range().latest());
        PriorityQueue<Stretch> free = new PriorityQueue<>(Comparator.comparingInt(Stretch::first));
        boolean[] told = new boolean[ranges.size()];
        int began = 0;
        for (Stretch firstToEnd : byLatest) {
            while (!told[firstToEnd.first()]) {
                while (began < byEarliest.size()
                        && !byEarliest
                                .get(began)
                                .range()
                                .earliest()
                                .isAfter(firstToEnd.range().latest())) {
                    free.add(byEarliest.get(began++));
                }
                Stretch next = free.remove();
                told[next.first()] = true;
                order.addAll(places(next.first(), next.end()));
            }
        }
        return order;
    }

    private static List<Stretch> stretches(List<Optional<InstantRange>> ranges) {
        List<Stretch> lastFirst = new ArrayList<>();
        int end = ranges.size();
        for (int i = ranges.size() - 1; i >= 0; i--) {
            if (ranges.get(i).isPresent()) {
                lastFirst.add(new Stretch(i, end, ranges.get(i).get()));
                end = i;
            }
        }
        Collections.reverse(lastFirst);
        return lastFirst;
    }

    private static List<Stretch> sorted(List<Stretch> stretches, Function<Stretch, Instant> by) {
        return stretches.stream().sorted(Comparator.comparing(by)).toList();
    }

    private static List<Integer> places(int from, int to) {
        return new ArrayList<>(IntStream.range(from, to).boxed().toList());
    }
}
