package dev.postmortem.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A piece of a page: markup as it is, and behind it a text that is escaped. So a template engine that escapes each text
 * writes the same bytes as the library, whatever the page looks like.
 *
 * @param markup what is written as it is
 * @param text what is escaped
 */
public record Piece(String markup, String text) {

    /** Quotation marks in a text are markup here, because engines do not agree whether to escape them. */
    private static final Pattern MARKUP_AND_TEXT = Pattern.compile(
            "((?:<style>.*?</style>|<[^>]*>|[\\n\"']|&quot;|&#39;)*)((?:[^<\\n\"'&]|&(?:amp|lt|gt);)*)",
            Pattern.DOTALL);

    /** Returns the pieces of a page. */
    static List<Piece> of(String page) {
        List<Piece> pieces = new ArrayList<>();
        for (MatchResult found : MARKUP_AND_TEXT.matcher(page).results().toList()) {
            if (!found.group().isEmpty()) {
                pieces.add(new Piece(found.group(1), unescaped(found.group(2))));
            }
        }
        return List.copyOf(pieces);
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
