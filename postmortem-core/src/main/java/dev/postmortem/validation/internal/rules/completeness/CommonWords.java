package dev.postmortem.validation.internal.rules.completeness;

import dev.postmortem.validation.internal.phrase.EnglishWords;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the words by which no incident can be told from another. */
final class CommonWords {

    private static final EnglishWords WORDS = EnglishWords.beside(CommonWords.class, "title-not-searchable");
    private static final Set<String> GENERIC = WORDS.of("generic");
    private static final Set<String> SYMPTOMS = WORDS.of("symptom");

    private static final Pattern NUMBER = Pattern.compile("[0-9.,:]+(st|nd|rd|th|am|pm|h|m|s|min|utc|z)?");

    private CommonWords() {}

    /** Says whether the word, folded, says no more than that there was an incident: {@code outage}, {@code inc-142}. */
    static boolean isGeneric(String word) {
        return GENERIC.contains(word)
                || Arrays.stream(word.split("-", -1))
                        .allMatch(part ->
                                GENERIC.contains(part) || NUMBER.matcher(part).matches());
    }

    /** Says whether the word, folded, tells what most incidents have in common: {@code slow}, {@code users}. */
    static boolean isSymptom(String word) {
        return SYMPTOMS.contains(word);
    }
}
