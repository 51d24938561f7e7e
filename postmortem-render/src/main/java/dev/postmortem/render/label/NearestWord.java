package dev.postmortem.render.label;

import java.util.Collection;
import java.util.Comparator;

/** Finds the word that somebody may have meant: the one that takes the fewest letters to change. */
final class NearestWord {

    private NearestWord() {}

    /** Returns the nearest of the words, of which there is at least one; the first in their order if several are. */
    static String to(String word, Collection<String> words) {
        return words.stream()
                .min(Comparator.comparingInt(other -> distance(word, other)))
                .orElseThrow();
    }

    /** Counts the letters to insert, leave out or change (the distance of Levenshtein). */
    private static int distance(String from, String to) {
        int[] before = new int[to.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] now = new int[before.length];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int changed = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[to.length()];
    }
}
