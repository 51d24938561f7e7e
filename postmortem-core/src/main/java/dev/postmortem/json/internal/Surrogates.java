package dev.postmortem.json.internal;

/** Finds halves of surrogate pairs, which no encoding can carry. */
public final class Surrogates {

    private Surrogates() {}

    /** Returns the index of the first half without its other half, or -1. */
    public static int firstUnpaired(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!paired) {
                return i;
            }
            i++;
        }
        return -1;
    }
}
