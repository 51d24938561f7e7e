package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;

/** What one page has room for between the title and the first section: the first facts, and what was corrected. */
final class BriefHeader implements LeadProducer {

    @Override
    public List<Block> produce(Postmortem postmortem, SectionContext context) {
        HeadlineDurations durations = HeadlineDurations.of(postmortem);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new FactList(
                context.label(Label.FACT),
                context.label(Label.VALUE),
                new HeaderFacts(postmortem, durations, context).few()));
        ImpactCallout.of(postmortem, durations, context).ifPresent(blocks::add);
        Phases.of(postmortem, context).ifPresent(blocks::add);
        Corrections.of(postmortem, context).ifPresent(blocks::add);
        return List.copyOf(blocks);
    }
}
