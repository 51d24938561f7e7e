package dev.postmortem.render.internal;

/**
 * Finds where one character ends and the next begins as readers see them: an emoji of several parts, a letter and its
 * accents, a Korean syllable and a flag stay whole.
 *
 * <p>By the rules that matter of Unicode Standard Annex 29, section 3.1.1, and by the JDK's own data about characters
 * alone, so that every machine cuts at the same place.
 */
public final class Graphemes {

    private static final int JOINER = 0x200D;

    private Graphemes() {}

    /** Returns the last place at which a text can be cut, from {@code at} backwards; 0 if there is none. */
    public static int boundary(String text, int at) {
        int place = at;
        while (place > 0 && !isBoundary(text, place)) {
            place--;
        }
        return place;
    }

    private static boolean isBoundary(String text, int at) {
        if (at >= text.length()) {
            return true;
        }
        if (Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1))) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (before < 0x300 && after < 0x300) {
            return !(before == '\r' && after == '\n');
        }
        return !isExtension(after)
                && !(before == JOINER && !Character.isLetterOrDigit(after))
                && !isSyllable(before, after)
                && !(isFlag(before) && isFlag(after) && flagsBefore(text, at) % 2 == 1);
    }

    /** Says whether a character belongs to the one before it. */
    private static boolean isExtension(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == JOINER
                || c == 0x200C
                || (c >= 0x1F3FB && c <= 0x1F3FF)
                || (c >= 0xE0020 && c <= 0xE007F)
                || c == 0xFF9E
                || c == 0xFF9F
                || c == 0x0E33
                || c == 0x0EB3;
    }

    private static boolean isSyllable(int before, int after) {
        boolean lead = isLead(before);
        boolean vowel = isVowel(before) || (isBlock(before) && (before - 0xAC00) % 28 == 0);
        boolean trail = isTrail(before) || (isBlock(before) && (before - 0xAC00) % 28 != 0);
        return (lead && (isLead(after) || isVowel(after) || isBlock(after)))
                || (vowel && (isVowel(after) || isTrail(after)))
                || (trail && isTrail(after));
    }

    private static boolean isLead(int c) {
        return (c >= 0x1100 && c <= 0x115F) || (c >= 0xA960 && c <= 0xA97C);
    }

    private static boolean isVowel(int c) {
        return (c >= 0x1160 && c <= 0x11A7) || (c >= 0xD7B0 && c <= 0xD7C6);
    }

    private static boolean isTrail(int c) {
        return (c >= 0x11A8 && c <= 0x11FF) || (c >= 0xD7CB && c <= 0xD7FB);
    }

    private static boolean isBlock(int c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    private static boolean isFlag(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static int flagsBefore(String text, int at) {
        int flags = 0;
        for (int i = at; i > 0 && isFlag(text.codePointBefore(i)); i -= 2) {
            flags++;
        }
        return flags;
    }
}
