package dev.postmortem.validation.internal.phrase;

import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Token;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that can stand for each other in a phrase.
 *
 * <p>Forms are listed one by one: a stemmer would take operators for operations. An ending stands for all longer words
 * that end so, except those that are ruled out.
 */
public final class WordClass {

    /** Shorter words that end so are seldom what the ending means: "red", "led". */
    private static final int SHORTEST_WITH_ENDING = 5;

    private final Set<String> words;
    private final Set<String> endings;
    private final Set<String> ruledOut;

    private WordClass(Set<String> words, Set<String> endings, Set<String> ruledOut) {
        this.words = words;
        this.endings = endings;
        this.ruledOut = ruledOut;
    }

    /** Returns the class of words, of endings such as {@code *ed}, and without words such as {@code !need}. */
    static WordClass of(Collection<String> entries) {
        Map<Character, Set<String>> byKind = entries.stream()
                .collect(Collectors.groupingBy(
                        WordClass::kind, Collectors.mapping(WordClass::word, Collectors.toUnmodifiableSet())));
        return new WordClass(
                new HashSet<>(byKind.getOrDefault(' ', Set.of())),
                byKind.getOrDefault('*', Set.of()),
                byKind.getOrDefault('!', Set.of()));
    }

    /**
     * Checks what is to be an entry of a class.
     *
     * @throws IllegalArgumentException if it is no single word, because texts are compared word by word
     */
    public static void check(String wordClass, String entry) {
        List<Token> words = Prose.of(bare(entry)).tokens();
        if (words.size() != 1 || words.get(0).masked()) {
            throw new IllegalArgumentException("The class <" + wordClass + "> cannot hold \"" + entry
                    + "\": each entry must be a single word, *ed is every longer word that ends so, and !need a word that"
                    + " is not meant");
        }
    }

    private static char kind(String entry) {
        return entry.startsWith("*") || entry.startsWith("!") ? entry.charAt(0) : ' ';
    }

    private static String word(String entry) {
        return String.join(" ", Prose.of(bare(entry)).words());
    }

    private static String bare(String entry) {
        return kind(entry) == ' ' ? entry : entry.substring(1);
    }

    /** Returns the words that are listed. */
    Set<String> words() {
        return words;
    }

    /** Says whether a folded word belongs here. */
    boolean has(String word) {
        return words.contains(word) || hasByEnding(word);
    }

    /** Says whether a folded word that is not listed belongs here by its ending. */
    boolean hasByEnding(String word) {
        if (word.length() >= SHORTEST_WITH_ENDING) {
            for (String ending : endings) {
                if (word.endsWith(ending)) {
                    return !ruledOut.contains(word);
                }
            }
        }
        return false;
    }

    /** Returns the endings by which longer words belong here. */
    Set<String> endings() {
        return endings;
    }
}
