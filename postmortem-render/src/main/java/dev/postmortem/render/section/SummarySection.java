package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Summary;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Section 2: what happened, when, to whom, and how it ended. */
final class SummarySection implements SectionProducer {

    @Override
    public SectionId id() {
        return StandardSection.SUMMARY.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        Summary summary = postmortem.summary();
        List<Block> blocks = new ArrayList<>();
        summary.whatHappened().ifPresent(text -> blocks.addAll(Blocks.paragraphs(text)));
        summary.when().ifPresent(when -> blocks.add(Led.by(Label.WHEN, context.timeAndLength(when), context)));
        summary.affected().ifPresent(text -> blocks.addAll(Led.by(Label.AFFECTED, text, context)));
        summary.howItEnded().ifPresent(text -> blocks.addAll(Led.by(Label.HOW_IT_ENDED, text, context)));
        return StandardSection.SUMMARY.of(blocks, context);
    }
}
