package dev.postmortem.validation.internal.text;

import java.text.Normalizer;
import java.util.Locale;

/** What characters are to a reader of prose, the same in every locale and on every Java. */
final class Letters {

    private static final int SOFT_HYPHEN = 0x00AD;

    private Letters() {}

    /** Whether it is white space; a space that doesn't break is one too. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    static boolean isAsciiDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a word may hold it anywhere: a letter with its accents, a digit, an underscore. */
    static boolean isWordPart(int c) {
        return c == '_' || Character.isLetterOrDigit(c) || isMark(c);
    }

    /** Whether a word may hold it between two other characters only. */
    static boolean isJoiner(int c) {
        return isApostrophe(c) || isHyphen(c) || c == SOFT_HYPHEN;
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    /** Returns the form in which words are compared: lower case, composed, plain apostrophe and hyphen. */
    static String folded(String word) {
        return composed(word).toLowerCase(Locale.ROOT);
    }

    /** Returns the word with its case as written, composed, with plain apostrophe and hyphen. */
    static String composed(String word) {
        if (isAscii(word)) {
            return word;
        }
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isApostrophe(c)) {
                plain.append('\'');
            } else if (isHyphen(c)) {
                plain.append('-');
            } else if (c != SOFT_HYPHEN) {
                plain.append(c);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
