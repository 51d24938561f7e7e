package dev.postmortem.internal;

import java.util.Arrays;
import java.util.BitSet;

/** The longest ascending subsequence: of elements that were put in another order, as many as can have stayed. */
public final class Ascent {

    private Ascent() {}

    /**
     * Finds the subsequence by patience sorting, in {@code n log n}.
     *
     * @param numbers numbers that differ from each other; negative ones are passed over
     * @return the indexes of its members
     */
    public static BitSet longest(int[] numbers) {
        int[] lowestEnd = new int[numbers.length]; // by length: the lowest number with which so long an ascent can end
        int[] endIndex = new int[numbers.length]; // by length: where that number stands
        int[] previous = new int[numbers.length]; // by index: what precedes it in the ascent that it ends
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0) {
                int shorter = -(Arrays.binarySearch(lowestEnd, 0, length, numbers[i]) + 1);
                lowestEnd[shorter] = numbers[i];
                endIndex[shorter] = i;
                previous[i] = shorter == 0 ? -1 : endIndex[shorter - 1];
                length = Math.max(length, shorter + 1);
            }
        }
        BitSet members = new BitSet(numbers.length);
        for (int i = length == 0 ? -1 : endIndex[length - 1]; i >= 0; i = previous[i]) {
            members.set(i);
        }
        return members;
    }
}
