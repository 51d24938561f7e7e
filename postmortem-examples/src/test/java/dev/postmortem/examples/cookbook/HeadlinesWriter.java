package dev.postmortem.examples.cookbook;

import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.Format;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Section;
import java.io.IOException;

// tag::writer[]
/** Writes the title and the titles of the sections, a line each. */
final class HeadlinesWriter implements DocumentWriter {

    static final Format HEADLINES = new Format("headlines", "text/plain", "headlines.txt");

    @Override
    public Format format() {
        return HEADLINES;
    }

    @Override
    public void write(Document document, Appendable out, RenderLog log) throws IOException {
        out.append(line(document.meta().title()));
        for (Section section : document.sections()) {
            out.append("- ").append(line(section.title()));
            log.note(new RenderNote(RenderNote.Kind.DROPPED, "section " + section.id(), "Headlines have no content"));
        }
    }

    private static String line(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ") + "\n";
    }
}
// end::writer[]
