package dev.postmortem.render.internal;

import java.util.Arrays;
import java.util.List;

/** A set of code points, kept as ranges. */
final class CodePoints {

    private final int[] first;
    private final int[] last;

    private CodePoints(int[] first, int[] last) {
        this.first = first;
        this.last = last;
    }

    /**
     * Reads ranges.
     *
     * @param ranges each a code point or two of them, such as {@code 1100..115F}, in ascending order
     */
    static CodePoints of(List<String> ranges) {
        int[] first = new int[ranges.size()];
        int[] last = new int[ranges.size()];
        for (int i = 0; i < first.length; i++) {
            String range = ranges.get(i);
            int dots = range.indexOf("..");
            first[i] = Integer.parseInt(dots < 0 ? range : range.substring(0, dots), 16);
            last[i] = dots < 0 ? first[i] : Integer.parseInt(range.substring(dots + 2), 16);
        }
        return new CodePoints(first, last);
    }

    boolean contains(int codePoint) {
        int found = Arrays.binarySearch(first, codePoint);
        return found >= 0 || (found < -1 && codePoint <= last[-found - 2]);
    }
}
