package dev.postmortem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.testing.RandomValues;
import dev.postmortem.testing.Records;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is no value: every builder and every copy says so by name, unless the attribute can be left out. */
final class NullsTest {

    /** Conveniences for one attribute of a section, which is optional there. */
    private static final Set<String> OPTIONAL_ELSEWHERE =
            Set.of("summary", "used", "partlyUsed", "notUsed", "notPossible", "notApplicable");

    static Stream<Arguments> setters() {
        return types().flatMap(type -> taking(builder(type).getClass())
                .filter(method -> !isOptional(type, method.getName()))
                .filter(method -> !OPTIONAL_ELSEWHERE.contains(method.getName()) || isGenerated(method))
                .map(method -> arguments(type, method)));
    }

    static Stream<Arguments> optionalSetters() {
        return types().flatMap(type -> taking(builder(type).getClass())
                .filter(method -> isOptional(type, method.getName()) && isGenerated(method) && !takesAnOptional(method))
                .map(method -> arguments(type, method)));
    }

    static Stream<Arguments> copies() {
        return types().flatMap(type -> taking(type)
                .filter(method -> method.getName().matches("(with|plus)[A-Z].*"))
                // What copies replace lists by is looked through by generated code, which cannot be told to name them.
                .filter(method -> method.getParameterTypes()[0] != Iterable.class)
                .filter(method -> !isOptional(type, lower(method.getName().substring(4))) || takesAnOptional(method))
                .map(method -> arguments(type, method)));
    }

    static Stream<Arguments> plusses() {
        return copies().filter(arguments -> method(arguments).getName().startsWith("plus"));
    }

    static Stream<Arguments> factories() {
        return Records.typesIn(Postmortem.class)
                .flatMap(type -> taking(type)
                        .filter(method -> Modifier.isStatic(method.getModifiers()))
                        .map(method -> arguments(type, method)));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("factories")
    void a_factory_refuses_null_by_name(Class<?> type, Method factory) {
        assertThatIllegalArgumentException()
                .as(type.getSimpleName() + "." + factory)
                .isThrownBy(() -> Records.call(null, factory, (Object) null))
                .withMessageMatching(".+ is (null|missing): .+");
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("setters")
    void a_builder_refuses_null_by_name(Class<?> type, Method setter) {
        Object builder = builder(type);

        assertThatIllegalArgumentException()
                .as(type.getSimpleName() + "." + setter)
                .isThrownBy(() -> Records.call(builder, setter, (Object) null))
                .withMessageMatching(".+ is (null|missing): .+");
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("optionalSetters")
    void null_leaves_out_what_is_optional(Class<?> type, Method setter) {
        Object full = RandomValues.full(type, 1);

        Object builder = Records.call(Records.call(full, "toBuilder"), setter, (Object) null);

        assertThat(Records.read(Records.call(builder, "build"), component(type, setter.getName())))
                .isEqualTo(Optional.empty());
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("copies")
    void a_copy_refuses_null_by_name(Class<?> type, Method copy) {
        Object full = RandomValues.full(type, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Records.call(full, copy, (Object) null))
                .withMessageMatching(".+ is (null|missing): .+");
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("plusses")
    void a_copy_with_one_more_refuses_null_by_the_name_of_the_list(Class<?> type, Method plus) {
        Object full = RandomValues.full(type, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Records.call(full, plus, (Object) null))
                .withMessageMatching(type.getSimpleName() + "\\.\\w+\\[2] is null: .+");
    }

    /** Every type that has a builder. */
    private static Stream<Class<?>> types() {
        return Records.typesIn(Postmortem.class)
                .filter(type ->
                        Arrays.stream(type.getMethods()).map(Method::getName).anyMatch("builder"::equals));
    }

    /**
     * The methods that take one value. Lambdas, arrays and maps are none; and a section's builder that is null is one in
     * which nothing is told.
     */
    private static Stream<Method> taking(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
                .filter(method -> method.getParameterCount() == 1 && isValue(method.getParameterTypes()[0]));
    }

    private static boolean isValue(Class<?> parameter) {
        return !List.of(Consumer.class, Map.class, Map.Entry.class).contains(parameter)
                && !parameter.isArray()
                && !parameter.isPrimitive()
                && !parameter.getSimpleName().equals("Builder");
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static boolean isGenerated(Method method) {
        return method.getDeclaringClass().getEnclosingClass() == null;
    }

    private static boolean takesAnOptional(Method method) {
        return method.getParameterTypes()[0] == Optional.class;
    }

    private static boolean isOptional(Class<?> type, String name) {
        return Records.components(type).stream()
                .anyMatch(each -> each.getName().equals(name) && each.getType() == Optional.class);
    }

    private static RecordComponent component(Class<?> type, String name) {
        List<RecordComponent> named = Records.components(type).stream()
                .filter(each -> each.getName().equals(name))
                .toList();
        assertThat(named).hasSize(1);
        return named.get(0);
    }

    private static Method method(Arguments arguments) {
        return (Method) ((Named<?>) arguments.get()[1]).getPayload();
    }

    private static Object builder(Class<?> type) {
        try {
            return type.getMethod("builder").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Arguments arguments(Class<?> type, Method method) {
        return Arguments.of(
                Named.of(type.getSimpleName(), type),
                Named.of(method.getName() + "(" + method.getParameterTypes()[0].getSimpleName() + ")", method));
    }
}
