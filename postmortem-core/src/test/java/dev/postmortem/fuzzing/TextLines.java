package dev.postmortem.fuzzing;

import dev.postmortem.json.SourceRegion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines of a text, which end in any of the three ways. */
final class TextLines {

    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    TextLines(String text) {
        this.text = text;
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                starts.add(i + 1);
            }
        }
    }

    /** Returns where a part of the text stands. */
    SourceRegion region(int start, int end) {
        int startLine = line(start);
        int endLine = line(end);
        return new SourceRegion(startLine, column(startLine, start), endLine, column(endLine, end));
    }

    /** Whether there is such a place, or the text ends just before it. */
    boolean has(int line, int column) {
        if (line < 1 || line > starts.size() || column < 1) {
            return false;
        }
        int end = line == starts.size() ? text.length() : starts.get(line);
        return column <= end - starts.get(line - 1) + 1;
    }

    /** Returns how many characters stand before a place. */
    int offset(int line, int column) {
        return starts.get(line - 1) + column - 1;
    }

    private int line(int offset) {
        int found = Collections.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private int column(int line, int offset) {
        return offset - starts.get(line - 1) + 1;
    }
}
