package dev.postmortem.examples.gemtext;

import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.Format;
import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.label.Labels;
import java.io.IOException;
import java.util.Objects;

/**
 * Writes documents as gemtext, in which the first characters of a line say what it is and nothing else has a meaning.
 *
 * <p>A writer is made once and shared, so what one run remembers lives in {@link GemtextRun}.
 */
final class GemtextWriter implements DocumentWriter {

    private final LinkPolicy links;
    private final Labels words;

    GemtextWriter(LinkPolicy links, Labels words) {
        this.links = Objects.requireNonNull(links, "links");
        this.words = Objects.requireNonNull(words, "words");
    }

    @Override
    public Format format() {
        return GemtextFormat.GEMTEXT;
    }

    @Override
    public void write(Document document, Appendable out, RenderLog log) throws IOException {
        new GemtextRun(links, words, out, log).write(document);
    }
}
