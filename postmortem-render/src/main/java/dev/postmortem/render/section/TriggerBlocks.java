package dev.postmortem.render.section;

import dev.postmortem.model.cause.Trigger;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;

/** What set the incident off, and what is known of it. */
final class TriggerBlocks {

    private TriggerBlocks() {}

    static List<Block> of(Trigger trigger, SectionContext context) {
        List<Block> blocks = new ArrayList<>(Blocks.paragraphs(trigger.text()));
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
