package dev.postmortem.validation.internal.text;

import dev.postmortem.validation.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds prompts in angle and square brackets; HTML, Markdown links and lists of values are none. */
final class Prompts {

    private static final Set<String> HTML = Set.of(
            "a", "abbr", "b", "br", "code", "col", "dd", "del", "details", "div", "dl", "dt", "em", "font", "h1", "h2",
            "h3", "h4", "h5", "h6", "hr", "i", "img", "input", "ins", "kbd", "li", "ol", "p", "pre", "q", "s", "samp",
            "section", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th",
            "thead", "tr", "u", "ul", "var", "video");

    /** What follows a word is an index or a type argument; what follows brackets is the second half of a link. */
    private static final String OPENS = "(?<![\\p{L}\\p{Nd}\\p{M}_\\]!])";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A prompt is short, which keeps the search for its end cheap. */
    private static final String ANGLE = "<[^<>\\r\\n]{0,298}+>";

    private static final String SQUARE = "\\[[^\\[\\]\\r\\n]{0,298}+\\]";

    /** The target of a link, or the masked one of its definition. */
    private static final String TARGET = "[(\\[]|: {2,}+(?:[\\r\\n]|\\z)";

    private static final Pattern BRACKETS =
            Pattern.compile(OPENS + "(?:" + ANGLE + "|" + SQUARE + "(?!" + TARGET + "))");

    private Prompts() {}

    /** Returns the prompts, with those in others. */
    static List<TextSpan> find(String text, Set<String> known) {
        List<TextSpan> found = new ArrayList<>();
        if (text.indexOf('<') < 0 && text.indexOf('[') < 0) {
            return found;
        }
        Matcher brackets = BRACKETS.matcher(text);
        int from = 0;
        while (brackets.find(from)) {
            if (isPrompt(brackets.group(), known)) {
                found.add(new TextSpan(brackets.start(), brackets.end()));
            }
            from = brackets.start() + 1;
        }
        return found;
    }

    /** Returns the form in which prompts are compared. */
    static String folded(String prompt) {
        return Letters.folded(SPACE.matcher(prompt).replaceAll(" ").strip());
    }

    private static boolean isPrompt(String brackets, Set<String> known) {
        String content = brackets.substring(1, brackets.length() - 1);
        if (known.contains(folded(content))) {
            return true;
        }
        boolean words = !content.isEmpty()
                && Character.isLetter(content.codePointAt(0))
                && !Letters.isSpace(content.charAt(content.length() - 1))
                && hasFreeSpace(content);
        return words && !(brackets.startsWith("<") && isTag(content));
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
        String name = content.split("\\s", 2)[0];
        return HTML.contains(name.toLowerCase(Locale.ROOT)) && (content.contains("=") || content.endsWith("/"));
    }
}
