package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.model.SectionName;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.internal.phrase.Hit;
import dev.postmortem.validation.internal.text.Token;
import dev.postmortem.validation.spi.Phrases;
import dev.postmortem.validation.spi.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words in the summary or the impact that deny a loss of data.
 *
 * @param pointer the JSON Pointer of the text
 * @param span where they stand in it
 * @param words the words
 */
record LossDenial(String pointer, TextSpan span, String words) {

    /** What the rules look for that ask for such words. */
    static final Phrases PHRASES = EnglishPhrases.beside(LossDenial.class, "data-loss-denial");

    /** The list of denials that what follows may turn into the first half of a name. */
    private static final String ENDING = "ending";

    /** The list of the same with a word behind them that goes on with the sentence. */
    private static final String GOING_ON = "going-on";

    private static final Set<SectionName> SECTIONS = Set.of(SectionName.SUMMARY, SectionName.IMPACT);

    private static final Set<String> LISTS = Set.of("denial", ENDING, GOING_ON);

    /** Returns the first such words, or empty if there are none, or none that can be read as English. */
    static Optional<LossDenial> in(RuleContext context, String rule) {
        return PhraseHits.of(context).all(rule).stream()
                .filter(told -> LISTS.contains(told.hit().list()))
                .filter(told -> told.isIn(SECTIONS))
                .filter(told -> !told.hit().list().equals(ENDING) || endsClause(told.hit()))
                .map(told -> of(told, span(told.hit())))
                .findFirst();
    }

    private static LossDenial of(PhraseHits.Told told, TextSpan span) {
        return new LossDenial(told.field().pointer(), span, told.field().text().substring(span.start(), span.end()));
    }

    /** There are compounds such as "no data loss alert". */
    private static boolean endsClause(Hit hit) {
        List<Token> tokens = hit.sentence().tokens();
        return hit.to() == tokens.size() || tokens.get(hit.to()).clauseBreak();
    }

    private static TextSpan span(Hit hit) {
        return hit.list().equals(GOING_ON)
                ? new Hit(hit.list(), hit.sentence(), hit.from(), hit.to() - 1).span()
                : hit.span();
    }
}
