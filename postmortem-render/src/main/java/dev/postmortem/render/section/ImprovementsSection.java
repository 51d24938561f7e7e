package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.Improvement;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Section 12: what could be improved and where there was luck, each with its actions or the reason for none. */
final class ImprovementsSection implements SectionProducer {

    @Override
    public SectionId id() {
        return StandardSection.IMPROVEMENTS.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        List<Block> blocks = new ArrayList<>(items(postmortem.improvements().items(), context));
        if (!postmortem.improvements().luck().isEmpty()) {
            blocks.add(Blocks.heading(context.label(Label.LUCK)));
            blocks.addAll(items(postmortem.improvements().luck(), context));
        }
        return StandardSection.IMPROVEMENTS.of(blocks, context);
    }

    private static List<Block> items(List<Improvement> improvements, SectionContext context) {
        List<ListItem> items =
                improvements.stream().map(item -> item(item, context)).toList();
        return items.isEmpty() ? List.of() : List.of(new BulletList(items));
    }

    private static ListItem item(Improvement item, SectionContext context) {
        return new ListItem(
                Phrases.concat(List.of(
                        Details.headline(item.id(), item.text(), item.audience(), context),
                        context.remark(context.items(consequences(item, context))))),
                List.of());
    }

    /** An item that leads to nothing, and does not say why, says that. */
    private static List<List<Inline>> consequences(Improvement item, SectionContext context) {
        if (item.actions().isEmpty() && item.noActionReason().isEmpty()) {
            return List.of(List.of(Inlines.strong(context.label(Label.NO_ACTION))));
        }
        List<Inline> actions = item.actions().isEmpty()
                ? List.of()
                : context.sentence(Label.ACTIONS, List.of(context.references(item.actions())));
        List<Inline> reason = item.noActionReason()
                .map(why -> context.sentence(Label.NO_ACTION_BECAUSE, List.of(Inlines.lines(why))))
                .orElse(List.of());
        return List.of(actions, reason);
    }
}
