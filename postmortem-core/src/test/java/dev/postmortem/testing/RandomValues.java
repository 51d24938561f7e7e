package dev.postmortem.testing;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.constraint.AttributeKey;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.constraint.WebAddress;
import dev.postmortem.model.internal.TextForm;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.AmountClaim;
import dev.postmortem.model.value.Quantity;
import dev.postmortem.model.value.Term;
import dev.postmortem.model.value.Time;
import dev.postmortem.model.value.TimeClaim;
import dev.postmortem.model.value.When;
import jakarta.validation.constraints.Email;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
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
import java.util.Random;
import java.util.function.Supplier;

/**
 * Makes values of the model's records out of a seed: the same seed gives the same value.
 *
 * <p>A full value has every attribute and two elements in every list; a random one leaves out some. Texts are hostile,
 * but satisfy the constraints on single values, so that the JSON Schema accepts them.
 */
public final class RandomValues {

    private static final List<String> TEXTS = List.of(
            "Orders database: writes stall",
            "\"quoted\" and \\ slashed / ~ tilde",
            "two\nlines\r\nand\ta tab",
            "</script><b>&amp; | *bold* [link](x) `code`",
            "Zürich, İstanbul, 東京, \uD83D\uDE00 \uD83D\uDC69\u200D\uD83D\uDCBB",
            "right to left \u202E txet \u2028 line separator",
            "control \u0000 \u0001 \u001F \u007F \u0085 \uFEFF",
            "  blanks around  ",
            "{\"json\": [null]}",
            "= 1 + 1");
    private static final int ATTEMPTS = 500;
    private static final ClassValue<Plan> PLANS = new ClassValue<>() {
        @Override
        protected Plan computeValue(Class<?> type) {
            return Plan.of(type);
        }
    };

    private final Random random;
    private final boolean full;

    private RandomValues(Random random, boolean full) {
        this.random = random;
        this.full = full;
    }

    /** Returns a value with every attribute. */
    public static <T> T full(Class<T> type, long seed) {
        return type.cast(new RandomValues(new Random(seed), true).of(type));
    }

    /** Returns a value with some of the attributes. */
    public static <T> T random(Class<T> type, long seed) {
        return type.cast(new RandomValues(new Random(seed), false).of(type));
    }

    private Object of(Class<?> type) {
        if (type == When.class) {
            return when();
        }
        if (type == Amount.class) {
            return amount();
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2020 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
        }
        if (type == int.class) {
            return 1 + random.nextInt(5);
        }
        if (type.isEnum()) {
            return oneOf(Arrays.asList(type.getEnumConstants()));
        }
        if (Term.class.isAssignableFrom(type)) {
            return call(creator(type), oneOf(List.of("own-word", "a.b_c-1", "outage", "alert", "replica")));
        }
        if (type.isSealed()) {
            return of(oneOf(Arrays.asList(type.getPermittedSubclasses())));
        }
        return made(type);
    }

