package dev.postmortem.validation.internal.rules.blamelessness;

import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.text.Sentence;
import dev.postmortem.validation.internal.text.Token;
import java.util.List;
import java.util.Set;

/** Knows whether a text says why something was done: in the same sentence, or in the next one. */
final class Reasons {

    private static final Set<String> WORDS = Set.of("because", "since", "due", "reason", "reasons", "why");

    private Reasons() {}

    static boolean follow(PhraseHits.Told told) {
        List<Sentence> sentences = told.field().prose().sentences();
        int at = sentences.indexOf(told.hit().sentence());
        return sentences.subList(at, Math.min(at + 2, sentences.size())).stream()
                .anyMatch(Reasons::in);
    }

    private static boolean in(Sentence sentence) {
        return sentence.tokens().stream().map(Token::word).anyMatch(WORDS::contains);
    }
}
