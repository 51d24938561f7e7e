package dev.postmortem.json.internal;

import static dev.postmortem.json.JsonProblem.Kind.MISSING_PROPERTY;
import static dev.postmortem.json.JsonProblem.Kind.NULL_ELEMENT;
import static dev.postmortem.json.JsonProblem.Kind.UNKNOWN_PROPERTY;
import static dev.postmortem.json.JsonProblem.Kind.UNKNOWN_VARIANT;
import static dev.postmortem.json.JsonProblem.Kind.UNREADABLE_VALUE;
import static dev.postmortem.json.JsonProblem.Kind.WRONG_TYPE;

import dev.postmortem.model.internal.Shown;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The second pass: compares the tree with the shape of its type and collects all that is wrong.
 *
 * <p>It accepts what binding accepts and no more; what only a constructor knows is left to {@link Refusals}.
 */
final class ShapeChecker {

    private final String schemaVersion;
    private final Problems problems;
    private final Problems unknown;

    /**
     * Makes a checker.
     *
     * @param problems where problems go
     * @param unknown where unknown properties go: among the problems, or to a list of their own
     */
    ShapeChecker(String schemaVersion, Problems problems, Problems unknown) {
        this.schemaVersion = schemaVersion;
        this.problems = problems;
        this.unknown = unknown;
    }

    void check(Node node, Shape shape, Path path) {
        if (problems.full()) {
            return;
        }
        Shape resolved = Shapes.resolve(shape);
        if (resolved instanceof Shape.Fields fields) {
            object(node, fields, path, Optional.empty());
        } else if (resolved instanceof Shape.Items items) {
            list(node, items, path);
        } else if (resolved instanceof Shape.Forms forms) {
            forms(node, forms, path);
        } else if (resolved instanceof Shape.Variants variants) {
            variants(node, variants, path);
        } else if (resolved instanceof Shape.Codes codes) {
            codes(node, codes.codes().keySet(), path);
        } else if (resolved instanceof Shape.Reasoned reasoned) {
            reasoned(node, reasoned, path);
        } else if (resolved instanceof Shape.Attributes) {
            attributes(node, path);
        } else if (resolved instanceof Shape.Words words) {
            words(node, words, path);
        } else if (resolved instanceof Shape.Whole whole) {
            whole(node, whole, path);
        } else if (!(node instanceof Node.Truth)) {
            wrongType(node, path, "true or false");
        }
    }

    private void object(Node node, Shape.Fields fields, Path path, Optional<String> discriminator) {
        if (!(node instanceof Node.Members object)) {
            wrongType(node, path, "an object with " + names(fields));
            return;
        }
        for (Shape.Field field : fields.fields()) {
            Node.Member member = object.members().get(field.name());
            if (member != null && !(member.value() instanceof Node.Nothing)) {
                check(member.value(), field.shape(), path.property(field.name()));
            } else if (field.mandatory()) {
                missing(object, member, field, path);
            }
        }
        Set<String> known = fields.fields().stream().map(Shape.Field::name).collect(Collectors.toSet());
        object.members().forEach((name, member) -> {
            boolean isKnown = known.contains(name) || discriminator.filter(name::equals).isPresent();
            if (!isKnown && !unknown.full()) {
                unknown.add(UNKNOWN_PROPERTY, path.property(name), member.namePlace(), unknownMessage(name, fields));
            }
        });
    }

    private static String unknownMessage(String name, Shape.Fields fields) {
        List<String> known = fields.fields().stream().map(Shape.Field::name).toList();
        return "property " + Shown.quote(name) + " is not known here"
                + NearMiss.of(name, known)
                        .map(word -> ": did you mean \"" + word + "\"?")
                        .orElse(": remove it; known are " + String.join(", ", known));
    }

    private void missing(Node.Members object, Node.@org.jspecify.annotations.Nullable Member member, Shape.Field field, Path path) {
        if (member == null) {
            problems.add(MISSING_PROPERTY, path, object.place(), "property \"" + field.name()
                    + "\" is missing: it is mandatory, give it as " + expected(field.shape()));
        } else {
            problems.add(MISSING_PROPERTY, path.property(field.name()), member.value().place(), "property \""
                    + field.name() + "\" is null: it is mandatory, give it as " + expected(field.shape()));
        }
    }

