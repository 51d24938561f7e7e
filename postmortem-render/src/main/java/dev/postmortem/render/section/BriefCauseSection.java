package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.RootCauseAnalysis;
import dev.postmortem.model.cause.Trigger;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far the analysis came, what set the incident off, each cause, and whether the change was rolled back. */
final class BriefCauseSection implements SectionProducer {

    @Override
    public SectionId id() {
        return StandardSection.ROOT_CAUSE.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        RootCauseAnalysis analysis = postmortem.rootCause();
        List<Block> blocks = new ArrayList<>();
        analysis.conclusion().ifPresent(conclusion -> blocks.add(RootCauseSection.conclusion(conclusion, context)));
        analysis.trigger().ifPresent(trigger -> blocks.add(trigger(trigger, context)));
        List<ListItem> causes = analysis.causes().stream()
                .map(cause -> new ListItem(line(cause, context), List.of()))
                .toList();
        if (!causes.isEmpty()) {
            blocks.add(new BulletList(causes));
        }
        // What was ruled out is left out.
        Optional<Section> told = analysis.ruledOut().isEmpty()
                ? StandardSection.ROOT_CAUSE.of(blocks, context)
                : StandardSection.ROOT_CAUSE.ofWhatIsTold(blocks, context);
        return postmortem
                .rollback()
                .answer()
                .<Block>map(answer -> RollbackSection.answer(answer, postmortem.rollback(), context))
                .map(answer -> with(answer, told, context))
                .orElse(told);
    }

    /** Whether the change was rolled back does not make up for a cause that is missing. */
    private static Optional<Section> with(Block answer, Optional<Section> told, SectionContext context) {
        List<Block> blocks = new ArrayList<>();
        told.ifPresent(section -> blocks.addAll(section.blocks()));
        blocks.add(answer);
        return StandardSection.ROOT_CAUSE.section(blocks, context);
    }

    private static Paragraph trigger(Trigger trigger, SectionContext context) {
        return Led.by(
                Label.TRIGGER,
                Phrases.concat(List.of(Inlines.lines(trigger.text()), context.onlyFor(trigger.audience()))),
                context);
    }

    private static List<Inline> line(Cause cause, SectionContext context) {
        return Phrases.concat(List.of(
                context.labelled(
                        List.of(Inlines.strong(context.capitalised(context.term(cause.kind())))),
                        Inlines.lines(cause.text())),
                context.onlyFor(cause.audience())));
    }
}
