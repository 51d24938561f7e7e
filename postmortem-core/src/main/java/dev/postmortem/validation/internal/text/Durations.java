package dev.postmortem.validation.internal.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads durations with all their parts: "19 hours 43 minutes", "3m20s", "an hour and a half". */
final class Durations {

    private static final BigDecimal TWO = new BigDecimal(2);

    private Durations() {}

    /** Returns the duration that the amount begins. */
    static Optional<Reading> read(List<Lexeme> lexemes, Amount amount) {
        int at = Amounts.behindHyphen(lexemes, amount.next());
        return Units.seconds(lexemes.get(at)).map(size -> whole(lexemes, amount, size, at));
    }

    /** Nobody knows whether "3m rows" are three million or those of three minutes. */
    static boolean isAmbiguous(List<Lexeme> lexemes, int unit) {
        return lexemes.get(unit).text().equals("m")
                && Nouns.plural(lexemes, unit + 1).isPresent();
    }

    private static Reading whole(List<Lexeme> lexemes, Amount amount, BigDecimal size, int unit) {
        boolean inexact = Units.isInexact(lexemes.get(unit));
        BigDecimal seconds = amount.value().multiply(size);
        int behindHalf = Amounts.behindHalf(lexemes, unit + 1);
        if (behindHalf > unit + 1) {
            BigDecimal half = size.divide(TWO);
            return new Reading(Figure.Kind.DURATION, seconds.add(half), half, Optional.empty(), behindHalf, inexact);
        }
        BigDecimal smallest = size;
        BigDecimal step = amount.step().multiply(size);
        int next = unit + 1;
        Optional<Reading> part = part(lexemes, next, smallest);
        while (part.isPresent()) {
            seconds = seconds.add(part.get().value());
            step = part.get().step();
            next = part.get().next();
            smallest = Units.seconds(lexemes.get(next - 1)).orElse(BigDecimal.ZERO);
            part = part(lexemes, next, smallest);
        }
        return new Reading(Figure.Kind.DURATION, seconds, step, Optional.empty(), next, inexact);
    }

    /** Returns the next part, which has a smaller unit than the one before. */
    private static Optional<Reading> part(List<Lexeme> lexemes, int from, BigDecimal before) {
        int at = lexemes.get(from).isSign(",") ? from + 1 : from;
        int number = lexemes.get(at).isWord("and") ? at + 1 : at;
        return Amounts.read(lexemes, number)
                .flatMap(amount -> Units.seconds(lexemes.get(amount.next()))
                        .filter(size -> size.compareTo(before) < 0)
                        .map(size ->
                                Reading.of(Figure.Kind.DURATION, amount, size, Optional.empty(), amount.next() + 1)));
    }
}
