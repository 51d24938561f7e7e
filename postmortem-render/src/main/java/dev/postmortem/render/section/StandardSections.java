package dev.postmortem.render.section;

import java.util.List;

/**
 * The sections of the template, in its order and with its numbers.
 *
 * <p>The template counts fourteen. The first is the title of the incident, which is the heading of the document; so the
 * producers are those of sections 2 to 14, and each keeps its number when another one is left out.
 *
 * @since 0.1.0
 */
public final class StandardSections {

    private static final LeadProducer LEAD = new Header();

    private static final List<SectionProducer> ALL = List.of(
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
            new AboutSection());

    private StandardSections() {}

    /**
     * Returns the producer of what stands between the title and the first section: facts, the impact in a few words, the
     * phases, corrections, what took part, and the episodes.
     *
     * @return the producer
     */
    public static LeadProducer lead() {
        return LEAD;
    }

    /**
     * Returns the producers of the numbered sections, 2 to 14, and of what is told about the document behind them.
     *
     * @return the producers in their order
     */
    public static List<SectionProducer> all() {
        return ALL;
    }
}
