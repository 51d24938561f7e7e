package dev.postmortem.render.internal.card;

import dev.postmortem.render.RenderNote;
import java.io.IOException;

/** Takes the parts of a document in their order. */
interface PartSink {

    /** Says that the parts of a section follow. */
    void section(int index) throws IOException;

    /** Takes a note about the next part. */
    void note(RenderNote note);

    /** Takes a part, and says whether there is room for another one. */
    boolean take(Part part) throws IOException;
}
