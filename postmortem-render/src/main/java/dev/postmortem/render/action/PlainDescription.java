package dev.postmortem.render.action;

import dev.postmortem.render.DocumentWriter;
import dev.postmortem.render.Format;
import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.internal.JsonWriter;
import java.io.IOException;

/** A description in the Atlassian Document Format that is lines of plain text: a paragraph each. */
final class PlainDescription implements DocumentWriter {

    /** Jira refuses more than 32,767 characters, and some say fewer. */
    private static final int LIMIT = 30_000;

    @Override
    public Format format() {
        return Format.JIRA_ISSUES;
    }

    @Override
    public void write(Document document, Appendable out, RenderLog log) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.object().number("version", 1).text("type", "doc").array("content");
        int room = LIMIT;
        for (String line : DetailText.of(document.lead()).split("\n", -1)) {
            String whole = OneLine.of(line);
            String words = OneLine.cut(whole, Math.max(1, room));
            if (room > 0 && words.length() < whole.length()) {
                log.note(new RenderNote(
                        RenderNote.Kind.TRUNCATED, "document", "A description is cut to " + LIMIT + " characters"));
            }
            if (room > 0 && !words.isEmpty()) {
                room -= whole.length();
                json.object().text("type", "paragraph").array("content");
                json.object().text("type", "text").text("text", words).endObject();
                json.endArray().endObject();
            }
        }
        json.endArray().endObject().finish();
    }
}