    private void list(Node node, Shape.Items items, Path path) {
        if (!(node instanceof Node.Elements list)) {
            wrongType(node, path, "a list");
            return;
        }
        for (int i = 0; i < list.elements().size() && !problems.full(); i++) {
            Node element = list.elements().get(i);
            if (element instanceof Node.Nothing) {
                nullElement(element, path.element(i));
            } else {
                check(element, items.element(), path.element(i));
            }
        }
    }

    private void attributes(Node node, Path path) {
        if (!(node instanceof Node.Members object)) {
            wrongType(node, path, "an object of texts");
            return;
        }
        object.members().forEach((name, member) -> {
            if (member.value() instanceof Node.Nothing) {
                nullElement(member.value(), path.property(name));
            } else if (!(member.value() instanceof Node.Text)) {
                wrongType(member.value(), path.property(name), "a text");
            }
        });
    }

    private void nullElement(Node element, Path path) {
        problems.add(NULL_ELEMENT, path, element.place(), "found null: leave the element out or give it a value");
    }

    private void variants(Node node, Shape.Variants variants, Path path) {
        if (!(node instanceof Node.Members object)) {
            wrongType(node, path, expected(variants));
            return;
        }
        Node type = object.child(variants.property());
        if (type == null || type instanceof Node.Nothing) {
            problems.add(MISSING_PROPERTY, path, object.place(), "property \"" + variants.property()
                    + "\" is missing: it says what the object is, one of " + listed(variants.leaves().keySet()));
        } else if (!(type instanceof Node.Text text)) {
            wrongType(type, path.property(variants.property()), "one of " + listed(variants.leaves().keySet()));
        } else if (!variants.leaves().containsKey(text.text())) {
            problems.add(UNKNOWN_VARIANT, path.property(variants.property()), type.place(), "type "
                    + Shown.quote(text.text()) + " is not known to schema version \"" + schemaVersion
                    + "\" in this version of the library: known are "
                    + listed(variants.leaves().keySet())
                    + NearMiss.asQuestion(text.text(), variants.leaves().keySet())
                    + "; a newer version of the library may know it");
        } else {
            Shape leaf = Shapes.of(variants.leaves().get(text.text()));
            object(object, (Shape.Fields) leaf, path, Optional.of(variants.property()));
        }
    }

    private void forms(Node node, Shape.Forms forms, Path path) {
        if (node instanceof Node.Text text && forms.text().isPresent()) {
            tried(forms.text().get(), text.text(), node, path);
        } else if (node instanceof Node.Numeral && forms.number().isPresent()) {
            whole(node, new Shape.Whole(long.class), path);
        } else if (node instanceof Node.Members && forms.object().isPresent()) {
            object(node, forms.object().get(), path, Optional.empty());
        } else {
            wrongType(node, path, expected(forms));
        }
    }

    private void tried(Creator creator, Object argument, Node node, Path path) {
        try {
            creator.create(argument);
        } catch (RuntimeException refused) {
            problems.add(UNREADABLE_VALUE, path, node.place(), Refusals.reason(refused));
        }
    }

    private void reasoned(Node node, Shape.Reasoned reasoned, Path path) {
        List<String> all = new ArrayList<>(reasoned.plain());
        all.addAll(reasoned.explained());
        if (node instanceof Node.Text text) {
            if (reasoned.explained().contains(text.text())) {
                problems.add(UNREADABLE_VALUE, path, node.place(), "\"" + text.text()
                        + "\" needs a reason: write {\"" + text.text() + "\": \"the reason\"}");
            } else {
                codes(node, all, path);
            }
            return;
        }
        if (!(node instanceof Node.Members object) || object.members().size() != 1) {
            wrongType(node, path, expected(reasoned) + " alone, or an object with one of them as its only property"
                    + " and the reason as its text");
            return;
        }
        Map.Entry<String, Node.Member> only = object.members().entrySet().iterator().next();
        Path below = path.property(only.getKey());
        if (!all.contains(only.getKey())) {
            problems.add(UNKNOWN_PROPERTY, below, only.getValue().namePlace(), "property "
                    + Shown.quote(only.getKey()) + " is not known here: known are " + listed(all)
                    + NearMiss.asQuestion(only.getKey(), all));
        } else if (!(only.getValue().value() instanceof Node.Text)) {
            wrongType(only.getValue().value(), below, "the reason as text");
        }
    }

