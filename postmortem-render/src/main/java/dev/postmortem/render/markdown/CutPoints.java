package dev.postmortem.render.markdown;

import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The places where a text may be cut: between blocks and between the rows of a table. Where no limit is set, none is kept.
 *
 * <p>Notes about what is cut later are of no use to anybody, so they wait until what they are about is certain to stay.
 */
final class CutPoints {

    private final Page page;
    private final Document document;
    private final RenderLog log;
    private final @Nullable TextLimit limit;
    private final @Nullable ClosingLine closing;
    private final List<RenderNote> waiting = new ArrayList<>();

    private int section = -1;
    private @Nullable Cut last;
    private boolean full;

    CutPoints(Page page, Document document, MarkdownOptions options, RenderLog log) {
        this.page = page;
        this.document = document;
        this.log = log;
        this.limit = options.limit().orElse(null);
        this.closing = limit == null ? null : new ClosingLine(options, limit);
    }

    Optional<TextLimit> limit() {
        return Optional.ofNullable(limit);
    }

    void note(RenderNote note) {
        if (limit == null) {
            log.note(note);
        } else {
            waiting.add(note);
        }
    }

    /** Begins a section: all before it may stay. */
    void startSection(int index) {
        section = index;
        mark(false);
    }

    /**
     * Says that the text may be cut here, unless it is within a container.
     *
     * @return whether there is room for more
     */
    boolean mayEndHere() {
        if (page.isOutermost()) {
            mark(true);
        }
        return !full;
    }

    boolean isFull() {
        return full;
    }

    private void mark(boolean partly) {
        if (limit == null || closing == null || full) {
            return;
        }
        int length = page.out().length();
        if (length >= limit.length()) {
            // Even without another block there is no room for the end of the last line.
            full = true;
            return;
        }
        Cut cut = last;
        String line = cut != null && cut.section == section && cut.partly == partly
                ? cut.line
                : closing.of(document, section, partly);
        if (length + line.length() <= limit.length()) {
            last = new Cut(length, section, partly, line);
            logWaiting();
        }
    }

    /** Cuts the text if it is too long. */
    void finish() {
        if (limit == null) {
            return;
        }
        Cut cut = last;
        if (page.out().length() <= limit.length() || cut == null) {
            logWaiting();
            return;
        }
        page.out().setLength(cut.at);
        page.out().append(cut.line);
        String reason = ": the text would be longer than " + limit.length() + " characters";
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

    /** A place where the text may be cut, and the line that stands there then. */
    private record Cut(int at, int section, boolean partly, String line) {}
}
