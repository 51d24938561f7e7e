package dev.postmortem.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ReadLimitsTest {

    private static final ReadLimits LIMITS = new ReadLimits(1, 2, 3, 4, 5, 6, 7);

    interface Change extends BiFunction<ReadLimits, Integer, ReadLimits> {}

    static Stream<Arguments> changes() {
        return Stream.of(
                change("documentSize", ReadLimits::withDocumentSize, new ReadLimits(9, 2, 3, 4, 5, 6, 7)),
                change("depth", ReadLimits::withDepth, new ReadLimits(1, 9, 3, 4, 5, 6, 7)),
                change("values", ReadLimits::withValues, new ReadLimits(1, 2, 9, 4, 5, 6, 7)),
                change("textLength", ReadLimits::withTextLength, new ReadLimits(1, 2, 3, 9, 5, 6, 7)),
                change("nameLength", ReadLimits::withNameLength, new ReadLimits(1, 2, 3, 4, 9, 6, 7)),
                change("numberLength", ReadLimits::withNumberLength, new ReadLimits(1, 2, 3, 4, 5, 9, 7)),
                change("problems", ReadLimits::withProblems, new ReadLimits(1, 2, 3, 4, 5, 6, 9)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_copy_changes_what_it_names_alone(String limit, Change change, ReadLimits changed) {
        assertThat(change.apply(LIMITS, 9)).isEqualTo(changed);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_limit_may_be_as_low_as_one(String limit, Change change) {
        assertThatNoException().isThrownBy(() -> change.apply(LIMITS, 1));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_limit_that_leaves_no_room_is_refused_by_name(String limit, Change change) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.apply(LIMITS, 0))
                .withMessage("ReadLimits." + limit + " is 0: give at least 1");
    }

    @Test
    void documents_may_be_a_thousand_levels_deep() {
        assertThat(LIMITS.withDepth(1_000).depth()).isEqualTo(1_000);
    }

    private static Arguments change(String limit, Change change, ReadLimits changed) {
        return arguments(limit, change, changed);
    }
}
