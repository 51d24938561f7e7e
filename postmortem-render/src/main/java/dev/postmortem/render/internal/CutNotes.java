package dev.postmortem.render.internal;

import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Section;

/** The notes about what of a document was cut. */
public final class CutNotes {

    private CutNotes() {}

    /**
     * Notes each section of which something is missing.
     *
     * @param document the document
     * @param section the section in which it was cut, or -1 before the first
     * @param partly whether the beginning of that section is shown
     * @param reason why it was cut
     * @param log takes the notes
     */
    public static void write(Document document, int section, boolean partly, String reason, RenderLog log) {
        int next = section;
        if (partly) {
            String what = section < 0 ? "The rest of the opening is not shown" : "The rest of the section is not shown";
            log.note(note(NotePlace.of(document, section), what, reason));
            next++;
        }
        for (Section whole :
                document.sections().subList(next, document.sections().size())) {
            log.note(note(NotePlace.of(whole), "The section is not shown", reason));
        }
    }

    private static RenderNote note(String place, String what, String reason) {
        return new RenderNote(RenderNote.Kind.TRUNCATED, place, what + ": " + reason);
    }
}
