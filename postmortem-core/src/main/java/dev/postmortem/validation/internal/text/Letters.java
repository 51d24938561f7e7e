package dev.postmortem.validation.internal.text;

import java.text.Normalizer;
import java.util.Locale;

/** What characters are to a reader of prose, the same in every locale and on every Java. */
final class Letters {

    private static final int SOFT_HYPHEN = 0x00AD;

    /** What is known of each character of ASCII, because nearly all characters of a text are looked at several times. */
    private static final boolean[] ASCII_WORD_PARTS = new boolean[0x80];

    private static final boolean[] ASCII_SPACES = new boolean[0x80];

    static {
        for (int c = 0; c < 0x80; c++) {
            ASCII_WORD_PARTS[c] = isWordPartOfAnyScript(c);
            ASCII_SPACES[c] = Character.isWhitespace(c) || Character.isSpaceChar(c);
        }
    }

    private Letters() {}

    /** Whether it is white space; a space that doesn't break is one too. */
    static boolean isSpace(int c) {
        return c < 0x80 ? ASCII_SPACES[c] : Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    static boolean isAsciiDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a word may hold it anywhere: a letter with its accents, a digit, an underscore. */
    static boolean isWordPart(int c) {
        return c < 0x80 ? ASCII_WORD_PARTS[c] : isWordPartOfAnyScript(c);
    }

    private static boolean isWordPartOfAnyScript(int c) {
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
        return isPlain(word) ? word : composed(word).toLowerCase(Locale.ROOT);
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

    /** Whether it is folded already, as nearly every word is. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
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
