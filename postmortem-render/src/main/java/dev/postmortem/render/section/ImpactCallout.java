package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.MeasureKind;
import dev.postmortem.render.document.Callout;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The impact in a few words: whom it hit, for how long, and whether data was lost. */
final class ImpactCallout {

    private ImpactCallout() {}

    /** Returns the box, or nothing if the postmortem does not say whom the incident hit. */
    static Optional<Callout> of(Postmortem postmortem, HeadlineDurations durations, SectionContext context) {
        return affected(postmortem, context).map(affected -> {
            List<Inline> sentences = new ArrayList<>(affected);
            durations
                    .impactLength(context)
                    .ifPresent(duration -> sentences.add(Inlines.text(
                            context.label(Label.SENTENCE_SEPARATOR) + context.label(Label.IMPACT_LASTED, duration))));
            sentences.add(Inlines.text(context.label(Label.SENTENCE_SEPARATOR)));
            sentences.addAll(new DataLossAnswer(postmortem, context).sentence());
            return new Callout(CalloutKind.IMPORTANT, Optional.empty(), List.of(new Paragraph(sentences)));
        });
    }

    /** What the author wrote comes first; otherwise the measure of users, or the first there is. */
    private static Optional<List<Inline>> affected(Postmortem postmortem, SectionContext context) {
        Optional<String> words = postmortem.summary().affected().filter(text -> !text.isBlank());
        if (words.isPresent()) {
            return Optional.of(Inlines.lines(context.ended(words.get().strip())));
        }
        List<Measure> measures = postmortem.impact().measures();
        return measures.stream()
                .filter(measure ->
                        measure.kind().filter(MeasureKind.USERS::equals).isPresent())
                .findFirst()
                .or(() -> measures.stream().findFirst())
                .map(measure -> Phrases.concat(List.of(
                        context.amountAndNoun(measure),
                        Phrases.text(context.label(Label.FULL_STOP)),
                        context.onlyFor(measure.audience()))));
    }
}
