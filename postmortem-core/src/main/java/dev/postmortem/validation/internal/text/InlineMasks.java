package dev.postmortem.validation.internal.text;

import dev.postmortem.validation.TextSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds code, comments, links and addresses in one block of text, in one pass from left to right. */
final class InlineMasks {

    private static final int LONGEST_SCHEME = 32;

    /** What may end a sentence or close emphasis around a link is no part of it. */
    private static final String AFTER_LINKS = ".,;:!?'’*_~";

    private final String text;
    private final int start;
    private final int end;
    private final List<Mask> masks = new ArrayList<>();

    /** Where runs of backticks begin, by their length: the run that closes code has the length of the one that opened it. */
    private final Map<Integer, Deque<Integer>> backticks = new HashMap<>();

    private boolean noMoreComments;

    private InlineMasks(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    static List<Mask> of(String text, int start, int end) {
        InlineMasks inline = new InlineMasks(text, start, end);
        inline.collectBackticks();
        inline.scan();
        return inline.masks;
    }

    private void collectBackticks() {
        int i = start;
        while (i < end) {
            int run = run(i);
            if (run > 0) {
                backticks.computeIfAbsent(run, length -> new ArrayDeque<>()).add(i);
            }
            i += Math.max(run, 1);
        }
    }

    private void scan() {
        int i = start;
        while (i < end) {
            i = switch (text.charAt(i)) {
                // What is escaped opens nothing.
                case '\\' -> i + 2;
                case '`' -> code(i);
                case '<' -> comment(i);
                case ':' -> link(i);
                case 'w', 'W' -> host(i);
                case '@' -> address(i);
                default -> i + 1;
            };
        }
    }

    private int code(int at) {
        int run = run(at);
        Deque<Integer> closing = backticks.computeIfAbsent(run, length -> new ArrayDeque<>());
        while (!closing.isEmpty() && closing.peek() < at + run) {
            closing.remove();
        }
        return closing.isEmpty() ? at + run : mask(Mask.Kind.CODE, at, closing.remove() + run);
    }

    private int comment(int at) {
        if (noMoreComments || !text.startsWith("<!--", at)) {
            return at + 1;
        }
        int closed = at + "<!--".length();
        while (closed < end && !text.startsWith("-->", closed)) {
            closed++;
        }
        noMoreComments = closed + "-->".length() > end;
        return noMoreComments ? at + 1 : mask(Mask.Kind.COMMENT, at, closed + "-->".length());
    }

    private int link(int at) {
        if (!text.startsWith("://", at)) {
            return at + 1;
        }
        int least = Math.max(floor(), at - LONGEST_SCHEME);
        int scheme = at;
        while (scheme > least && isScheme(text.charAt(scheme - 1))) {
            scheme--;
        }
        while (scheme < at && !Character.isLetter(text.charAt(scheme))) {
            scheme++;
        }
        if (scheme == at) {
            return at + 1;
        }
        int last = linkEnd(at + "://".length());
        return last == at + "://".length() ? at + 1 : mask(Mask.Kind.LINK, scheme, last);
    }

    private int host(int at) {
        boolean opens = at + 1 < end
                && "wW".indexOf(text.charAt(at + 1)) >= 0
                && text.regionMatches(true, at, "www.", 0, 4)
                && (at == start || !Letters.isWordPart(text.charAt(at - 1)))
                && at + 4 < end
                && Character.isLetterOrDigit(text.charAt(at + 4));
        return opens ? mask(Mask.Kind.LINK, at, linkEnd(at + 4)) : at + 1;
    }

    private int address(int at) {
        Optional<TextSpan> address = MailAddress.around(text, at).filter(span -> span.start() >= floor());
        return address.isPresent()
                ? mask(Mask.Kind.ADDRESS, address.get().start(), address.get().end())
                : at + 1;
    }

    private int linkEnd(int from) {
        int i = from;
        int unclosed = 0;
        while (i < end && isLink(text.charAt(i))) {
            char c = text.charAt(i);
            unclosed += c == '(' ? 1 : 0;
            if (c == ')' && --unclosed < 0) {
                break;
            }
            i++;
        }
        // It stops at the slash or letter from which a link goes on.
        while (AFTER_LINKS.indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    /** What is masked already is not looked at again. */
    private int floor() {
        return masks.isEmpty() ? start : masks.get(masks.size() - 1).end();
    }

    private int mask(Mask.Kind kind, int from, int to) {
        masks.add(new Mask(kind, from, to));
        return to;
    }

    private int run(int from) {
        int i = from;
        while (i < end && text.charAt(i) == '`') {
            i++;
        }
        return i - from;
    }

    private static boolean isScheme(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || Letters.isAsciiDigit(c)
                || c == '+'
                || c == '.'
                || c == '-';
    }

    private static boolean isLink(char c) {
        return !Letters.isSpace(c) && "<>[]\"`|“”".indexOf(c) < 0;
    }
}
