package dev.postmortem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.Records;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bean Validation's worst failure is silence: a text without constraint, or a value that is not looked into. */
final class NothingIsUncheckedTest {

    /** Texts that the constraint on the whole value, the value's own reading, or a rule speaks of. */
    private static final Set<String> FREE = Set.of(
            "Postmortem.schemaVersion",
            "Described.text",
            "Unknown.reason",
            "NotApplicable.reason",
            "Moment.zone",
            "Unit.symbol");

    static Stream<Class<?>> records() {
        return Records.typesIn(Postmortem.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void each_text_is_constrained(Class<?> type) {
        assertThat(Records.components(type))
                .filteredOn(component -> !free(component))
                .allSatisfy(component -> assertThat(texts(component.getAnnotatedType()))
                        .as(component.toString())
                        .allSatisfy(
                                text -> assertThat(constrained(text, component)).isTrue()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void each_value_is_looked_into(Class<?> type) {
        assertThat(Records.components(type))
                .allSatisfy(component -> assertThat(Records.typesIn(component))
                        .filteredOn(NothingIsUncheckedTest::holdsConstraints)
                        .allSatisfy(value -> assertThat(cascades(component))
                                .as(component + " needs @Valid")
                                .isTrue()));
    }

    @Test
    void the_whole_model_is_covered() {
        assertThat(records()).hasSizeGreaterThan(60);
    }

    private static boolean free(RecordComponent component) {
        Class<?> holder = component.getDeclaringRecord();
        // The ids of elements are given by the root where they are empty.
        return component.getName().equals("id") || FREE.contains(holder.getSimpleName() + "." + component.getName());
    }

    private static boolean holdsConstraints(Class<?> type) {
        if (Arrays.stream(type.getAnnotations()).anyMatch(NothingIsUncheckedTest::isConstraint)) {
            return true;
        }
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).anyMatch(NothingIsUncheckedTest::holdsConstraints);
        }
        return type.isRecord()
                && Records.components(type).stream()
                        .anyMatch(component -> cascades(component)
                                || texts(component.getAnnotatedType()).stream()
                                        .anyMatch(text -> constrained(text, component)));
    }

    private static boolean cascades(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return Stream.concat(Stream.of(type), arguments(type).stream())
                .anyMatch(each -> each.isAnnotationPresent(Valid.class));
    }

    private static boolean constrained(AnnotatedType text, RecordComponent component) {
        return Stream.concat(Arrays.stream(text.getAnnotations()), Arrays.stream(component.getAnnotations()))
                .anyMatch(NothingIsUncheckedTest::isConstraint);
    }

    private static boolean isConstraint(Annotation annotation) {
        return annotation.annotationType().isAnnotationPresent(Constraint.class);
    }

    private static List<AnnotatedType> texts(AnnotatedType type) {
        return Stream.concat(Stream.of(type), arguments(type).stream())
                .filter(each -> each.getType() == String.class)
                .toList();
    }

    private static List<AnnotatedType> arguments(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType parameterized
                ? List.of(parameterized.getAnnotatedActualTypeArguments())
                : List.of();
    }
}
