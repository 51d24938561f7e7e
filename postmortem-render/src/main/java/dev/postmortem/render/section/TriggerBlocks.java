package dev.postmortem.render.section;

import dev.postmortem.model.cause.Trigger;
import dev.postmortem.model.value.Audience;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What set the incident off, and what is known of it. */
final class TriggerBlocks {

    private TriggerBlocks() {}

    /** Returns the blocks, below a heading that says who may see them. */
    static List<Block> of(Trigger trigger, SectionContext context) {
        return of(trigger, Optional.empty(), context);
    }

    /** Returns the blocks with the note who may see them. */
    static List<Block> noted(Trigger trigger, SectionContext context) {
        return of(trigger, trigger.audience(), context);
    }

    private static List<Block> of(Trigger trigger, Optional<Audience> audience, SectionContext context) {
        List<Block> blocks = new ArrayList<>(NotedText.paragraphs(trigger.text(), audience, context));
        blocks.addAll(new Details(context)
                .time(Label.WHEN, trigger.when())
                .reference(Label.EVENT, trigger.event())
                .words(Label.INTENDED_TARGET, trigger.intendedTarget())
                .words(Label.ACTUAL_TARGET, trigger.actualTarget())
                .schemaChange(trigger.schemaChange())
                .evidence(trigger.evidence())
                .blocks());
        return blocks;
    }
}
