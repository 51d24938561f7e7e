package dev.postmortem.revision;

import dev.postmortem.internal.Ascent;
import dev.postmortem.model.value.Identified;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out which elements of two versions of a list are the same, and which of them were put elsewhere. */
final class Matching {

    private final List<?> before;
    private final List<?> after;

    /** By index in the later version: where the element stood. */
    private final int[] former;

    /** The indexes in the earlier version that were matched. */
    private final BitSet matched;

    /** The indexes in the later version of the elements that stayed in order. */
    private BitSet stayed = new BitSet();

    private Matching(List<?> before, List<?> after) {
        this.before = before;
        this.after = after;
        this.former = new int[after.size()];
        this.matched = new BitSet(before.size());
        Arrays.fill(former, Match.ABSENT);
    }

    /**
     * Matches two versions of a list.
     *
     * @return the elements in the order of the later version; those that were removed before what took their place
     */
    static List<Match> of(List<?> before, List<?> after) {
        Matching matching = new Matching(before, after);
        if (matching.identified()) {
            matching.matchById();
            matching.findThoseThatStayed();
        } else {
            matching.matchEqual();
            matching.findThoseThatStayed();
            matching.matchTheRestInOrder();
        }
        return matching.told();
    }

    private boolean identified() {
        return (before.isEmpty() ? after : before).get(0) instanceof Identified;
    }

    private void matchById() {
        matchByKey(
                before.stream().map(Matching::id).toList(),
                after.stream().map(Matching::id).toList(),
                0);
    }

    private static String id(Object element) {
        return ((Identified) element).id();
    }

    /** Equal ends are matched first, so that of several equal elements the one is found that came or went. */
    private void matchEqual() {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            match(head, head);
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
            match(before.size() - tail, after.size() - tail);
        }
        matchByKey(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail), head);
    }

    /** Matches what has the same key, the first with the first. */
    private void matchByKey(List<?> keysBefore, List<?> keysAfter, int offset) {
        Map<Object, Deque<Integer>> indexes = new HashMap<>();
        for (int i = 0; i < keysBefore.size(); i++) {
            indexes.computeIfAbsent(keysBefore.get(i), key -> new ArrayDeque<>())
                    .add(offset + i);
        }
        for (int i = 0; i < keysAfter.size(); i++) {
            Deque<Integer> open = indexes.get(keysAfter.get(i));
            if (open != null && !open.isEmpty()) {
                match(open.remove(), offset + i);
            }
        }
    }

    private void match(int indexBefore, int indexAfter) {
        former[indexAfter] = indexBefore;
        matched.set(indexBefore);
    }

    private void findThoseThatStayed() {
        stayed = Ascent.longest(former);
    }

    /** An element without id that was edited is left over on both sides, between two that stayed. */
    private void matchTheRestInOrder() {
        int open = 0;
        int end = endOfGap(0);
        for (int i = 0; i < after.size(); i++) {
            if (stayed.get(i)) {
                open = former[i] + 1;
                end = endOfGap(i + 1);
            } else if (former[i] == Match.ABSENT) {
                while (open < end && matched.get(open)) {
                    open++;
                }
                if (open < end) {
                    match(open, i);
                    stayed.set(i);
                }
            }
        }
    }

    /** Where in the earlier version the next element stands that stayed. */
    private int endOfGap(int indexAfter) {
        int next = stayed.nextSetBit(indexAfter);
        return next < 0 ? before.size() : former[next];
    }

    private List<Match> told() {
        BitSet anchors = new BitSet(before.size());
        stayed.stream().forEach(i -> anchors.set(former[i]));
        List<Match> told = new ArrayList<>();
        tellRemoved(0, anchors, told);
        for (int i = 0; i < after.size(); i++) {
            told.add(new Match(former[i], i, former[i] != Match.ABSENT && !stayed.get(i)));
            if (stayed.get(i)) {
                tellRemoved(former[i] + 1, anchors, told);
            }
        }
        return told;
    }

    /** Tells what was removed from an index on up to the next element that stayed. */
    private void tellRemoved(int from, BitSet anchors, List<Match> told) {
        int next = anchors.nextSetBit(from);
        int end = next < 0 ? before.size() : next;
        for (int i = from; i < end; i++) {
            if (!matched.get(i)) {
                told.add(new Match(i, Match.ABSENT, false));
            }
        }
    }
}
