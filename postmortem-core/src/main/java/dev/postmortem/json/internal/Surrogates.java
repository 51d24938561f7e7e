package dev.postmortem.json.internal;

/** Finds halves of surrogate pairs, which no encoding can carry. */
public final class Surrogates {

    private Surrogates() {}

    /** Returns the index of the first half without its other half, or -1. */
    public static int firstUnpaired(String text) {
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            // What codePointAt cannot pair it hands out as it is.
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                return i;
            }
            i += Character.charCount(codePoint);
        }
        return -1;
    }
}
