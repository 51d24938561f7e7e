package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Several sections as the parts of one. */
record Gathered(StandardSection section, List<SectionProducer> parts) implements SectionProducer {

    private static final int DEEPEST = 3;

    @Override
    public SectionId id() {
        return section.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        List<Block> blocks = new ArrayList<>();
        for (SectionProducer part : parts) {
            part.produce(postmortem, context).ifPresent(produced -> {
                blocks.add(new Heading(1, List.of(Inlines.text(produced.title()))));
                produced.blocks().forEach(block -> blocks.add(deeper(block)));
            });
        }
        // What the postmortem says about a part that it declares absent is told there.
        return section.section(blocks, context);
    }

    private static Block deeper(Block block) {
        return block instanceof Heading heading
                ? new Heading(Math.min(heading.depth() + 1, DEEPEST), heading.content())
                : block;
    }
}
