package dev.postmortem.model.internal;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a term of a closed set with an optional reason: {@code "no"}, or {@code {"no": "the reason"}}.
 *
 * <p>Codes are the constants' names in lower case with hyphens ({@code made-worse}); {@code NOT_APPLICABLE} is written
 * {@code notApplicable}, as everywhere in the model where a value is absent.
 *
 * @param <E> the closed set
 */
public final class Reasoned<E extends Enum<E>> {

    private final String record;
    private final Class<E> terms;
    private final Set<String> explained;

    private Reasoned(String record, Class<E> terms, Set<String> explained) {
        this.record = record;
        this.terms = terms;
        this.explained = explained;
    }

    /** Reads the JSON form of a record off its {@link ReasonedForm}, which names the same closed set. */
    public static <E extends Enum<E>> Reasoned<E> of(Class<?> record, Class<E> terms) {
        ReasonedForm form = record.getAnnotation(ReasonedForm.class);
        return new Reasoned<>(record.getSimpleName(), terms, Set.of(form.explained()));
    }

    /** Returns the codes of a closed set, in its order. */
    public static List<String> codes(Class<? extends Enum<?>> terms) {
        return Arrays.stream(terms.getEnumConstants()).map(Reasoned::code).toList();
    }

    /**
     * Returns the reason as the record holds it.
     *
     * @throws IllegalArgumentException if the term needs a reason and has none
     */
    @SuppressWarnings("NullableOptional")
    public Optional<String> reason(E term, @Nullable Optional<String> reason) {
        Optional<String> given = Absent.ifNull(reason);
        if (given.isEmpty() && explained.contains(code(term))) {
            throw new IllegalArgumentException(record + ".reason is missing: say why it is " + code(term)
                    + ", in JSON {\"" + code(term) + "\": \"the reason\"}");
        }
        return given;
    }

    /** Returns what Jackson writes: the code, or an object of one property. */
    public Object json(E term, Optional<String> reason) {
        return reason.<Object>map(why -> Collections.singletonMap(code(term), why))
                .orElseGet(() -> code(term));
    }

    /**
     * Reads {@code "no"}.
     *
     * @throws IllegalArgumentException if there is no such term, or it needs a reason
     */
    public <R> R read(String code, BiFunction<E, Optional<String>, R> make) {
        return make.apply(term(code), Optional.empty());
    }

    /**
     * Reads {@code {"no": "the reason"}}.
     *
     * @throws IllegalArgumentException if the object is anything else
     */
    public <R> R read(Map<String, @Nullable String> object, BiFunction<E, Optional<String>, R> make) {
        if (object.size() != 1) {
            throw new IllegalArgumentException(record + " has " + object.size() + " properties: it takes one, the "
                    + accepted() + ", with the reason as its text");
        }
        Map.Entry<String, @Nullable String> only = object.entrySet().iterator().next();
        return make.apply(term(only.getKey()), Optional.ofNullable(only.getValue()));
    }

    /** Returns one short line for {@code toString}. */
    public String shown(E term, Optional<String> reason) {
        return record + "[" + code(term)
                + reason.map(why -> " " + Shown.quote(why)).orElse("") + "]";
    }

    private E term(String code) {
        return Arrays.stream(terms.getEnumConstants())
                .filter(term -> code(term).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        record + " " + Shown.quote(code) + " is not understood: use " + accepted()));
    }

    private String accepted() {
        return String.join(", ", codes(terms));
    }

    private static String code(Enum<?> term) {
        return term.name().equals("NOT_APPLICABLE")
                ? "notApplicable"
                : term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
