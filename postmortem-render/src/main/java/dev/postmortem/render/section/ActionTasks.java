package dev.postmortem.render.section;

import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionState;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TaskList;
import dev.postmortem.render.label.Label;
import java.util.List;
import java.util.Optional;

/** The actions as a list of tasks, each with who has it, how urgent it is and until when in brackets. */
final class ActionTasks {

    private ActionTasks() {}

    /** Returns the list of the actions, of which there is at least one. */
    static TaskList of(List<ActionItem> actions, SectionContext context) {
        return new TaskList(
                actions.stream().map(action -> task(action, context)).toList());
    }

    /** Returns the same lines without boxes, for actions of which none is closed. */
    static BulletList open(List<ActionItem> actions, SectionContext context) {
        return new BulletList(actions.stream()
                .map(action -> new ListItem(line(action, context), List.of()))
                .toList());
    }

    private static TaskItem task(ActionItem action, SectionContext context) {
        return new TaskItem(
                Optional.of(action.id()).filter(id -> !id.isBlank()), isClosed(action), line(action, context));
    }

    private static List<Inline> line(ActionItem action, SectionContext context) {
        List<Inline> what = context.labelled(context.anchor(action.id()), ActionTable.what(action, context));
        List<Inline> more = context.list(List.of(
                ActionTable.owner(action.owner(), context),
                ActionTable.priority(action, context),
                due(action, context),
                state(action, context)));
        return Phrases.concat(List.of(what, context.remark(more)));
    }

    private static List<Inline> due(ActionItem action, SectionContext context) {
        return action.due()
                .<List<Inline>>map(day -> context.sentence(Label.DUE_ON, List.of(List.of(context.date(day)))))
                .orElseGet(() -> List.of(Inlines.strong(context.label(Label.NO_DATE))));
    }

    /** The box tells open from done; what it cannot tell is said. */
    private static List<Inline> state(ActionItem action, SectionContext context) {
        return action.status()
                .filter(status -> status.state() == ActionState.IN_PROGRESS || status.state() == ActionState.DECLINED)
                .map(status ->
                        context.labelled(Phrases.text(context.term(status.state())), Phrases.lines(status.reason())))
                .orElse(List.of());
    }

    private static boolean isClosed(ActionItem action) {
        return action.status()
                .filter(status -> status.state() == ActionState.DONE || status.state() == ActionState.DECLINED)
                .isPresent();
    }
}
