package dev.postmortem.validation.internal.text;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Words of which one stands, in any case, in whatever an expression finds: most texts have none of them, and to look for
 * them costs far less than the expression does.
 */
public final class Marks {

    /** By the first three letters nearly every place of a text is passed over at once. */
    private static final int SHORTEST = 3;

    private static final int BITS = 5;
    private static final int LETTER = (1 << BITS) - 1;

    private final BitSet beginnings = new BitSet(1 << (SHORTEST * BITS));
    private final Map<Integer, List<String>> words;

    private Marks(List<String> words) {
        words.forEach(word -> beginnings.set(beginning(word, 0)));
        this.words = words.stream().collect(Collectors.groupingBy(word -> beginning(word, 0)));
    }

    /**
     * Returns what looks for some words.
     *
     * @param words of three characters or more, all of them of ASCII
     */
    public static Marks of(List<String> words) {
        return new Marks(words);
    }

    /** Says whether one of them stands in a text, also within a word. */
    public boolean isIn(String text) {
        for (int i = 0; i + SHORTEST <= text.length(); i++) {
            int beginning = beginning(text, i);
            if (beginnings.get(beginning) && isOneAt(i, text, words.getOrDefault(beginning, List.of()))) {
                return true;
            }
        }
        return false;
    }

    /** The lowest bits of a letter are the same in both cases; that other characters have them too costs a closer look. */
    private static int beginning(String text, int at) {
        return (text.charAt(at) & LETTER) << (2 * BITS)
                | (text.charAt(at + 1) & LETTER) << BITS
                | (text.charAt(at + 2) & LETTER);
    }

    private static boolean isOneAt(int at, String text, List<String> words) {
        for (String word : words) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
