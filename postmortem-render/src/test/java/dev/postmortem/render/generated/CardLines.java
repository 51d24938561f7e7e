package dev.postmortem.render.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the lines of one message or several with those that the tree holds. */
final class CardLines {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\u23CE\u2423]+");
    private static final Pattern KIND = Pattern.compile("^(?:p|li|pre|row) ");
    private static final Pattern CODE =
            Pattern.compile("^(?:pre (.*)|p \u27E6([^\u27E6\u27E7\u2192]*)\u27E7)$", Pattern.DOTALL);

    private CardLines() {}

    /** Returns the lines of all messages; one that goes on in the next is one, where the tree has it so. */
    static List<String> glued(List<List<String>> messages, List<String> held) {
        List<String> seen = new ArrayList<>();
        for (List<String> lines : messages) {
            int first = 0;
            int last = seen.size() - 1;
            if (last >= 0 && last < held.size() && !lines.isEmpty() && isBegun(seen.get(last), held.get(last))) {
                String whole = seen.get(last) + " " + KIND.matcher(lines.get(0)).replaceFirst("");
                // Where a text is parted, a blank goes.
                seen.set(last, bare(whole).equals(bare(held.get(last))) ? held.get(last) : whole);
                first = 1;
            }
            seen.addAll(lines.subList(first, lines.size()));
        }
        return seen;
    }

    private static boolean isBegun(String seen, String held) {
        return !seen.equals(held) && bare(held).startsWith(bare(seen));
    }

    /** Returns a line without its kind, its blanks, and what is at each end of a link or code that is parted. */
    static String bare(String line) {
        return BLANKS.matcher(KIND.matcher(line).replaceFirst("").replaceAll("\u2192[^\u27E7]*|[\u27E6\u27E7]", ""))
                .replaceAll("");
    }

    /** Returns lines in which code is the same by itself and within a line, with its blanks as one. */
    static List<String> withoutIndentation(List<String> lines) {
        return lines.stream().map(CardLines::withoutIndentation).toList();
    }

    private static String withoutIndentation(String line) {
        Matcher code = CODE.matcher(line);
        if (!code.matches()) {
            return line;
        }
        String text = code.group(1) == null ? code.group(2) : code.group(1);
        return "code " + BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
