package dev.postmortem.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.semconv.incubating.DbIncubatingAttributes.DbSystemNameIncubatingValues;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DatabaseEngineTest {

    @Test
    void the_constants_are_all_that_opentelemetry_knows() {
        List<Object> known = constants(DbSystemNameIncubatingValues.class);

        assertThat(constants(DatabaseEngine.class))
                .map(engine -> ((DatabaseEngine) engine).code())
                .containsExactlyInAnyOrderElementsOf(
                        known.stream().map(String.class::cast).toList());
    }

    private static List<Object> constants(Class<?> type) {
        return Arrays.stream(type.getFields()).map(DatabaseEngineTest::value).toList();
    }

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
