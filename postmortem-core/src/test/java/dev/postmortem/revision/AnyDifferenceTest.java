package dev.postmortem.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.revision.Change.Moved;
import dev.postmortem.testing.RandomValues;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every two versions, whatever is in them. */
final class AnyDifferenceTest {

    private static final PostmortemJson JSON = PostmortemJson.standard();

    @Property(tries = 100)
    void nothing_changed_between_equal_versions(@ForAll long seed) {
        Postmortem postmortem = RandomValues.random(Postmortem.class, seed);
        Postmortem read = JSON.read(JSON.write(postmortem));

        assertThat(PostmortemDifference.between(postmortem, read).isEmpty()).isTrue();
    }

    @Property(tries = 200)
    void what_is_told_stands_where_it_is_told(@ForAll long seed) {
        Postmortem before = RandomValues.random(Postmortem.class, seed);
        Postmortem after = RandomValues.random(Postmortem.class, seed + 1);

        assertThat(PostmortemDifference.between(before, after).changes())
                .isNotEmpty()
                .allSatisfy(change -> {
                    assertThat(change.pointerBefore().map(pointer -> Pointed.at(before, pointer)))
                            .isEqualTo(change.valueBefore());
                    assertThat(change.pointerAfter().map(pointer -> Pointed.at(after, pointer)))
                            .isEqualTo(change.valueAfter());
                    assertThat(change.pointerAfter().or(change::pointerBefore)).contains(change.pointer());
                });
    }

    @Property(tries = 200)
    void backwards_as_much_was_removed_as_was_added(@ForAll long seed) {
        Postmortem one = RandomValues.random(Postmortem.class, seed);
        Postmortem other = RandomValues.random(Postmortem.class, seed + 1);

        List<Object> added = PostmortemDifference.between(one, other).changes().stream()
                .filter(Change.Added.class::isInstance)
                .<Object>map(change -> change.pointer() + change.valueAfter())
                .toList();
        List<Object> removed = PostmortemDifference.between(other, one).changes().stream()
                .filter(Change.Removed.class::isInstance)
                .<Object>map(change -> change.pointer() + change.valueBefore())
                .toList();

        assertThat(added).containsExactlyInAnyOrderElementsOf(removed);
    }

    @Property(tries = 300)
    void as_few_elements_moved_as_can_have(@ForAll long seed, @ForAll @IntRange(max = 12) int size) {
        List<TimelineEvent> events = IntStream.range(0, size)
                .mapToObj(n -> TimelineEvent.builder()
                        .id("E-" + n)
                        .kind(EventKind.ALERT)
                        .text("CPU alert")
                        .build())
                .toList();
        List<TimelineEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));

        PostmortemDifference difference = PostmortemDifference.between(timeline(events), timeline(shuffled));

        assertThat(difference.changes())
                .hasOnlyElementsOfType(Moved.class)
                .hasSize(size - longestCommon(events, shuffled));
    }

    static LongStream seeds() {
        return LongStream.range(0, 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_edit_of_a_full_postmortem_is_one_change_in_its_place(long seed) {
        assertOneChangeForEachEdit(RandomValues.full(Postmortem.class, seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_edit_of_a_random_postmortem_is_one_change_in_its_place(long seed) {
        assertOneChangeForEachEdit(RandomValues.random(Postmortem.class, seed));
    }

    private static void assertOneChangeForEachEdit(Postmortem postmortem) {
        assertThat(SingleEdit.of(postmortem))
                .hasSizeGreaterThan(100)
                .allSatisfy(edit -> assertThat(PostmortemDifference.between(postmortem, edit.edited())
                                .changes())
                        .singleElement()
                        .isInstanceOf(edit.kind())
                        .extracting(Change::pointer)
                        .isEqualTo(edit.pointer()));
    }

    private static Postmortem timeline(List<TimelineEvent> events) {
        return Postmortem.builder()
                .title("Orders database: writes stall")
                .timeline(t -> t.events(events))
                .build();
    }

    /** The textbook's way, in the square of the size. */
    private static int longestCommon(List<?> one, List<?> other) {
        int[][] length = new int[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                length[i][j] = one.get(i - 1).equals(other.get(j - 1))
                        ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[one.size()][other.size()];
    }
}
