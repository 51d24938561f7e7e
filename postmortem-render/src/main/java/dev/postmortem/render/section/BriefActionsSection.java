package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The actions that are not closed, who has them and until when; of the others, how many there are. */
final class BriefActionsSection implements ActionsProducer {

    private final BiFunction<List<ActionItem>, SectionContext, Block> form;

    private BriefActionsSection(BiFunction<List<ActionItem>, SectionContext, Block> form) {
        this.form = form;
    }

    /** Returns the section with the actions in a table. */
    static BriefActionsSection asTable() {
        return new BriefActionsSection(ActionTable::brief);
    }

    /** Returns the section with a line for each action, for places without room for columns. */
    static BriefActionsSection asList() {
        return new BriefActionsSection(ActionTasks::open);
    }

    @Override
    public BriefActionsSection asTasks() {
        return new BriefActionsSection(ActionTasks::brief);
    }

    @Override
    public SectionId id() {
        return StandardSection.ACTION_ITEMS.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        List<ActionItem> actions = postmortem.actionItems().items();
        List<ActionItem> open = actions.stream().filter(TrackedActions::isOpen).toList();
        List<Block> blocks = new ArrayList<>();
        if (!open.isEmpty()) {
            blocks.add(TrackedActions.shownAs(List.of(form.apply(open, context)), open, postmortem, context));
        }
        if (open.size() < actions.size()) {
            blocks.add(Blocks.paragraph(context.capitalised(context.label(
                    Label.ACTIONS_OPEN, Integer.toString(open.size()), Integer.toString(actions.size())))));
        }
        return StandardSection.ACTION_ITEMS.of(blocks, context);
    }
}
