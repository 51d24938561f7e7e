package dev.postmortem.examples.cookbook;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.MeasureKind;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.section.SectionContext;
import dev.postmortem.render.section.SectionProducer;
import java.util.List;
import java.util.Optional;

// tag::section[]
/** Says what the incident cost, if somebody counted it. */
final class CostSection implements SectionProducer {

    @Override
    public SectionId id() {
        return SectionId.of("cost");
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        List<ListItem> costs = postmortem.impact().measures().stream()
                .filter(measure -> measure.kind().equals(Optional.of(MeasureKind.MONEY)))
                .map(measure -> ListItem.of(context.amountAndNoun(measure).toArray(new Inline[0])))
                .toList();
        return costs.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.builder(id(), "Cost").bullets(costs).build());
    }
}
// end::section[]
