package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.internal.Ascent;
import dev.postmortem.validation.Suggestion;
import java.util.ArrayList;
import java.util.BitSet;
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
        BitSet stays = Ascent.longest(order.stream().mapToInt(Integer::intValue).toArray());
        List<Integer> now =
                new ArrayList<>(IntStream.range(0, order.size()).boxed().toList());
        List<Suggestion.Edit> moves = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            if (stays.get(i)) {
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
}
