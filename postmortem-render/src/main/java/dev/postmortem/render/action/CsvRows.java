package dev.postmortem.render.action;

import dev.postmortem.render.internal.Characters;
import dev.postmortem.render.internal.OutputBuffer;
import java.io.IOException;

/** Writes rows of cells and owns what has a meaning in them. */
final class CsvRows {

    private static final String BEGIN_FORMULA = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private final OutputBuffer buffer;
    private final StringBuilder out;
    private final char separator;
    private final boolean raw;
    private boolean first = true;

    CsvRows(Appendable target, char separator, boolean raw) {
        this.buffer = new OutputBuffer(target);
        this.out = buffer.text();
        this.separator = separator;
        this.raw = raw;
    }

    /** Writes a cell whose form is ours and plain. */
    void value(String value) {
        part();
        out.append(value);
    }

    /** Writes a cell that somebody wrote, or a house's own section. */
    void text(String text) {
        part();
        if (text.isEmpty()) {
            return;
        }
        int start = out.length();
        if (!raw && isFormula(text)) {
            out.append('\'');
        }
        append(text);
        if (needsQuotes(start)) {
            quote(start);
        }
    }

    void endRow() throws IOException {
        out.append("\r\n");
        first = true;
        buffer.handOnIfLong();
    }

    void finish() throws IOException {
        buffer.handOn();
    }

    private void part() {
        if (!first) {
            out.append(separator);
        }
        first = false;
    }

    /** Programs pass over blanks, and some over what has no width, before they look for a formula. */
    private static boolean isFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (BEGIN_FORMULA.indexOf(c) >= 0) {
                return true;
            }
            boolean passedOver = Character.isSpaceChar(c)
                    || Character.isWhitespace(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT;
            if (!passedOver) {
                return false;
            }
        }
        return false;
    }

    /** Copies plain runs in one piece. */
    private void append(String text) {
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            if (Characters.isPair(text, i)) {
                if (raw || !Characters.isNoCharacter(text.codePointAt(i))) {
                    i++;
                    continue;
                }
                out.append(text, copied, i++).append('\uFFFD');
            } else {
                out.append(text, copied, i);
                special(c, text, i);
            }
            copied = i + 1;
        }
        out.append(text, copied, text.length());
    }

    /** A program gets everything that can be encoded; the rest of us what can be shown. */
    private boolean isPlain(char c) {
        if (Character.isSurrogate(c)) {
            return false;
        }
        return raw
                || (c < 0x80
                        ? (c >= ' ' && c != 0x7F) || c == '\n' || c == '\t'
                        : c >= 0xA0 && !Characters.isBidiControl(c) && !Characters.isNoCharacter(c) && c != '\uFEFF');
    }

    private void special(char c, String text, int at) {
        if (Characters.isNoCharacter(c)) {
            out.append('\uFFFD');
        } else if (Characters.isBidiControl(c)) {
            out.append(Characters.revealed(c));
        } else if (c == 0x85 || (c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'))) {
            out.append('\n');
        }
    }

    /** Blanks at an end are quoted for readers that strip them, and other separators for those that expect them. */
    private boolean needsQuotes(int start) {
        if (start == out.length()) {
            return false;
        }
        if (out.charAt(start) == ' ' || out.charAt(out.length() - 1) == ' ') {
            return true;
        }
        for (int i = start; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c == '"' || c == ',' || c == ';' || c == '\t' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    private void quote(int start) {
        String cell = out.substring(start);
        out.setLength(start);
        out.append('"').append(cell.replace("\"", "\"\"")).append('"');
    }
}
