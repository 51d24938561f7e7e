package dev.postmortem.validation.internal.text;

import java.math.BigDecimal;

/**
 * A numeral, a word without hyphen, or a sign.
 *
 * @param kind what it is
 * @param text as written
 * @param word folded for comparison
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param glued whether nothing stands between the one before and it; an end never is
 * @param value what a numeral says, 0 for all else
 */
record Lexeme(Kind kind, String text, String word, int start, int end, boolean glued, BigDecimal value) {

    enum Kind {
        NUMBER,
        WORD,
        /** A time of day such as 10:05. */
        CLOCK,
        /** A date in digits. */
        DATE,
        /** Digits that are no quantity: a version, a network address, an id that is too long for one. */
        CODE,
        SIGN,
        /** Stands behind the last. */
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isWord(String other) {
        return kind == Kind.WORD && word.equals(other);
    }

    boolean isSign(String signs) {
        return kind == Kind.SIGN && signs.contains(text);
    }
}
