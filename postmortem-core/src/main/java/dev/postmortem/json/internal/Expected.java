package dev.postmortem.json.internal;

import dev.postmortem.model.internal.Shown;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in words what a place in a document asks for, and what was found there instead. */
final class Expected {

    private static final int LONGEST_NUMBER = 40;
    private static final int EXAMPLES = 3;

    private Expected() {}

    static String form(Shape shape) {
        Shape resolved = Shapes.resolve(shape);
        if (resolved instanceof Shape.Words words) {
            return words.type() == LocalDate.class ? "a day such as \"2026-03-28\"" : "a text";
        }
        if (resolved instanceof Shape.Codes codes) {
            return oneOf(codes.codes().keySet());
        }
        if (resolved instanceof Shape.Reasoned reasoned) {
            return oneOf(reasoned.terms()) + ", alone or as the only property of an object with the reason as its text";
        }
        if (resolved instanceof Shape.Variants variants) {
            return "an object whose \"" + variants.property() + "\" is "
                    + oneOf(variants.leaves().keySet());
        }
        if (resolved instanceof Shape.Forms forms) {
            return forms(forms);
        }
        if (resolved instanceof Shape.Fields fields) {
            return "an object with " + String.join(", ", fields.names());
        }
        if (resolved instanceof Shape.Whole) {
            return "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
        }
        return resolved instanceof Shape.Items ? "a list" : "an object of texts";
    }

    static String oneOf(Collection<String> words) {
        return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", ", "one of ", ""));
    }

    static String notOneOf(String given, Collection<String> words) {
        return Shown.quote(given) + " is not " + oneOf(words) + NearMiss.asQuestion(given, words);
    }

    static String found(Node node) {
        if (node instanceof Node.Text text) {
            return "the text " + Shown.quote(text.text());
        }
        if (node instanceof Node.Numeral numeral) {
            return "the number " + Shown.shortened(numeral.number().toString(), LONGEST_NUMBER);
        }
        return node.called();
    }

    static String unknown(String name, Optional<String> meant, List<String> known) {
        return "property " + Shown.quote(name) + " is not known here"
                + meant.map(word -> ": did you mean \"" + word + "\"?")
                        .orElse(": remove it; known are " + String.join(", ", known));
    }

    private static String forms(Shape.Forms forms) {
        return forms.examples().stream()
                        .limit(EXAMPLES)
                        .map(example -> "\"" + example + "\"")
                        .collect(Collectors.joining(", ", "a text such as ", ""))
                + (forms.number().isPresent() ? ", a whole number of at most 18 digits" : "")
                + forms.object()
                        .map(object -> ", or an object with " + String.join(", ", object.names()))
                        .orElse("");
    }
}
