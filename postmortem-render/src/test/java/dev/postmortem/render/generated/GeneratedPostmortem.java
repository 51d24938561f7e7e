package dev.postmortem.render.generated;

import dev.postmortem.model.ElementIndex;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.AmountClaim;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Quantity;
import dev.postmortem.model.value.Term;
import dev.postmortem.model.value.Time;
import dev.postmortem.model.value.TimeClaim;
import dev.postmortem.model.value.When;
import dev.postmortem.render.label.Vocabularies;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes a postmortem in which every attribute of every record is set, and whose parts refer to each other: the same seed
 * gives the same postmortem.
 */
final class GeneratedPostmortem {

    /** Says which text stands in a component of a record, such as {@code Link.title}. */
    @FunctionalInterface
    interface Texts {

        /** Returns the text. */
        String text(String component, Random random);
    }

    private static final Instant START = Instant.parse("2026-03-14T10:00:00Z");

    private static final Set<String> REFERENCES = Set.of(
            "component",
            "components",
            "episode",
            "causedBy",
            "verifies",
            "addresses",
            "concerns",
            "interactedWith",
            "jointlyWith",
            "inForceUntil",
            "actions",
            "protectedElements",
            "event",
            "MilestoneMark.scope",
            "RollbackDecision.subject");

    private static final List<String> TIMES = List.of(
            "~2026-03-14T10:05:30Z",
            "2026-03-14T09:XXZ",
            "2026-03",
            "2026-03-14T10:00",
            "2026-03-29T01:30[Europe/London]",
            "2026-10-25T01:30[Europe/London]",
            "2026-03-14T10:00+05:00[Europe/London]",
            "2026-03-14T10:00Z/2026-03-18T11:05:07Z",
            "2026-03-14T10:00Z/PT9H48M",
            "2026-03-14T10:00Z/..",
            "[2026-03-14T10:00Z..2026-03-14T10:30Z]");

    private static final List<String> AMOUNTS = List.of(
            "954",
            "~12345.5",
            "5000..7000",
            ">=100 %",
            "<=5 %",
            "80 x",
            "EUR 5",
            "300 GB",
            "7 /d",
            "PT1H2.003S",
            "P4D");

    private static final int ATTEMPTS = 300;
    private static final int DEPTH_OF_CLAIMS = 1;

    private final Random random;
    private final Texts texts;
    private final List<String> ids;
    private int last;
    private int claims;

    private GeneratedPostmortem(long seed, Texts texts, List<String> ids) {
        this.random = new Random(seed);
        this.texts = texts;
        this.ids = ids;
    }

    /** Returns the postmortem of a seed, with hostile and ordinary texts. */
    static Postmortem of(long seed) {
        return of(seed, (component, random) -> switch (component) {
            case "Link.url", "Evidence.url" -> GeneratedTexts.address(random);
            case "key" -> "-" + random.nextInt(100);
            case "Participant.email" -> "dba" + random.nextInt(10) + "@acme.example";
            case "Postmortem.title" -> "Orders: " + shortened(GeneratedTexts.text(random));
            case "id" -> random.nextInt(8) == 0 ? shortened(GeneratedTexts.text(random)) : "";
            default -> GeneratedTexts.text(random);
        });
    }

    /** Returns the postmortem of a seed, with texts of another kind. */
    static Postmortem of(long seed, Supplier<Texts> texts) {
        // Made twice, because the first references are made before the last id.
        Postmortem first = new GeneratedPostmortem(seed, texts.get(), List.of()).postmortem();
        List<String> ids = ElementIndex.of(first).entries().stream()
                .map(ElementIndex.Entry::element)
                .map(Identified::id)
                .toList();
        return new GeneratedPostmortem(seed, texts.get(), ids).postmortem();
    }

