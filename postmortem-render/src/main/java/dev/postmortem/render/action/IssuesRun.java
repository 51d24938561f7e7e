package dev.postmortem.render.action;

import dev.postmortem.render.RenderLog;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.DocumentMeta;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.TrackedAction;
import dev.postmortem.render.internal.JsonWriter;
import dev.postmortem.render.internal.NotePlace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes an array with an object for each action, whose parts a tracker's form fills. */
final class IssuesRun {

    private final IssueForm form;
    private final IssuesSettings settings;
    private final Document document;
    private final ActionExport actions;
    private final JsonWriter json;

    IssuesRun(IssueForm form, IssuesSettings settings, Document document, Appendable out, RenderLog log) {
        this.form = form;
        this.settings = settings;
        this.document = document;
        this.actions = ActionExport.of(document, settings.acceptAssigned(), log);
        this.json = new JsonWriter(out);
    }

    void write() throws IOException {
        json.array();
        actions.each(this::issue);
        json.endArray().finish();
    }

    private void issue(TrackedAction action, ExternalId id, RenderLog log) throws IOException {
        if (settings.openOnly() && !action.isOpen()) {
            return;
        }
        json.object().text("externalId", id.value());
        form.write(action, id, title(action, log), page(action), json, log);
        json.endObject();
    }

    private String title(TrackedAction action, RenderLog log) {
        String line = OneLine.of(action.what());
        String title = OneLine.cut(line.isBlank() ? action.key().action() : line, form.titleLimit());
        if (title.length() < line.length()) {
            log.note(new RenderNote(
                    RenderNote.Kind.TRUNCATED,
                    NotePlace.DOCUMENT,
                    "The title is cut to " + form.titleLimit() + " characters: the text is whole"));
        }
        return title;
    }

    private Document page(TrackedAction action) {
        List<Block> blocks = new ArrayList<>();
        action.details().forEach(blocks::add);
        settings.fullReport()
                .ifPresent(url -> blocks.add(Blocks.paragraph(Inlines.link(settings.fullReportWords(), url))));
        DocumentMeta meta = new DocumentMeta(
                Optional.empty(), action.key().action(), document.meta().language(), Map.of());
        return new Document(meta, blocks, List.of());
    }
}
