package dev.postmortem.validation.internal.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words and classes that phrases are made of, each with a number: a word of a text is looked up once, and compared as a
 * number from there on.
 *
 * <p>Immutable after it was built.
 */
final class Lexicon {

    private final Map<String, KnownWord> words = new HashMap<>();
    private final IdentityHashMap<WordClass, Integer> classes = new IdentityHashMap<>();
    private final List<Ending> endings = new ArrayList<>();

    /** The letters that such words end with, so that nearly every word is passed over at once. */
    private final BitSet lastLetters = new BitSet();

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
        if (!wordClass.endings().isEmpty()) {
            endings.add(new Ending(wordClass, number));
            wordClass.endings().forEach(ending -> lastLetters.set(ending.charAt(ending.length() - 1)));
        }
        return number;
    }

    /** Returns what is known of a folded word; it never changes what is held here. */
    KnownWord lookUp(String word) {
        KnownWord known = words.getOrDefault(word, KnownWord.UNKNOWN);
        return !word.isEmpty() && lastLetters.get(word.charAt(word.length() - 1)) ? withEndings(known, word) : known;
    }

    private KnownWord withEndings(KnownWord listed, String word) {
        KnownWord known = listed;
        for (Ending ending : endings) {
            if (ending.of().hasByEnding(word)) {
                known = known.withClass(ending.number());
            }
        }
        return known;
    }
}
