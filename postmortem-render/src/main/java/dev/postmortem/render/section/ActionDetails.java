package dev.postmortem.render.section;

import dev.postmortem.model.ElementIndex;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * An action as a page of its own, for those who meet it in a tracker or a calendar: what it refers to is told, because the
 * rest of the document is somewhere else.
 */
final class ActionDetails {

    private final SectionContext context;
    private final List<Fact> facts = new ArrayList<>();

    private ActionDetails(SectionContext context) {
        this.context = context;
    }

    static List<Block> of(ActionItem action, String incident, SectionContext context) {
        List<Block> blocks = new ArrayList<>(NotedText.paragraphs(action.what(), action.audience(), context));
        ActionDetails details = new ActionDetails(context);
        details.add(Label.ADDRESSES, details.addressed(action.addresses()))
                .add(Label.SUCCESS, Phrases.lines(action.success()))
                .add(Label.OWNER, ActionTable.owner(action.owner(), context))
                .add(Label.PRIORITY, ActionTable.priority(action, context))
                .add(Label.DUE, ActionTable.due(action, context))
                .add(Label.KIND, ActionTable.kind(action, context))
                .add(
                        Label.ACTION_STATUS,
                        action.status()
                                .map(status -> ActionTable.status(status, context))
                                .orElse(List.of()))
                .add(Label.TRACKER, ActionTable.tracker(action, context))
                .add(Label.INCIDENT, Phrases.text(incident));
        blocks.add(new FactList(context.label(Label.FACT), context.label(Label.VALUE), details.facts));
        return blocks;
    }

    private ActionDetails add(Label label, List<Inline> value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(context.label(label), value));
        }
        return this;
    }

    private List<Inline> addressed(List<String> ids) {
        List<Inline> lines = new ArrayList<>();
        for (String id : ids) {
            if (!lines.isEmpty()) {
                lines.add(Inlines.lineBreak());
            }
            lines.addAll(context.labelled(Phrases.text(id), text(id)));
        }
        return lines;
    }

    private List<Inline> text(String id) {
        return context.index()
                .find(id)
                .map(ElementIndex.Entry::element)
                .flatMap(ElementText::of)
                .map(told -> told.noted(context))
                .orElse(List.of());
    }
}
