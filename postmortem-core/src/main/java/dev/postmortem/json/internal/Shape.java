package dev.postmortem.json.internal;

import java.lang.reflect.AnnotatedType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a type of the model looks like in JSON.
 *
 * <p>It is derived from the records and their annotations by {@link Shapes}, and has two users: the {@link Binder}, which
 * makes values and finds all problems of a document, and the generator of the JSON Schema.
 */
public sealed interface Shape {

    /** A type that has a shape of its own; {@link Shapes#of} has it. */
    record Named(Class<?> type) implements Shape {}

    /** Any text, or a calendar day. */
    record Words(Class<?> type) implements Shape {}

    /** A whole number that fits an {@code int}. */
    record Whole() implements Shape {}

    /** A list, never with null in it. */
    record Items(Shape element, AnnotatedType type) implements Shape {}

    /** An object of texts under names that the model does not know. */
    record Attributes(AnnotatedType type) implements Shape {}

    /** One of the codes of a closed set. */
    record Codes(Class<?> type, Map<String, Enum<?>> codes) implements Shape {}

    /** An object of known properties, whose names are given beside them, made by a creator that takes them in this order. */
    record Fields(Class<?> type, Creator creator, List<Field> fields, List<String> names) implements Shape {

        /** Makes the shape. */
        public Fields(Class<?> type, Creator creator, List<Field> fields) {
            this(
                    type,
                    creator,
                    List.copyOf(fields),
                    fields.stream().map(Field::name).toList());
        }
    }

    /** A property of an object; its creator takes it as an {@code Optional} if it is wrapped. */
    record Field(String name, Shape shape, boolean mandatory, boolean wrapped, AnnotatedType type) {}

    /** An object whose property {@code type} says which type it is. */
    record Variants(Class<?> type, String property, Map<String, Class<?>> leaves) implements Shape {}

    /** A value that is written in whichever form says all there is to say, with examples of its text. */
    record Forms(
            Class<?> type,
            List<String> examples,
            Optional<Creator> text,
            Optional<Creator> number,
            Optional<Fields> object)
            implements Shape {

        /** The property of an object form that says what the text form says. */
        public static final String TEXT = "value";
    }

    /** A term of a closed set, alone or as the only property of an object with the reason as its text. */
    record Reasoned(Class<?> type, List<String> plain, List<String> explained, Creator text, Creator object)
            implements Shape {

        /** Returns all terms. */
        public List<String> terms() {
            return Stream.concat(plain.stream(), explained.stream()).toList();
        }
    }
}
