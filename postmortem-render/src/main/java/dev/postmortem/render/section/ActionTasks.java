package dev.postmortem.render.section;

import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionState;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TaskList;
import dev.postmortem.render.label.Label;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The actions as a list of tasks, each with who has it, how urgent it is and until when in brackets. */
final class ActionTasks {

    private ActionTasks() {}

    /** Returns the list of the actions, of which there is at least one, without what {@link #addMore} tells. */
    static TaskList of(List<ActionItem> actions, SectionContext context) {
        return tasks(actions, action -> line(action, state(action, context), context));
    }

    /** Returns the list of the actions, of which there is at least one, with nothing told elsewhere. */
    static TaskList brief(List<ActionItem> actions, SectionContext context) {
        return tasks(actions, action -> line(action, stateAndReason(action, context), context));
    }

    /** Returns the same lines without boxes, for actions of which none is closed. */
    static BulletList open(List<ActionItem> actions, SectionContext context) {
        return new BulletList(actions.stream()
                .map(action -> new ListItem(line(action, stateAndReason(action, context), context), List.of()))
                .toList());
    }

    /** Adds what a table tells of an action and a task has no room for. */
    static void addMore(ActionItem action, Details details, SectionContext context) {
        details.add(Label.KIND, ActionTable.kind(action, context))
                .references(Label.ADDRESSES, action.addresses())
                .add(Label.TRACKER, ActionTable.tracker(action, context));
        action.status()
                .filter(ActionTasks::isMoreThanState)
                .ifPresent(status -> details.add(Label.ACTION_STATUS, ActionTable.status(status, context)));
    }

    private static TaskList tasks(List<ActionItem> actions, Function<ActionItem, List<Inline>> line) {
        return new TaskList(actions.stream()
                .map(action -> new TaskItem(
                        Optional.of(action.id()).filter(id -> !id.isBlank()),
                        !TrackedActions.isOpen(action),
                        line.apply(action)))
                .toList());
    }

    private static List<Inline> line(ActionItem action, List<Inline> state, SectionContext context) {
        List<Inline> what = context.labelled(context.anchor(action.id()), ActionTable.what(action, context));
        List<Inline> more = context.list(List.of(
                ActionTable.owner(action.owner(), context),
                ActionTable.priority(action, context),
                due(action, context),
                state));
        return Phrases.concat(List.of(what, context.remark(more)));
    }

    private static List<Inline> due(ActionItem action, SectionContext context) {
        return action.due()
                .<List<Inline>>map(day -> context.sentence(Label.DUE_ON, List.of(List.of(context.date(day)))))
                .orElseGet(() -> List.of(Inlines.strong(context.label(Label.NO_DATE))));
    }

    /** The box tells open from done; what it cannot tell is said. */
    private static List<Inline> state(ActionItem action, SectionContext context) {
        return Phrases.text(unboxed(action).map(status -> context.term(status.state())));
    }

    private static List<Inline> stateAndReason(ActionItem action, SectionContext context) {
        return unboxed(action)
                .map(status ->
                        context.labelled(Phrases.text(context.term(status.state())), Phrases.lines(status.reason())))
                .orElse(List.of());
    }

    private static Optional<ActionStatus> unboxed(ActionItem action) {
        return action.status()
                .filter(status -> status.state() == ActionState.IN_PROGRESS || status.state() == ActionState.DECLINED);
    }

    private static boolean isMoreThanState(ActionStatus status) {
        return Stream.of(status.reason(), status.opened(), status.started(), status.closed())
                .anyMatch(Optional::isPresent);
    }
}
