package dev.postmortem.json.internal;

import static dev.postmortem.json.JsonProblem.Kind.MISSING_PROPERTY;
import static dev.postmortem.json.JsonProblem.Kind.NULL_ELEMENT;
import static dev.postmortem.json.JsonProblem.Kind.UNKNOWN_VARIANT;
import static dev.postmortem.json.JsonProblem.Kind.UNREADABLE_VALUE;
import static dev.postmortem.json.JsonProblem.Kind.WRONG_TYPE;

import dev.postmortem.json.JsonProblem;
import dev.postmortem.model.internal.Dates;
import dev.postmortem.model.internal.Shown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The second pass: makes the values of a tree, each through the creator that Jackson would call, and collects all that is
 * wrong on the way.
 *
 * <p>A data binding library stops at the first fault and does not say where an unknown property stands; here a value is
 * made only if nothing inside it is faulty, so that each fault is reported once and at its own place.
 */
final class Binder {

    private static final Shape ANY_TEXT = new Shape.Words(String.class);
    private static final String HALF_A_PAIR = "the text has half a surrogate pair, which is no character: "
            + "write both halves, for example \\ud83d\\ude00, or leave it out";

    private final String schemaVersion;
    private final Problems problems;
    private final UnknownNames unknown;

    /**
     * Makes a binder.
     *
     * @param schemaVersion the version that messages speak of
     * @param problems where problems go
     * @param unknown where unknown properties go
     */
    Binder(String schemaVersion, Problems problems, UnknownNames unknown) {
        this.schemaVersion = schemaVersion;
        this.problems = problems;
        this.unknown = unknown;
    }

    /** Returns the value, or null if there is a problem with it. */
    @Nullable
    Object bind(Node node, Shape shape, Path path) {
        if (problems.full()) {
            return null;
        }
        if (node instanceof Node.Text text && Surrogates.firstUnpaired(text.text()) >= 0) {
            return problem(UNREADABLE_VALUE, path, node, HALF_A_PAIR);
        }
        Shape resolved = Shapes.resolve(shape);
        if (resolved instanceof Shape.Fields fields) {
            return node instanceof Node.Members object
                    ? object(object, fields, path, Optional.empty())
                    : wrongType(node, fields, path);
        }
        if (resolved instanceof Shape.Items items) {
            return node instanceof Node.Elements list ? list(list, items, path) : wrongType(node, items, path);
        }
        if (resolved instanceof Shape.Forms forms) {
            return forms(node, forms, path);
        }
        if (resolved instanceof Shape.Variants variants) {
            return node instanceof Node.Members object
                    ? variant(object, variants, path)
                    : wrongType(node, variants, path);
        }
        if (resolved instanceof Shape.Reasoned reasoned) {
            return reasoned(node, reasoned, path);
        }
        if (resolved instanceof Shape.Attributes attributes) {
            return node instanceof Node.Members object ? attributes(object, path) : wrongType(node, attributes, path);
        }
        if (resolved instanceof Shape.Codes codes) {
            return code(node, codes, path);
        }
        if (resolved instanceof Shape.Words words) {
            return words(node, words, path);
        }
        return node instanceof Node.Numeral numeral && numeral.number() instanceof Integer
                ? numeral.number()
                : wrongType(node, resolved, path);
    }

    private @Nullable Object object(
            Node.Members object, Shape.Fields fields, Path path, Optional<String> discriminator) {
        return object(object, fields, path, discriminator, problems.count());
    }

    /**
     * Makes the value if there are no more problems than there were before. A caller that has told of one property already,
     * and taken it out, counts from before that: then what the creator says of the whole, which lacks it, is not told.
     */
    private @Nullable Object object(
            Node.Members object, Shape.Fields fields, Path path, Optional<String> discriminator, int problemsBefore) {
        Set<String> meant = unknown.report(object, fields.names(), discriminator, path);
        Arguments arguments = new Arguments(fields);
        for (int i = 0; i < fields.fields().size(); i++) {
            Shape.Field field = fields.fields().get(i);
            int problemsBeforeField = problems.count();
            if (!meant.contains(field.name())) {
                arguments.give(i, field(object, field, path));
            }
            if (problems.count() > problemsBeforeField || meant.contains(field.name())) {
                arguments.standIn(i);
            }
        }
        return made(arguments, fields, object, path, problemsBefore);
    }

