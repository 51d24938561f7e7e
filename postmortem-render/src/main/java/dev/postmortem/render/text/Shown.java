package dev.postmortem.render.text;

import dev.postmortem.render.internal.Characters;

/**
 * Collects running text as it is shown.
 *
 * <p>Blanks of every kind are held back until a visible character comes: none stands at the start or end, and several
 * become one, so that no user can draw columns.
 */
final class Shown {

    private static final char SOFT_HYPHEN = 0xAD;
    private static final char BYTE_ORDER_MARK = 0xFEFF;

    private final StringBuilder text = new StringBuilder();
    private final String lineBreak;
    private String gap = "";

    /**
     * Begins a text.
     *
     * @param lineBreak what stands for a line break: a line feed, or words for a place that holds one line only
     */
    Shown(String lineBreak) {
        this.lineBreak = lineBreak;
    }

    void lineBreak() {
        gap = lineBreak;
    }

    void blank() {
        gap = gap.isEmpty() || isFixedBlank(gap.charAt(0)) ? " " : gap;
    }

    /** Says whether nothing visible was added. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    void add(String written) {
        for (int i = 0; i < written.length(); ) {
            int plain = plainEnd(written, i);
            if (plain > i) {
                settle();
                text.append(written, i, plain);
                i = plain;
                continue;
            }
            int c = written.codePointAt(i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                blank();
            } else if (isFixedBlank(c)) {
                gap = gap.isEmpty() ? Character.toString(c) : gap;
            } else if (!isDropped(c)) {
                addVisible(c);
            }
        }
    }

    /** Returns where the ASCII that begins at a place ends, which is shown as it is. */
    private static int plainEnd(String written, int from) {
        int end = from;
        while (end < written.length() && written.charAt(end) > ' ' && written.charAt(end) < 0x7F) {
            end++;
        }
        return end;
    }

    private void addVisible(int c) {
        settle();
        append(c, text);
    }

    private void settle() {
        if (!text.isEmpty()) {
            text.append(gap);
        }
        gap = "";
    }

    /** Appends a character that is neither blank nor dropped. */
    static void append(int c, StringBuilder shown) {
        if (Characters.isBidiControl(c)) {
            shown.append(Characters.revealed(c));
        } else {
            shown.appendCodePoint(Characters.isNoCharacter(c) ? 0xFFFD : c);
        }
    }

    /**
     * Says whether a character is not shown: controls, which could steer a terminal, and those that take a column in one
     * terminal and none in the next.
     */
    static boolean isDropped(int c) {
        return Characters.isControl(c) || c == SOFT_HYPHEN || c == BYTE_ORDER_MARK;
    }

    /** Says whether a line may end at a character that is not seen itself. */
    static boolean isBlank(int c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == 0x85
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A && c != 0x2007)
                || c == 0x2028
                || c == 0x2029
                || c == 0x205F
                || c == 0x3000;
    }

    private static boolean isFixedBlank(int c) {
        return c == 0xA0 || c == 0x2007 || c == 0x202F;
    }

    static boolean isAnyBlank(int c) {
        return isBlank(c) || isFixedBlank(c);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
