package dev.postmortem.render.action;

import dev.postmortem.render.internal.AsciiAddress;
import dev.postmortem.render.internal.Characters;
import dev.postmortem.render.internal.OutputBuffer;
import java.io.IOException;

/** Writes the lines of a calendar and owns their escaping and folding: RFC 5545, sections 3.1 and 3.3.11. */
final class ContentLines {

    private static final int LONGEST_LINE = 75;

    private final OutputBuffer buffer;
    private final StringBuilder out;

    /** How many octets the line holds already. */
    private int octets;

    /** What was added last. */
    private int last;

    ContentLines(Appendable target) {
        this.buffer = new OutputBuffer(target);
        this.out = buffer.text();
    }

    /** Writes a line whose value is ours and plain. */
    void fixed(String name, String value) throws IOException {
        begin(name);
        plain(value);
        end();
    }

    /** Writes a line whose value somebody wrote. */
    void text(String name, String value) throws IOException {
        begin(name);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\r' && i + 1 < value.length() && value.charAt(i + 1) == '\n') {
                continue;
            }
            if (c == '\\' || c == ';' || c == ',') {
                put('\\');
                put(c);
            } else if (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
                if (last == '\\') {
                    // Readers such as ical4j look back one backslash only, and would not see the end of the line.
                    put(' ');
                }
                put('\\');
                put('n');
            } else if (c == '\t') {
                put(' ');
            } else if (Characters.isBidiControl(c)) {
                plain(Characters.revealed(c));
            } else if (Character.isSurrogate(c)) {
                int codePoint = value.codePointAt(i);
                put(Characters.isNoCharacter(codePoint) ? 0xFFFD : codePoint);
                i += Character.charCount(codePoint) - 1;
            } else if (Characters.isNoCharacter(c)) {
                put(0xFFFD);
            } else if (!Characters.isControl(c) && c != '\uFEFF') {
                put(c);
            }
        }
        end();
    }

    /** Writes a line whose value is an address that somebody wrote. */
    void address(String name, String url) throws IOException {
        begin(name);
        plain(AsciiAddress.of(url));
        end();
    }

    void finish() throws IOException {
        buffer.handOn();
    }

    private void begin(String name) {
        out.append(name).append(':');
        octets = name.length() + 1;
        last = ':';
    }

    private void end() throws IOException {
        out.append("\r\n");
        buffer.handOnIfLong();
    }

    /** Adds what has no meaning in the format. */
    private void plain(CharSequence value) {
        for (int i = 0; i < value.length(); i++) {
            put(value.charAt(i));
        }
    }

    /** Adds a code point, on the next line if it does not fit on this one whole. */
    private void put(int c) {
        int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        if (octets + size > LONGEST_LINE) {
            out.append("\r\n ");
            octets = 1;
        }
        out.appendCodePoint(c);
        octets += size;
        last = c;
    }
}
