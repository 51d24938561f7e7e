package dev.postmortem.render.internal;

import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The places where a text may be cut to a limit, such as between blocks and between the rows of a table, and what stands
 * at its end then. Without a limit none is kept. A writer names the first before the first block, whether anything stands
 * before that or not, so that there is always one.
 *
 * <p>Notes about what is cut later are of no use to anybody, so they wait until what they are about is certain to stay.
 */
public final class CutPlaces {

    /** A text that may be too long. */
    @FunctionalInterface
    public interface Text {

        /** Returns how long it is by now, in the unit of its limit. */
        int length();

        /** Says that all of it so far stays. */
        default void keep() throws IOException {}
    }

    /**
     * How long a text may be, its last line included.
     *
     * @param most the most of its units
     * @param text what the text is, such as a page
     * @param unit what is counted, such as characters
     */
    public record Limit(int most, String text, String unit) {

        private String reason() {
            return "the " + text + " would be longer than " + most + " " + unit;
        }
    }

    private final Document document;
    private final RenderLog log;
    private final Limit limit;
    private final @Nullable Text text;
    private final @Nullable MissingLine closing;
    private final List<RenderNote> waiting = new ArrayList<>();

    private int section = -1;
    private @Nullable Cut last;
    private boolean full;

    private CutPlaces(
            Document document, RenderLog log, Limit limit, @Nullable Text text, @Nullable MissingLine closing) {
        this.document = document;
        this.log = log;
        this.limit = limit;
        this.text = text;
        this.closing = closing;
    }

    /** Makes those of a text that is as long as it is. */
    public static CutPlaces none(Document document, RenderLog log) {
        return new CutPlaces(document, log, new Limit(Integer.MAX_VALUE, "text", "characters"), null, null);
    }

    /**
     * Makes those of a text that may be too long.
     *
     * @param document what is written
     * @param log takes the notes
     * @param limit how long the text may be
     * @param text the text
     * @param closing makes its last line
     */
    public static CutPlaces of(Document document, RenderLog log, Limit limit, Text text, MissingLine closing) {
        return new CutPlaces(document, log, limit, text, closing);
    }

    /** Takes a note about what was written just now. */
    public void note(RenderNote note) {
        if (text == null) {
            log.note(note);
        } else {
            waiting.add(note);
        }
    }

    /** Begins a section: all before it may stay. */
    public void startSection(int index) throws IOException {
        section = index;
        mark(false, "");
    }

    /**
     * Says that the text may be cut here.
     *
     * @param closers what ends the containers that are open here
     * @return whether there is room for more
     */
    public boolean mayEndHere(String closers) throws IOException {
        mark(true, closers);
        return !full;
    }

    /** Says whether nothing more has room. */
    public boolean isFull() {
        return full;
    }

    /** Says whether the text is too long already, so that nothing stays of the container that is being written. */
    public boolean isExceeded() {
        full |= text != null && text.length() > limit.most();
        return full;
    }

    private void mark(boolean partly, String closers) throws IOException {
        if (text == null || closing == null || full) {
            return;
        }
        int now = text.length();
        if (now + closers.length() > limit.most()) {
            full = true;
            return;
        }
        Cut cut = last;
        String line = cut != null && cut.section == section && cut.partly == partly
                ? cut.line
                : closing.of(document, section, partly);
        if (now + closers.length() + closing.length(line) <= limit.most()) {
            last = new Cut(now, section, partly, closers, line);
            text.keep();
            logWaiting();
        }
    }

    /**
     * Says where a text that is complete now has to be cut, and notes what is cut.
     *
     * @return the place, or empty if the text is not too long
     * @throws IllegalStateException if it is too long and there is no place, which is a fault of the writer
     */
    public Optional<Cut> finish() {
        if (!isExceeded()) {
            logWaiting();
            return Optional.empty();
        }
        Cut cut = last;
        if (cut == null) {
            throw new IllegalStateException(limit.reason() + ", and there is no place where it may be cut");
        }
        CutNotes.write(document, cut.section, cut.partly, limit.reason(), log);
        return Optional.of(cut);
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
