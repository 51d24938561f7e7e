package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.Strength;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.label.Label;
import java.util.List;
import java.util.Optional;

/** Section 11: what went well, and what it protected. */
final class WentWellSection implements SectionProducer {

    @Override
    public SectionId id() {
        return StandardSection.WENT_WELL.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        List<ListItem> items = postmortem.wentWell().items().stream()
                .map(item -> item(item, context))
                .toList();
        List<Block> blocks = items.isEmpty() ? List.of() : List.of(new BulletList(items));
        return StandardSection.WENT_WELL.of(blocks, context);
    }

    private static ListItem item(Strength item, SectionContext context) {
        List<Inline> told = item.protectedElements().isEmpty()
                ? List.of()
                : context.sentence(Label.PROTECTED, List.of(context.names(item.protectedElements())));
        return new ListItem(
                Phrases.concat(List.of(Details.headline(item.id(), item.text(), item.audience(), context), told)),
                List.of());
    }
}
