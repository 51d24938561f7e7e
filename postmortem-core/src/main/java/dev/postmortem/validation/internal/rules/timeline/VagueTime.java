package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.phrase.Hit;
import dev.postmortem.validation.internal.text.Token;
import java.util.List;
import java.util.Optional;

/** Words that stand in for a clock time, such as "later". */
final class VagueTime {

    /** The list of what is vague unless a number and its unit stand before it. */
    private static final String BEHIND_A_UNIT = "behind-a-unit";

    private VagueTime() {}

    /** Returns where the first of them stands. */
    static Optional<TextSpan> in(TextField field, PhraseHits hits) {
        return hits.in(field, TimelineTimeImprecise.ID).stream()
                .map(PhraseHits.Told::hit)
                .filter(hit -> !hit.list().equals(BEHIND_A_UNIT) || !isMeasured(hit))
                .map(Hit::span)
                .findFirst();
    }

    /** "10 minutes later" is as precise as the time that it counts from. */
    private static boolean isMeasured(Hit hit) {
        List<Token> tokens = hit.sentence().tokens();
        return hit.from() > 1
                && !tokens.get(hit.from()).clauseBreak()
                && Character.isLetter(firstOf(tokens.get(hit.from() - 1)))
                && Character.isDigit(firstOf(tokens.get(hit.from() - 2)));
    }

    private static int firstOf(Token token) {
        return token.masked() ? ' ' : token.word().codePointAt(0);
    }
}
