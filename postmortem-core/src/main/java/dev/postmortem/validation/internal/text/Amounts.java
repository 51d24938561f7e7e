package dev.postmortem.validation.internal.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads numbers in digits or words, with what multiplies them: 1.2 million, 180 M, two and a half thousand. */
final class Amounts {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private static final List<String> AND_A_HALF = List.of("and", "a", "half");

    private Amounts() {}

    /** Returns the number that begins at the lexeme. */
    static Optional<Amount> read(List<Lexeme> lexemes, int at) {
        Optional<Amount> amount = lexemes.get(at).is(Lexeme.Kind.NUMBER)
                ? Optional.of(numeral(lexemes, at))
                : NumberWords.read(lexemes, at);
        return amount.map(number -> scaled(lexemes, halved(lexemes, number)));
    }

    /** Whether a word or number goes on where something was to end, so that it is an id. */
    static boolean goesOn(List<Lexeme> lexemes, int at) {
        Lexeme lexeme = lexemes.get(at);
        return lexeme.glued()
                && (lexeme.is(Lexeme.Kind.WORD)
                        || lexeme.is(Lexeme.Kind.NUMBER)
                        || lexeme.is(Lexeme.Kind.CODE)
                        || lexeme.is(Lexeme.Kind.CLOCK)
                        || lexeme.is(Lexeme.Kind.DATE));
    }

    /** Returns the index of what a hyphen joins to the number, as in "35-minute outage"; the same index without one. */
    static int behindHyphen(List<Lexeme> lexemes, int at) {
        boolean joined = lexemes.get(at).isSign("-‐‑")
                && lexemes.get(at).glued()
                && lexemes.get(at + 1).glued();
        return joined ? at + 1 : at;
    }

    /** Returns the index behind "and a half", with hyphens or spaces; the same index if that does not stand there. */
    static int behindHalf(List<Lexeme> lexemes, int at) {
        int next = at;
        for (String word : AND_A_HALF) {
            next = behindHyphen(lexemes, next);
            if (!lexemes.get(next).isWord(word)) {
                return at;
            }
            next++;
        }
        return next;
    }

    private static Amount numeral(List<Lexeme> lexemes, int at) {
        BigDecimal value = lexemes.get(at).value();
        Amount amount = new Amount(value, step(lexemes.get(at)), at + 1);
        Lexeme letter = lexemes.get(at + 1);
        boolean multiplies = letter.glued()
                ? !goesOn(lexemes, at + 2)
                : letter.is(Lexeme.Kind.WORD) && Nouns.plural(lexemes, at + 2).isPresent();
        return multiplies
                ? Units.factor(letter)
                        .map(factor -> amount.times(factor, at + 2))
                        .orElse(amount)
                : amount;
    }

    /** A fraction in one sign tells no tenths: 2½ is exact to a half. */
    private static BigDecimal step(Lexeme numeral) {
        return switch (numeral.text().charAt(numeral.text().length() - 1)) {
            case '½' -> HALF;
            case '¼', '¾' -> QUARTER;
            default -> BigDecimal.ONE.movePointLeft(numeral.value().scale());
        };
    }

    private static Amount halved(List<Lexeme> lexemes, Amount amount) {
        int next = behindHalf(lexemes, amount.next());
        return next > amount.next() ? amount.andAHalf(next) : amount;
    }

    private static Amount scaled(List<Lexeme> lexemes, Amount amount) {
        return NumberWords.scale(lexemes.get(amount.next()))
                .map(factor -> amount.times(factor, amount.next() + 1))
                .orElse(amount);
    }
}
