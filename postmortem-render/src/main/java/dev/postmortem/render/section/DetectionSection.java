package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Section Detection. */
final class DetectionSection implements SectionProducer {

    @Override
    public SectionId id() {
        return StandardSection.DETECTION.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        List<Block> blocks = new ArrayList<>();
        return StandardSection.DETECTION.of(blocks, context);
    }
}
