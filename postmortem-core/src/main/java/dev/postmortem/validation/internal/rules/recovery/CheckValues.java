package dev.postmortem.validation.internal.rules.recovery;

import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.text.Figure;
import dev.postmortem.validation.internal.text.Figures;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Sentence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the values that a check showed, and does not take for one how long it was looked. */
final class CheckValues {

    private static final Set<Figure.Kind> NO_VALUES = Set.of(Figure.Kind.ALL, Figure.Kind.NONE);

    /** A number behind a colon, a sign or a verb is a value, though no unit tells of what: "waiting: 0", "lag is 0". */
    private static final Pattern BARE_VALUE = Pattern.compile(
            "(?:[:=<>≤≥]|(?<![\\p{L}\\p{N}])(?:is|are|was|were|of|at))\\s{1,2}[0-9][0-9.,]*+(?![:/-]?[0-9]|\\p{L})");

    /** "For 30 min" says how long, and no more. */
    private static final Pattern BEFORE_STRETCH = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(?:for|after|within|in|over|during|since|last|next|another)\\s{1,2}$");

    private static final Pattern AFTER_STRETCH = Pattern.compile("(?i)\\s{1,2}(?:later|after|ago)(?![\\p{L}\\p{N}])");

    private CheckValues() {}

    /** Says whether a value stands in the sentence of the phrase or in the next one. */
    static boolean follow(PhraseHits.Told told) {
        Prose prose = told.field().prose();
        List<Sentence> sentences = prose.sentences();
        int at = sentences.indexOf(told.hit().sentence());
        return sentences.subList(at, Math.min(at + 2, sentences.size())).stream()
                .anyMatch(sentence -> isIn(sentence.span(), prose));
    }

    /** Says whether a text holds a value. */
    static boolean in(Prose prose) {
        return prose.sentences().stream().anyMatch(sentence -> isIn(sentence.span(), prose));
    }

    private static boolean isIn(TextSpan part, Prose prose) {
        return BARE_VALUE
                        .matcher(prose.masked())
                        .region(part.start(), part.end())
                        .find()
                || Figures.of(prose).stream()
                        .filter(figure -> isValue(figure, prose))
                        .map(Figure::span)
                        .anyMatch(span -> part.start() <= span.start() && span.end() <= part.end());
    }

    private static boolean isValue(Figure figure, Prose prose) {
        return !NO_VALUES.contains(figure.kind())
                && !(figure.kind() == Figure.Kind.DURATION && isStretch(figure.span(), prose.masked()));
    }

    private static boolean isStretch(TextSpan span, String prose) {
        return BEFORE_STRETCH.matcher(prose.substring(0, span.start())).find()
                || AFTER_STRETCH.matcher(prose.substring(span.end())).lookingAt();
    }
}
