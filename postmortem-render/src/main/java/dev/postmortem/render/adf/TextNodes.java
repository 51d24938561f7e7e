package dev.postmortem.render.adf;

import dev.postmortem.render.document.Tone;
import dev.postmortem.render.internal.JsonWriter;
import java.io.IOException;

/**
 * Writes inline nodes, and the node that holds them as soon as there is something to show in it.
 *
 * <p>Blanks and line breaks are held back until something visible comes: none stands at the start or end, and several
 * become one. Texts with the same marks become one node, so no node is empty.
 */
final class TextNodes {

    /** Writes the beginning of the node that holds the inlines. */
    @FunctionalInterface
    interface Opening {
        void write() throws IOException;
    }

    private enum Gap {
        NONE,
        BLANK,
        SLASH,
        BREAK
    }

    private final JsonWriter json;
    private final StringBuilder run = new StringBuilder();
    private Style style = Style.PLAIN;

    private Opening opening = () -> {};
    private boolean oneLine;
    private boolean opened;

    /** Whether anything visible was written, so that a blank is one between two others. */
    private boolean begun;

    private Gap gap = Gap.NONE;
    private Style gapStyle = Style.PLAIN;

    TextNodes(JsonWriter json) {
        this.json = json;
    }

    /**
     * Begins the content of a node.
     *
     * @param begin writes the beginning of the node, and is not called if there is nothing to show
     * @param line whether a line break becomes a stroke, because one line has to do
     */
    void begin(Opening begin, boolean line) {
        opening = begin;
        oneLine = line;
        opened = false;
        begun = false;
        gap = Gap.NONE;
        style = Style.PLAIN;
    }

    /** Ends the content. Returns whether there was anything to show, so that the node has to be closed. */
    boolean end() throws IOException {
        flush();
        return opened;
    }

    /** Writes plain text. */
    void text(String text, Style marks) throws IOException {
        text(text, 0, text.length(), marks);
    }

    /** Writes a part of a plain text. */
    void text(String text, int from, int to, Style marks) throws IOException {
        int at = from;
        while (at < to) {
            int end = AdfText.plainEnd(text, at, to);
            if (end > at) {
                reach(marks);
                run.append(text, at, end);
                at = end;
                continue;
            }
            char c = text.charAt(at);
            if (AdfText.isBlank(c)) {
                blank(marks);
                at++;
            } else if (AdfText.isDropped(c)) {
                at++;
            } else {
                reach(marks);
                at = AdfText.append(text, at, to, run);
            }
        }
    }

    /** Writes code as it is shown, or nothing if there is none. */
    void code(String shown, Style marks) throws IOException {
        if (!shown.isEmpty()) {
            reach(marks.asCode());
            run.append(shown);
        }
    }

    void lineBreak() {
        if (begun) {
            gap = oneLine ? Gap.SLASH : Gap.BREAK;
        }
    }

    /** Writes a state, or nothing if its words show nothing. Blanks at their ends stand around it. */
    void status(String words, Tone tone) throws IOException {
        if (AdfText.beginsBlank(words)) {
            blank(Style.PLAIN);
        }
        String shown = AdfText.line(words);
        if (shown.isEmpty()) {
            return;
        }
        node("status");
        json.object("attrs").text("text", shown).text("color", color(tone)).endObject();
        json.endObject();
        if (AdfText.endsBlank(words)) {
            blank(Style.PLAIN);
        }
    }

    private static String color(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "neutral";
            case INFO -> "blue";
            case GOOD -> "green";
            case WARNING -> "yellow";
            case CRITICAL -> "red";
        };
    }

    /** Writes a day. */
    void date(long milliseconds) throws IOException {
        node("date");
        json.object("attrs").text("timestamp", Long.toString(milliseconds)).endObject();
        json.endObject();
    }

    private void blank(Style marks) {
        if (!begun) {
            return;
        }
        if (gap == Gap.NONE) {
            gap = Gap.BLANK;
            gapStyle = marks;
        } else {
            gapStyle = Style.lighter(gapStyle, marks);
        }
    }

    /** Makes ready for visible text: what is held back is written, with the marks of whichever side shows it less. */
    private void reach(Style marks) throws IOException {
        begun = true;
        if (gap != Gap.NONE) {
            fill(Style.lighter(marks, gapStyle));
        }
        become(marks);
    }

    private void fill(Style best) throws IOException {
        Gap held = gap;
        gap = Gap.NONE;
        if (held == Gap.BREAK) {
            flush();
            open();
            json.object().text("type", "hardBreak").endObject();
            return;
        }
        if (run.isEmpty() || best.isLighterThan(style)) {
            become(best);
        }
        run.append(held == Gap.BLANK ? " " : " / ");
    }

    private void become(Style marks) throws IOException {
        if (!marks.equals(style)) {
            flush();
            style = marks;
        }
    }

    /** Begins a node that is no text. */
    private void node(String type) throws IOException {
        begun = true;
        if (gap != Gap.NONE) {
            fill(gapStyle);
        }
        flush();
        open();
        json.object().text("type", type);
    }

    private void flush() throws IOException {
        if (run.isEmpty()) {
            return;
        }
        open();
        json.object().text("type", "text").text("text", run);
        style.write(json);
        json.endObject();
        run.setLength(0);
    }

    private void open() throws IOException {
        if (!opened) {
            opened = true;
            opening.write();
        }
    }
}
