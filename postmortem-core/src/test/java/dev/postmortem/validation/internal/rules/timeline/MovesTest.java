package dev.postmortem.validation.internal.rules.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MovesTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "0, 0",
        "0 1 2 3, 0",
        "3 0 1 2, 1",
        "1 2 3 0, 1",
        "0 2 1 3, 1",
        "3 2 1 0, 3",
        "2 4 0 1 3, 2",
        "4 1 3 0 5 2, 3"
    })
    void the_fewest_moves_lead_to_the_order(String order, int moves) {
        List<Integer> wanted = order.lines()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .map(Integer::valueOf)
                .toList();

        List<Suggestion.Edit> edits = Moves.into(wanted, "/list");

        assertThat(edits).hasSize(moves);
        assertThat(moved(wanted.size(), edits)).isEqualTo(wanted);
    }

    @Test
    void a_hundred_moves_are_given_and_no_more() {
        assertThat(Moves.into(backwards(101), "/list")).hasSize(100);
        assertThat(Moves.into(backwards(102), "/list")).isEmpty();
    }

    private static List<Integer> backwards(int count) {
        return IntStream.range(0, count).map(i -> count - 1 - i).boxed().toList();
    }

    private static List<Integer> moved(int count, List<Suggestion.Edit> edits) {
        List<Integer> list = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        for (Suggestion.Edit edit : edits) {
            int from = Integer.parseInt(edit.pointer().substring("/list/".length()));
            Integer element = list.get(from);
            list.removeIf(element::equals);
            list.add(((Suggestion.MoveElement) edit).index(), element);
        }
        return list;
    }
}
