package dev.postmortem.render.confluence;

import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.internal.MissingLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places where a page may be cut: between blocks and between the rows of a table. Where no limit is set, none is kept.
 *
 * <p>Notes about what is cut later are of no use to anybody, so they wait until what they are about is certain to stay.
 */
final class CutPoints {

    private final Page page;
    private final Document document;
    private final RenderLog log;
    private final @Nullable PageLimit limit;
    private final @Nullable MissingLine closing;
    private final List<RenderNote> waiting = new ArrayList<>();

    private int section = -1;
    private @Nullable Cut last;
    private boolean full;

    CutPoints(Page page, Document document, ConfluenceOptions options, RenderLog log) {
        this.page = page;
        this.document = document;
        this.log = log;
        this.limit = options.limit().orElse(null);
        this.closing = limit == null ? null : ClosingPanel.of(options.words(), limit);
    }

    void note(RenderNote note) {
        if (limit == null) {
            log.note(note);
        } else {
            waiting.add(note);
        }
    }

    /** Begins a section: all before it may stay. */
    void startSection(int index) throws IOException {
        section = index;
        mark(false, "");
    }

    /**
     * Says that the page may be cut here.
     *
     * @param ends the tags that close what is open here
     * @return whether there is room for more
     */
    boolean mayEndHere(String ends) throws IOException {
        mark(true, ends);
        return !full;
    }

    boolean isFull() {
        return full;
    }

    private void mark(boolean partly, String ends) throws IOException {
        if (limit == null || closing == null || full) {
            return;
        }
        long bytes = page.bytes() + ends.length();
        if (bytes > limit.bytes()) {
            full = true;
            return;
        }
        Cut cut = last;
        String panel = cut != null && cut.section == section && cut.partly == partly
                ? cut.panel
                : closing.of(document, section, partly);
        if (bytes + Utf8.length(panel) <= limit.bytes()) {
            last = new Cut(section, partly, ends, panel);
            page.keep();
            logWaiting();
        }
    }

    /** Cuts the page if it is too long. */
    void finish() {
        if (limit == null) {
            return;
        }
        Cut cut = last;
        // Nothing more was written once the page was full, not even what closes the last table.
        boolean whole = !full && page.bytes() <= limit.bytes();
        if (whole || cut == null) {
            logWaiting();
            return;
        }
        page.cut();
        page.out().append(cut.ends).append(cut.panel);
        String reason = ": the page would be longer than " + limit.bytes() + " bytes";
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
    }

    private void truncated(int index, String what, String reason) {
        String place = index < 0 ? "document" : place(document.sections().get(index));
        log.note(new RenderNote(RenderNote.Kind.TRUNCATED, place, what + reason));
    }

    static String place(Section section) {
        return "section " + section.id();
    }

    private void logWaiting() {
        waiting.forEach(log::note);
        waiting.clear();
    }

    /** A place where the page may be cut, the tags that close what is open there, and what stands below then. */
    private record Cut(int section, boolean partly, String ends, String panel) {}
}
