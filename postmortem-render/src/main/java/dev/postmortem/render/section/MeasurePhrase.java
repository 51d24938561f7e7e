package dev.postmortem.render.section;

import dev.postmortem.model.value.Measure;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;

/** Says a measure, with all that is known of it, where there is no table for it. */
final class MeasurePhrase {

    private MeasurePhrase() {}

    static List<Inline> of(Measure measure, SectionContext context) {
        List<List<Inline>> more = new ArrayList<>();
        measure.kind().ifPresent(kind -> more.add(Phrases.text(context.term(kind))));
        measure.scope().ifPresent(scope -> more.add(Inlines.lines(scope)));
        measure.component().ifPresent(id -> more.add(List.of(context.name(id))));
        measure.episode().ifPresent(id -> more.add(List.of(context.name(id))));
        measure.during().ifPresent(when -> more.add(List.of(context.time(when))));
        more.add(
                measure.causedBy().isEmpty()
                        ? List.of()
                        : context.sentence(Label.BECAUSE_OF, List.of(context.references(measure.causedBy()))));
        more.add(context.evidence(measure.evidence()));
        more.add(context.anchor(measure.id()));
        return Phrases.concat(List.of(
                context.list(List.of(context.amountAndNoun(measure), context.list(more))),
                context.onlyFor(measure.audience())));
    }
}
