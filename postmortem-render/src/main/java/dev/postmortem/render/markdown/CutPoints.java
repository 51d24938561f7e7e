package dev.postmortem.render.markdown;

import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.internal.CutPlaces;
import dev.postmortem.render.internal.CutPlaces.Limit;
import java.io.IOException;
import java.util.Optional;

/** The places where a page may be cut: between blocks and between the rows of a table, and never within a container. */
final class CutPoints {

    private final Page page;
    private final Optional<TextLimit> limit;
    private final CutPlaces places;

    CutPoints(Page page, Document document, MarkdownOptions options, RenderLog log) {
        this.page = page;
        this.limit = options.limit();
        this.places = limit.map(most -> CutPlaces.of(
                        document,
                        log,
                        new Limit(most.length(), "text", "characters"),
                        () -> page.out().length(),
                        ClosingLine.of(options, most)))
                .orElseGet(() -> CutPlaces.none(document, log));
    }

    Optional<TextLimit> limit() {
        return limit;
    }

    void note(RenderNote note) {
        places.note(note);
    }

    /** Begins a section: all before it may stay. */
    void startSection(int index) throws IOException {
        places.startSection(index);
    }

    /**
     * Says that the text may be cut here, unless it is within a container.
     *
     * @return whether there is room for more
     */
    boolean mayEndHere() throws IOException {
        return page.isOutermost() ? places.mayEndHere("") : !places.isFull();
    }

    boolean isFull() {
        return places.isFull();
    }

    /** Says whether the text is too long already, so that nothing stays of the container that is being written. */
    boolean isExceeded() {
        return places.isExceeded();
    }

    /** Cuts the text if it is too long. */
    void finish() {
        places.finish().ifPresent(cut -> ClosingLine.cut(page.out(), cut));
    }
}
