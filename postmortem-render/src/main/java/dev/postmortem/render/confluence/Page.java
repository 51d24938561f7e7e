package dev.postmortem.render.confluence;

import dev.postmortem.render.internal.CutPlaces;
import dev.postmortem.render.internal.OutputBuffer;
import java.io.IOException;

/** The text of a page on its way out: handed on piece by piece, but for what may still be cut off. */
final class Page implements CutPlaces.Text {

    private final OutputBuffer buffer;
    private final StringBuilder out;
    private final boolean limited;

    /** Up to where the text is certain to stay, if there is a limit. */
    private int certain;

    /** The bytes of what was handed on, and of the text up to where it was counted. */
    private long bytes;

    private int counted;

    Page(Appendable target, boolean limited) {
        this.buffer = new OutputBuffer(target);
        this.out = buffer.text();
        this.limited = limited;
    }

    StringBuilder out() {
        return out;
    }

    /** Hands on what there is, unless there is a limit: then it has to be certain first. */
    void flushIfLong() throws IOException {
        if (!limited && buffer.isLong()) {
            flush();
        }
    }

    /** Returns the bytes of the page so far, in UTF-8. */
    @Override
    public int length() {
        count();
        return (int) Math.min(bytes, Integer.MAX_VALUE);
    }

    private void count() {
        bytes += Utf8.length(out, counted, out.length());
        counted = out.length();
    }

    /** Says that all of the text so far stays. */
    @Override
    public void keep() throws IOException {
        certain = out.length();
        if (buffer.isLong()) {
            flush();
        }
    }

    /** Takes back what is not certain to stay. */
    void cut() {
        count();
        bytes -= Utf8.length(out, certain, counted);
        out.setLength(certain);
        counted = certain;
    }

    void flush() throws IOException {
        count();
        buffer.handOn();
        certain = 0;
        counted = 0;
    }
}
