package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.constraint.WebAddress;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** The components of a type of the model, and which of them hold text, looked up once for each type. */
final class TextComponents {

    /** What the strings in a component are. */
    enum Kind {
        /** Something told in a sentence, or in a part of one. */
        SENTENCE,

        /** Other text, such as a name. */
        TEXT,

        /** The address of a page. */
        ADDRESS,

        /** An id or a code. */
        CODE
    }

    /** A component of a record. */
    record Component(String name, Kind kind) {}

    private static final ClassValue<List<Component>> KNOWN = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> new Component(component.getName(), kind(type, component)))
                    .toList();
        }
    };

    private TextComponents() {}

    static List<Component> of(Class<? extends Record> type) {
        return KNOWN.get(type);
    }

    private static Kind kind(Class<?> type, RecordComponent component) {
        if (Sentences.are(type, component.getName())) {
            return Kind.SENTENCE;
        }
        if (holds(Text.class, component.getAnnotatedType())) {
            return Kind.TEXT;
        }
        return holds(WebAddress.class, component.getAnnotatedType()) ? Kind.ADDRESS : Kind.CODE;
    }

    private static boolean holds(Class<? extends Annotation> constraint, AnnotatedType type) {
        return type.isAnnotationPresent(constraint)
                || (type instanceof AnnotatedParameterizedType holder
                        && Arrays.stream(holder.getAnnotatedActualTypeArguments())
                                .anyMatch(argument -> holds(constraint, argument)));
    }
}
