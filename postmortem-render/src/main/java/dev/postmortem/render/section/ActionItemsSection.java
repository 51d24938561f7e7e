package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionState;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.followup.Priority;
import dev.postmortem.model.value.Owner;
import dev.postmortem.model.value.When;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.document.StatusBadge;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Section 13: the actions in a table, and below it how the success of each will be judged. */
final class ActionItemsSection implements SectionProducer {

    private static final Pattern LEVEL = Pattern.compile("p[0-9]");
    private static final String EMPTY_BOX = "\u2610";
    private static final String TICKED_BOX = "\u2611";
    private static final String CROSSED_BOX = "\u2612";

    @Override
    public SectionId id() {
        return StandardSection.ACTION_ITEMS.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        List<ActionItem> actions = postmortem.actionItems().items();
        List<Block> blocks = new ArrayList<>();
        if (!actions.isEmpty()) {
            blocks.add(table(actions, context));
        }
        List<ListItem> more = actions.stream()
                .flatMap(action -> more(action, context).stream())
                .toList();
        if (!more.isEmpty()) {
            blocks.add(new BulletList(more));
        }
        return StandardSection.ACTION_ITEMS.of(blocks, context);
    }

    private static Table table(List<ActionItem> actions, SectionContext context) {
        return Columns.of(actions)
                .column("done", context.label(Label.DONE), action -> box(action.status()))
                .column("id", context.label(Label.ID), action -> context.anchor(action.id()))
                .column(
                        "action",
                        context.label(Label.ACTION),
                        action -> Phrases.concat(
                                List.of(Inlines.lines(action.what()), context.onlyFor(action.audience()))))
                .column("kind", context.label(Label.KIND), action -> kind(action, context))
                .column("owner", context.label(Label.OWNER), action -> owner(action.owner(), context))
                .column(
                        "priority",
                        context.label(Label.PRIORITY),
                        action -> Phrases.text(action.priority().map(priority -> priority(priority, context))))
                .column(
                        "due",
                        context.label(Label.DUE),
                        action -> List.of(action.due()
                                .<Inline>map(context::date)
                                .orElseGet(() -> Inlines.strong(context.label(Label.NO_DATE)))))
                .column("addresses", context.label(Label.ADDRESSES), action -> context.references(action.addresses()))
                .column(
                        "status",
                        context.label(Label.ACTION_STATUS),
                        action -> action.status()
                                .map(status -> status(status, context))
                                .orElse(List.of()))
                .column(
                        "tracker",
                        context.label(Label.TRACKER),
                        action -> action.tracker()
                                .map(link -> Phrases.concat(List.of(
                                        List.of(Phrases.link(link.title(), link.url())),
                                        context.onlyFor(link.audience()))))
                                .orElse(List.of()))
                .table();
    }

    /** Where nobody told the state there is no box, not an empty one. */
    private static List<Inline> box(Optional<ActionStatus> status) {
        return Phrases.text(status.map(known -> switch (known.state()) {
            case OPEN, IN_PROGRESS -> EMPTY_BOX;
            case DONE -> TICKED_BOX;
            case DECLINED -> CROSSED_BOX;
        }));
    }

    private static List<Inline> kind(ActionItem action, SectionContext context) {
        return context.list(List.of(
                Phrases.text(action.effect().map(context::term)),
                Phrases.text(action.scope().map(context::term))));
    }

    private static List<Inline> owner(Optional<Owner> owner, SectionContext context) {
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

    private static String priority(Priority priority, SectionContext context) {
        return LEVEL.matcher(priority.code()).matches()
                ? priority.code().toUpperCase(Locale.ROOT)
                : context.term(priority);
    }

    private static List<Inline> status(ActionStatus status, SectionContext context) {
        List<Inline> state = context.labelled(List.of(badge(status.state(), context)), Phrases.lines(status.reason()));
        return context.list(List.of(
                state,
                dated(Label.ACTION_OPENED, status.opened(), context),
                dated(Label.ACTION_STARTED, status.started(), context),
                dated(Label.ACTION_CLOSED, status.closed(), context)));
    }

    private static StatusBadge badge(ActionState state, SectionContext context) {
        return Inlines.badge(
                context.term(state),
                switch (state) {
                    case OPEN -> Tone.WARNING;
                    case IN_PROGRESS -> Tone.INFO;
                    case DONE -> Tone.GOOD;
                    case DECLINED -> Tone.NEUTRAL;
                });
    }

    private static List<Inline> dated(Label label, Optional<When> when, SectionContext context) {
        return when.map(time -> context.sentence(label, List.of(List.of(context.time(time)))))
                .orElse(List.of());
    }

    private static Optional<ListItem> more(ActionItem action, SectionContext context) {
        return new Details(context).words(Label.SUCCESS, action.success()).about(action.id());
    }
}