    private Object of(AnnotatedType annotated, String name) {
        Type type = annotated.getType();
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type);
        if (raw == String.class) {
            return text(annotated, name);
        }
        if (raw == Optional.class) {
            return full || random.nextInt(10) < 7 ? Optional.of(of(argument(annotated, 0), name)) : Optional.empty();
        }
        if (raw == List.class) {
            int size = full ? 2 : random.nextInt(3);
            return repeated(size, () -> of(argument(annotated, 0), name));
        }
        if (raw == Map.class) {
            Map<String, String> attributes = new LinkedHashMap<>();
            repeated(full ? 2 : random.nextInt(3), () -> attributes.put("acme.key-" + random.nextInt(100), text()));
            return attributes;
        }
        return of(raw);
    }

    private Object text(AnnotatedType annotated, String name) {
        if (name.equals("id")) {
            return full || annotated.isAnnotationPresent(Text.class) || random.nextBoolean()
                    ? "ID-" + random.nextInt(100_000)
                    : "";
        }
        if (name.equals("schemaVersion")) {
            return "1";
        }
        if (name.equals("language")) {
            return oneOf(List.of("en", "pt-BR", "tr"));
        }
        if (annotated.isAnnotationPresent(AttributeKey.class)) {
            return "acme.key";
        }
        if (annotated.isAnnotationPresent(Email.class)) {
            return "dba@example.org";
        }
        return annotated.isAnnotationPresent(WebAddress.class)
                ? oneOf(List.of("https://example.org/a?b=c&d#e", "HTTP://EXAMPLE.ORG", "mailto:dba@example.org"))
                : text();
    }

    private String text() {
        return oneOf(TEXTS) + " " + random.nextInt(1000);
    }

    private Object made(Class<?> type) {
        if (type == Postmortem.class) {
            // It takes all that its parts accepted; a refusal is a fault that drawing again would hide.
            return record(type);
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return record(type);
            } catch (IllegalArgumentException refused) {
                // A combination that the record does not accept, such as a term that needs a reason: draw again.
            }
        }
        throw new IllegalStateException("No value of " + type + " after " + ATTEMPTS + " attempts");
    }

    private Object record(Class<?> type) {
        Plan plan = PLANS.get(type);
        Object[] arguments = plan.components().stream()
                .map(component -> of(component.getValue(), component.getKey()))
                .toArray();
        try {
            return plan.constructor().newInstance(arguments);
        } catch (InvocationTargetException refused) {
            throw runtime(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What it takes to make a record; looking it up is slow. */
    private record Plan(Constructor<?> constructor, List<Map.Entry<String, AnnotatedType>> components) {

        static Plan of(Class<?> type) {
            if (!type.isRecord()) {
                throw new IllegalStateException("No random value of " + type);
            }
            RecordComponent[] components = type.getRecordComponents();
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return new Plan(
                        constructor,
                        Arrays.stream(components)
                                .map(component -> Map.entry(component.getName(), component.getAnnotatedType()))
                                .toList());
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private When when() {
        Time time = switch (random.nextInt(6)) {
            case 0 -> new Time.Described(text());
            case 1 -> new Time.Unknown(text());
            case 2 -> new Time.NotApplicable(text());
            default -> When.parse(example(When.class)).time();
        };
        boolean more = random.nextInt(5) == 0;
        return new When(
                time,
                more ? Optional.of(text()) : Optional.empty(),
                more ? List.of(new TimeClaim(When.parse(example(When.class)), text())) : List.of());
    }

    private Amount amount() {
        Quantity quantity = switch (random.nextInt(6)) {
            case 0 -> new Quantity.Words(text());
            case 1 -> new Quantity.Unknown(text());
            case 2 -> new Quantity.NotApplicable(text());
            default -> Amount.parse(example(Amount.class)).quantity();
        };
        boolean more = random.nextInt(5) == 0;
        return new Amount(
                quantity,
                more ? Optional.of(text()) : Optional.empty(),
                more ? Optional.of(text()) : Optional.empty(),
                more ? Optional.of(when()) : Optional.empty(),
                more ? Optional.of(text()) : Optional.empty(),
                more ? List.of(new AmountClaim(Amount.parse(example(Amount.class)), text())) : List.of());
    }

    private String example(Class<?> type) {
        return oneOf(Arrays.asList(type.getAnnotation(TextForm.class).examples()));
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static <T> List<T> repeated(int times, Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            values.add(value.get());
        }
        return values;
    }

    private static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }

    private static Method creator(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonCreator.class))
                .findFirst()
                .orElseThrow();
    }

    private static Object call(Method method, Object argument) {
        try {
            method.setAccessible(true);
            return method.invoke(null, argument);
        } catch (InvocationTargetException refused) {
            throw runtime(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RuntimeException runtime(InvocationTargetException refused) {
        return refused.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(refused);
    }
}
