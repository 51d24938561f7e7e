package dev.postmortem.render.section;

import dev.postmortem.model.AbsenceState;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.SectionPart;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.label.Label;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what a postmortem declares absent: all of it, if it does so more than once. */
final class AbsencePhrase {

    private AbsencePhrase() {}

    static Optional<Block> of(SectionPart part, Postmortem postmortem, SectionContext context) {
        if (postmortem.absences().isEmpty()) {
            return Optional.empty();
        }
        List<String> statements = reasons(
                        part, postmortem, context, Label.SECTION_UNKNOWN, Label.SECTION_NOT_APPLICABLE)
                .toList();
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(Inlines.lines(String.join("\n", statements))));
    }

    /** Returns the same as words behind a label, one text for each statement. */
    static List<String> asFacts(SectionName section, Postmortem postmortem, SectionContext context) {
        return reasons(SectionPart.of(section), postmortem, context, Label.UNKNOWN, Label.NOT_APPLICABLE)
                .toList();
    }

    private static Stream<String> reasons(
            SectionPart part, Postmortem postmortem, SectionContext context, Label unknown, Label notApplicable) {
        return postmortem.absences().stream()
                .filter(absence -> absence.section().equals(part))
                .map(absence -> context.label(
                        absence.state() == AbsenceState.UNKNOWN ? unknown : notApplicable, absence.reason()));
    }
}
