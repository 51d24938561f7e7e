package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.value.Time;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The components of a type of the model, and which of them hold text, looked up once for each type. */
final class TextComponents {

    private static final ClassValue<List<Component>> KNOWN = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> new Component(component, isText(type, component)))
                    .toList();
        }
    };

    private TextComponents() {}

    /** A component, and whether the strings in it are text, as opposed to ids, codes and addresses. */
    record Component(RecordComponent declared, boolean isText) {

        String name() {
            return declared.getName();
        }

        /** Returns what the component holds; an empty list if it is an empty optional. */
        Object read(Record holder) {
            try {
                Object held = declared.getAccessor().invoke(holder);
                return held instanceof Optional<?> optional
                        ? optional.<Object>map(given -> given).orElse(List.of())
                        : held;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read " + declared, e);
            }
        }
    }

    static List<Component> of(Class<? extends Record> type) {
        return KNOWN.get(type);
    }

    /** The words of a time are held to be text by the constraint on the time that they stand for. */
    private static boolean isText(Class<?> type, RecordComponent component) {
        return isText(component.getAnnotatedType()) || Time.Undated.class.isAssignableFrom(type);
    }

    private static boolean isText(AnnotatedType type) {
        return type.isAnnotationPresent(Text.class)
                || (type instanceof AnnotatedParameterizedType holder
                        && Arrays.stream(holder.getAnnotatedActualTypeArguments())
                                .anyMatch(TextComponents::isText));
    }
}
