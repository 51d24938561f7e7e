package dev.postmortem.render.section;

import dev.postmortem.render.label.Label;
import java.util.List;

/** The outlines that come with the library. */
final class Presets {

    static final LeadProducer LEAD = new Header();

    static final Outline TEMPLATE = Outline.of(List.of(
            new SummarySection(),
            new ImpactSection(),
            new TimelineSection(),
            new DetectionSection(),
            new RootCauseSection(),
            new ContributingFactorsSection(),
            new MitigationSection(),
            new RollbackSection(),
            new RecoverySection(),
            new WentWellSection(),
            new ImprovementsSection(),
            new ActionItemsSection(),
            new LessonsSection(),
            new AboutSection()));

    static final Outline READER_FIRST = TEMPLATE.first(
                    "summary", "impact", "action-items", "root-cause", "contributing-factors", "timeline")
            .unnumbered();

    static final Outline GOOGLE_SRE = Outline.of(List.of(
                    new SummarySection(),
                    new ImpactSection(),
                    new Retitled(RootCauseSection.withoutTrigger(), Label.ROOT_CAUSES_TITLE),
                    new ContributingFactorsSection(),
                    new TriggerSection(),
                    new Retitled(new MitigationSection(), Label.RESOLUTION_TITLE),
                    new RollbackSection(),
                    new RecoverySection(),
                    new DetectionSection(),
                    new ActionItemsSection(),
                    new Gathered(
                            StandardSection.LESSONS,
                            List.of(
                                    new WentWellSection(),
                                    new Retitled(new ImprovementsSection(), Label.WENT_WRONG_TITLE),
                                    new Retitled(new LessonsSection(), Label.FURTHER_LESSONS_TITLE))),
                    new TimelineSection(),
                    new AboutSection()))
            .unnumbered();

    static final Outline EXECUTIVE = Outline.of(List.of(
                    new SummarySection(),
                    new BriefImpactSection(),
                    new BriefCauseSection(),
                    BriefActionsSection.asTable(),
                    new LeftOutSection()))
            .withLead(new BriefHeader())
            .unnumbered();

    static final Outline CARD = Outline.of(List.of(
                    new SummarySection(),
                    new BriefImpactSection(),
                    new Retitled(new MilestonesSection(), Label.MILESTONES_TITLE),
                    BriefActionsSection.asList(),
                    new LeftOutSection()))
            .withLead(new CardHeader())
            .unnumbered();

    static final Outline ACTIONS = Outline.of(List.of(ActionItemsSection.alone()))
            .withLead((postmortem, context) -> List.of())
            .unnumbered();

    private Presets() {}
}
