package dev.postmortem.json.internal;

/** Finds halves of surrogate pairs, which no encoding can carry. */
public final class Surrogates {

    private Surrogates() {}

    /** Returns the index of the first half without its other half, or -1. */
    public static int firstUnpaired(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                // What codePointAt cannot pair it hands out as it is.
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