    private @Nullable Object field(Node.Members object, Shape.Field field, Path path) {
        Node value = object.child(field.name());
        if (value != null && !(value instanceof Node.Nothing)) {
            Object bound = bind(value, field.shape(), path.property(field.name()));
            return field.wrapped() ? Optional.ofNullable(bound) : bound;
        }
        if (field.mandatory()) {
            String missing = "property \"" + field.name() + "\" is " + (value == null ? "missing" : "null")
                    + ": it is mandatory, give it as " + Expected.form(field.shape());
            return problem(
                    MISSING_PROPERTY,
                    value == null ? path : path.property(field.name()),
                    value == null ? object : value,
                    missing);
        }
        return null;
    }

    /** Calls the creator until it has said what is wrong with each component. */
    private @Nullable Object made(
            Arguments arguments, Shape.Fields fields, Node.Members object, Path path, int problemsBefore) {
        while (true) {
            try {
                Object value = arguments.create();
                return problems.count() == problemsBefore ? value : null;
            } catch (RuntimeException refusal) {
                Optional<Integer> component = arguments.refused(refusal);
                String name = component.map(fields.names()::get).orElse("");
                Node value = object.child(name);
                if (component.isEmpty() || value == null) {
                    // What a creator says of the whole may come of a stand-in.
                    return problems.count() == problemsBefore ? refused(refusal, object, path) : null;
                }
                refused(refusal, value, path.property(name));
                arguments.standIn(component.get());
            }
        }
    }

    private List<Object> list(Node.Elements list, Shape.Items items, Path path) {
        List<Object> bound = new ArrayList<>(list.elements().size());
        for (int i = 0; i < list.elements().size() && !problems.full(); i++) {
            Node element = list.elements().get(i);
            Object value = element instanceof Node.Nothing
                    ? nullElement(element, path.element(i))
                    : bind(element, items.element(), path.element(i));
            if (value != null) {
                bound.add(value);
            }
        }
        return bound;
    }

