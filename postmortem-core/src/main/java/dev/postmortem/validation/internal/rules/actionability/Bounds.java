package dev.postmortem.validation.internal.rules.actionability;

import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.phrase.EnglishWords;
import dev.postmortem.validation.internal.text.Figure;
import dev.postmortem.validation.internal.text.Figures;
import dev.postmortem.validation.internal.text.Prose;
import dev.postmortem.validation.internal.text.Token;
import java.util.List;
import java.util.Set;

/** Knows whether an action that begins with a vague verb says by what it is seen that it is done. */
final class Bounds {

    /** How many words there may be between a comparison and its figure, as in "at most the first 30 s". */
    private static final int REACH = 3;

    private static final Set<String> COMPARISONS =
            EnglishWords.beside(Bounds.class, "action-vague-verb").of("comparison");

    private static final String SIGNS = "<>=≤≥";

    private Bounds() {}

    /** Says whether one of the phrases that were found in the action, a figure or code bounds it. */
    static boolean hold(PhraseHits.Told verb, List<PhraseHits.Told> found) {
        return found.stream().anyMatch(told -> bounds(told, verb))
                || namesCode(verb.field())
                || comparesFigure(verb.field().prose());
    }

    private static boolean bounds(PhraseHits.Told told, PhraseHits.Told verb) {
        String list = told.hit().list();
        return list.equals("bound")
                || (list.equals("state") && verb.hit().list().equals("ensure"));
    }

    private static boolean namesCode(TextField field) {
        return field.prose().tokens().stream()
                .filter(Token::masked)
                .anyMatch(token -> field.text().charAt(token.span().start()) == '`');
    }

    private static boolean comparesFigure(Prose prose) {
        return Figures.of(prose).stream().map(Figure::span).anyMatch(figure -> isCompared(figure, prose));
    }

    private static boolean isCompared(TextSpan figure, Prose prose) {
        String before = prose.masked().substring(0, figure.start()).stripTrailing();
        if (!before.isEmpty() && SIGNS.indexOf(before.charAt(before.length() - 1)) >= 0) {
            return true;
        }
        List<String> words = prose.tokens().stream()
                .filter(token -> token.span().end() <= figure.start())
                .map(Token::word)
                .toList();
        return words.subList(Math.max(0, words.size() - REACH), words.size()).stream()
                .anyMatch(COMPARISONS::contains);
    }
}
