package dev.postmortem.render.confluence;

import dev.postmortem.render.internal.CutPlaces;
import java.io.IOException;

/** The text of a page on its way out: handed on piece by piece, but for what may still be cut off. */
final class Page implements CutPlaces.Text {

    /** What is handed on at once; a page is never held as a whole. */
    private static final int CHUNK = 8192;

    private final Appendable target;
    private final boolean limited;
    private final StringBuilder out = new StringBuilder(CHUNK + 1024);

    /** Up to where the text is certain to stay, if there is a limit. */
    private int certain;

    /** The bytes of what was handed on, and of the text up to where it was counted. */
    private long bytes;

    private int counted;

    Page(Appendable target, boolean limited) {
        this.target = target;
        this.limited = limited;
    }

    StringBuilder out() {
        return out;
    }

    /** Hands on what there is, unless there is a limit: then it has to be certain first. */
    void flushIfLong() throws IOException {
        if (!limited && out.length() > CHUNK) {
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
        if (certain > CHUNK) {
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
        target.append(out);
        out.setLength(0);
        certain = 0;
        counted = 0;
    }
}
