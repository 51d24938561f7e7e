package dev.postmortem.render.generated;

import static org.assertj.core.api.Assertions.fail;

import java.util.List;

/** Compares what is seen with what is held, and shows the first difference alone: pages are long. */
final class SameLines {

    private static final int AROUND = 120;

    private SameLines() {}

    static void check(String where, List<String> seen, List<String> held) {
        if (seen.equals(held)) {
            return;
        }
        int i = 0;
        while (i < seen.size() && i < held.size() && seen.get(i).equals(held.get(i))) {
            i++;
        }
        String before = i == 0 ? "" : held.get(i - 1);
        String actual = i < seen.size() ? seen.get(i) : "the end";
        String expected = i < held.size() ? held.get(i) : "the end";
        int same = 0;
        while (same < actual.length() && same < expected.length() && actual.charAt(same) == expected.charAt(same)) {
            same++;
        }
        fail(
                "%s, line %d after \"%s\", character %d:%n seen \"%s\"%n held \"%s\"",
                where, i, around(before, 0), same, around(actual, same), around(expected, same));
    }

    private static String around(String line, int at) {
        StringBuilder escaped = new StringBuilder();
        line.substring(Math.max(0, Math.min(at, line.length()) - AROUND), Math.min(line.length(), at + AROUND))
                .chars()
                .forEach(c -> {
                    if (c >= ' ' && c < 0x7F) {
                        escaped.append((char) c);
                    } else {
                        escaped.append("\\u").append(Integer.toHexString(0x10000 + c), 1, 5);
                    }
                });
        return escaped.toString();
    }
}
