package dev.postmortem.examples.rendering;

import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.Format;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Section;
import java.io.IOException;

// tag::writer[]
/** Writes the titles, one on each line. */
final class ContentsWriter implements DocumentWriter {

    @Override
    public Format format() {
        return new Format("contents", "text/plain", "txt");
    }

    @Override
    public void write(Document document, Appendable out, RenderLog log) throws IOException {
        out.append(oneLine(document.meta().title())).append('\n');
        for (Section section : document.sections()) {
            out.append("- ").append(oneLine(section.title())).append('\n');
        }
        log.note(new RenderNote(RenderNote.Kind.DROPPED, "document", "Only titles are shown"));
    }

    /** Titles are what users wrote: a line break in one must not look like the next title. */
    private static String oneLine(String title) {
        return title.replaceAll("\\R", " ");
    }
}
// end::writer[]
