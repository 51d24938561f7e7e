package dev.postmortem.render.markdown;

import dev.postmortem.render.internal.Characters;

/**
 * How plain text is escaped, so that a reader of the page sees exactly what the user wrote.
 *
 * <p>The rules are those of CommonMark and of GitHub's extensions (tables, strikethrough, bare links, task lists, maths,
 * mentions). Whitespace, line starts and the neighbours of emphasis need to know what was written before:
 * {@link InlineWriter} looks after them.
 */
final class MarkdownText {

    /** A zero-width space as an entity: it parts what GitHub would put together, where no backslash does. */
    static final String PARTING = "&#8203;";

    /** What to do with a character. Everything that is not named below is plain. */
    enum Rule {
        /** Stands for itself. */
        PLAIN,
        /** One blank for any number of them, because Markdown gives meaning to several and to those at a line's start. */
        BLANK,
        /** Not shown: a control character has no look, and some readers choke on it. */
        DROP,
        /** A backslash before it takes its meaning away wherever it stands. */
        ESCAPE,
        /** Means something beside certain neighbours only, see {@link #isMarkup}. */
        DEPENDS,
        /** Shown by its number, because it turns the direction of the text around it and so can hide what is there. */
        REVEAL,
        /** Half of a pair, which is nothing without the other half, or a code that is never a character. */
        INCOMPLETE
    }

    private static final Rule[] ASCII = new Rule[128];

    static {
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = c < ' ' || c == 0x7F ? Rule.DROP : Rule.PLAIN;
        }
        rule("\t\n\u000B\f\r ", Rule.BLANK);
        // Escapes, code, emphasis, links and images, tags and bare links, strikethrough, cells, maths (GitHub),
        // headings.
        rule("\\`*[]<~|$#", Rule.ESCAPE);
        // A backslash does not stop a mention, but it keeps other readers' citations and bare mail links away.
        rule("@", Rule.ESCAPE);
        // Emphasis, entities, bare links, numbered lists, references to issues.
        rule("_&:/.)-+=>", Rule.DEPENDS);
    }

    private MarkdownText() {}

    private static void rule(String characters, Rule rule) {
        characters.chars().forEach(c -> ASCII[c] = rule);
    }

    /** What to do with a character of a text. */
    static Rule ruleOf(char c) {
        if (c < 128) {
            return ASCII[c];
        }
        if (c < 0xA0) {
            // The second row of controls; NEL (U+0085) ends a line.
            return c == 0x85 ? Rule.BLANK : Rule.DROP;
        }
        if (c < 0x2028 || (c > 0x2069 && c < Character.MIN_SURROGATE)) {
            return Rule.PLAIN;
        }
        if (c <= 0x2029) {
            return Rule.BLANK;
        }
        if (Characters.isBidiControl(c)) {
            return Rule.REVEAL;
        }
        if (c == 0xFEFF) {
            // The mark of the byte order; remark takes it for a blank, others do not.
            return Rule.DROP;
        }
        return Character.isSurrogate(c) || c >= 0xFFFE ? Rule.INCOMPLETE : Rule.PLAIN;
    }

    /**
     * Returns the text without what is not shown. That goes before anything else is decided: characters that it parts
     * are neighbours on the page, and could be an address there.
     */
    static String shown(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (ruleOf(text.charAt(i)) == Rule.DROP) {
                StringBuilder shown = new StringBuilder(text.length());
                text.codePoints().filter(c -> !isDropped(c)).forEach(c -> shown.appendCodePoint(whole(c)));
                return shown.toString();
            }
        }
        return text;
    }

    private static boolean isDropped(int codePoint) {
        return Character.isBmpCodePoint(codePoint) && ruleOf((char) codePoint) == Rule.DROP;
    }

    /** Two halves that something parts are no pair, and must not become one without it. */
    private static int whole(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE ? 0xFFFD : codePoint;
    }

    /**
     * Says whether a character that depends on its neighbours would be markup here.
     *
     * @param text the text
     * @param at where the character stands in it
     * @param line what is on the line of the output so far, from {@code lineStart} on
     * @param lineStart where the line begins in the output
     */
    static boolean isMarkup(String text, int at, StringBuilder line, int lineStart) {
        boolean first = line.length() == lineStart;
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        return switch (text.charAt(at)) {
            // Emphasis cannot begin or end between two letters, so names such as order_items stay readable.
            case '_' ->
                first || !Characters.isAsciiWord(next) || !Characters.isAsciiWord(line.charAt(line.length() - 1));
            // "&copy;" and "&#35;" are characters; "R & D" is not. What follows in another node is not seen: escape.
            case '&' -> next == '#' || Characters.isAsciiWord(next) || next == 0;
            // "://" makes a bare link of any scheme, web addresses were taken out before; a line ":--" makes a table.
            case ':' -> text.startsWith("//", at + 1) || (first && !Characters.isAsciiWord(next));
            // The second half of a bare link whose first half is in another node; a command of GitLab ("/close").
            case '/' -> first || (at == 0 && (endsWith(line, lineStart, ":") || endsWith(line, lineStart, ":/")));
            // "www." makes a bare link; "1. " at the start makes a list, "12.5" does not.
            case '.' ->
                endsWith(line, lineStart, "www") || (!Characters.isAsciiWord(next) && isListNumber(line, lineStart));
            case ')' -> !Characters.isAsciiWord(next) && isListNumber(line, lineStart);
            // A quote needs no blank behind its mark.
            case '>' -> first;
            // Lists and underlines of headings: at the start of a line, and "-5" is neither.
            default -> first && !Characters.isAsciiWord(next);
        };
    }

    /** Says whether all of the line so far is a number that a following dot would turn into that of a list. */
    private static boolean isListNumber(StringBuilder line, int lineStart) {
        int length = line.length() - lineStart;
        if (length < 1 || length > 9) {
            return false;
        }
        for (int i = lineStart; i < line.length(); i++) {
            if (!Characters.isAsciiDigit(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWith(StringBuilder line, int lineStart, String end) {
        int from = line.length() - end.length();
        if (from < lineStart) {
            return false;
        }
        for (int i = 0; i < end.length(); i++) {
            if (Character.toLowerCase(line.charAt(from + i)) != end.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
