package acme.postmortem.formats;

import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.Format;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.PlainText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes one line for a pager: the id, the title, and as many facts as its display has room for. */
final class PagerWriter implements DocumentWriter {

    /** What two concatenated text messages hold, in UTF-16 units, which is how they count. */
    private static final int LONGEST = 2 * 67;

    @Override
    public Format format() {
        return PagerFormat.PAGER;
    }

    @Override
    public void write(Document document, Appendable out, RenderLog log) throws IOException {
        String id = document.meta().id().map(known -> known + " ").orElse("");
        String title = oneLine(id + document.meta().title());
        StringBuilder line = new StringBuilder(cut(title));
        if (title.length() > LONGEST) {
            log.note(new RenderNote(RenderNote.Kind.TRUNCATED, "document", "The title is cut to a pager's display"));
        }
        int leftOut = document.sections().size();
        for (String fact : facts(document)) {
            if (line.length() + 2 + fact.length() <= LONGEST) {
                line.append("; ").append(fact);
            } else {
                leftOut++;
            }
        }
        out.append(line).append('\n');
        if (leftOut > 0) {
            log.note(new RenderNote(
                    RenderNote.Kind.DROPPED, "document", leftOut + " facts and sections have no room on a pager"));
        }
    }

    private static List<String> facts(Document document) {
        List<String> facts = new ArrayList<>();
        for (Block block : document.lead()) {
            if (block instanceof FactList list) {
                for (Fact fact : list.facts()) {
                    facts.add(oneLine(fact.label() + ": " + PlainText.of(fact.value())));
                }
            }
        }
        return facts;
    }

    /** A line end would end the message, control characters mean something to modems, and some turn the direction. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }
}
