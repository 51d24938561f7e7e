package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.validation.internal.phrase.EnglishWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells a reason from the decision said again. */
final class Rationale {

    /** Words from which a decision can be made, and no reason. */
    private static final Set<String> RESTATING =
            EnglishWords.beside(Rationale.class, "rollback-rationale-missing").of("restating");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Rationale() {}

    static boolean saysWhy(String text, int minWords) {
        List<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        return words.stream().mapToInt(Rationale::length).sum() >= minWords && !RESTATING.containsAll(words);
    }

    /** Scripts that put no blanks between words have about a word in two characters. */
    private static int length(String word) {
        int dense = (int) word.codePoints().filter(Rationale::isDense).count();
        return Math.max(1, dense / 2);
    }

    private static boolean isDense(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
