package dev.postmortem.json.internal;

import dev.postmortem.model.internal.TextForm;
import dev.postmortem.model.value.Term;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/** What a text-valued type says of its text, and the known words of an open vocabulary. */
final class TextExamples {

    private TextExamples() {}

    static List<String> of(Class<?> type) {
        if (Term.class.isAssignableFrom(type)) {
            return Arrays.stream(type.getFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                    .map(TextExamples::code)
                    .toList();
        }
        TextForm form = type.getAnnotation(TextForm.class);
        if (form == null) {
            throw new IllegalStateException(type + " is written as text and lacks @TextForm");
        }
        return List.of(form.examples());
    }

    private static String code(Field constant) {
        try {
            return ((Term) constant.get(null)).code();
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
