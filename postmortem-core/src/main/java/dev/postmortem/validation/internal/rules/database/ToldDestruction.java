package dev.postmortem.validation.internal.rules.database;

import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.phrase.Hit;
import dev.postmortem.validation.internal.text.Sentence;
import dev.postmortem.validation.spi.RuleContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows where a text tells that data was destroyed, by a statement or in words. */
final class ToldDestruction {

    private final PhraseHits told;
    private final String rule;

    private ToldDestruction(PhraseHits told, String rule) {
        this.told = told;
        this.rule = rule;
    }

    static ToldDestruction of(RuleContext context, String rule) {
        return new ToldDestruction(PhraseHits.of(context), rule);
    }

    /** Returns the first place, apart from sentences that tell that nothing was lost by it. */
    Optional<TextSpan> in(TextField field) {
        List<TextSpan> harmless =
                hits(field, "harmless").map(Hit::sentence).map(Sentence::span).toList();
        return Stream.concat(
                        DestructiveStatement.in(field.prose()),
                        hits(field, "destroyed").map(Hit::span))
                .filter(span -> harmless.stream().noneMatch(sentence -> isWithin(sentence, span)))
                .min(Comparator.comparingInt(TextSpan::start));
    }

    private Stream<Hit> hits(TextField field, String list) {
        return told.in(field, rule).stream()
                .map(PhraseHits.Told::hit)
                .filter(hit -> hit.list().equals(list));
    }

    private static boolean isWithin(TextSpan sentence, TextSpan span) {
        return sentence.start() <= span.start() && span.start() < sentence.end();
    }
}
