package dev.postmortem.render.generated;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/** Words that nothing else is spelled like, and the search for them behind every encoding that a format could use. */
final class Tokens {

    /** The number comes first, so that a token that was cut is known as well. */
    private static final Pattern TOKEN = Pattern.compile("zq[0-9]{4}");

    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern BASE_64 = Pattern.compile("[A-Za-z0-9+/_-]{8,}");

    /** As long as a token that was cut; most of what decodes is no text at all. */
    private static final Pattern READABLE = Pattern.compile("[ -~]{6,}");

    /** What is not seen and can stand between two letters: characters without width, and the escapes of Markdown. */
    private static final Pattern BETWEEN = Pattern.compile("[\\p{Cf}\\\\]");

    private static final List<UnaryOperator<String>> DECODINGS = List.of(
            text -> Parser.unescapeEntities(text, false),
            text -> replaced(PERCENT, text, codes -> URLDecoder.decode(codes.group(), StandardCharsets.UTF_8)),
            text -> replaced(ESCAPE, text, code -> Character.toString(Integer.parseInt(code.group(1), 16))),
            text -> BETWEEN.matcher(text).replaceAll(""),
            // A calendar breaks its lines anywhere.
            text -> text.replace("\r\n ", ""),
            Tokens::fromBase64);

    private Tokens() {}

    /** Returns the token of a number. */
    static String of(int number) {
        return "zq" + (1000 + number) + "canary";
    }

    /** Returns the tokens in a plain text. */
    static Set<String> in(String text) {
        return TOKEN.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group() + "canary")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the tokens that are in a text, or in what it becomes when it is decoded once or twice, in any way. */
    static Set<String> hiddenIn(String text) {
        Set<String> found = in(text);
        for (String once : decoded(text)) {
            found.addAll(in(once));
            decoded(once).forEach(twice -> found.addAll(in(twice)));
        }
        return found;
    }

    /** Returns what a text becomes in each way of decoding that changes it. */
    private static List<String> decoded(String text) {
        return DECODINGS.stream()
                .map(decoding -> decoding.apply(text))
                .filter(decoded -> !decoded.equals(text))
                .toList();
    }

    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> decoding) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(decoding.apply(found)));
    }

    /** Returns all runs of base64 as text, begun at each of the places where a group of four can begin. */
    private static String fromBase64(String text) {
        StringBuilder decoded = new StringBuilder();
        Matcher runs = BASE_64.matcher(text);
        while (runs.find()) {
            String run = runs.group().replace('-', '+').replace('_', '/');
            for (int start = 0; start < 4; start++) {
                String group = run.substring(start, start + (run.length() - start) / 4 * 4);
                READABLE.matcher(new String(Base64.getDecoder().decode(group), StandardCharsets.ISO_8859_1))
                        .results()
                        .forEach(readable -> decoded.append(readable.group()).append('\n'));
            }
        }
        return decoded.toString();
    }
}
