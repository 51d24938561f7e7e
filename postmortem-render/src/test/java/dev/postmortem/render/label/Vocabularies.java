package dev.postmortem.render.label;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Term;
import dev.postmortem.traceability.ConcernKind;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The vocabularies that the model has, as reflection finds them. */
public final class Vocabularies {

    private final Set<Class<?>> seen = new LinkedHashSet<>();

    private Vocabularies() {}

    /** Returns the open vocabularies of everything that a postmortem holds. */
    public static List<Class<? extends Term>> open() {
        return all().stream()
                .filter(Term.class::isAssignableFrom)
                .<Class<? extends Term>>map(type -> type.asSubclass(Term.class))
                .toList();
    }

    /** Returns the closed ones, that of what calls for an answer included, those among them that only say how a value is held. */
    public static List<Class<?>> closed() {
        return Stream.concat(all().stream().filter(Class::isEnum), Stream.of(ConcernKind.class))
                .toList();
    }

    /** Returns the constants of closed vocabularies that a page shows. */
    public static List<Enum<?>> translatedConstants() {
        return LabelKeys.known().stream()
                .filter(key -> key.startsWith("constant."))
                .<Enum<?>>map(key -> (Enum<?>) LabelKeys.target(key))
                .toList();
    }

    /** Returns the terms that a vocabulary has as constants. */
    public static List<Term> constants(Class<? extends Term> vocabulary) {
        return Arrays.stream(vocabulary.getFields())
                .filter(field -> field.getType() == vocabulary)
                .sorted(Comparator.comparing(Field::getName))
                .map(Vocabularies::value)
                .toList();
    }

    private static Term value(Field constant) {
        try {
            return (Term) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<Class<?>> all() {
        Vocabularies vocabularies = new Vocabularies();
        vocabularies.collect(Postmortem.class);
        return vocabularies.seen;
    }

    private void collect(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Arrays.stream(parameterized.getActualTypeArguments()).forEach(this::collect);
            return;
        }
        Class<?> of = (Class<?>) type;
        if (!of.getName().startsWith("dev.postmortem.") || !seen.add(of)) {
            return;
        }
        if (of.isSealed()) {
            Arrays.stream(of.getPermittedSubclasses()).forEach(this::collect);
        }
        if (of.isRecord()) {
            Arrays.stream(of.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(this::collect);
        }
    }
}
