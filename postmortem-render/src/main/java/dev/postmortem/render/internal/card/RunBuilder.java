package dev.postmortem.render.internal.card;

import dev.postmortem.render.internal.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects running text as it is shown.
 *
 * <p>Blanks are held back until a visible character comes: none stands at the start or end, and several become one, as
 * in a browser. Controls and U+FEFF go, what is no character becomes U+FFFD, and what turns the direction of text becomes
 * visible.
 */
final class RunBuilder {

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Look look = Look.PLAIN;
    private @Nullable String url;
    private String gap = "";

    /** Where the gap leads to: nowhere if it stands between two links, be it that both lead to the same. */
    private @Nullable String gapUrl;

    /** Returns a plain text as it is shown on one line. */
    static String line(String written) {
        RunBuilder line = new RunBuilder();
        line.add(written, Look.PLAIN, null);
        return Run.text(line.runs());
    }

    /** Returns a text whose line breaks, tabs and blanks count as it is shown, without line breaks at its end. */
    static String lines(String written) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < written.length(); ) {
            int c = written.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                lines.append('\n');
                i += i < written.length() && written.charAt(i) == '\n' ? 1 : 0;
            } else if (c == '\t' || c == '\n') {
                lines.append((char) c);
            } else if (c == 0x0B || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029) {
                lines.append('\n');
            } else if (!isDropped(c)) {
                append(c, lines);
            }
        }
        int end = lines.length();
        while (end > 0 && lines.charAt(end - 1) == '\n') {
            end--;
        }
        lines.setLength(end);
        return lines.toString();
    }

    void lineBreak(@Nullable String leadingTo) {
        gap = "\n";
        gapUrl = leadingTo;
    }

    void add(String written, Look with, @Nullable String leadingTo) {
        add(written, 0, written.length(), with, leadingTo);
    }

    void add(String written, int from, int to, Look with, @Nullable String leadingTo) {
        int i = from;
        while (i < to) {
            int plain = plainEnd(written, i, to);
            if (plain > i) {
                begin(with, leadingTo);
                text.append(written, i, plain);
                i = plain;
                continue;
            }
            int c = written.codePointAt(i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                gapUrl = gap.isEmpty() || Objects.equals(gapUrl, leadingTo) ? leadingTo : null;
                gap = gap.isEmpty() ? " " : gap;
            } else if (!isDropped(c)) {
                begin(with, leadingTo);
                append(c, text);
            }
        }
    }

    /** Returns where a part ends that is shown as it is: visible characters with single blanks between them. */
    private static int plainEnd(String written, int from, int to) {
        int i = from;
        int end = from;
        while (i < to) {
            char c = written.charAt(i);
            if (isPlain(c)) {
                end = ++i;
            } else if (c == ' ' && end == i && i > from) {
                i++;
            } else {
                return end;
            }
        }
        return end;
    }

    private static boolean isPlain(char c) {
        return c < 0x7F ? c > ' ' : c >= 0xA0 && c < 0x2000;
    }

    private void begin(Look with, @Nullable String leadingTo) {
        String before = runs.isEmpty() && text.isEmpty() ? "" : gap;
        gap = "";
        if (text.isEmpty()) {
            look = with;
            url = leadingTo;
            return;
        }
        boolean isWithin = before.isEmpty() || leadingTo == null || leadingTo.equals(gapUrl);
        if (look.equals(with) && Objects.equals(url, leadingTo) && isWithin) {
            text.append(before);
            return;
        }
        // A blank beside a link or code is no part of it.
        if (!before.isEmpty() && url == null && !look.code()) {
            text.append(before);
            before = "";
        }
        end();
        if (!before.isEmpty() && (leadingTo != null || with.code())) {
            runs.add(Run.of(before));
            before = "";
        }
        look = with;
        url = leadingTo;
        text.append(before);
    }

    private void end() {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), look, url));
            text.setLength(0);
        }
    }

    List<Run> runs() {
        end();
        return List.copyOf(runs);
    }

    private static void append(int c, StringBuilder shown) {
        if (Characters.isBidiControl(c)) {
            shown.append(Characters.revealed(c));
        } else {
            shown.appendCodePoint(Characters.isNoCharacter(c) ? 0xFFFD : c);
        }
    }

    private static boolean isBlank(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isDropped(int c) {
        return Characters.isControl(c) || c == 0xFEFF;
    }
}
