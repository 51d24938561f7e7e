package dev.postmortem.render.text;

import dev.postmortem.render.RenderNote;
import dev.postmortem.render.internal.DisplayWidth;
import dev.postmortem.render.internal.OutputBuffer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The lines of one document, handed on piece by piece.
 *
 * <p>What is the user's stands behind a margin. So no line of it begins like a title of ours, a signature, the envelope
 * of the next mail ({@code From }), a quote or the end of a mail ({@code .}).
 */
final class Page {

    /** What a line of mail may hold without its end (RFC 5322, section 2.1.1). */
    static final int LONGEST_LINE = 998;

    private final OutputBuffer buffer;
    private final BiConsumer<RenderNote.Kind, String> notes;
    private final int width;

    private String margin = "";
    private String marker = "";
    private boolean begun;
    private boolean parted;

    /** The margin of the empty line that comes before the next line. */
    private String partingMargin = "";

    Page(Appendable target, int width, BiConsumer<RenderNote.Kind, String> notes) {
        this.buffer = new OutputBuffer(target);
        this.width = width;
        this.notes = notes;
    }

    /** Returns the columns between the margin and the end of the line. */
    int columns() {
        return width - DisplayWidth.columns(margin);
    }

    String margin() {
        return margin;
    }

    /** Sets what each further line begins with. */
    void margin(String signs) {
        margin = signs;
        marker = "";
    }

    /** Sets what the next line alone begins with, in place of the margin and no wider than that. */
    void marker(String signs) {
        marker = signs;
    }

    /** Leaves an empty line before the next line, unless that is the first. */
    void part() {
        if (begun && !parted) {
            parted = true;
            partingMargin = margin;
        }
    }

    /** Sets the margin back to one further out; an empty line that is still to come has that as well. */
    void leaveTo(String outer) {
        margin(outer);
        partingMargin = outer;
    }

    void lines(List<String> contents) throws IOException {
        for (String content : contents) {
            line(content);
        }
    }

    void line(String content) throws IOException {
        if (parted) {
            end(partingMargin);
            parted = false;
        }
        begun = true;
        String start = marker.isEmpty() ? margin : marker;
        marker = "";
        int from = 0;
        for (int to = fitting(content, from, start.length()); to < content.length(); ) {
            notes.accept(
                    RenderNote.Kind.DEGRADED,
                    "A line is broken within a word: mail holds no more than " + LONGEST_LINE + " octets in a line");
            end(start + content.substring(from, to));
            start = margin;
            from = to;
            to = fitting(content, from, start.length());
        }
        end(start + content.substring(from));
    }

    private void end(String line) throws IOException {
        int visible = line.length();
        while (visible > 0 && line.charAt(visible - 1) == ' ') {
            visible--;
        }
        buffer.text().append(line, 0, visible).append('\n');
        buffer.handOnIfLong();
    }

    void flush() throws IOException {
        buffer.handOn();
    }

    /** Returns where a line has to end so that mail holds it. */
    private static int fitting(String content, int from, int taken) {
        if ((content.length() - from) * 3 + taken <= LONGEST_LINE) {
            return content.length();
        }
        int octets = taken;
        for (int i = from; i < content.length(); ) {
            int end = DisplayWidth.characterEnd(content, i);
            octets += octets(content, i, end);
            if (octets > LONGEST_LINE) {
                return i > from ? i : fittingPart(content, from, taken);
            }
            i = end;
        }
        return content.length();
    }

    /** One character with a thousand marks on it is broken between them; some of it goes into each line. */
    private static int fittingPart(String content, int from, int taken) {
        int octets = taken;
        int i = from;
        while (i < content.length()) {
            int end = i + Character.charCount(content.codePointAt(i));
            octets += octets(content, i, end);
            if (octets > LONGEST_LINE && i > from) {
                return i;
            }
            i = end;
        }
        return i;
    }

    private static int octets(String content, int from, int to) {
        return content.substring(from, to).getBytes(StandardCharsets.UTF_8).length;
    }
}
