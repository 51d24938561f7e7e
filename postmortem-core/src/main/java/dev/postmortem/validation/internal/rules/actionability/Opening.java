package dev.postmortem.validation.internal.rules.actionability;

import dev.postmortem.validation.internal.phrase.EnglishWords;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Token;
import java.util.List;
import java.util.Set;

/** Reads how the text of an action begins, after a list mark and words such as "We should". */
final class Opening {

    private static final Set<String> LEAD_IN =
            EnglishWords.beside(Opening.class, "action-set-weak").of("lead-in");

    private static final int LONGEST_LEAD_IN = 4;

    private Opening() {}

    /** Says whether a text begins with one of the phrases, as whole words in any case. */
    static boolean isOneOf(List<String> phrases, String text) {
        List<String> words = Prose.of(text).tokens().stream().map(Token::word).toList();
        int start = 0;
        while (start < Math.min(LONGEST_LEAD_IN, words.size()) && LEAD_IN.contains(words.get(start))) {
            start++;
        }
        List<String> opening = words.subList(start, words.size());
        return phrases.stream().anyMatch(phrase -> begins(opening, List.of(phrase.split(" ", -1))));
    }

    private static boolean begins(List<String> words, List<String> phrase) {
        return phrase.size() <= words.size() && words.subList(0, phrase.size()).equals(phrase);
    }
}
