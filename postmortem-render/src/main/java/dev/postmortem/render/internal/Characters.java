package dev.postmortem.render.internal;

import java.util.Locale;

/** Which characters a page can show, the same in every format. */
public final class Characters {

    private Characters() {}

    /** Says whether a character is a control without a look; tab, line feed and the like are for the format to decide. */
    public static boolean isControl(int c) {
        return c < ' ' || (c >= 0x7F && c < 0xA0);
    }

    /**
     * Says whether a character turns the direction of the text around it and so can hide what is there: embeddings,
     * overrides and isolates. The marks U+200E and U+200F are none: they belong into right-to-left text.
     */
    public static boolean isBidiControl(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** Returns the visible form of a character that must not act. */
    public static String revealed(int c) {
        return "[U+" + Integer.toHexString(c).toUpperCase(Locale.ROOT) + "]";
    }

    /** Says whether a code point is no character: half of a pair by itself, U+FFFE, U+FFFF or another of their kind. */
    public static boolean isNoCharacter(int codePoint) {
        return (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                || (codePoint & 0xFFFE) == 0xFFFE
                || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }

    /** Says whether both halves of a character that takes two stand there. */
    public static boolean isPair(CharSequence text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    /** Says whether a text shows anything: blanks do not, nor what has no width, such as U+200B. */
    public static boolean isVisible(String text) {
        return isVisible(text, 0, text.length());
    }

    /** Says whether a part of a text shows anything. */
    public static boolean isVisible(String text, int from, int to) {
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            if (isVisible(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private static boolean isVisible(int c) {
        if (c < 128) {
            return c > ' ' && c != 0x7F;
        }
        return isBidiControl(c)
                || isNoCharacter(c)
                || !(isControl(c)
                        || Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    /** Says whether a character is an ASCII digit. */
    public static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Says whether a character is an ASCII letter or digit. */
    public static boolean isAsciiWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isAsciiDigit(c);
    }
}
