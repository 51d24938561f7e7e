package dev.postmortem.render.text;

import dev.postmortem.render.internal.DisplayWidth;
import dev.postmortem.render.internal.PlainCode;
import java.util.List;

/** The lines of a block of code: never broken, because a line that was broken is other code. */
final class CodeLines {

    private static final int TAB = 8;

    private CodeLines() {}

    /** Returns the lines; empty ones at the beginning and end are left out. */
    static List<String> of(String code) {
        List<String> lines = PlainCode.of(code).lines().map(CodeLines::shown).toList();
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        int end = lines.size();
        while (end > first && lines.get(end - 1).isBlank()) {
            end--;
        }
        return lines.subList(first, end);
    }

    private static String shown(String line) {
        StringBuilder shown = new StringBuilder(line.length());
        int columns = 0;
        int measured = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\t') {
                columns += DisplayWidth.columns(shown.substring(measured));
                int blanks = TAB - columns % TAB;
                shown.append(" ".repeat(blanks));
                columns += blanks;
                measured = shown.length();
            } else if (Shown.isBlank(c)) {
                shown.append(' ');
            } else if (!Shown.isDropped(c)) {
                shown.appendCodePoint(c);
            }
        }
        return shown.toString();
    }
}
