package dev.postmortem.render.markdown;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Finds web addresses in plain text and writes addresses where Markdown wants one. */
final class WebAddress {

    private static final List<String> SCHEMES = List.of("https", "http");
    private static final Pattern ENTITY = Pattern.compile("&[A-Za-z0-9#]+;");

    private WebAddress() {}

    /** Says whether a reader could take a part of an address for an entity. */
    static boolean holdsEntity(String address) {
        return address.indexOf('&') >= 0 && ENTITY.matcher(address).find();
    }

    /** Says whether a text is a web address and nothing else. */
    static boolean isWhole(String text) {
        return next(text, 0) == 0 && end(text, 0) == text.length();
    }

    /**
     * Finds the next web address in a text.
     *
     * @return where it begins, or the length of the text if there is none
     */
    static int next(String text, int from) {
        int colon = text.indexOf("://", from);
        while (colon >= 0) {
            int start = schemeStart(text, from, colon);
            if (start >= 0 && end(text, start) > colon + 3) {
                return start;
            }
            colon = text.indexOf("://", colon + 3);
        }
        return text.length();
    }

    private static int schemeStart(String text, int from, int colon) {
        for (String scheme : SCHEMES) {
            int start = colon - scheme.length();
            if (start >= from
                    && text.regionMatches(true, start, scheme, 0, scheme.length())
                    && (start == 0 || !isWord(text.charAt(start - 1)))) {
                return start;
            }
        }
        return -1;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** Returns where the address that begins at {@code start} ends, without the punctuation of the sentence around it. */
    static int end(String text, int start) {
        int end = start;
        int open = 0;
        int closed = 0;
        while (end < text.length() && isPart(text.charAt(end))) {
            open += text.charAt(end) == '(' ? 1 : 0;
            closed += text.charAt(end) == ')' ? 1 : 0;
            end++;
        }
        while (end > start && ".,;:!?'*_~)".indexOf(text.charAt(end - 1)) >= 0) {
            if (text.charAt(end - 1) == ')') {
                // A bracket that was opened within the address belongs to it.
                if (closed <= open) {
                    break;
                }
                closed--;
            }
            end--;
        }
        return end;
    }

    private static boolean isPart(char c) {
        if (c < 128) {
            return c > ' ' && c != 0x7F && "\"`|<>\\[]{}^".indexOf(c) < 0;
        }
        return Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
    }

    /**
     * Appends the address of a link, to stand between {@code (<} and {@code >)}.
     *
     * <p>Escapes and entities work there, a line end or {@code >} ends it, a pipe ends a cell, and a backtick could pair
     * with one in the text before it. All of those go by their percent codes, which mean the same to who follows the link.
     */
    static void appendDestination(String url, StringBuilder out) {
        for (int i = 0; i < url.length(); ) {
            int codePoint = url.codePointAt(i);
            if (codePoint == '&') {
                // Else "&copy=1" or "&#35;" would be read as an entity.
                out.append("&amp;");
            } else if (codePoint > ' ' && codePoint < 0x7F) {
                if ("<>\\|`\"".indexOf(codePoint) >= 0) {
                    appendPercent(codePoint, out);
                } else {
                    out.append((char) codePoint);
                }
            } else if (Character.isLetterOrDigit(codePoint)) {
                out.appendCodePoint(codePoint);
            } else {
                appendPercent(codePoint, out);
            }
            i += Character.charCount(codePoint);
        }
    }

    private static void appendPercent(int codePoint, StringBuilder out) {
        int character =
                codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE ? 0xFFFD : codePoint;
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(Character.toChars(character)));
        while (bytes.hasRemaining()) {
            int value = bytes.get() & 0xFF;
            out.append('%')
                    .append(Character.toUpperCase(Character.forDigit(value >> 4, 16)))
                    .append(Character.toUpperCase(Character.forDigit(value & 0xF, 16)));
        }
    }
}
