package dev.postmortem.render.internal.card;

import java.io.IOException;

/** Writes messages into one text: one as it is, several as an array with a message in each line. */
public final class MessageArray implements CardRun.Messages {

    private final Appendable out;
    private final boolean several;
    private boolean begun;

    /** Makes the writer of one text. */
    public MessageArray(Appendable out, boolean several) {
        this.out = out;
        this.several = several;
    }

    @Override
    public void take(CharSequence message) throws IOException {
        if (several) {
            out.append(begun ? ",\n" : "[\n");
        }
        begun = true;
        out.append(message);
    }

    /** Ends the text. */
    public void end() throws IOException {
        out.append(several ? "\n]\n" : "\n");
    }
}
