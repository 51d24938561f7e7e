package dev.postmortem.validation.internal.rules.blamelessness;

import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.phrase.EnglishWords;
import dev.postmortem.validation.internal.text.Sentence;
import dev.postmortem.validation.internal.text.Token;
import java.util.List;
import java.util.Set;

/** Knows whether a text says why something was done: in the same sentence, or in the next one. */
final class Reasons {

    private static final EnglishWords LISTS = EnglishWords.beside(Reasons.class, "procedure-violation-as-cause");

    private static final Set<String> WORDS = LISTS.of("reason");

    /** These give a reason at the start of a clause alone. */
    private static final Set<String> OPENINGS = LISTS.of("opening");

    /** With these begins what "as" gives as the reason. */
    private static final Set<String> SUBJECTS = LISTS.of("subject");

    /** A next sentence in the present tells how the procedure is, and so why it does not fit. */
    private static final Set<String> PRESENT = LISTS.of("present");

    private static final int NEAR = 5;

    private Reasons() {}

    static boolean areGiven(PhraseHits.Told told) {
        List<Sentence> sentences = told.field().prose().sentences();
        int at = sentences.indexOf(told.hit().sentence());
        return isGivenIn(sentences.get(at))
                || (at > 0 && isGivenIn(sentences.get(at - 1)))
                || (at + 1 < sentences.size()
                        && (isGivenIn(sentences.get(at + 1)) || isPresent(sentences.get(at + 1))));
    }

    /** "Since March" is no reason. */
    private static boolean isGivenIn(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean time = token.word().equals("since") && isName(tokens.get(i + 1));
            boolean usual =
                    token.word().equals("as") && tokens.get(i + 1).word().equals("usual");
            if (!time
                    && !usual
                    && (WORDS.contains(token.word())
                            || (token.clauseBreak() && OPENINGS.contains(token.word()))
                            || isAsBehindRule(tokens, i))) {
                return true;
            }
        }
        return false;
    }

    /** "... was not followed as the console was down": behind a verb, "as" begins the reason. */
    private static boolean isAsBehindRule(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at).word().equals("as")
                && tokens.get(at - 1).word().endsWith("ed")
                && SUBJECTS.contains(tokens.get(at + 1).word());
    }

    private static boolean isName(Token token) {
        return token.capitalised() || token.word().chars().anyMatch(Character::isDigit);
    }

    private static boolean isPresent(Sentence sentence) {
        return sentence.tokens().stream().limit(NEAR).map(Token::word).anyMatch(PRESENT::contains);
    }
}
