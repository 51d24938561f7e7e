package dev.postmortem.examples.restructuredtext;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.LinkPolicy.Treatment;
import dev.postmortem.render.document.Code;
import dev.postmortem.render.document.Emphasis;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.LineBreak;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.PlainText;
import dev.postmortem.render.document.StatusBadge;
import dev.postmortem.render.document.Strong;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Running text as lines of reStructuredText.
 *
 * <p>A backslash takes the meaning from what could be a mark, and a backslash with a blank is nothing at all: it stands
 * around marks, which have to be apart from words. Marks cannot stand within each other, so the outer ones give way.
 */
final class RestructuredTextLine {

    private static final String NOTHING = "\\ ";
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\u000B\\f\\r\\u0085\\u2028\\u2029]+");

    /** Words between blanks of whichever width. */
    private static final Pattern BLANKS_AROUND =
            Pattern.compile("([\\s\\p{Z}]*+)([^\\s\\p{Z}](?:.*[^\\s\\p{Z}])?)([\\s\\p{Z}]*)", Pattern.DOTALL);

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n|[\\n\\u000B\\f\\r\\u0085\\u2028\\u2029]");

    /** Controls, what is no character, and what turns the direction of the text that follows. */
    private static final Pattern DROPPED =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    /** What can be a mark or a part of an address, but not in {@code order_items}, {@code 10:14} or {@code why: because}. */
    private static final Pattern MARK = Pattern.compile("[\\\\*`|<>@\\[\\]]"
            + "|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_"
            + "|:(?!(?<=[A-Za-z0-9)]:) )(?!(?<=[0-9]:)[0-9])");

    /** What counts the items of a list when it begins a line. */
    private static final Pattern NUMBER = Pattern.compile("^([A-Za-z0-9]+)([.)])(?= |$)");

    /** An address between angle brackets ends with them, and a blank within goes. */
    private static final Pattern NO_ADDRESS = Pattern.compile("[\\s\\p{Z}\\p{C}<>\\\\`]");

    private final LinkPolicy policy;

    RestructuredTextLine(LinkPolicy policy) {
        this.policy = policy;
    }

    /** Returns running text as one line; empty if nothing is visible. */
    String words(List<Inline> content) {
        return String.join(" / ", lines(content));
    }

    /** Returns running text as lines; none if nothing is visible. */
    List<String> lines(List<Inline> content) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        tell(content, line, lines);
        end(line, lines);
        return lines;
    }

    /** Returns the lines of code, without those at both ends that are empty. */
    List<String> code(String text) {
        String clean = DROPPED.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll("");
        List<String> lines =
                new ArrayList<>(clean.lines().map(String::stripTrailing).toList());
        while (!lines.isEmpty() && lines.get(0).isEmpty()) {
            lines.remove(0);
        }
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private void tell(List<Inline> content, StringBuilder line, List<String> lines) {
        for (Inline inline : content) {
            if (inline instanceof LineBreak) {
                end(line, lines);
            } else if (inline instanceof Strong strong) {
                marked("**", strong.content(), line, lines);
            } else if (inline instanceof Emphasis emphasis) {
                marked("*", emphasis.content(), line, lines);
            } else if (inline instanceof StatusBadge badge) {
                marked("**", badge.label(), "**", line);
            } else if (inline instanceof Code code) {
                marked(":literal:`", code.text(), "`", line);
            } else if (inline instanceof Link link) {
                link(link, line);
            } else {
                text(PlainText.of(List.of(inline)), line);
            }
        }
    }

    private static void end(StringBuilder line, List<String> lines) {
        String text = line.toString().strip();
        line.setLength(0);
        if (!text.isEmpty() && !text.equals("\\")) {
            String first = Character.isLetterOrDigit(text.charAt(0)) || text.startsWith("\\") ? "" : NOTHING;
            lines.add(first + NUMBER.matcher(text).replaceFirst("$1\\\\$2"));
        }
    }

    private void marked(String sign, List<Inline> content, StringBuilder line, List<String> lines) {
        boolean plain = content.stream()
                .noneMatch(inline -> inline instanceof Strong
                        || inline instanceof Emphasis
                        || inline instanceof StatusBadge
                        || inline instanceof Code
                        || inline instanceof Link
                        || inline instanceof LineBreak);
        if (plain) {
            marked(sign, PlainText.of(content), sign, line);
        } else {
            tell(content, line, lines);
        }
    }

    /** Writes words between marks, at which no blank may stand. */
    private static void marked(String open, String words, String close, StringBuilder line) {
        String escaped = escaped(words);
        Matcher parts = BLANKS_AROUND.matcher(escaped);
        if (!parts.matches()) {
            line.append(escaped);
            return;
        }
        line.append(orNothing(parts.group(1)))
                .append(open)
                .append(parts.group(2))
                .append(close)
                .append(orNothing(parts.group(3)));
    }

    private static String orNothing(String blanks) {
        return blanks.isEmpty() ? NOTHING : blanks;
    }

    private static void text(String text, StringBuilder line) {
        line.append(escaped(text));
    }

    private void link(Link link, StringBuilder line) {
        Treatment treatment = policy.treatmentOf(link.url());
        String words = PlainText.of(link.content());
        boolean hasWords = BLANKS_AROUND.matcher(escaped(words)).matches();
        if (treatment == Treatment.LINK && !NO_ADDRESS.matcher(link.url()).find()) {
            String address = link.url().replace("_", "\\_").replace("*", "\\*");
            marked("`", hasWords ? words : link.url(), " <" + address + ">`__", line);
            return;
        }
        text(words, line);
        if (!hasWords) {
            text(treatment == Treatment.HIDE ? "" : link.url(), line);
        } else if (treatment != Treatment.HIDE && !words.strip().equals(link.url())) {
            text(" (" + link.url() + ")", line);
        }
    }

    /** Returns a text on one line in which nothing is a mark. */
    private static String escaped(String text) {
        String clean = DROPPED.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("");
        return MARK.matcher(clean).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
    }
}