    private void codes(Node node, Collection<String> codes, Path path) {
        if (!(node instanceof Node.Text text)) {
            wrongType(node, path, "one of " + listed(codes));
        } else if (!codes.contains(text.text())) {
            problems.add(UNREADABLE_VALUE, path, node.place(), Shown.quote(text.text()) + " is not one of "
                    + listed(codes) + NearMiss.asQuestion(text.text(), codes));
        }
    }

    private void words(Node node, Shape.Words words, Path path) {
        if (!(node instanceof Node.Text text)) {
            wrongType(node, path, expected(words));
        } else if (words.type() == LocalDate.class && !isDay(text.text())) {
            problems.add(UNREADABLE_VALUE, path, node.place(), Shown.quote(text.text())
                    + " is not a calendar day: write it as year, month and day, for example 2026-03-28");
        }
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }

    private void whole(Node node, Shape.Whole whole, Path path) {
        boolean isInt = whole.type() == int.class || whole.type() == Integer.class;
        boolean fits = node instanceof Node.Numeral numeral
                && (numeral.number() instanceof Integer || !isInt && numeral.number() instanceof Long);
        if (!fits) {
            String found = node instanceof Node.Numeral numeral ? shown(numeral.number()) : node.called();
            problems.add(WRONG_TYPE, path, node.place(), "found " + found + ", expected a whole number from "
                    + (isInt ? Integer.MIN_VALUE + " to " + Integer.MAX_VALUE : Long.MIN_VALUE + " to " + Long.MAX_VALUE));
        }
    }

    private static String shown(Number number) {
        String digits = number.toString();
        return "the number " + (digits.length() > 40 ? digits.substring(0, 40) + "…" : digits);
    }

    private void wrongType(Node node, Path path, String expected) {
        String found = node instanceof Node.Text text ? "the text " + Shown.quote(text.text()) : node.called();
        problems.add(WRONG_TYPE, path, node.place(), "found " + found + ", expected " + expected);
    }

    private static String expected(Shape shape) {
        Shape resolved = Shapes.resolve(shape);
        if (resolved instanceof Shape.Words words) {
            return words.type() == LocalDate.class ? "a day such as \"2026-03-28\"" : "a text";
        }
        if (resolved instanceof Shape.Codes codes) {
            return "one of " + listed(codes.codes().keySet());
        }
        if (resolved instanceof Shape.Reasoned reasoned) {
            return "one of " + listed(reasoned.plain())
                    + (reasoned.explained().isEmpty() ? "" : ", " + listed(reasoned.explained()));
        }
        if (resolved instanceof Shape.Variants variants) {
            return "an object whose \"" + variants.property() + "\" is one of "
                    + listed(variants.leaves().keySet());
        }
        if (resolved instanceof Shape.Forms forms) {
            return "a text such as \"" + Samples.example(forms.type()) + "\""
                    + (forms.number().isPresent() ? ", a whole number" : "")
                    + forms.object().map(object -> ", or an object with " + names(object)).orElse("");
        }
        if (resolved instanceof Shape.Fields fields) {
            return "an object with " + names(fields);
        }
        if (resolved instanceof Shape.Whole) {
            return "a whole number";
        }
        return resolved instanceof Shape.Items ? "a list" : "an object";
    }

    private static String names(Shape.Fields fields) {
        return fields.fields().stream().map(Shape.Field::name).collect(Collectors.joining(", "));
    }

    private static String listed(Collection<String> words) {
        return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", "));
    }
}
