package dev.postmortem.json;

import dev.postmortem.model.constraint.AttributeKey;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.constraint.WebAddress;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the constraints on a value look like in JSON Schema. Regular expressions there are ECMA-262's, without flags. */
final class SchemaConstraints {

    private static final String NOT_BLANK = "\\S";
    private static final String WEB_ADDRESS =
            "^([Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+([/?#]\\S*)?|[Mm][Aa][Ii][Ll][Tt][Oo]:[^\\s@]+@\\S*)$";

    private SchemaConstraints() {}

    static Map<String, Object> of(AnnotatedElement value) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        for (Annotation annotation : value.getAnnotations()) {
            keywords.putAll(keywords(annotation));
        }
        return keywords;
    }

    private static Map<String, Object> keywords(Annotation annotation) {
        if (annotation instanceof Text text) {
            return worded(text.max());
        }
        if (annotation instanceof WebAddress) {
            return Map.of("pattern", WEB_ADDRESS);
        }
        if (annotation instanceof Email) {
            return Map.of("format", "email");
        }
        if (annotation instanceof AttributeKey) {
            return Map.of("pattern", whole(AttributeKey.class.getAnnotation(Pattern.class)));
        }
        if (annotation instanceof Pattern pattern) {
            return Map.of("pattern", whole(pattern));
        }
        if (annotation instanceof Positive) {
            return Map.of("minimum", 1);
        }
        if (annotation instanceof PositiveOrZero) {
            return Map.of("minimum", 0);
        }
        if (annotation instanceof Min min) {
            return Map.of("minimum", min.value());
        }
        if (annotation instanceof Max max) {
            return Map.of("maximum", max.value());
        }
        if (annotation instanceof Size size) {
            throw new IllegalStateException("Say here whether " + size + " is about a text or a list");
        }
        if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
            throw new IllegalStateException("Say here what " + annotation + " looks like in JSON Schema");
        }
        return Map.of();
    }

    /** What holds for a text that has to say something. */
    static Map<String, Object> worded(int longest) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        keywords.put("pattern", NOT_BLANK);
        keywords.put("maxLength", longest);
        return keywords;
    }

    private static String whole(Pattern pattern) {
        if (pattern.regexp().contains("(?") || pattern.flags().length > 0) {
            throw new IllegalStateException(pattern + " needs flags, which JSON Schema does not have");
        }
        return "^(" + pattern.regexp() + ")$";
    }
}
