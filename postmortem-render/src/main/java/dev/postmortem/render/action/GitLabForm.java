package dev.postmortem.render.action;

import dev.postmortem.render.RenderLog;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.TrackedAction;
import dev.postmortem.render.internal.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Issues as the REST API of GitLab takes them. */
record GitLabForm(MarkdownBody body, List<String> labels) implements IssueForm {

    @Override
    public int titleLimit() {
        return 255;
    }

    @Override
    public void write(TrackedAction action, ExternalId id, String title, Document page, JsonWriter json, RenderLog log)
            throws IOException {
        json.text("marker", HiddenMarker.of(id)).flag("open", action.isOpen());
        json.object("issue").text("title", title).text("description", body.of(page, id, log));
        Optional<LocalDate> due = FourDigitYears.due(action, log);
        if (due.isPresent()) {
            json.text("due_date", due.get().toString());
        }
        json.endObject();
        json.object("create").text("labels", String.join(",", labels)).endObject();
        json.object("update");
        if (!action.isOpen()) {
            json.text("state_event", "close");
        }
        json.endObject();
    }
}
