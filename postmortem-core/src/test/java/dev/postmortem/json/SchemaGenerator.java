package dev.postmortem.json;

import dev.postmortem.json.internal.Shape;
import dev.postmortem.json.internal.Shapes;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.internal.TextForm;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Term;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Generates the JSON Schema of the model from its shapes, its constraints and its Javadoc. */
final class SchemaGenerator {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    /** What an id consists of: no blanks, no control characters, nothing that reorders or hides. */
    private static final String VISIBLE =
            "[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u180e\\u200b-\\u200f"
                    + "\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]";

    /** The longest text that can stand in place of a time or an amount. */
    private static final int LONGEST_WORDS = 20_000;

    private final ModelDocs docs;
    private final Map<String, Class<?>> named = new TreeMap<>();
    private final List<Class<?>> waiting = new ArrayList<>();

    private SchemaGenerator(ModelDocs docs) {
        this.docs = docs;
    }

    /** Returns the whole schema as plain maps and lists. */
    static Map<String, Object> schema(ModelDocs docs) {
        return new SchemaGenerator(docs).document();
    }

    private Map<String, Object> document() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("$id", PostmortemSchema.id());
        schema.put("title", "Postmortem");
        schema.put("description", described(Postmortem.class));
        schema.put(
                "$comment",
                "Patterns of texts such as times and amounts match everything that can be read, and some texts that cannot:"
                        + " reading has the last word.");
        schema.putAll(reference(Postmortem.class));
        schema.put("$defs", definitions());
        return schema;
    }

    private Map<String, Object> definitions() {
        Map<String, Object> definitions = new TreeMap<>();
        while (!waiting.isEmpty()) {
            Class<?> type = waiting.remove(0);
            Map<String, Object> definition = new LinkedHashMap<>();
            definition.put("description", described(type));
            definition.putAll(definition(Shapes.of(type)));
            definitions.put(name(type), definition);
        }
        return definitions;
    }

    private Map<String, Object> definition(Shape shape) {
        if (shape instanceof Shape.Fields fields) {
            return object(fields, null);
        }
        if (shape instanceof Shape.Codes codes) {
            return Map.of("enum", List.copyOf(codes.codes().keySet()));
        }
        if (shape instanceof Shape.Variants variants) {
            return Map.of(
                    "oneOf",
                    variants.leaves().entrySet().stream()
                            .map(leaf -> leaf(variants, leaf.getKey(), leaf.getValue()))
                            .toList());
        }
        if (shape instanceof Shape.Reasoned reasoned) {
            return reasoned(reasoned);
        }
        if (shape instanceof Shape.Forms forms) {
            return forms(forms);
        }
        throw new IllegalStateException("No definition for " + shape);
    }

    private Map<String, Object> leaf(Shape.Variants variants, String code, Class<?> type) {
        Map<String, Object> leaf = new LinkedHashMap<>();
        leaf.put("title", name(type));
        leaf.put("description", described(type));
        Map<String, Object> discriminator = new LinkedHashMap<>();
        discriminator.put("const", code);
        discriminator.put("description", "Says that the object is this: " + described(type));
        leaf.putAll(object((Shape.Fields) Shapes.of(type), Map.entry(variants.property(), discriminator)));
        return leaf;
    }

    private Map<String, Object> object(Shape.Fields fields, Map.Entry<String, Map<String, Object>> discriminator) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (discriminator != null) {
            properties.put(discriminator.getKey(), discriminator.getValue());
            required.add(discriminator.getKey());
        }
        for (Shape.Field field : fields.fields()) {
            properties.put(field.name(), property(fields.type(), field));
            if (field.mandatory()) {
                required.add(field.name());
            }
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    private Map<String, Object> property(Class<?> type, Shape.Field field) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put(
                "description",
                docs.parameter(type, field.name())
                        .orElseThrow(() -> new IllegalStateException(
                                type.getSimpleName() + "." + field.name() + " has no @param in its Javadoc")));
        if (type == Postmortem.class && field.name().equals("schemaVersion")) {
            property.put("const", Postmortem.SCHEMA_VERSION);
            return property;
        }
        property.putAll(value(field.shape()));
        property.putAll(SchemaConstraints.of(field.type()));
        if (Identified.class.isAssignableFrom(type) && field.name().equals("id")) {
            property.put("pattern", "^" + VISIBLE + "{" + (field.mandatory() ? 1 : 0) + ",100}$");
        }
        return property;
    }

    private Map<String, Object> value(Shape shape) {
        if (shape instanceof Shape.Named reference) {
            return reference(reference.type());
        }
        Map<String, Object> value = new LinkedHashMap<>();
        if (shape instanceof Shape.Items items) {
            value.put("type", "array");
            Map<String, Object> element = new LinkedHashMap<>(value(items.element()));
            element.putAll(SchemaConstraints.of(items.type()));
            value.put("items", element);
        } else if (shape instanceof Shape.Attributes attributes) {
            AnnotatedParameterizedType map = (AnnotatedParameterizedType) attributes.type();
            Map<String, Object> text = new LinkedHashMap<>(Map.of("type", "string"));
            text.putAll(SchemaConstraints.of(map.getAnnotatedActualTypeArguments()[1]));
            value.put("type", "object");
            value.put("propertyNames", SchemaConstraints.of(map.getAnnotatedActualTypeArguments()[0]));
            value.put("additionalProperties", text);
        } else if (shape instanceof Shape.Words words) {
            value.put("type", "string");
            if (words.type() == LocalDate.class) {
                value.put("format", "date");
                value.put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
                value.put("examples", List.of("2026-03-28"));
            }
        } else {
            value.putAll(whole(Integer.MIN_VALUE, Integer.MAX_VALUE));
        }
        return value;
    }

    private static Map<String, Object> whole(long least, long most) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("type", "integer");
        whole.put("minimum", least);
        whole.put("maximum", most);
        return whole;
    }

    private Map<String, Object> forms(Shape.Forms forms) {
        List<Map<String, Object>> alternatives = new ArrayList<>();
        forms.text().ifPresent(creator -> alternatives.add(text(forms)));
        forms.number().ifPresent(creator -> alternatives.add(whole(Long.MIN_VALUE, Long.MAX_VALUE)));
        forms.object().ifPresent(fields -> alternatives.add(objectForm(fields, forms)));
        return alternatives.size() == 1 ? alternatives.get(0) : Map.of("anyOf", alternatives);
    }

    private static Map<String, Object> text(Shape.Forms forms) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("type", "string");
        text.put("pattern", pattern(forms));
        text.put("examples", forms.examples());
        return text;
    }

    private static String pattern(Shape.Forms forms) {
        return "^(" + String.join("|", form(forms).patterns()) + ")$";
    }

    private static TextForm form(Shape.Forms forms) {
        Class<?> declaring = Term.class.isAssignableFrom(forms.type()) ? Term.class : forms.type();
        return declaring.getAnnotation(TextForm.class);
    }

    /** The object form: what says the same as the text, or why there is none, and what else there is to say. */
    private Map<String, Object> objectForm(Shape.Fields fields, Shape.Forms forms) {
        Map<String, Object> object = object(constrained(fields), null);
        List<String> exactlyOne = List.of(form(forms).exactlyOne());
        if (exactlyOne.isEmpty()) {
            object.put("minProperties", 1);
        } else {
            @SuppressWarnings("unchecked")
            Map<String, Map<String, Object>> properties = (Map<String, Map<String, Object>>) object.get("properties");
            for (String property : exactlyOne) {
                properties
                        .get(property)
                        .putAll(
                                property.equals("value")
                                        ? Map.of("pattern", pattern(forms))
                                        : SchemaConstraints.worded(LONGEST_WORDS));
            }
            object.put(
                    "oneOf",
                    exactlyOne.stream()
                            .map(property -> Map.of("required", List.of(property)))
                            .toList());
        }
        return object;
    }

    /** The constraints of what a factory takes stand on the component of the same name. */
    private static Shape.Fields constrained(Shape.Fields fields) {
        List<Shape.Field> constrained = fields.fields().stream()
                .map(field -> component(fields.type(), field.name())
                        .map(type -> new Shape.Field(
                                field.name(), shape(field, type), field.mandatory(), field.wrapped(), type))
                        .orElse(field))
                .toList();
        return new Shape.Fields(fields.type(), fields.creator(), constrained);
    }

    private static Shape shape(Shape.Field field, AnnotatedType type) {
        return field.shape() instanceof Shape.Items items
                ? new Shape.Items(
                        items.element(), ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0])
                : field.shape();
    }

    /** Returns the type of a component, without the {@code Optional} around it. */
    private static Optional<AnnotatedType> component(Class<?> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(RecordComponent::getAnnotatedType)
                .map(component -> component instanceof AnnotatedParameterizedType wrapped
                                && ((ParameterizedType) wrapped.getType()).getRawType() == Optional.class
                        ? wrapped.getAnnotatedActualTypeArguments()[0]
                        : component)
                .findFirst();
    }

    private static Map<String, Object> reasoned(Shape.Reasoned reasoned) {
        AnnotatedType text = component(reasoned.type(), "reason").orElseThrow();
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String term : reasoned.terms()) {
            Map<String, Object> reason = new LinkedHashMap<>();
            reason.put("description", "The reason why it is " + term + ".");
            reason.put("type", "string");
            reason.putAll(SchemaConstraints.of(text));
            properties.put(term, reason);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("additionalProperties", false);
        object.put("minProperties", 1);
        object.put("maxProperties", 1);
        return Map.of("anyOf", List.of(Map.of("enum", reasoned.plain()), object));
    }

    private Map<String, Object> reference(Class<?> type) {
        Class<?> known = named.putIfAbsent(name(type), type);
        if (known == null) {
            waiting.add(type);
        } else if (known != type) {
            throw new IllegalStateException(known + " and " + type + " have the same name in the schema");
        }
        return Map.of("$ref", "#/$defs/" + name(type));
    }

    private String described(Class<?> type) {
        return docs.type(type).orElseThrow(() -> new IllegalStateException(type + " has no Javadoc"));
    }

    private static String name(Class<?> type) {
        return type.getEnclosingClass() == null
                ? type.getSimpleName()
                : name(type.getEnclosingClass()) + "." + type.getSimpleName();
    }
}
