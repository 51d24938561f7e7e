package dev.postmortem.render.section;

import dev.postmortem.model.Absence;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.SectionPart;
import dev.postmortem.model.Suppression;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.BulletList;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.document.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Behind the numbered sections: what is left out or passed over on purpose, and belongs to none of them. */
final class AboutSection implements SectionProducer {

    private static final SectionId ID = SectionId.of("about");
    private static final Set<SectionName> WITHOUT_A_SECTION = EnumSet.of(SectionName.PEOPLE, SectionName.SYSTEMS);

    @Override
    public SectionId id() {
        return ID;
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        List<Block> blocks = new ArrayList<>();
        List<ListItem> absences = untold(postmortem.absences()).stream()
                .map(absence -> absence(absence, context))
                .toList();
        if (!absences.isEmpty()) {
            blocks.add(Blocks.heading(context.label(Label.LEFT_OUT)));
            blocks.add(new BulletList(absences));
        }
        if (!postmortem.suppressions().isEmpty()) {
            blocks.add(Blocks.heading(context.label(Label.SUPPRESSIONS)));
            blocks.add(suppressions(postmortem.suppressions(), context));
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(ID, Optional.empty(), context.label(Label.ABOUT_TITLE), blocks));
    }

    /** A section tells its own absence, once: what is stated a second time, and what has no section, is told here. */
    private static List<Absence> untold(List<Absence> absences) {
        Set<SectionPart> told = new HashSet<>();
        return absences.stream()
                .filter(absence -> WITHOUT_A_SECTION.contains(absence.section().section())
                        || !told.add(absence.section()))
                .toList();
    }

    private static ListItem absence(Absence absence, SectionContext context) {
        String section = Details.capital(context.term(absence.section().section()));
        String part = absence.section()
                .family()
                .map(family -> section + context.label(Label.LIST_SEPARATOR) + context.term(family))
                .orElse(section);
        Label state =
                switch (absence.state()) {
                    case UNKNOWN -> Label.UNKNOWN;
                    case NOT_APPLICABLE -> Label.NOT_APPLICABLE;
                };
        return ListItem.of(
                Inlines.strong(part + ":"), Inlines.text(" " + context.label(state, absence.reason())));
    }

    private static Table suppressions(List<Suppression> suppressions, SectionContext context) {
        return Columns.of(suppressions)
                .column("rule", context.label(Label.RULE), suppression -> List.of(Inlines.code(suppression.rule())))
                .column("place", context.label(Label.PLACE), suppression -> place(suppression, context))
                .column("reason", context.label(Label.WHY), suppression -> Inlines.lines(suppression.reason()))
                .column("until", context.label(Label.UNTIL), suppression -> suppression
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
