package dev.postmortem.validation.internal.rules.external;

import dev.postmortem.validation.internal.facts.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a house has described by patterns, such as the numbers of its customers. */
final class Identifiers {

    private Identifiers() {}

    /**
     * Returns what the patterns find in a text.
     *
     * @throws IllegalStateException if a pattern needs too many steps
     */
    static List<Exposure> in(TextField field, List<Pattern> patterns) {
        List<Exposure> found = new ArrayList<>();
        for (Pattern pattern : patterns) {
            try {
                Matcher matcher = pattern.matcher(new LimitedText(field.text()));
                while (matcher.find()) {
                    if (matcher.end() > matcher.start()) {
                        found.add(Exposure.of(Exposure.IDENTIFIER, matcher));
                    }
                }
            } catch (LimitedText.Exhausted tooLong) {
                throw new IllegalStateException(
                        "The pattern \"" + pattern + "\" takes too many steps for the text at " + field.pointer()
                                + ": make its repetitions possessive, or repeat nothing that repeats",
                        tooLong);
            }
        }
        return found;
    }
}
