package dev.postmortem.render.section;

import dev.postmortem.model.Absence;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.SectionPart;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Paragraph;
import java.util.List;
import java.util.Optional;

/** Says what a postmortem declares absent: all of it, if it does so more than once. */
final class AbsencePhrase {

    private AbsencePhrase() {}

    static Optional<Block> of(SectionPart part, Postmortem postmortem, SectionContext context) {
        List<Inline> statements = postmortem.absences().stream()
                .filter(absence -> absence.section().equals(part))
                .<Inline>map(absence -> Inlines.text(statement(absence, context)))
                .toList();
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(Phrases.separated(Inlines.lineBreak(), statements)));
    }

    /** Returns the same as words behind a label, one text for each statement. */
    static List<String> asFacts(SectionName section, Postmortem postmortem, SectionContext context) {
        return postmortem.absences().stream()
                .filter(absence -> absence.section().equals(SectionPart.of(section)))
                .map(absence -> fact(absence, context))
                .toList();
    }

    private static String fact(Absence absence, SectionContext context) {
        Label label = switch (absence.state()) {
            case UNKNOWN -> Label.UNKNOWN;
            case NOT_APPLICABLE -> Label.NOT_APPLICABLE;
        };
        return context.label(label, absence.reason());
    }

    private static String statement(Absence absence, SectionContext context) {
        Label label = switch (absence.state()) {
            case UNKNOWN -> Label.SECTION_UNKNOWN;
            case NOT_APPLICABLE -> Label.SECTION_NOT_APPLICABLE;
        };
        return context.label(label, absence.reason());
    }
}
