package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Section 13: the actions in a table, how the success of each will be judged, and which of them answers what was found.
 */
final class ActionItemsSection implements ActionsProducer {

    private final boolean tasks;
    private final boolean traced;

    ActionItemsSection() {
        this(false, true);
    }

    private ActionItemsSection(boolean tasks, boolean traced) {
        this.tasks = tasks;
        this.traced = traced;
    }

    /** Returns the section without what was found, for a document that tells of nothing but the actions. */
    static ActionItemsSection alone() {
        return new ActionItemsSection(false, false);
    }

    @Override
    public ActionItemsSection asTasks() {
        return new ActionItemsSection(true, traced);
    }

    @Override
    public SectionId id() {
        return StandardSection.ACTION_ITEMS.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        List<ActionItem> actions = postmortem.actionItems().items();
        List<Block> blocks = actions.isEmpty()
                ? List.of()
                : List.of(TrackedActions.shownAs(shown(actions, context), actions, postmortem, context));
        List<Block> traces = traced ? Traces.of(context) : List.of();
        // What nobody answers calls for actions, and does not make up for a list of them that is missing.
        return StandardSection.ACTION_ITEMS
                .of(blocks, context)
                .map(section -> section.withBlocks(Stream.concat(section.blocks().stream(), traces.stream())
                        .toList()));
    }

    private List<Block> shown(List<ActionItem> actions, SectionContext context) {
        List<Block> shown = new ArrayList<>();
        shown.add(tasks ? ActionTasks.of(actions, context) : ActionTable.of(actions, context));
        List<ListItem> more = actions.stream()
                .flatMap(action -> more(action, context).stream())
                .toList();
        if (!more.isEmpty()) {
            shown.add(new BulletList(more));
        }
        return shown;
    }

    private Optional<ListItem> more(ActionItem action, SectionContext context) {
        Details details = new Details(context).words(Label.SUCCESS, action.success());
        if (tasks) {
            ActionTasks.addMore(action, details, context);
        }
        return details.about(action.id());
    }
}
