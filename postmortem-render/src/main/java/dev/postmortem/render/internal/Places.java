package dev.postmortem.render.internal;

import java.util.Set;
import java.util.TreeSet;

/** The places in the words of a label where something is filled in: {@code {0}} to {@code {9}}. */
public final class Places {

    /** How many characters a place has. */
    public static final int LENGTH = 3;

    private Places() {}

    /** Returns where the next place begins, or -1 if there is none from there on. */
    public static int next(String words, int from) {
        int open = words.indexOf('{', from);
        while (open >= 0 && !isPlace(words, open)) {
            open = words.indexOf('{', open + 1);
        }
        return open;
    }

    /** Returns the number in a place. */
    public static int number(String words, int place) {
        return words.charAt(place + 1) - '0';
    }

    /** Returns the numbers of all places. */
    public static Set<Integer> numbers(String words) {
        Set<Integer> numbers = new TreeSet<>();
        for (int place = next(words, 0); place >= 0; place = next(words, place + LENGTH)) {
            numbers.add(number(words, place));
        }
        return numbers;
    }

    private static boolean isPlace(String words, int open) {
        return open + LENGTH <= words.length()
                && words.charAt(open + 1) >= '0'
                && words.charAt(open + 1) <= '9'
                && words.charAt(open + 2) == '}';
    }
}
