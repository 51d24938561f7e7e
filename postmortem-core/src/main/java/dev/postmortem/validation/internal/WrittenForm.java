package dev.postmortem.validation.internal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What stands in the document for a value that is not written component by component: a text, or other properties. */
record WrittenForm(Object json) {

    /** The property of an object form that says what the text form says. */
    private static final String VALUE = "value";

    private static final ClassValue<Optional<Method>> WRITER = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            Optional<Method> writer = Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(JsonValue.class))
                    .findFirst();
            writer.ifPresent(method -> method.setAccessible(true));
            return writer;
        }
    };

    static Optional<WrittenForm> of(Object value) {
        return WRITER.get(value.getClass()).map(writer -> written(writer, value));
    }

    /** Returns the text of a text form, or of the property of an object form that says the same. */
    Optional<String> text() {
        Object text = json instanceof Map<?, ?> object ? object.get(VALUE) : json;
        return text instanceof String string ? Optional.of(string) : Optional.empty();
    }

    /** Returns the property that holds a part of the value: of the part's name, or of its text. */
    Optional<String> property(String name, Object part) {
        if (!(json instanceof Map<?, ?> object)) {
            return Optional.empty();
        }
        return object.containsKey(name)
                ? Optional.of(name)
                : object.entrySet().stream()
                        .filter(property -> property.getValue().equals(part))
                        .map(property -> property.getKey().toString())
                        .findFirst();
    }

    private static WrittenForm written(Method writer, Object value) {
        try {
            return new WrittenForm(writer.invoke(value));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot write a " + value.getClass().getSimpleName(), e);
        }
    }
}
