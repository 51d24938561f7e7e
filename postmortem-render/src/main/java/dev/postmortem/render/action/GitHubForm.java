package dev.postmortem.render.action;

import dev.postmortem.render.RenderLog;
import dev.postmortem.render.document.ActionProgress;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.TrackedAction;
import dev.postmortem.render.internal.JsonWriter;
import java.io.IOException;
import java.util.List;

/** Issues as the REST API of GitHub takes them. */
record GitHubForm(MarkdownBody body, List<String> labels) implements IssueForm {

    @Override
    public int titleLimit() {
        return 256;
    }

    @Override
    public void write(TrackedAction action, ExternalId id, String title, Document page, JsonWriter json, RenderLog log)
            throws IOException {
        json.text("marker", HiddenMarker.of(id)).flag("open", action.isOpen());
        json.object("issue").text("title", title).text("body", body.of(page, id, log));
        json.endObject();
        json.object("create").array("labels");
        for (String label : labels) {
            json.value(label);
        }
        json.endArray().endObject().object("update");
        if (!action.isOpen()) {
            boolean done = action.progress().orElseThrow().state() == ActionProgress.State.DONE;
            json.text("state", "closed").text("state_reason", done ? "completed" : "not_planned");
        }
        json.endObject();
    }
}
