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

    static Thrown by(RuleFailure failure) {
        String whole = failure.message();
        int end = whole.indexOf(SEPARATOR);
        return end < 0
                ? new Thrown(whole, Optional.empty())
                : new Thrown(whole.substring(0, end), Optional.of(whole.substring(end + SEPARATOR.length())));
    }
}
