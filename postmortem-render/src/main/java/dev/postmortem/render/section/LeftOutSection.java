package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.label.Label;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names the sections of the template that have content and that the page goes without, so that nobody takes it for all. */
final class LeftOutSection implements SectionProducer {

    private static final SectionId ID = SectionId.of("about");

    private final List<SectionProducer> leftOut;

    /** Makes the section for an outline that holds nothing else. */
    LeftOutSection() {
        this(List.of());
    }

    private LeftOutSection(List<SectionProducer> leftOut) {
        this.leftOut = leftOut;
    }

    /** Returns the section for an outline that holds others. */
    LeftOutSection beside(Collection<? extends SectionProducer> others) {
        Set<SectionId> told = others.stream()
                .filter(section -> !isPartial(section))
                .map(SectionProducer::id)
                .collect(Collectors.toSet());
        return new LeftOutSection(Presets.TEMPLATE.sections().stream()
                .filter(section -> !told.contains(section.id()))
                .toList());
    }

    private static boolean isPartial(SectionProducer section) {
        return section instanceof PartialSection
                || (section instanceof Retitled retitled && isPartial(retitled.producer()));
    }

    @Override
    public SectionId id() {
        return ID;
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        SectionContext silent = SectionContext.of(postmortem, context.options().withGaps(GapPolicy.OMIT));
        String titles = leftOut.stream()
                .flatMap(producer -> producer.produce(postmortem, silent).stream())
                .filter(section -> section.blocks().stream().noneMatch(LeftOutSection::isGap))
                .map(Section::title)
                .collect(Collectors.joining(context.label(Label.LIST_SEPARATOR)));
        return titles.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        ID,
                        Optional.empty(),
                        context.label(Label.ABOUT_TITLE),
                        List.of(Blocks.paragraph(context.label(Label.LEFT_OUT, titles)))));
    }

    /** The rollback decision is told even where nothing is known of it. */
    private static boolean isGap(Block block) {
        return block instanceof Callout callout && callout.kind() == CalloutKind.GAP;
    }
}
