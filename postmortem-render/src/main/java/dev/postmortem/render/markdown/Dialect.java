package dev.postmortem.render.markdown;

import dev.postmortem.render.MentionPolicy;
import dev.postmortem.render.internal.Characters;
import dev.postmortem.render.markdown.MarkdownText.Rule;

/**
 * What a flavour gives meaning to in plain text, beginning with what CommonMark does; the other flavours add to it.
 *
 * <p>Whitespace, line starts and the neighbours of emphasis need to know what was written before: {@link MarkedLine}
 * looks after them.
 */
class Dialect {

    /** Plain CommonMark. */
    private static final Dialect COMMONMARK = new Dialect(
            // Escapes, code, emphasis, links and images, tags.
            "\\`*[]<",
            // Emphasis, entities, headings, fences, lists, quotes. Addresses are looked for behind ":" and "@".
            "_&#~.)-+=>:@");

    private final Rule[] ascii;

    /**
     * Makes a dialect.
     *
     * @param escaped the characters that a backslash stands before wherever they are
     * @param depending the characters that mean something beside certain neighbours only, see {@link #isMarkup}
     */
    Dialect(String escaped, String depending) {
        ascii = MarkdownText.rules(escaped, depending);
    }

    static Dialect of(Flavour flavour, MentionPolicy mentions) {
        return switch (flavour) {
            case GITHUB -> mentions == MentionPolicy.KEEP ? GitHubDialect.KEEPING : GitHubDialect.PARTING;
            case GITLAB -> mentions == MentionPolicy.KEEP ? GitLabDialect.KEEPING : GitLabDialect.PARTING;
            case COMMONMARK -> COMMONMARK;
        };
    }

    /** What to do with a character of a text. */
    final Rule ruleOf(char c) {
        return c < 128 ? ascii[c] : MarkdownText.ruleOf(c);
    }

    /** Says whether an address in running text becomes a link by itself. */
    boolean linksBareAddresses() {
        return false;
    }

    /** Returns what is a name here. */
    Names names() {
        return Names.NONE;
    }

    /**
     * Says whether a character that depends on its neighbours would be markup here.
     *
     * @param text the text
     * @param at where the character stands in it
     * @param line what is on the line of the output so far, from {@code lineStart} on
     * @param lineStart where the line begins in the output
     */
    boolean isMarkup(String text, int at, StringBuilder line, int lineStart) {
        boolean first = line.length() == lineStart;
        char next = next(text, at);
        return switch (text.charAt(at)) {
            // Emphasis cannot begin or end between two letters, so names such as order_items stay readable.
            case '_' ->
                first || !Characters.isAsciiWord(next) || !Characters.isAsciiWord(line.charAt(line.length() - 1));
            // "&copy;" and "&#35;" are characters; "R & D" is not. What follows in another node is not seen: escape.
            case '&' -> next == '#' || Characters.isAsciiWord(next) || next == 0;
            // "1. " at the start makes a list, "12.5" does not.
            case '.', ')' -> !Characters.isAsciiWord(next) && isListNumber(line, lineStart);
            // A quote needs no blank behind its mark.
            case '>' -> first;
            // A heading begins with it, and ends before one that stands behind a blank; "#12" does neither.
            case '#' -> !Characters.isAsciiWord(next) && (first || line.charAt(line.length() - 1) == ' ');
            case '~' -> first && next == '~';
            case ':', '@' -> false;
            // Lists and underlines of headings: at the start of a line, and "-5" is neither.
            default -> first && !Characters.isAsciiWord(next);
        };
    }

    /**
     * Says whether a character that depends on its neighbours is nothing but itself between two letters or digits: in
     * {@code 2026-03-14}, {@code 12.5} and {@code order_items} there is nothing to look at any closer.
     */
    final boolean isJoint(String text, int at) {
        if (at == 0 || !Characters.isAsciiWord(text.charAt(at - 1)) || !Characters.isAsciiWord(next(text, at))) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '_', '/', '+', '=' -> true;
            // "GH-12" and "GL-12" are references to issues.
            case '-' -> "HhLl".indexOf(text.charAt(at - 1)) < 0;
            // "www." makes a bare link.
            case '.' -> Character.toLowerCase(text.charAt(at - 1)) != 'w';
            default -> false;
        };
    }

    /** Says whether no backslash but only a parting keeps this character from what stands before it on the line. */
    boolean isParted(String text, int at, StringBuilder line, int lineStart) {
        return false;
    }

    /** Says whether a name behind this character, which is not yet written, has to be parted from it. */
    boolean calls(char c, StringBuilder line, int lineStart) {
        return false;
    }

    /** Says whether code cannot stand at the start of a line, because something looks for its words before Markdown does. */
    boolean isCommandInCode(String code) {
        return false;
    }

    /** Returns the character behind one, or 0. */
    static char next(String text, int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : 0;
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

    /** Says whether the line so far ends with the given lower-case words. */
    static boolean endsWith(StringBuilder line, int lineStart, String end) {
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
