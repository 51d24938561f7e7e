package dev.postmortem.render.section;

import dev.postmortem.model.value.Evidence;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import java.util.ArrayList;
import java.util.List;

/** Says what backs a statement: a label, as a link if it has an address, its query as code, and its excerpt. */
final class EvidencePhrase {

    private EvidencePhrase() {}

    static List<Inline> of(List<Evidence> evidence, SectionContext context) {
        return Phrases.joinedParts(
                "; ", evidence.stream().map(one -> of(one, context)).toList());
    }

    private static List<Inline> of(Evidence evidence, SectionContext context) {
        List<Inline> inlines = new ArrayList<>();
        inlines.add(Phrases.link(evidence.label(), evidence.url().orElse("")));
        evidence.query().ifPresent(query -> {
            inlines.add(Inlines.text(": "));
            inlines.add(Inlines.code(query));
        });
        evidence.excerpt().ifPresent(excerpt -> inlines.add(Inlines.text(": \"" + excerpt + "\"")));
        inlines.addAll(context.onlyFor(evidence.audience()));
        return inlines;
    }
}
