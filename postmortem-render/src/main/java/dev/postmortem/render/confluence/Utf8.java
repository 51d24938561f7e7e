package dev.postmortem.render.confluence;

/** Counts the bytes that text without unpaired surrogates takes in UTF-8. */
final class Utf8 {

    private Utf8() {}

    static int length(CharSequence text) {
        return length(text, 0, text.length());
    }

    static int length(CharSequence text, int from, int to) {
        int bytes = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes++;
            } else if (c < 0x800 || Character.isSurrogate(c)) {
                // Two halves of a pair make four.
                bytes += 2;
            } else {
                bytes += 3;
            }
        }
        return bytes;
    }
}
