package dev.postmortem.examples.rendering;

import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.model.value.Term;
import dev.postmortem.render.section.Label;
import dev.postmortem.render.section.Labels;
import java.util.Map;

// tag::labels[]
/** German words; what has none yet stays English. */
final class GermanLabels implements Labels {

    private static final Map<Label, String> WORDS =
            Map.of(Label.SUMMARY_TITLE, "Zusammenfassung", Label.FROM_TO, "{0} bis {1}");

    private static final Map<Term, String> TERMS = Map.of(IncidentKind.PERFORMANCE_DEGRADATION, "Leistungsabfall");

    @Override
    public String language() {
        return "de";
    }

    @Override
    public String text(Label label) {
        return WORDS.getOrDefault(label, Labels.english().text(label));
    }

    @Override
    public String term(Term term) {
        return TERMS.getOrDefault(term, Labels.english().term(term));
    }
}
// end::labels[]
