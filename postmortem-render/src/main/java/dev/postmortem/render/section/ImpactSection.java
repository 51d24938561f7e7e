package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Section Impact. */
final class ImpactSection implements SectionProducer {

    @Override
    public SectionId id() {
        return StandardSection.IMPACT.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        List<Block> blocks = new ArrayList<>();
        return StandardSection.IMPACT.of(blocks, context);
    }
}
