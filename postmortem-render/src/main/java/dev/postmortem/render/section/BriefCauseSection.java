package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far the analysis came, each cause in its own words, and whether the change was rolled back. */
final class BriefCauseSection implements SectionProducer {

    @Override
    public SectionId id() {
        return StandardSection.ROOT_CAUSE.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        List<Block> blocks = new ArrayList<>();
        postmortem
                .rootCause()
                .conclusion()
                .ifPresent(conclusion -> blocks.add(RootCauseSection.conclusion(conclusion, context)));
        List<ListItem> causes = postmortem.rootCause().causes().stream()
                .map(cause -> new ListItem(line(cause, context), List.of()))
                .toList();
        if (!causes.isEmpty()) {
            blocks.add(new BulletList(causes));
        }
        postmortem
                .rollback()
                .answer()
                .ifPresent(answer -> blocks.add(RollbackSection.answer(answer, postmortem.rollback(), context)));
        return StandardSection.ROOT_CAUSE.of(blocks, context);
    }

    private static List<Inline> line(Cause cause, SectionContext context) {
        return Phrases.concat(List.of(
                context.labelled(
                        List.of(Inlines.strong(context.capitalised(context.term(cause.kind())))),
                        Inlines.lines(cause.text())),
                context.onlyFor(cause.audience())));
    }
}
