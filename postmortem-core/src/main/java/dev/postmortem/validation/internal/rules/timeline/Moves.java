package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.validation.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The fewest moves, made one after the other, that bring the elements of a list into another order. */
final class Moves {

    /** A list that takes more is written anew rather than mended, and to find so many moves would take long. */
    private static final int MOST = 100;

    private Moves() {}

    /**
     * Returns the moves, or none if there are too many.
     *
     * @param pointer the JSON Pointer of the list
     * @param order the places that the elements have now, in the order that they are to have
     */
    static List<Suggestion.Edit> into(List<Integer> order, String pointer) {
        boolean[] stays = longestRising(order);
        List<Integer> now =
                new ArrayList<>(IntStream.range(0, order.size()).boxed().toList());
        List<Suggestion.Edit> moves = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            if (stays[i]) {
                continue;
            }
            if (moves.size() == MOST) {
                return List.of();
            }
            Integer element = order.get(i);
            int from = now.indexOf(element);
            now.removeIf(element::equals);
            int to = i == 0 ? 0 : now.indexOf(order.get(i - 1)) + 1;
            now.add(to, element);
            moves.add(new Suggestion.MoveElement(pointer + "/" + from, to));
        }
        return moves;
    }

    /** Marks the longest part of a sequence that rises, which is what need not be moved. */
    private static boolean[] longestRising(List<Integer> sequence) {
        int[] lasts = new int[sequence.size()];
        int[] places = new int[sequence.size()];
        int[] previous = new int[sequence.size()];
        int length = 0;
        for (int i = 0; i < sequence.size(); i++) {
            int found = Arrays.binarySearch(lasts, 0, length, sequence.get(i));
            int at = -found - 1;
            lasts[at] = sequence.get(i);
            places[at] = i;
            previous[i] = at == 0 ? -1 : places[at - 1];
            length = Math.max(length, at + 1);
        }
        boolean[] rising = new boolean[sequence.size()];
        for (int i = length == 0 ? -1 : places[length - 1]; i >= 0; i = previous[i]) {
            rising[i] = true;
        }
        return rising;
    }
}
