package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.ContributingFactor;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.label.Label;
import java.util.List;
import java.util.Optional;

/** Section 7: what made the incident worse without being its root cause. */
final class ContributingFactorsSection implements SectionProducer {

    @Override
    public SectionId id() {
        return StandardSection.CONTRIBUTING_FACTORS.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        List<ListItem> factors = postmortem.contributingFactors().factors().stream()
                .map(factor -> factor(factor, context))
                .toList();
        List<Block> blocks = factors.isEmpty() ? List.of() : List.of(new BulletList(factors));
        return StandardSection.CONTRIBUTING_FACTORS.of(blocks, context);
    }

    private static ListItem factor(ContributingFactor factor, SectionContext context) {
        return new Details(context)
                .words(Label.MADE_THINGS_WORSE, factor.effect())
                .references(Label.INTERACTED_WITH, factor.interactedWith())
                .components(factor.components())
                .acceptance(factor.acceptance())
                .evidence(factor.evidence())
                .below(Details.headline(factor.id(), factor.what(), factor.audience(), context));
    }
}
