package dev.postmortem.render.section;

import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Quantity;
import dev.postmortem.model.value.Term;
import dev.postmortem.model.value.Time;
import dev.postmortem.model.value.When;
import dev.postmortem.render.label.Vocabularies;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes full values of the model's records in which every text is another, so that a page that lost one shows it. */
final class DistinctValues {

    private static final String HOST_KEY = "acme.key-";
    private static final String HOST_VALUE = "attribute";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private static final List<When> TIMES = List.of(
            When.parse("2026-03-14T10:00Z"),
            When.parse("~2026-03-14T10:05:30Z"),
            When.parse("2026-03-14T09:XXZ"),
            When.parse("2026-03"),
            When.parse("2026-03-14T10:00"),
            When.parse("2026-03-29T01:30[Europe/London]"),
            When.parse("2026-10-25T01:30[Europe/London]"),
            When.parse("2026-03-14T10:00+05:00[Europe/London]"),
            When.parse("2026-03-14T10:00Z/2026-03-18T11:05:07Z"),
            When.parse("2026-03-14T10:00Z/PT9H48M"),
            When.parse("2026-03-14T10:00Z/.."),
            When.parse("[2026-03-14T10:00Z..2026-03-14T10:30Z]"),
            When.unknown("\u0447\u0430\u0441"),
            When.notApplicable("\u0447\u0430\u0441"),
            When.described("\u0447\u0430\u0441"),
            When.parse("2026-03-14T10:40Z")
                    .originally("\u0447\u0430\u0441")
                    .alsoClaimed("\u0447\u0430\u0441", "2026-03-14T10:42Z"));

    private static final List<Amount> AMOUNTS = List.of(
            Amount.of(954),
            Amount.parse("~12345.5"),
            Amount.parse("5000..7000"),
            Amount.parse(">=100 %"),
            Amount.parse("<=5 %").ofBaseline("\u0432\u0441\u0435"),
            Amount.times(80).ofBaseline("\u0432\u0441\u0435"),
            Amount.times(3),
            Amount.parse("EUR 5"),
            Amount.parse("300 GB"),
            Amount.rate(7, ChronoUnit.DAYS),
            Amount.parse("PT1H2.003S"),
            Amount.duration(Duration.ofDays(4).plusNanos(5)),
            Amount.unknown("\u0432\u0441\u0435"),
            Amount.notApplicable("\u0432\u0441\u0435"),
            Amount.of(5)
                    .measuredBy("\u0432\u0441\u0435")
                    .asOf("2026-03-14T10:00Z")
                    .originally("\u0432\u0441\u0435")
                    .alsoClaimed("\u0432\u0441\u0435", "PT5M"));

    /** What kind of values are made. */
    private enum Kind {
        DISTINCT,
        BLANK,
        LINES,
        VARIED
    }

    private final Kind kind;
    private final boolean blank;
    private int last;

    private DistinctValues(Kind kind, int last) {
        this.kind = kind;
        this.last = last;
        blank = kind == Kind.BLANK;
    }

    /** Returns what makes values in which every text is another. */
    static DistinctValues distinct() {
        return new DistinctValues(Kind.DISTINCT, 0);
    }

    /** Returns what makes values in which every text is blank, which a draft may hold. */
    static DistinctValues blank() {
        return new DistinctValues(Kind.BLANK, 0);
    }

    /** Returns what makes values in which every text but ids is another, of two lines. */
    static DistinctValues lines() {
        return new DistinctValues(Kind.LINES, 0);
    }

    /**
     * Returns what makes values in which times, amounts and words of vocabularies are of every form there is, and every
     * text is Cyrillic, so that a word in Latin letters is none of the user's.
     *
     * @param start from where the forms are counted, so that several values together have all
     */
    static DistinctValues varied(int start) {
        return new DistinctValues(Kind.VARIED, start);
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
            if ((name.equals("id") || name.equals("jointlyWith")) && blank) {
                return "ID-" + next();
            }
            return name.equals("url") && !blank ? "https://example.org/" + text(name) : text(name);
        }
        if (type == LocalDate.class) {
            return FIRST_DAY.plusDays(next());
        }
        if (kind == Kind.VARIED) {
            Object varied = varied(type);
            if (varied != null) {
                return varied;
            }
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

    /** Returns the next of the forms that values of a type have, or null if they have but one. */
    private @Nullable Object varied(Class<?> type) {
        if (type == When.class) {
            return nextOf(TIMES);
        }
        if (type == Amount.class) {
            return nextOf(AMOUNTS);
        }
        if (type.isEnum()) {
            return nextOf(List.of(type.getEnumConstants()));
        }
        if (Term.class.isAssignableFrom(type)) {
            return nextOf(Vocabularies.constants(type.asSubclass(Term.class)));
        }
        return type.isSealed() ? record(nextOf(List.of(type.getPermittedSubclasses()))) : null;
    }

    private <T> T nextOf(List<T> values) {
        return values.get(next() % values.size());
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
        if (kind == Kind.VARIED) {
            return "\u0442\u0435\u043A\u0441\u0442-" + next() + "!";
        }
        String text = name + "-" + next() + "!";
        return blank ? " " : kind == Kind.LINES && !name.equals("id") ? text + "\nand more" : text;
    }

    /** Three digits, so that no text is the beginning of another. */
    private int next() {
        last++;
        return 100 + last;
    }
}
