package dev.postmortem.validation.internal.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads parts of a whole: half an hour, half of the users, ¾ of a day, a third of requests, one in five rows. */
final class Fractions {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private static final MathContext PLACES = new MathContext(10);

    private static final Map<String, Integer> DENOMINATORS = Map.ofEntries(
            Map.entry("half", 2),
            Map.entry("third", 3),
            Map.entry("thirds", 3),
            Map.entry("quarter", 4),
            Map.entry("quarters", 4),
            Map.entry("fifth", 5),
            Map.entry("fifths", 5),
            Map.entry("tenth", 10),
            Map.entry("tenths", 10));

    private Fractions() {}

    /** Returns the part of a whole that begins at the lexeme. */
    static Optional<Reading> read(List<Lexeme> lexemes, int at) {
        Lexeme first = lexemes.get(at);
        if (first.isWord("half")) {
            return half(lexemes, at + 1);
        }
        if (first.isWord("a") && lexemes.get(at + 1).isWord("half")) {
            return halfUnit(lexemes, at + 2);
        }
        boolean article = first.isWord("a") || first.isWord("one");
        if (!article && !NumberWords.begins(first)) {
            return Optional.empty();
        }
        Optional<Amount> numerator = article
                ? Optional.of(new Amount(BigDecimal.ONE, BigDecimal.ONE, at + 1))
                : NumberWords.read(lexemes, at);
        return numerator.flatMap(amount -> ofWhole(lexemes, amount));
    }

    /** Reads "¾ of an hour" and "0.5 of the traffic", whose number is the amount. */
    static Optional<Reading> belowOne(List<Lexeme> lexemes, Amount amount) {
        boolean part = amount.value().signum() > 0 && amount.value().compareTo(BigDecimal.ONE) < 0;
        return part ? ofWhole(lexemes, amount, 1, amount.next()) : Optional.empty();
    }

    /** Reads "1 in 5 requests" and "one out of five rows"; "two in three days" tells no share of the days. */
    static Optional<Reading> inSo(List<Lexeme> lexemes, Amount amount) {
        int at = amount.next();
        int second = lexemes.get(at).isWord("in")
                ? at + 1
                : lexemes.get(at).isWord("out") && lexemes.get(at + 1).isWord("of") ? at + 2 : at;
        if (second == at) {
            return Optional.empty();
        }
        return Amounts.read(lexemes, second)
                .filter(whole -> whole.value().compareTo(amount.value()) > 0)
                .filter(whole -> Units.seconds(lexemes.get(whole.next())).isEmpty())
                .flatMap(whole -> Nouns.plural(lexemes, whole.next())
                        .map(noun -> percentage(amount.value(), whole.value(), Optional.of(noun.word()), noun.next())));
    }

    private static Optional<Reading> half(List<Lexeme> lexemes, int at) {
        int unit = lexemes.get(at).isWord("a") || lexemes.get(at).isWord("an") ? at + 1 : at;
        Optional<Reading> duration = halfUnit(lexemes, unit);
        if (duration.isPresent()) {
            return duration;
        }
        if (unit > at) {
            return NumberWords.scale(lexemes.get(unit)).flatMap(scale -> {
                BigDecimal value = part(scale, 2);
                return Measures.read(lexemes, new Amount(value, value, unit + 1));
            });
        }
        boolean ofWhole = Measures.behindDeterminers(lexemes, at) > at;
        return ofWhole
                ? Measures.nounOf(lexemes, at)
                        .map(noun -> percentage(
                                BigDecimal.ONE, BigDecimal.valueOf(2), Optional.of(noun.word()), noun.next()))
                : Optional.empty();
    }

    private static Optional<Reading> halfUnit(List<Lexeme> lexemes, int at) {
        int unit = Amounts.behindHyphen(lexemes, at);
        Amount one = new Amount(BigDecimal.ONE, BigDecimal.ONE, unit);
        return Nouns.isPlural(lexemes.get(unit).word()) ? Optional.empty() : duration(lexemes, one, 2, unit);
    }

    private static Optional<Reading> ofWhole(List<Lexeme> lexemes, Amount numerator) {
        int at = Amounts.behindHyphen(lexemes, numerator.next());
        Integer denominator = DENOMINATORS.get(lexemes.get(at).word());
        return denominator == null ? Optional.empty() : ofWhole(lexemes, numerator, denominator, at + 1);
    }

    /** Returns the share that "of" begins: of a unit of time, or of what a noun names. */
    private static Optional<Reading> ofWhole(List<Lexeme> lexemes, Amount numerator, int denominator, int of) {
        if (!lexemes.get(of).isWord("of")) {
            return Optional.empty();
        }
        boolean article =
                lexemes.get(of + 1).isWord("an") || lexemes.get(of + 1).isWord("a");
        return (article ? duration(lexemes, numerator, denominator, of + 2) : Optional.<Reading>empty())
                .or(() -> Measures.nounOf(lexemes, of)
                        .map(noun -> percentage(
                                numerator.value(),
                                BigDecimal.valueOf(denominator),
                                Optional.of(noun.word()),
                                noun.next())));
    }

    private static Optional<Reading> duration(List<Lexeme> lexemes, Amount numerator, int denominator, int unit) {
        return lexemes.get(unit).text().length() < 3
                ? Optional.empty()
                : Units.seconds(lexemes.get(unit))
                        .map(size -> new Reading(
                                Figure.Kind.DURATION,
                                part(size.multiply(numerator.value()), denominator),
                                part(size.multiply(numerator.step()), denominator),
                                Optional.empty(),
                                unit + 1,
                                Units.isInexact(lexemes.get(unit))));
    }

    private static Reading percentage(BigDecimal part, BigDecimal whole, Optional<String> noun, int next) {
        BigDecimal value = Reading.plain(part.multiply(HUNDRED).divide(whole, PLACES));
        boolean inexact = value.multiply(whole).compareTo(part.multiply(HUNDRED)) != 0;
        return new Reading(Figure.Kind.PERCENTAGE, value, BigDecimal.ONE, noun, next, inexact);
    }

    private static BigDecimal part(BigDecimal whole, int denominator) {
        return Reading.plain(whole.divide(BigDecimal.valueOf(denominator), PLACES));
    }
}
