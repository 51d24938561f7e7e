package dev.postmortem.validation.internal.text;

import dev.postmortem.validation.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds prompts in angle and square brackets; HTML, Markdown links and lists of values are none. */
final class Prompts {

    private static final Set<String> HTML = Set.of(
            "a", "abbr", "b", "br", "code", "col", "dd", "del", "details", "div", "dl", "dt", "em", "font", "h1", "h2",
            "h3", "h4", "h5", "h6", "hr", "i", "img", "input", "ins", "kbd", "li", "ol", "p", "pre", "q", "s", "samp",
            "section", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th",
            "thead", "tr", "u", "ul", "var", "video");

    /** A prompt is short, which keeps the search for its end cheap. */
    private static final int LONGEST = 300;

    private Prompts() {}

    static List<TextSpan> find(String text, Set<String> known) {
        List<TextSpan> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int close = isOpening(text, i) ? close(text, i) : -1;
            if (close > i && isPrompt(text, i, close, known)) {
                found.add(new TextSpan(i, close + 1));
                i = close;
            }
            i++;
        }
        return found;
    }

    /** Returns the form in which prompts are compared. */
    static String folded(String prompt) {
        StringBuilder folded = new StringBuilder(prompt.length());
        for (String word : prompt.split("\\s+", -1)) {
            if (!word.isEmpty()) {
                folded.append(folded.isEmpty() ? "" : " ").append(Letters.folded(word));
            }
        }
        return folded.toString();
    }

    /** What follows a word is an index or a type argument; what follows a bracket is the second half of a link. */
    private static boolean isOpening(String text, int at) {
        char c = text.charAt(at);
        if (c != '<' && c != '[') {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return !Letters.isWordPart(before) && before != ']' && before != '!';
    }

    private static int close(String text, int open) {
        char opening = text.charAt(open);
        char closing = opening == '<' ? '>' : ']';
        int most = Math.min(text.length(), open + LONGEST);
        for (int i = open + 1; i < most; i++) {
            char c = text.charAt(i);
            if (c == closing) {
                return i;
            }
            if (c == opening || Letters.isLineEnd(c)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPrompt(String text, int open, int close, Set<String> known) {
        String content = text.substring(open + 1, close);
        if (text.charAt(open) == '[' && isLink(text, close + 1)) {
            return false;
        }
        if (known.contains(folded(content))) {
            return true;
        }
        boolean words = content.length() > 1
                && Character.isLetter(content.codePointAt(0))
                && !Letters.isSpace(content.charAt(content.length() - 1))
                && hasFreeSpace(content);
        return words && !(text.charAt(open) == '<' && isTag(content));
    }

    /** A list of values has a comma before each space. */
    private static boolean hasFreeSpace(String content) {
        for (int i = 1; i < content.length(); i++) {
            if (Letters.isSpace(content.charAt(i)) && content.charAt(i - 1) != ',') {
                return true;
            }
        }
        return false;
    }

    private static boolean isTag(String content) {
        int end = 0;
        while (end < content.length() && Character.isLetterOrDigit(content.charAt(end))) {
            end++;
        }
        return HTML.contains(content.substring(0, end).toLowerCase(Locale.ROOT))
                && (content.indexOf('=') > 0 || content.endsWith("/"));
    }

    /** Whether the target of a link follows, or the masked one of its definition. */
    private static boolean isLink(String text, int at) {
        if (text.startsWith("(", at) || text.startsWith("[", at)) {
            return true;
        }
        int i = at + 1;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return text.startsWith(":", at) && i > at + 2 && (i == text.length() || Letters.isLineEnd(text.charAt(i)));
    }
}
