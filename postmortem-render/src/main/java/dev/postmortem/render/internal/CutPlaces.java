package dev.postmortem.render.internal;

import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The places where a text may be cut to a limit, such as between blocks and between the rows of a table, and what stands
 * at its end then. Without a limit none is kept.
 *
 * <p>Notes about what is cut later are of no use to anybody, so they wait until what they are about is certain to stay.
 */
public final class CutPlaces {

    private final Document document;
    private final RenderLog log;
    private final int limit;
    private final @Nullable IntSupplier length;
    private final @Nullable MissingLine closing;
    private final List<RenderNote> waiting = new ArrayList<>();

    private int section = -1;
    private @Nullable Cut last;
    private boolean full;

    private CutPlaces(
            Document document, RenderLog log, int limit, @Nullable IntSupplier length, @Nullable MissingLine closing) {
        this.document = document;
        this.log = log;
        this.limit = limit;
        this.length = length;
        this.closing = closing;
    }

    /** Makes those of a text that is as long as it is. */
    public static CutPlaces none(Document document, RenderLog log) {
        return new CutPlaces(document, log, Integer.MAX_VALUE, null, null);
    }

    /**
     * Makes those of a text that may be too long.
     *
     * @param document what is written
     * @param log takes the notes
     * @param limit how long the text may be, its last line included
     * @param length says how long it is by now
     * @param closing makes its last line
     */
    public static CutPlaces of(Document document, RenderLog log, int limit, IntSupplier length, MissingLine closing) {
        return new CutPlaces(document, log, limit, length, closing);
    }

    /** Takes a note about what was written just now. */
    public void note(RenderNote note) {
        if (length == null) {
            log.note(note);
        } else {
            waiting.add(note);
        }
    }

    /** Begins a section: all before it may stay. */
    public void startSection(int index) {
        section = index;
        mark(false, "");
    }

    /**
     * Says that the text may be cut here.
     *
     * @param closers what ends the containers that are open here
     * @return whether there is room for more
     */
    public boolean mayEndHere(String closers) {
        mark(true, closers);
        return !full;
    }

    /** Says whether nothing more has room. */
    public boolean isFull() {
        return full;
    }

    private void mark(boolean partly, String closers) {
        if (length == null || closing == null || full) {
            return;
        }
        int now = length.getAsInt();
        if (now >= limit) {
            // Even without another block there is no room for the end of the last line.
            full = true;
            return;
        }
        Cut cut = last;
        String line = cut != null && cut.section == section && cut.partly == partly
                ? cut.line
                : closing.of(document, section, partly);
        if (now + closers.length() + line.length() <= limit) {
            last = new Cut(now, section, partly, closers, line);
            logWaiting();
        }
    }

    /**
     * Says where a text that is complete now has to be cut, and notes what is cut.
     *
     * @return the place, or empty if the text is not too long
     */
    public Optional<Cut> finish() {
        Cut cut = last;
        if (length == null || cut == null || length.getAsInt() <= limit) {
            logWaiting();
            return Optional.empty();
        }
        String reason = ": the text would be longer than " + limit + " characters";
        int next = cut.section;
        if (cut.partly) {
            truncated(
                    next,
                    next < 0 ? "The rest of the opening is not shown" : "The rest of the section is not shown",
                    reason);
            next++;
        }
        for (int i = next; i < document.sections().size(); i++) {
            truncated(i, "The section is not shown", reason);
        }
        return Optional.of(cut);
    }

    private void truncated(int index, String what, String reason) {
        String place = index < 0 ? "document" : place(document.sections().get(index));
        log.note(new RenderNote(RenderNote.Kind.TRUNCATED, place, what + reason));
    }

    /** Returns how notes name a section. */
    public static String place(Section section) {
        return "section " + section.id();
    }

    private void logWaiting() {
        waiting.forEach(log::note);
        waiting.clear();
    }

    /**
     * A place where a text may be cut.
     *
     * @param at how much of it stays
     * @param section the section in which it is, or -1 before the first
     * @param partly whether the beginning of that section stays
     * @param closers what ends the containers that are open there
     * @param line the last line
     */
    public record Cut(int at, int section, boolean partly, String closers, String line) {}
}
