package dev.postmortem.render.markdown;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.MentionPolicy;
import dev.postmortem.render.internal.Characters;
import dev.postmortem.render.internal.MailAddress;
import dev.postmortem.render.internal.WebAddress;
import dev.postmortem.render.markdown.MarkdownText.Rule;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Writes the running text of one line or paragraph into a buffer.
 *
 * <p>Blanks and the marks of emphasis and links are held back until a visible character comes. So none stands at the
 * start or end of a line, several become one, {@code ** x **} (which is not bold) becomes {@code **x**} with the blanks
 * outside, and marks around nothing vanish.
 */
final class InlineWriter {

    private enum Gap {
        NONE,
        BLANK,
        LINE
    }

    private final StringBuilder out;
    private final Dialect dialect;
    private final MentionPolicy mentions;
    private final AddressWriter addresses;
    private final MarkStack marks = new MarkStack();
    private Gap gap = Gap.NONE;
    private int lineStart;
    private boolean cell;
    private String lineBreak = " / ";

    // Positions in the output after which something needs care, or -1.
    private int afterMention = -1;
    private int afterClosing = -1;
    private int afterCode = -1;
    private Mark lastClosed = Mark.NONE;
    private boolean guarded;

    InlineWriter(StringBuilder out, Flavour flavour, MentionPolicy mentions, LinkPolicy linkPolicy) {
        this.out = out;
        this.dialect = Dialect.of(flavour, mentions);
        this.mentions = mentions;
        this.addresses = new AddressWriter(this, dialect.linksBareAddresses(), linkPolicy);
    }

    /**
     * Begins a text.
     *
     * @param inCell whether a pipe ends it
     * @param separator what stands for a line break: a hard break with the indentation of the next line, or words for a
     *     place that holds one line only
     */
    void begin(boolean inCell, String separator) {
        marks.clear();
        gap = Gap.NONE;
        cell = inCell;
        lineBreak = separator;
        lineStart = out.length();
        forgetNeighbours();
    }

    private void forgetNeighbours() {
        afterMention = -1;
        afterClosing = -1;
        afterCode = -1;
        guarded = false;
    }

    /** Returns how much was written; it grows with each visible character. */
    int length() {
        return out.length();
    }

    /** Says whether nothing visible was written since the beginning. */
    boolean isBlank() {
        return out.length() == lineStart;
    }

    void blank() {
        if (gap == Gap.NONE && out.length() > lineStart) {
            gap = Gap.BLANK;
        }
    }

    /** Forgets a blank that is held back, so that what comes follows directly. */
    void glue() {
        gap = Gap.NONE;
    }

    void lineBreak() {
        if (out.length() > lineStart) {
            gap = Gap.LINE;
        }
    }

    void openStrong() {
        marks.push(marks.holds(Mark.STRONG) ? Mark.NONE : Mark.STRONG);
    }

    void openEmphasis() {
        marks.push(marks.holds(Mark.EMPHASIS) ? Mark.NONE : Mark.EMPHASIS);
    }

    void openLink() {
        marks.push(Mark.LINK);
    }

    boolean isWithinLink() {
        return marks.holds(Mark.LINK);
    }

    /** Says whether something visible was written since the innermost mark was opened. */
    boolean isOpen() {
        return !marks.isAnyHeldBack();
    }

    /** Closes the innermost mark. A link is closed without its address: see {@link #linkTo}. */
    void close() {
        Mark mark = marks.pop();
        if (mark == Mark.NONE) {
            return;
        }
        if (mark == Mark.LINK) {
            out.append(']');
            return;
        }
        int last = out.codePointBefore(out.length());
        if (Character.isSpaceChar(last)) {
            // A mark beside a blank is no mark, and a no-break blank counts as one.
            replaceLast(last);
            last = ';';
        }
        out.append(mark.sign());
        // After ")**" a letter would keep the mark from closing; and "_" never closes before a letter.
        guarded = mark == Mark.EMPHASIS || !Character.isLetterOrDigit(last);
        afterClosing = out.length();
        lastClosed = mark;
    }

    /** Writes plain text. */
    void text(String given) {
        if (isPlain(given)) {
            // Most texts need nothing at all, and a whole string is copied at once where a part goes by characters.
            int taken = isUnsettled() ? settle(given, 0) : 0;
            out.append(given, taken, given.length());
            return;
        }
        String text = MarkdownText.shown(given);
        write(text, WebAddress.next(text, 0), MailAddress.next(text, 0));
    }

