package dev.postmortem.render.markdown;

import dev.postmortem.render.internal.OutputBuffer;
import java.io.IOException;

/** The lines of a text: the empty ones between blocks, and what the lines of a container begin with. */
final class Page {

    private final boolean held;
    private final OutputBuffer buffer;
    private final StringBuilder out;

    /** What each further line of the current container begins with: the marks of quotes and the indentation of lists. */
    private String prefix = "";

    private boolean begun;

    /**
     * Makes an empty page.
     *
     * @param target where the text goes
     * @param held whether all of it is held back until {@link #flush}
     */
    Page(Appendable target, boolean held) {
        this.buffer = new OutputBuffer(target);
        this.out = buffer.text();
        this.held = held;
    }

    StringBuilder out() {
        return out;
    }

    String prefix() {
        return prefix;
    }

    void prefix(String ofFurtherLines) {
        prefix = ofFurtherLines;
    }

    /** Says whether nothing stands within a container. */
    boolean isOutermost() {
        return prefix.isEmpty();
    }

    /** Says whether a block was begun in the document or callout. */
    boolean isBegun() {
        return begun;
    }

    void begun(boolean whether) {
        begun = whether;
    }

    void flush() throws IOException {
        buffer.handOn();
    }

    void flushIfLong() throws IOException {
        if (!held) {
            buffer.handOnIfLong();
        }
    }

    /** Begins a block that is certain to show something. */
    void startBlock() throws IOException {
        part();
        flushIfLong();
    }

    /**
     * Ends what was written before and leaves an empty line, except at the beginning of a document or callout.
     *
     * @return where the output goes back to if nothing follows
     */
    int part() {
        if (!begun) {
            begun = true;
            return out.length();
        }
        trimLine();
        int before = out.length();
        newLine();
        newLine();
        return before;
    }

    void newLine() {
        trimLine();
        out.append('\n').append(prefix);
    }

    /** Takes the blanks from the end of the line, which Markdown would read as a break or not at all. */
    void trimLine() {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
    }
}
