package dev.postmortem.render.markdown;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.MentionPolicy;
import dev.postmortem.render.internal.Characters;
import dev.postmortem.render.internal.MailAddress;
import dev.postmortem.render.internal.WebAddress;
import dev.postmortem.render.markdown.MarkdownText.Rule;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Writes the characters of running text into a line, so that nothing in them is markup. */
final class InlineWriter {

    private final StringBuilder out;
    private final Dialect dialect;
    private final MentionPolicy mentions;
    private final AddressWriter addresses;
    private final MarkedLine line;
    private boolean cell;

    /** The position in the output after code, or -1. */
    private int afterCode = -1;

    InlineWriter(StringBuilder out, Flavour flavour, MentionPolicy mentions, LinkPolicy linkPolicy) {
        this.out = out;
        this.dialect = Dialect.of(flavour, mentions);
        this.mentions = mentions;
        this.line = new MarkedLine(out, dialect);
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
        line.begin(separator);
        cell = inCell;
        afterCode = -1;
    }

    /** Returns the line with its blanks and marks. */
    MarkedLine line() {
        return line;
    }

    /** Writes plain text. */
    void text(String given) {
        if (isPlain(given)) {
            // Most texts need nothing at all, and a whole string is copied at once where a part goes by characters.
            int taken = line.settle(given, 0);
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
                line.blank();
                i++;
            } else {
                int taken = line.settle(text, i);
                if (taken > 0) {
                    i += taken;
                    continue;
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
        if (mentions == MentionPolicy.CODE && !line.isWithinLink()) {
            code(text.substring(from, to));
            return to;
        }
        int taken = line.settle(text, from);
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
                if (Characters.isPair(text, at)) {
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
                    line.calls();
                }
            }
            default -> {
                boolean calls = calls(c);
                partIfNeeded(text, at);
                if (dialect.isMarkup(text, at, out, line.start())) {
                    out.append('\\');
                }
                out.append(c);
                if (withinAddress
                        && dialect.linksBareAddresses()
                        && !line.isWithinLink()
                        && text.startsWith("://", at)) {
                    // The escape is enough for GitHub; other readers link what they find behind it.
                    out.append(MarkdownText.PARTING);
                }
                if (calls) {
                    line.calls();
                }
            }
        }
        return at + 1;
    }

    /** Everything that could call somebody is parted from its name; within a link nothing can. */
    private boolean calls(char c) {
        return dialect.calls(c, out, line.start()) && !line.isWithinLink();
    }

    private void partIfNeeded(String text, int at) {
        if (dialect.isParted(text, at, out, line.start())) {
            out.append(MarkdownText.PARTING);
        }
    }

    /** Writes an address that is a link by itself. Escapes do not work in it, so it ends where one would be needed. */
    void inBrackets(String address) {
        line.settle("<", 0);
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
        line.settle("`", 0);
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
}
