package dev.postmortem.render.section;

import dev.postmortem.model.SectionName;
import dev.postmortem.model.value.Audience;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sections of the template: id, number, title, and whether each must hold something.
 *
 * <p>The numbers are those of the template, in which 1 is the title of the incident: the heading of the document. A
 * section keeps its number when another one is left out.
 */
@SuppressWarnings("ImmutableEnumChecker") // A section id is a record of a text.
enum StandardSection {
    SUMMARY(2, Label.SUMMARY_TITLE, SectionName.SUMMARY, true),
    IMPACT(3, Label.IMPACT_TITLE, SectionName.IMPACT, true),
    TIMELINE(4, Label.TIMELINE_TITLE, SectionName.TIMELINE, true),
    DETECTION(5, Label.DETECTION_TITLE, SectionName.DETECTION, true),
    ROOT_CAUSE(6, Label.ROOT_CAUSE_TITLE, SectionName.ROOT_CAUSE, true),
    CONTRIBUTING_FACTORS(7, Label.CONTRIBUTING_FACTORS_TITLE, SectionName.CONTRIBUTING_FACTORS, false),
    MITIGATION(8, Label.MITIGATION_TITLE, SectionName.MITIGATION, true),
    ROLLBACK(9, Label.ROLLBACK_TITLE, SectionName.ROLLBACK, true),
    RECOVERY(10, Label.RECOVERY_TITLE, SectionName.RECOVERY, true),
    WENT_WELL(11, Label.WENT_WELL_TITLE, SectionName.WENT_WELL, false),
    IMPROVEMENTS(12, Label.IMPROVEMENTS_TITLE, SectionName.IMPROVEMENTS, false),
    ACTION_ITEMS(13, Label.ACTION_ITEMS_TITLE, SectionName.ACTION_ITEMS, true),
    LESSONS(14, Label.LESSONS_TITLE, SectionName.LESSONS, false);

    private final SectionId id = SectionId.of(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    private final int number;
    private final Label title;
    private final SectionName name;
    private final boolean required;

    StandardSection(int number, Label title, SectionName name, boolean required) {
        this.number = number;
        this.title = title;
        this.name = name;
        this.required = required;
    }

    SectionId id() {
        return id;
    }

    String title(SectionContext context) {
        return context.label(title);
    }

    /** Returns the section that tells of a part of the model; empty for what the header tells. */
    static Optional<StandardSection> of(SectionName name) {
        return Stream.of(values()).filter(section -> section.name == name).findFirst();
    }

    /**
     * Returns the section with its content; if there is none, with the reason that the postmortem gives for that, or with
     * what the policy asks for.
     */
    Optional<Section> of(List<? extends Block> content, SectionContext context) {
        List<Block> blocks = told(content, context);
        return section(blocks.isEmpty() && required ? gap(context) : blocks, context);
    }

    /**
     * Returns the section with its content and the reason that the postmortem gives; nothing if there is neither, because
     * what the postmortem holds is told elsewhere or left out on purpose.
     */
    Optional<Section> ofWhatIsTold(List<? extends Block> content, SectionContext context) {
        return section(told(content, context), context);
    }

    /** Returns the section with this content alone; nothing if there is none. */
    Optional<Section> section(List<? extends Block> content, SectionContext context) {
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        id(),
                        Optional.of(number).filter(shown -> context.options().numbered()),
                        context.label(title),
                        List.copyOf(content)));
    }

    private List<Block> told(List<? extends Block> content, SectionContext context) {
        List<Block> blocks = new ArrayList<>();
        context.absence(name).ifPresent(blocks::add);
        blocks.addAll(content);
        return blocks;
    }

    private List<Block> gap(SectionContext context) {
        if (context.options().gaps() == GapPolicy.FAIL) {
            throw new MissingContentException(List.of(id()));
        }
        if (context.options().gaps() == GapPolicy.OMIT
                && !isAlwaysTold(context.options().audience())) {
            return List.of();
        }
        return List.of(
                context.options().numbered()
                        ? context.gap(Label.GAP, Integer.toString(number), context.label(title))
                        : context.gap(Label.GAP_UNNUMBERED, context.label(title)));
    }

    /** That nobody noted the decision is a finding for the house, and nobody else's business. */
    private boolean isAlwaysTold(Audience audience) {
        return this == ROLLBACK && audience.compareTo(Audience.ORGANISATION) <= 0;
    }
}
