package dev.postmortem.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.testing.RandomValues;
import dev.postmortem.testing.Records;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value shows itself in one short line, whatever its author wrote: it ends up in logs and in failed assertions. */
final class ShortTextsTest {

    private static final String LONG = "a line of a text that goes on\n".repeat(500);

    /** One value of each type that a few full postmortems hold. */
    static Stream<Object> values() {
        return LongStream.range(0, 20)
                .mapToObj(seed -> RandomValues.full(Postmortem.class, seed))
                .flatMap(Records::reachableFrom)
                .filter(Record.class::isInstance)
                .collect(Collectors.toMap(Object::getClass, value -> value, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_shows_itself_in_one_short_line(Object value) {
        Object wordy = wordy(value);

        assertThat(wordy.toString()).hasSizeLessThan(250).doesNotContain("\n");
    }

    private static Object wordy(Object value) {
        if (value instanceof String) {
            return LONG;
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(ShortTextsTest::wordy);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ShortTextsTest::wordy).toList();
        }
        if (value instanceof Map<?, ?>) {
            return Map.of("acme.note", LONG);
        }
        return value instanceof Record holder ? wordyRecord(holder) : value;
    }

    /** Every text is long, except those of which the constructor demands a form. */
    private static Object wordyRecord(Record holder) {
        Class<?> type = holder.getClass();
        Object[] values = Records.components(type).stream()
                .map(component -> Records.read(holder, component))
                .toArray();
        for (int i = 0; i < values.length; i++) {
            Object before = values[i];
            values[i] = wordy(before);
            try {
                Records.construct(type, values);
            } catch (IllegalArgumentException refused) {
                values[i] = before;
            }
        }
        return Records.construct(type, values);
    }
}
