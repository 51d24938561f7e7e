package dev.postmortem.validation.internal.rules.actionability;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how the text of an action begins, after a list mark and words such as "We should". */
final class Opening {

    private static final Pattern LEAD_IN =
            Pattern.compile("(?:(?:we|please|always) |(?:should|must|will|to|need to|have to) ){1,4}");

    private Opening() {}

    /** Says whether a text begins with one of the phrases, which are in lower case, as whole words. */
    static boolean isOneOf(List<String> phrases, String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < folded.length() && !Character.isLetter(folded.charAt(start))) {
            start++;
        }
        String opening = folded.substring(start);
        Matcher leadIn = LEAD_IN.matcher(opening);
        String rest = leadIn.lookingAt() ? opening.substring(leadIn.end()) : opening;
        return phrases.stream().anyMatch(phrase -> startsWithWords(rest, phrase));
    }

    private static boolean startsWithWords(String text, String phrase) {
        return text.startsWith(phrase)
                && (text.length() == phrase.length() || !isWithinWord(text.charAt(phrase.length())));
    }

    private static boolean isWithinWord(char following) {
        return Character.isLetterOrDigit(following) || following == '-';
    }
}
