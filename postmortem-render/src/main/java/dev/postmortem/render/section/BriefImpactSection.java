package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Measure;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import java.util.List;
import java.util.Optional;

/** Whom and what the incident affected, a line for each measure. */
final class BriefImpactSection implements SectionProducer {

    @Override
    public SectionId id() {
        return StandardSection.IMPACT.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        List<ListItem> measures = postmortem.impact().measures().stream()
                .map(measure -> new ListItem(line(measure, context), List.of()))
                .toList();
        List<Block> blocks = measures.isEmpty() ? List.of() : List.of(new BulletList(measures));
        return StandardSection.IMPACT.of(blocks, context);
    }

    private static List<Inline> line(Measure measure, SectionContext context) {
        return Phrases.concat(List.of(
                context.list(List.of(context.amountAndNoun(measure), Phrases.text(measure.scope()))),
                context.onlyFor(measure.audience())));
    }
}
