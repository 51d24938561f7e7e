package dev.postmortem.json.internal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.postmortem.model.internal.Reasoned;
import dev.postmortem.model.internal.ReasonedForm;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Derives the shape of a type from its components and its Jackson annotations, once for each type. */
public final class Shapes {

    private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return derive(type);
        }
    };

    private Shapes() {}

    /** Returns the shape of a type of the model. */
    public static Shape of(Class<?> type) {
        return KNOWN.get(type);
    }

    /** Returns the shape itself, or that of the type which it names. */
    public static Shape resolve(Shape shape) {
        return shape instanceof Shape.Named named ? of(named.type()) : shape;
    }

    /** Derives the shape anew, where {@link #of} derives it once. */
    static Shape derive(Class<?> type) {
        if (type.isEnum()) {
            return codes(type);
        }
        if (type.isAnnotationPresent(JsonTypeInfo.class)) {
            return variants(type);
        }
        ReasonedForm reasoned = type.getAnnotation(ReasonedForm.class);
        if (reasoned != null) {
            List<String> explained = List.of(reasoned.explained());
            return new Shape.Reasoned(
                    type,
                    Reasoned.codes(reasoned.terms()).stream()
                            .filter(term -> !explained.contains(term))
                            .toList(),
                    explained,
                    delegating(type, String.class).orElseThrow(),
                    delegating(type, Map.class).orElseThrow());
        }
        if (creators(type, JsonCreator.Mode.DELEGATING).findAny().isPresent()) {
            return new Shape.Forms(
                    type,
                    TextExamples.of(type),
                    delegating(type, String.class),
                    delegating(type, long.class),
                    creators(type, JsonCreator.Mode.PROPERTIES).findFirst().map(creator -> factory(type, creator)));
        }
        if (type.isRecord()) {
            return components(type);
        }
        throw new IllegalArgumentException(type + " has no known JSON form");
    }

    private static Shape codes(Class<?> type) {
        Map<String, Enum<?>> codes = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            Enum<?> term = (Enum<?>) constant;
            codes.put(code(type, term.name()), term);
        }
        return new Shape.Codes(type, codes);
    }

    private static String code(Class<?> type, String constant) {
        try {
            JsonProperty property = type.getField(constant).getAnnotation(JsonProperty.class);
            return property == null ? constant : property.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Shape variants(Class<?> type) {
        Map<String, Class<?>> leaves = new LinkedHashMap<>();
        for (JsonSubTypes.Type leaf : type.getAnnotation(JsonSubTypes.class).value()) {
            leaves.put(leaf.value().getAnnotation(JsonTypeName.class).value(), leaf.value());
        }
        return new Shape.Variants(type, type.getAnnotation(JsonTypeInfo.class).property(), leaves);
    }

    private static Shape.Fields components(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Creator creator = new Creator(canonical(type, types));
        List<Shape.Field> fields = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            boolean mandatory = MandatoryComponents.has(creator, components, i);
            fields.add(field(component.getName(), component.getAnnotatedType(), mandatory));
        }
        return new Shape.Fields(type, creator, fields);
    }

    private static Constructor<?> canonical(Class<?> type, Class<?>[] types) {
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Which combinations of properties a factory accepts is known to the factory alone, so that none is mandatory. */
    private static Shape.Fields factory(Class<?> type, Executable creator) {
        List<Shape.Field> fields = new ArrayList<>();
        for (Parameter parameter : creator.getParameters()) {
            JsonProperty property = parameter.getAnnotation(JsonProperty.class);
            fields.add(field(property.value(), parameter.getAnnotatedType(), property.required()));
        }
        return new Shape.Fields(type, new Creator(creator), fields);
    }

    private static Shape.Field field(String name, AnnotatedType type, boolean mandatory) {
        boolean wrapped = raw(type.getType()) == Optional.class;
        AnnotatedType value = wrapped ? argument(type) : type;
        return new Shape.Field(name, of(value), mandatory, wrapped, value);
    }

    private static Shape of(AnnotatedType annotated) {
        Class<?> type = raw(annotated.getType());
        if (type == List.class) {
            AnnotatedType element = argument(annotated);
            return new Shape.Items(of(element), element);
        }
        if (type == Map.class) {
            return new Shape.Attributes(annotated);
        }
        if (type == String.class || type == LocalDate.class) {
            return new Shape.Words(type);
        }
        if (type == int.class || type == Integer.class) {
            return new Shape.Whole();
        }
        return new Shape.Named(type);
    }

    private static AnnotatedType argument(AnnotatedType type) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type);
    }

    private static Optional<Creator> delegating(Class<?> type, Class<?> parameter) {
        return creators(type, JsonCreator.Mode.DELEGATING)
                .filter(creator -> creator.getParameterTypes()[0] == parameter)
                .findFirst()
                .map(Creator::new);
    }

    private static Stream<Executable> creators(Class<?> type, JsonCreator.Mode mode) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors()))
                .filter(creator -> creator.isAnnotationPresent(JsonCreator.class)
                        && creator.getAnnotation(JsonCreator.class).mode() == mode);
    }
}
