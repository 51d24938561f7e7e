package dev.postmortem.json.internal;

import dev.postmortem.model.Postmortem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Makes the simplest value of a type of the model. */
final class Samples {

    private Samples() {}

    static Object of(Class<?> type) {
        if (type == String.class) {
            // The one text that the model restricts is the schema version; every other takes any.
            return Postmortem.SCHEMA_VERSION;
        }
        if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == long.class || type == Long.class) {
            return 1L;
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        return of(Shapes.of(type));
    }

    private static Object of(Shape shape) {
        if (shape instanceof Shape.Codes codes) {
            return codes.codes().values().iterator().next();
        }
        if (shape instanceof Shape.Variants variants) {
            return of(variants.leaves().values().iterator().next());
        }
        if (shape instanceof Shape.Reasoned reasoned) {
            return reasoned.text().create(reasoned.plain().get(0));
        }
        if (shape instanceof Shape.Forms forms) {
            return forms.text().orElseThrow().create(forms.examples().get(0));
        }
        if (shape instanceof Shape.Fields fields) {
            return made(fields);
        }
        throw new IllegalArgumentException("No sample of " + shape);
    }

    private static Object made(Shape.Fields fields) {
        Class<?>[] types = fields.creator().executable().getParameterTypes();
        @Nullable Object[] arguments = new @Nullable Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = fields.fields().get(i).mandatory() ? of(types[i]) : null;
        }
        return fields.creator().create(arguments);
    }
}
