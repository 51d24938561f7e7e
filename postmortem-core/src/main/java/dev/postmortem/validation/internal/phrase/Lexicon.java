package dev.postmortem.validation.internal.phrase;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words and classes that phrases are made of, each with a number: a word of a text is looked up once, and compared as a
 * number from there on.
 *
 * <p>Immutable after it was built.
 */
final class Lexicon {

    private final Map<String, KnownWord> words = new HashMap<>();
    private final IdentityHashMap<WordClass, Integer> classes = new IdentityHashMap<>();

    /** By their last letters, so that nearly every word is passed over at once. */
    private final Map<Character, Set<Ending>> endings = new HashMap<>();

    private int next;

    /** A class that words belong to by how they end. */
    private record Ending(WordClass of, int number) {}

    /** Returns the number of a word, which is known from now on. */
    int number(String word) {
        KnownWord known = words.getOrDefault(word, KnownWord.UNKNOWN);
        if (known.own() == KnownWord.NONE) {
            known = known.withOwn(next++);
            words.put(word, known);
        }
        return known.own();
    }

    /** Returns the number of a class, whose words are known from now on. */
    int number(WordClass wordClass) {
        return classes.computeIfAbsent(wordClass, this::add);
    }

    private int add(WordClass wordClass) {
        int number = next++;
        for (String word : wordClass.words()) {
            words.put(word, words.getOrDefault(word, KnownWord.UNKNOWN).withClass(number));
        }
        for (String ending : wordClass.endings()) {
            endings.computeIfAbsent(lastLetter(ending), first -> new LinkedHashSet<>())
                    .add(new Ending(wordClass, number));
        }
        return number;
    }

    /** Returns what is known of a folded word; it never changes what is held here. */
    KnownWord lookUp(String word) {
        KnownWord known = words.getOrDefault(word, KnownWord.UNKNOWN);
        if (word.isEmpty()) {
            return known;
        }
        for (Ending ending : endings.getOrDefault(lastLetter(word), Set.of())) {
            if (ending.of().hasByEnding(word)) {
                known = known.withClass(ending.number());
            }
        }
        return known;
    }

    private static char lastLetter(String word) {
        return word.charAt(word.length() - 1);
    }
}
