package dev.postmortem.render.internal.card;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Characters in a row that look the same. A line feed is a line break.
 *
 * @param text the characters as they are shown, not escaped for any format; not empty
 * @param look how they look
 * @param url where they lead to, or null
 */
public record Run(String text, Look look, @Nullable String url) {

    /** Returns plain characters. */
    public static Run of(String text) {
        return new Run(text, Look.PLAIN, null);
    }

    /** Returns characters in bold. */
    public static Run bold(String text) {
        return new Run(text, Look.BOLD, null);
    }

    /** Returns how many characters there are, as Java counts them. */
    public static int length(List<Run> runs) {
        int length = 0;
        for (Run run : runs) {
            length += run.text.length();
        }
        return length;
    }

    /** Returns the characters alone. */
    public static String text(List<Run> runs) {
        if (runs.size() == 1) {
            return runs.get(0).text;
        }
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text));
        return text.toString();
    }

    /** Returns the runs from one character to another. */
    public static List<Run> between(List<Run> runs, int from, int to) {
        List<Run> part = new ArrayList<>();
        int at = 0;
        for (Run run : runs) {
            int start = Math.max(from - at, 0);
            int end = Math.min(to - at, run.text.length());
            if (start < end) {
                part.add(new Run(run.text.substring(start, end), run.look, run.url));
            }
            at += run.text.length();
        }
        return part;
    }

    /** Returns the runs behind a place where they were cut, without the blanks there. */
    public static List<Run> behind(List<Run> runs, int end) {
        return between(runs, behindBlanks(runs, end), length(runs));
    }

    private static int behindBlanks(List<Run> runs, int from) {
        int at = 0;
        for (Run run : runs) {
            for (int i = Math.max(from - at, 0); i < run.text.length(); i++) {
                if (!TextBreaks.isBlank(run.text.charAt(i))) {
                    return at + i;
                }
            }
            at += run.text.length();
        }
        return at;
    }

    /** Returns the runs of both. */
    public static List<Run> joined(List<Run> first, List<Run> second) {
        List<Run> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