    /** Says whether a text holds nothing but characters that stand for themselves and single blanks between them. */
    private boolean isPlain(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ' && !blank) {
                blank = true;
            } else if (i > 1 ? isItself(text, i) : dialect.ruleOf(text.charAt(i)) == Rule.PLAIN) {
                // The first character may be written as an entity, which is another neighbour for the second.
                blank = false;
            } else {
                return false;
            }
        }
        return !blank;
    }

    /** Says whether a character stands for itself behind one that does. */
    private boolean isItself(String text, int at) {
        Rule rule = dialect.ruleOf(text.charAt(at));
        return rule == Rule.PLAIN || (rule == Rule.DEPENDS && dialect.isJoint(text, at));
    }

    /** Writes a part of a web address that is shown as words; a mail address can hide in it, and no other web address. */
    void wordsOfWebAddress(String words) {
        write(words, words.length(), MailAddress.next(words, 0));
    }

    /** Writes words in which no address is looked for. */
    void words(String words) {
        write(words, words.length(), words.length());
    }

    private void write(String text, int firstWeb, int firstMail) {
        int end = text.length();
        int web = firstWeb;
        int mail = firstMail;
        int shown = 0;
        Matcher names =
                mentions == MentionPolicy.NEUTRALISE ? null : dialect.names().in(text);
        int name = next(names, 0, end);
        for (int i = 0; i < end; ) {
            if (i == web && !addresses.isLinked(text, web)) {
                // It stays among the words around it, because they are neighbours of its ends.
                shown = WebAddress.end(text, i);
                web = WebAddress.next(text, shown);
            }
            if (i == web || i == mail) {
                int addressEnd = i == web ? WebAddress.end(text, i) : MailAddress.end(text, i);
                String address = text.substring(i, addressEnd);
                if (i == web) {
                    addresses.web(address);
                } else {
                    addresses.mail(address);
                }
                i = addressEnd;
                web = web < i ? WebAddress.next(text, i) : web;
                mail = mail < i ? MailAddress.next(text, i) : mail;
                name = name < i ? next(names, i, end) : name;
                continue;
            }
            if (i == name && names != null) {
                i = name(text, i, names.end());
                name = next(names, i, end);
                web = web < i ? WebAddress.next(text, i) : web;
                mail = mail < i ? MailAddress.next(text, i) : mail;
                continue;
            }
            char c = text.charAt(i);
            Rule rule = dialect.ruleOf(c);
            if (rule == Rule.BLANK) {
                blank();
                i++;
            } else {
                if (isUnsettled()) {
                    int taken = settle(text, i);
                    if (taken > 0) {
                        i += taken;
                        continue;
                    }
                }
                int limit = Math.min(Math.min(web, mail), name);
                i = rule == Rule.PLAIN ? run(text, i, limit) : special(text, i, rule, i < shown);
            }
        }
    }

    private static int next(@Nullable Matcher names, int from, int end) {
        return names != null && names.find(from) ? names.start() : end;
    }

    /**
     * Writes the name of a person or an issue as the policy says, unless it stands where none is one.
     *
     * @return where the text goes on
     */
    private int name(String text, int from, int to) {
        if (mentions == MentionPolicy.CODE && !isWithinLink()) {
            code(text.substring(from, to));
            return to;
        }
        int taken = isUnsettled() ? settle(text, from) : 0;
        if (taken == 0) {
            out.append(text.charAt(from));
            taken = 1;
        }
        return from + taken;
    }

    /** Copies characters that stand for themselves, single blanks between them included. */
    private int run(String text, int from, int limit) {
        int i = from + 1;
        while (i < limit) {
            if (text.charAt(i) == ' ') {
                // Only between two plain characters: what follows otherwise may be sensitive to blanks.
                if (i + 1 >= limit || dialect.ruleOf(text.charAt(i + 1)) != Rule.PLAIN) {
                    break;
                }
                i++;
            } else if (!isItself(text, i)) {
                break;
            }
            i++;
        }
        out.append(text, from, i);
        return i;
    }

    private int special(String text, int at, Rule rule, boolean withinAddress) {
        char c = text.charAt(at);
        switch (rule) {
            case REVEAL -> {
                partIfNeeded("[", 0);
                out.append("\\[").append(Characters.revealed(c), 1, 7).append("\\]");
            }
            case INCOMPLETE -> {
                if (isPair(text, at)) {
                    out.append(c).append(text.charAt(at + 1));
                    return at + 2;
                }
                out.append('\uFFFD');
            }
            case ESCAPE -> {
                boolean calls = calls(c);
                partIfNeeded(text, at);
                out.append('\\').append(c);
                if (calls) {
                    afterMention = out.length();
                }
            }
            default -> {
                boolean calls = calls(c);
                partIfNeeded(text, at);
                if (dialect.isMarkup(text, at, out, lineStart)) {
                    out.append('\\');
                }
                out.append(c);
                if (withinAddress && dialect.linksBareAddresses() && !isWithinLink() && text.startsWith("://", at)) {
                    // The escape is enough for GitHub; other readers link what they find behind it.
                    out.append(MarkdownText.PARTING);
                }
                if (calls) {
                    afterMention = out.length();
                }
            }
        }
        return at + 1;
    }

    /** Everything that could call somebody is parted from its name; within a link nothing can. */
    private boolean calls(char c) {
        return dialect.calls(c, out, lineStart) && !isWithinLink();
    }

    private void partIfNeeded(String text, int at) {
        if (dialect.isParted(text, at, out, lineStart)) {
            out.append(MarkdownText.PARTING);
        }
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    /** Writes an address that is a link by itself. Escapes do not work in it, so it ends where one would be needed. */
    void inBrackets(String address) {
        if (isUnsettled()) {
            settle("<", 0);
        }
        out.append('<').append(address).append('>');
    }

    /** Appends the address of a link that was just closed. */
    void linkTo(String address) {
        out.append("(<");
        LinkDestination.append(address, out);
        out.append(">)");
    }

    /** Says whether a code can be written as such: no two readers agree about this one within a table. */
    boolean holdsAsCode(String code) {
        return !cell || !code.contains("\\|");
    }

    /** Writes code that is not blank and that {@link #holdsAsCode}. */
    void code(String code) {
        if (isUnsettled()) {
            settle("`", 0);
        }
        if (afterCode == out.length()) {
            // Two fences side by side would be one.
            out.append(MarkdownText.PARTING);
        }
        String fence = CodeText.fence(code, 1);
        boolean padded = code.startsWith("`") || code.endsWith("`");
        out.append(fence).append(padded ? " " : "");
        out.append(cell ? code.replace("|", "\\|") : code);
        out.append(padded ? " " : "").append(fence);
        afterCode = out.length();
    }

    private boolean isUnsettled() {
        return gap != Gap.NONE
                || marks.isAnyHeldBack()
                || out.length() == lineStart
                || out.length() == afterMention
                || out.length() == afterClosing;
    }

    /**
     * Writes what was held back before the character at {@code at} of {@code text}.
     *
     * @return the number of characters of the text that were written as well
     */
    private int settle(String text, int at) {
        int codePoint = text.codePointAt(at);
        boolean adjacent = gap == Gap.NONE && out.length() > lineStart;
        writeGap();
        if (adjacent && out.length() == afterMention && Character.isLetterOrDigit(codePoint)) {
            out.append(MarkdownText.PARTING);
        }
        boolean guard = adjacent && guarded && out.length() == afterClosing;
        boolean opening = false;
        while (marks.isAnyHeldBack()) {
            Mark mark = marks.write();
            boolean besideText = adjacent && !opening;
            if (mark == Mark.LINK) {
                preventImage();
            } else if (mark != Mark.NONE && besideText) {
                if (out.length() == afterClosing && lastClosed == mark) {
                    // "**a****b**" is not what it looks like: go on in the mark that was just closed.
                    out.setLength(out.length() - mark.sign().length());
                    guard = !Character.isLetterOrDigit(out.codePointBefore(out.length()));
                    continue;
                }
                boolean beforeLetter = Character.isLetterOrDigit(codePoint) && marks.isRestBare();
                if (mark == Mark.EMPHASIS || !beforeLetter) {
                    letOpen();
                }
            }
            out.append(mark.sign());
            opening |= mark != Mark.NONE;
        }
        if (!opening && guard && !isAsciiPunctuation(codePoint)) {
            return entity(text, at, codePoint);
        }
        if (Character.isSpaceChar(codePoint) && (opening || out.length() == lineStart)) {
            // A no-break blank beside a mark or at the start of a line would not survive as such.
            return entity(text, at, codePoint);
        }
        return 0;
    }

    private void writeGap() {
        if (gap == Gap.BLANK) {
            out.append(' ');
        } else if (gap == Gap.LINE) {
            out.append(lineBreak);
            lineStart = lineBreak.charAt(0) == '\\' ? out.length() : lineStart;
        }
        gap = Gap.NONE;
    }

    /** "![" would be an image. */
    private void preventImage() {
        if (out.length() > lineStart && out.charAt(out.length() - 1) == '!') {
            out.setLength(out.length() - 1);
            out.append("\\!");
        }
    }

    /** "a**(" opens nothing and "a_b" neither, but a mark after an entity does. */
    private void letOpen() {
        int last = out.codePointBefore(out.length());
        if (!isAsciiPunctuation(last)) {
            replaceLast(last);
        }
    }

    private int entity(String text, int at, int codePoint) {
        Rule rule = dialect.ruleOf(text.charAt(at));
        if (rule == Rule.REVEAL) {
            return 0;
        }
        if (rule == Rule.INCOMPLETE && !isPair(text, at)) {
            out.append("&#65533;");
            return 1;
        }
        out.append("&#").append(codePoint).append(';');
        return Character.charCount(codePoint);
    }

    private void replaceLast(int codePoint) {
        out.setLength(out.length() - Character.charCount(codePoint));
        int end = out.length();
        if (end - lineStart >= 2 && out.charAt(end - 1) == '_' && Characters.isAsciiWord(out.charAt(end - 2))) {
            // It stood between two letters, and now no longer does.
            out.setLength(end - 1);
            out.append("\\_");
        }
        out.append("&#").append(codePoint).append(';');
    }

    private static boolean isAsciiPunctuation(int c) {
        return c > ' ' && c < 0x7F && !Characters.isAsciiWord((char) c);
    }
}
