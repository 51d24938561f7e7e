package dev.postmortem.render.action;

import dev.postmortem.render.RenderLog;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.TrackedAction;
import dev.postmortem.render.internal.JsonWriter;
import java.io.IOException;

/** What a tracker calls the parts of an issue. */
interface IssueForm {

    /** Returns how many characters a title may have. */
    int titleLimit();

    /** Writes the members of the object of an action, behind its external id. */
    void write(TrackedAction action, ExternalId id, String title, Document page, JsonWriter json, RenderLog log)
            throws IOException;
}
