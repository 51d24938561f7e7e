package dev.postmortem.render.section;

import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionState;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.value.Owner;
import dev.postmortem.model.value.When;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.StatusBadge;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.Tone;
import dev.postmortem.render.label.Label;
import java.util.List;
import java.util.Optional;

/** The actions in a table. */
final class ActionTable {

    private static final String EMPTY_BOX = "\u2610";
    private static final String TICKED_BOX = "\u2611";
    private static final String CROSSED_BOX = "\u2612";

    private ActionTable() {}

    /** Returns all that is known of the actions, of which there is at least one. */
    static Table of(List<ActionItem> actions, SectionContext context) {
        return Columns.of(actions)
                .column("done", context.label(Label.DONE), action -> box(action.status()))
                .column("id", context.label(Label.ID), action -> context.anchor(action.id()))
                .column("action", context.label(Label.ACTION), action -> what(action, context))
                .column("kind", context.label(Label.KIND), action -> kind(action, context))
                .column("owner", context.label(Label.OWNER), action -> owner(action.owner(), context))
                .column("priority", context.label(Label.PRIORITY), action -> priority(action, context))
                .column("due", context.label(Label.DUE), action -> due(action, context))
                .column("addresses", context.label(Label.ADDRESSES), action -> context.references(action.addresses()))
                .column(
                        "status",
                        context.label(Label.ACTION_STATUS),
                        action -> action.status()
                                .map(status -> status(status, context))
                                .orElse(List.of()))
                .column("tracker", context.label(Label.TRACKER), action -> tracker(action, context))
                .table();
    }

    /** Returns what somebody with little time asks of the actions, of which there is at least one. */
    static Table brief(List<ActionItem> actions, SectionContext context) {
        return Columns.of(actions)
                .column("id", context.label(Label.ID), action -> context.anchor(action.id()))
                .column("action", context.label(Label.ACTION), action -> what(action, context))
                .column("owner", context.label(Label.OWNER), action -> owner(action.owner(), context))
                .column("priority", context.label(Label.PRIORITY), action -> priority(action, context))
                .column("due", context.label(Label.DUE), action -> due(action, context))
                .table();
    }

    static List<Inline> what(ActionItem action, SectionContext context) {
        return Phrases.concat(List.of(Inlines.lines(action.what()), context.onlyFor(action.audience())));
    }

    static List<Inline> priority(ActionItem action, SectionContext context) {
        return Phrases.text(action.priority().map(context::term));
    }

    static List<Inline> due(ActionItem action, SectionContext context) {
        return List.of(
                action.due().<Inline>map(context::date).orElseGet(() -> Inlines.strong(context.label(Label.NO_DATE))));
    }

    /** Where nobody told the state there is no box, not an empty one. */
    private static List<Inline> box(Optional<ActionStatus> status) {
        return Phrases.text(status.map(known -> switch (known.state()) {
            case OPEN, IN_PROGRESS -> EMPTY_BOX;
            case DONE -> TICKED_BOX;
            case DECLINED -> CROSSED_BOX;
        }));
    }

    static List<Inline> kind(ActionItem action, SectionContext context) {
        return context.list(List.of(
                Phrases.text(action.effect().map(context::term)),
                Phrases.text(action.scope().map(context::term))));
    }

    static List<Inline> owner(Optional<Owner> owner, SectionContext context) {
        if (owner.isEmpty()) {
            return List.of(Inlines.strong(context.label(Label.NO_OWNER)));
        }
        Inline name = context.owner(owner.get());
        if (owner.get() instanceof Owner.Team) {
            return context.sentence(Label.OWNER_TEAM, List.of(List.of(name)));
        }
        return owner.get() instanceof Owner.Role
                ? context.sentence(Label.OWNER_ROLE, List.of(List.of(name)))
                : List.of(name);
    }

    static List<Inline> tracker(ActionItem action, SectionContext context) {
        return action.tracker()
                .map(link -> Phrases.concat(
                        List.of(List.of(Phrases.link(link.title(), link.url())), context.onlyFor(link.audience()))))
                .orElse(List.of());
    }

    static List<Inline> status(ActionStatus status, SectionContext context) {
        List<Inline> state = context.labelled(List.of(badge(status.state(), context)), Phrases.lines(status.reason()));
        return context.list(List.of(
                state,
                dated(Label.ACTION_OPENED, status.opened(), context),
                dated(Label.ACTION_STARTED, status.started(), context),
                dated(Label.ACTION_CLOSED, status.closed(), context)));
    }

    /** Returns how far an action has come. */
    static StatusBadge badge(ActionState state, SectionContext context) {
        return Inlines.badge(context.term(state), tone(state));
    }

    static Tone tone(ActionState state) {
        return switch (state) {
            case OPEN -> Tone.WARNING;
            case IN_PROGRESS -> Tone.INFO;
            case DONE -> Tone.GOOD;
            case DECLINED -> Tone.NEUTRAL;
        };
    }

    private static List<Inline> dated(Label label, Optional<When> when, SectionContext context) {
        return when.map(time -> context.sentence(label, List.of(List.of(context.time(time)))))
                .orElse(List.of());
    }
}
