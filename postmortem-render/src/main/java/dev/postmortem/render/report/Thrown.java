package dev.postmortem.render.report;

import dev.postmortem.validation.RuleFailure;
import java.util.Optional;

/**
 * What a rule threw, taken apart as formats want it.
 *
 * @param kind the class of the exception
 * @param message what the exception says; absent if it says nothing
 */
record Thrown(String kind, Optional<String> message) {

    private static final String SEPARATOR = ": ";

    /** Returns what was thrown; empty if the rule failed otherwise, such as by more findings than are kept. */
    static Optional<Thrown> by(RuleFailure failure) {
        String whole = failure.message();
        int end = whole.indexOf(SEPARATOR);
        String kind = end < 0 ? whole : whole.substring(0, end);
        Optional<String> message = end < 0 ? Optional.empty() : Optional.of(whole.substring(end + SEPARATOR.length()));
        return isClass(kind) ? Optional.of(new Thrown(kind, message)) : Optional.empty();
    }

    /** A sentence has blanks, and the name of a class has none. */
    private static boolean isClass(String words) {
        return words.indexOf(' ') < 0;
    }
}
