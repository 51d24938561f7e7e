package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.FactList;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;

/** What a card has room for between the title and the first section: facts, and what was corrected. */
final class CardHeader implements LeadProducer {

    @Override
    public List<Block> produce(Postmortem postmortem, SectionContext context) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new FactList(
                context.label(Label.FACT),
                context.label(Label.VALUE),
                new HeaderFacts(postmortem, HeadlineDurations.of(postmortem), context).few()));
        Corrections.of(postmortem, context).ifPresent(blocks::add);
        return List.copyOf(blocks);
    }
}
