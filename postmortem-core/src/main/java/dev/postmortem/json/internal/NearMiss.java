package dev.postmortem.json.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses which known word somebody meant. */
final class NearMiss {

    private static final int LONGEST = 64;

    private NearMiss() {}

    /** Returns the known word that differs from the given one in case and word separators only, or by a slip or two. */
    static Optional<String> of(String given, Collection<String> known) {
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(word -> distance(plain(given), plain(word)) <= tolerated(word))
                .min(Comparator.comparingInt((String word) -> distance(plain(given), plain(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns the guess as a question at the end of a message, or nothing. */
    static String asQuestion(String given, Collection<String> known) {
        return of(given, known).map(word -> "; did you mean \"" + word + "\"?").orElse("");
    }

    private static int tolerated(String word) {
        return word.length() < 4 ? 1 : 2;
    }

    private static String plain(String word) {
        return word.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** The Levenshtein distance, with two exchanged neighbours counted as one slip. */
    private static int distance(String a, String b) {
        int[][] costs = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, costs);
            }
        }
        return costs[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] costs) {
        int replaced = costs[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int cheapest = Math.min(replaced, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(cheapest, costs[i - 2][j - 2] + 1) : cheapest;
    }
}
