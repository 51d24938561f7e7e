package dev.postmortem.render.section;

import dev.postmortem.model.value.Evidence;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.label.Label;
import java.util.List;

/** Says what backs a statement: a label, as a link if it has an address, its query as code, and its excerpt. */
final class EvidencePhrase {

    private EvidencePhrase() {}

    static List<Inline> of(List<Evidence> evidence, SectionContext context) {
        if (evidence.isEmpty()) {
            return List.of();
        }
        return context.items(evidence.stream().map(one -> of(one, context)).toList());
    }

    private static List<Inline> of(Evidence evidence, SectionContext context) {
        List<Inline> label =
                List.of(Phrases.link(evidence.label(), evidence.url().orElse("")));
        List<Inline> query = Phrases.one(evidence.query().map(Inlines::code));
        List<Inline> excerpt = Phrases.lines(evidence.excerpt().map(words -> context.label(Label.QUOTED, words)));
        return Phrases.concat(List.of(
                context.labelled(context.labelled(label, query), excerpt), context.onlyFor(evidence.audience())));
    }
}
