package dev.postmortem.render.internal;

import java.io.IOException;

/** What was written and is not yet handed on: that is done in pieces, so that no document is held as a whole. */
public final class OutputBuffer {

    private static final int LONG = 8192;

    private final Appendable target;
    private final StringBuilder text = new StringBuilder(LONG + 1024);

    /** Makes an empty buffer. */
    public OutputBuffer(Appendable target) {
        this.target = target;
    }

    /** Returns what is not yet handed on, to write to and to change. */
    public StringBuilder text() {
        return text;
    }

    /** Says whether there is enough to be worth handing on. */
    public boolean isLong() {
        return text.length() > LONG;
    }

    /** Hands on what there is if that is enough to be worth it. */
    public void handOnIfLong() throws IOException {
        if (isLong()) {
            handOn();
        }
    }

    /** Hands on what there is. */
    public void handOn() throws IOException {
        target.append(text);
        text.setLength(0);
    }

    /** Hands on what there is, and then a text that needs no copy. */
    public void handOn(String ready) throws IOException {
        handOn();
        target.append(ready);
    }
}