    private Map<String, String> attributes(Node.Members object, Path path) {
        Map<String, String> attributes = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            if (Surrogates.firstUnpaired(name) >= 0) {
                problems.add(UNREADABLE_VALUE, path.property(name), member.namePlace(), HALF_A_PAIR);
            } else if (member.value() instanceof Node.Nothing) {
                nullElement(member.value(), path.property(name));
            } else if (bind(member.value(), ANY_TEXT, path.property(name)) instanceof String text) {
                attributes.put(name, text);
            }
        });
        return attributes;
    }

    private @Nullable Object variant(Node.Members object, Shape.Variants variants, Path path) {
        Node type = object.child(variants.property());
        String oneOf = Expected.oneOf(variants.leaves().keySet());
        if (type == null) {
            return problem(
                    MISSING_PROPERTY,
                    path,
                    object,
                    "property \"" + variants.property() + "\" is missing: it says what the object is, " + oneOf);
        }
        Path typePath = path.property(variants.property());
        if (!(type instanceof Node.Text text)) {
            return problem(WRONG_TYPE, typePath, type, "found " + Expected.found(type) + ", expected " + oneOf);
        }
        Class<?> leaf = variants.leaves().get(text.text());
        if (leaf == null) {
            return problem(
                    UNKNOWN_VARIANT,
                    typePath,
                    type,
                    Expected.found(type) + " is no type that this version of the"
                            + " library knows for schema version \"" + schemaVersion + "\": use " + oneOf
                            + ", or read the document with a newer version of the library"
                            + NearMiss.asQuestion(text.text(), variants.leaves().keySet()));
        }
        return object(object, (Shape.Fields) Shapes.of(leaf), path, Optional.of(variants.property()));
    }

    private @Nullable Object forms(Node node, Shape.Forms forms, Path path) {
        if (node instanceof Node.Text text && forms.text().isPresent()) {
            return made(forms.text().get(), node, path, text.text());
        }
        if (node instanceof Node.Numeral numeral
                && forms.number().isPresent()
                && (numeral.number() instanceof Integer || numeral.number() instanceof Long)) {
            return made(forms.number().get(), node, path, numeral.number().longValue());
        }
        if (node instanceof Node.Members object && forms.object().isPresent()) {
            return objectForm(object, forms, forms.object().get(), path);
        }
        return wrongType(node, forms, path);
    }

    /** Where one property has the same text as the text form, that is judged first, to be told at its own place. */
    private @Nullable Object objectForm(Node.Members object, Shape.Forms forms, Shape.Fields fields, Path path) {
        int problemsBefore = problems.count();
        if (fields.names().contains(Shape.Forms.TEXT)
                && object.child(Shape.Forms.TEXT) instanceof Node.Text text
                && Surrogates.firstUnpaired(text.text()) < 0) {
            made(forms.text().orElseThrow(), text, path.property(Shape.Forms.TEXT), text.text());
        }
        if (problems.count() == problemsBefore) {
            return object(object, fields, path, Optional.empty());
        }
        return object(object.without(Shape.Forms.TEXT), fields, path, Optional.empty(), problemsBefore);
    }

    private @Nullable Object reasoned(Node node, Shape.Reasoned reasoned, Path path) {
        List<String> terms = reasoned.terms();
        if (node instanceof Node.Text text) {
            return terms.contains(text.text())
                    ? made(reasoned.text(), node, path, text.text())
                    : problem(UNREADABLE_VALUE, path, node, Expected.notOneOf(text.text(), terms));
        }
        if (!(node instanceof Node.Members object)) {
            return wrongType(node, reasoned, path);
        }
        int problemsBefore = problems.count();
        unknown.report(object, terms, Optional.empty(), path);
        List<String> given =
                terms.stream().filter(object.members()::containsKey).toList();
        if (given.size() > 1 || (given.isEmpty() && problems.count() == problemsBefore)) {
            return wrongType(node, reasoned, path);
        }
        return given.isEmpty() ? null : explained(object, given.get(0), reasoned, path);
    }

    private @Nullable Object explained(Node.Members object, String term, Shape.Reasoned reasoned, Path path) {
        Node reason = Objects.requireNonNull(object.child(term));
        if (!(reason instanceof Node.Text)) {
            return problem(
                    WRONG_TYPE,
                    path.property(term),
                    reason,
                    "found " + Expected.found(reason) + ", expected the reason as a text");
        }
        Object text = bind(reason, ANY_TEXT, path.property(term));
        return text == null ? null : made(reasoned.object(), object, path, Map.of(term, text));
    }

    private @Nullable Object code(Node node, Shape.Codes codes, Path path) {
        if (!(node instanceof Node.Text text)) {
            return wrongType(node, codes, path);
        }
        Enum<?> constant = codes.codes().get(text.text());
        return constant != null
                ? constant
                : problem(
                        UNREADABLE_VALUE,
                        path,
                        node,
                        Expected.notOneOf(text.text(), codes.codes().keySet()));
    }

    private @Nullable Object words(Node node, Shape.Words words, Path path) {
        if (!(node instanceof Node.Text text)) {
            return wrongType(node, words, path);
        }
        if (words.type() == String.class) {
            return text.text();
        }
        Optional<LocalDate> day = Dates.read(text.text());
        return day.isPresent()
                ? day.get()
                : problem(
                        UNREADABLE_VALUE,
                        path,
                        node,
                        Shown.quote(text.text())
                                + " is not a calendar day: write year, month and day, for example 2026-03-28");
    }

    private @Nullable Object made(Creator creator, Node node, Path path, @Nullable Object... arguments) {
        try {
            return creator.create(arguments);
        } catch (RuntimeException refusal) {
            return refused(refusal, node, path);
        }
    }

    private @Nullable Object refused(RuntimeException refusal, Node node, Path path) {
        String message = refusal.getMessage();
        return problem(UNREADABLE_VALUE, path, node, message == null ? "the value is refused: " + refusal : message);
    }

    private @Nullable Object nullElement(Node element, Path path) {
        return problem(NULL_ELEMENT, path, element, "found null: leave the element out or give it a value");
    }

    private @Nullable Object wrongType(Node node, Shape shape, Path path) {
        return problem(WRONG_TYPE, path, node, "found " + Expected.found(node) + ", expected " + Expected.form(shape));
    }

    private @Nullable Object problem(JsonProblem.Kind kind, Path path, Node node, String message) {
        problems.add(kind, path, node.place(), message);
        return null;
    }
}
