package dev.postmortem.validation.internal.rules.external;

import dev.postmortem.internal.ResourceLines;
import dev.postmortem.validation.internal.text.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds keys that are known by their shape. */
final class Tokens {

    private static final String KEY_BEGINS = "-----BEGIN";

    private static final Pattern PRIVATE_KEY = Pattern.compile(
            "-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----(?s:.{0,10000}?-----END [A-Z0-9 ]{1,60}-----)?");

    private static final Marks MARKS;
    private static final Pattern SHAPES;

    static {
        List<String[]> lines = ResourceLines.of(Tokens.class, "token-shapes.txt").stream()
                .map(line -> line.split("\\s+", 2))
                .toList();
        MARKS = Marks.of(
                lines.stream().flatMap(line -> Stream.of(line[0].split("\\|"))).toList());
        SHAPES = Pattern.compile(lines.stream().map(line -> line[1]).collect(Collectors.joining("|")));
    }

    private Tokens() {}

    /** Returns the keys of a text that have a shape of their own. */
    static List<Exposure> in(String text) {
        List<Exposure> found = new ArrayList<>();
        if (MARKS.isIn(text)) {
            add(SHAPES, Exposure.TOKEN, text, found);
        }
        return found;
    }

    /** Returns the private keys of a text. */
    static List<Exposure> privateKeysIn(String text) {
        List<Exposure> found = new ArrayList<>();
        if (text.contains(KEY_BEGINS)) {
            add(PRIVATE_KEY, Exposure.PRIVATE_KEY, text, found);
        }
        return found;
    }

    private static void add(Pattern pattern, String kind, String text, List<Exposure> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(Exposure.of(kind, matcher));
        }
    }
}