    private static Postmortem of(long seed, Texts texts) {
        return of(seed, () -> texts);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 200));
    }

    private Postmortem postmortem() {
        return (Postmortem) record(Postmortem.class);
    }

    private Object value(Class<?> holder, RecordComponent component) {
        return value(component.getGenericType(), holder.getSimpleName() + "." + component.getName());
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType parameterized) {
            Type argument = parameterized.getActualTypeArguments()[0];
            if (parameterized.getRawType() == Optional.class) {
                return Optional.of(value(argument, name));
            }
            if (parameterized.getRawType() == List.class) {
                List<Object> values = new ArrayList<>();
                for (int i = name.equals("Timeline.events") ? 5 : 2; i > 0; i--) {
                    values.add(value(argument, name));
                }
                return values;
            }
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("acme.key" + ++last + texts.text("key", random), texts.text(name, random));
            attributes.put("acme.key" + ++last + texts.text("key", random), texts.text(name, random));
            return attributes;
        }
        return single((Class<?>) type, name);
    }

    private Object single(Class<?> type, String name) {
        if (type == String.class) {
            return text(name);
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28));
        }
        if (type == int.class) {
            return 1 + random.nextInt(5);
        }
        if (type == When.class) {
            return when();
        }
        if (type == Amount.class) {
            return amount();
        }
        if (type.isEnum()) {
            return oneOf(Arrays.asList(type.getEnumConstants()));
        }
        if (Term.class.isAssignableFrom(type)) {
            return term(type);
        }
        return made(type.isSealed() ? oneOf(Arrays.asList(type.getPermittedSubclasses())) : type);
    }

    private String text(String name) {
        String component = name.substring(name.indexOf('.') + 1);
        if (component.equals("schemaVersion")) {
            return "1";
        }
        if (component.equals("language")) {
            return oneOf(List.of("en", "pt-BR", "tr"));
        }
        if (component.equals("id") && !name.startsWith("Postmortem.") && !name.startsWith("RelatedIncident.")) {
            // Only such an action can have been given its id by the library.
            String prefix = name.equals("ActionItem.id") ? "AI-" : "E-";
            return prefix + ++last + texts.text("id", random);
        }
        if (REFERENCES.contains(component) || REFERENCES.contains(name)) {
            int drawn = random.nextInt(Integer.MAX_VALUE);
            return ids.isEmpty() ? "E-" + drawn : ids.get(drawn % ids.size());
        }
        return texts.text(name, random);
    }

    private When when() {
        String holder = claims == 0 ? "Time" : "TimeClaim";
        Time time = switch (random.nextInt(10)) {
            case 0 -> new Time.Described(texts.text(holder + ".text", random));
            case 1 -> new Time.Unknown(texts.text(holder + ".reason", random));
            case 2 -> new Time.NotApplicable(texts.text(holder + ".reason", random));
            case 3, 4 -> When.parse(oneOf(TIMES)).time();
            default ->
                When.parse(START.plus(Duration.ofSeconds(random.nextInt(200_000)))
                                .toString())
                        .time();
        };
        if (!claimed()) {
            return new When(time, Optional.empty(), List.of());
        }
        When when = new When(
                time,
                Optional.of(texts.text("When.original", random)),
                List.of(new TimeClaim(when(), texts.text("TimeClaim.source", random))));
        claims--;
        return when;
    }

    private Amount amount() {
        Quantity quantity = switch (random.nextInt(10)) {
            case 0 -> new Quantity.Words(texts.text("Quantity.text", random));
            case 1 -> new Quantity.Unknown(texts.text("Quantity.reason", random));
            case 2 -> new Quantity.NotApplicable(texts.text("Quantity.reason", random));
            default -> Amount.parse(oneOf(AMOUNTS)).quantity();
        };
        if (!claimed()) {
            return new Amount(
                    quantity, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        }
        Amount amount = new Amount(
                quantity,
                Optional.of(texts.text("Amount.baseline", random)),
                Optional.of(texts.text("Amount.howMeasured", random)),
                Optional.of(when()),
                Optional.of(texts.text("Amount.original", random)),
                List.of(new AmountClaim(amount(), texts.text("AmountClaim.source", random))));
        claims--;
        return amount;
    }

    /** Says whether a time or an amount has sources that disagree; such a claim has none of its own. */
    private boolean claimed() {
        boolean drawn = random.nextInt(3) == 0;
        if (!drawn || claims == DEPTH_OF_CLAIMS) {
            return false;
        }
        claims++;
        return true;
    }

    private Object term(Class<?> type) {
        List<Term> known = Vocabularies.constants(type.asSubclass(Term.class));
        int drawn = random.nextInt(known.size() + 1);
        if (drawn < known.size()) {
            return known.get(drawn);
        }
        try {
            return type.getMethod("of", String.class).invoke(null, "own-word");
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object made(Class<?> type) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return record(type);
            } catch (IllegalArgumentException refused) {
                // A combination that the record does not accept, such as a part of a section that has none: draw again.
            }
        }
        throw new IllegalStateException("No value of " + type + " after " + ATTEMPTS + " attempts");
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(type, component))
                .toArray();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
