package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.model.SectionName;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.internal.text.Figure;
import dev.postmortem.validation.internal.text.Figures;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.Optional;
import java.util.Set;

/** An outage is what nobody got through. */
final class OutageOverclaimed implements PostmortemRule {

    private static final String ID = "outage-overclaimed";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.CONSISTENCY)
            .severity(FindingSeverity.INFO)
            .precision(PrecisionClass.HIGH)
            .phrases(EnglishPhrases.beside(OutageOverclaimed.class, ID), EnglishPhrases.LANGUAGE)
            .summary("Title and summary claim an outage only where everything was gone")
            .rationale(
                    "Customers hold a provider to the word outage, and colleagues compare incidents by it. Where most"
                            + " requests were served, the share that failed says it better.")
            .source(
                    "PagerDuty postmortem documentation: no outage unless it really was an outage",
                    "https://postmortems.pagerduty.com/how_to_write/writing/")
            .message("\"{words}\" claims more than {measured}: say what was degraded, and by how much")
            .build();

    private static final Set<Figure.Kind> SHARES = Set.of(Figure.Kind.PERCENTAGE, Figure.Kind.COUNT);

    private static final Set<SectionName> READ = Set.of(SectionName.SUMMARY);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Optional<String> measured = MeasuredAvailability.belowTotal(context.postmortem());
        if (measured.isEmpty()) {
            return;
        }
        PartNames parts = PartNames.of(context);
        for (PhraseHits.Told told : PhraseHits.of(context)
                .of(ID, told -> isRead(told) && !parts.qualify(told.hit()) && !isQuantified(told))) {
            findings.report()
                    .at(told.field().pointer())
                    .span(told.hit().span())
                    .with("words", told.words())
                    .with("measured", measured.get());
        }
    }

    private static boolean isRead(PhraseHits.Told told) {
        return told.field().pointer().equals("/title") || told.isIn(READ);
    }

    /** "Unavailable for 3 % of requests" claims no more than it says, and "down 8 %" is another sense. */
    private static boolean isQuantified(PhraseHits.Told told) {
        TextSpan sentence = told.hit().sentence().span();
        return Figures.of(told.field().prose()).stream()
                .filter(figure -> SHARES.contains(figure.kind()))
                .map(Figure::span)
                .anyMatch(span -> sentence.start() <= span.start() && span.end() <= sentence.end());
    }
}
