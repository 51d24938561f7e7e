package dev.postmortem.render.section;

import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Quantity;
import dev.postmortem.model.value.Term;
import dev.postmortem.model.value.Time;
import dev.postmortem.model.value.When;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes full values of the model's records in which every text is another, so that a page that lost one shows it. */
final class DistinctValues {

    private static final String HOST_KEY = "acme.key-";
    private static final String HOST_VALUE = "attribute";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final boolean blank;
    private int last;

    private DistinctValues(boolean blank) {
        this.blank = blank;
    }

    /** Returns what makes values in which every text is another. */
    static DistinctValues distinct() {
        return new DistinctValues(false);
    }

    /** Returns what makes values in which every text is blank, which a draft may hold. */
    static DistinctValues blank() {
        return new DistinctValues(true);
    }

    /** Returns a value with every component filled, and two elements in every list. */
    <T extends Record> T full(Class<T> type) {
        return type.cast(record(type));
    }

    /** Says whether a text is what a host adds for itself, which is not for the page. */
    static boolean isTheHostsOwn(String text) {
        return text.contains(HOST_KEY) || text.contains(HOST_VALUE + "-");
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType parameterized) {
            Type argument = parameterized.getActualTypeArguments()[0];
            if (parameterized.getRawType() == Optional.class) {
                return Optional.of(value(argument, name));
            }
            if (parameterized.getRawType() == List.class) {
                return List.of(value(argument, name), value(argument, name));
            }
            String key = HOST_KEY + next();
            return Map.of(key, text(HOST_VALUE), HOST_KEY + next(), text(HOST_VALUE));
        }
        return single((Class<?>) type, name);
    }

    private Object single(Class<?> type, String name) {
        if (type == String.class) {
            if (name.equals("id") && blank) {
                return "ID-" + next();
            }
            return name.equals("url") && !blank ? "https://example.org/" + text(name) : text(name);
        }
        if (type == LocalDate.class) {
            return FIRST_DAY.plusDays(next());
        }
        if (type == When.class) {
            return new When(new Time.Described(text("time")), Optional.empty(), List.of());
        }
        if (type == Amount.class) {
            return new Amount(
                    new Quantity.Words(text("amount")),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (Term.class.isAssignableFrom(type)) {
            return term(type);
        }
        return record(type.isSealed() ? type.getPermittedSubclasses()[0] : type);
    }

    private Object term(Class<?> type) {
        try {
            return type.getMethod("of", String.class).invoke(null, "term-" + next());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), component.getName()))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " cannot be made", impossible);
        }
    }

    private String text(String name) {
        return blank ? " " : name + "-" + next() + "!";
    }

    /** Three digits, so that no text is the beginning of another. */
    private int next() {
        last++;
        return 100 + last;
    }
}
