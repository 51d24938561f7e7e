package dev.postmortem.render.action;

import dev.postmortem.render.RenderLog;
import dev.postmortem.render.adf.AdfWriter;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.TrackedAction;
import dev.postmortem.render.internal.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Issues as version 3 of the REST API of Jira takes them. */
record JiraForm(
        AdfWriter description,
        List<String> labels,
        Optional<String> project,
        String issueType,
        Map<String, String> priorities)
        implements IssueForm {

    JiraForm {
        priorities = Map.copyOf(priorities);
    }

    @Override
    public int titleLimit() {
        return 255;
    }

    @Override
    public void write(TrackedAction action, ExternalId id, String title, Document page, JsonWriter json, RenderLog log)
            throws IOException {
        String label = "postmortem-action-" + id;
        json.text("jql", "labels = \"" + label + "\"").flag("open", action.isOpen());
        json.object("issue").object("fields").text("summary", title);
        StringBuilder adf = new StringBuilder();
        description.write(page, adf, log);
        json.json("description", adf.toString().strip());
        Optional<LocalDate> due = FourDigitYears.due(action, log);
        if (due.isPresent()) {
            json.text("duedate", due.get().toString());
        }
        Optional<String> priority = action.priority().map(priorities::get);
        if (priority.isPresent()) {
            json.object("priority").text("name", priority.get()).endObject();
        }
        json.endObject();
        property(action, id, json);
        json.endObject();
        json.object("create").object("fields");
        if (project.isPresent()) {
            json.object("project").text("key", project.get()).endObject();
        }
        json.object("issuetype").text("name", issueType).endObject();
        json.array("labels");
        for (String name : labels) {
            json.value(name);
        }
        json.value(label).endArray().endObject().endObject();
    }

    private static void property(TrackedAction action, ExternalId id, JsonWriter json) throws IOException {
        json.array("properties").object().text("key", "postmortem.action").object("value");
        json.text("incident", action.key().incident().orElseThrow());
        json.text("action", action.key().action()).text("externalId", id.value());
        json.endObject().endObject().endArray();
    }
}
