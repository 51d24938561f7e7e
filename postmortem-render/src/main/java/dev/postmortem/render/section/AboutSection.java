package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Suppression;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.label.Label;
import java.util.List;
import java.util.Optional;

/**
 * Behind the numbered sections: the findings that are passed over, which belong to none of them.
 *
 * <p>What is absent on purpose is told where it would stand, and corrections at the top, where a reader meets them.
 */
final class AboutSection implements SectionProducer {

    private static final SectionId ID = SectionId.of("about");

    @Override
    public SectionId id() {
        return ID;
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        if (postmortem.suppressions().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = List.of(
                Blocks.heading(context.label(Label.SUPPRESSIONS)), suppressions(postmortem.suppressions(), context));
        return Optional.of(new Section(ID, Optional.empty(), context.label(Label.ABOUT_TITLE), blocks));
    }

    private static Table suppressions(List<Suppression> suppressions, SectionContext context) {
        return Columns.of(suppressions)
                .column("rule", context.label(Label.RULE), suppression -> List.of(Inlines.code(suppression.rule())))
                .column("place", context.label(Label.PLACE), suppression -> place(suppression, context))
                .column("reason", context.label(Label.WHY), suppression -> Inlines.lines(suppression.reason()))
                .column(
                        "until",
                        context.label(Label.SUPPRESSED_UNTIL),
                        suppression -> suppression
                                .expires()
                                .<List<Inline>>map(day -> List.of(context.date(day)))
                                .orElseGet(() -> Phrases.text(context.label(Label.WITHOUT_END))))
                .column("by", context.label(Label.DECIDED_BY), suppression -> Phrases.text(suppression.by()))
                .table();
    }

    private static List<Inline> place(Suppression suppression, SectionContext context) {
        return suppression
                .place()
                .map(place -> List.of(place.startsWith("/") ? Inlines.code(place) : context.reference(place)))
                .orElseGet(() -> Phrases.text(context.label(Label.WHOLE_DOCUMENT)));
    }
}
