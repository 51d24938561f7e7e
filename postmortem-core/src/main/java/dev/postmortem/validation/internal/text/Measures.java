package dev.postmortem.validation.internal.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what stands behind a number: its unit, or the noun that it counts. */
final class Measures {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private static final Set<String> PERCENT = Set.of("percent", "pct", "pp");

    private static final Set<String> DETERMINERS =
            Set.of("the", "our", "its", "their", "his", "her", "your", "my", "these", "those", "all");

    private static final Set<String> BEFORE_PERIODS = Set.of("per", "a", "an", "each", "every");

    private static final Set<String> AFTER_MOMENTS = Set.of("later", "ago", "before", "after", "earlier");

    private Measures() {}

    /** Returns what the amount says. */
    static Optional<Reading> read(List<Lexeme> lexemes, Amount amount) {
        if (Durations.isAmbiguous(lexemes, Amounts.behindHyphen(lexemes, amount.next()))) {
            return Optional.empty();
        }
        return percentage(lexemes, amount)
                .or(() -> Durations.read(lexemes, amount))
                .or(() -> unit(lexemes, amount))
                .or(() -> rate(lexemes, amount))
                .or(() -> count(lexemes, amount));
    }

    /** Returns the noun behind "of" or an article; what has no plural is one too. */
    static Optional<Nouns.Noun> nounOf(List<Lexeme> lexemes, int of) {
        int from = behindDeterminers(lexemes, of);
        return Nouns.plural(lexemes, from).or(() -> Nouns.mass(lexemes, from)).or(() -> Nouns.singular(lexemes, from));
    }

    /** Returns the index behind "of", "of the", "all of our" and their like. */
    static int behindDeterminers(List<Lexeme> lexemes, int from) {
        int at = lexemes.get(from).isWord("of") ? from + 1 : from;
        int most = at + 2;
        while (at < most && DETERMINERS.contains(lexemes.get(at).word())) {
            at++;
        }
        return at;
    }

    private static Optional<Reading> percentage(List<Lexeme> lexemes, Amount amount) {
        int at = Amounts.behindHyphen(lexemes, amount.next());
        int next = behindPercent(lexemes, at);
        if (next == at) {
            return Optional.empty();
        }
        Optional<Nouns.Noun> noun = lexemes.get(next).isWord("of") ? nounOf(lexemes, next) : Optional.empty();
        return Optional.of(Reading.of(
                Figure.Kind.PERCENTAGE,
                amount,
                lexemes.get(at).isSign("‰") ? TENTH : BigDecimal.ONE,
                noun.map(Nouns.Noun::word),
                noun.map(Nouns.Noun::next).orElse(next)));
    }

    /** Returns the index behind "%", "per cent", "percentage points" and their like; the same index without one. */
    private static int behindPercent(List<Lexeme> lexemes, int at) {
        Lexeme unit = lexemes.get(at);
        if (unit.isSign("%‰") || PERCENT.contains(unit.word())) {
            return at + 1;
        }
        boolean two = (unit.isWord("per") && lexemes.get(at + 1).isWord("cent"))
                || (unit.isWord("percentage")
                        && Nouns.singular(lexemes.get(at + 1).word()).equals("point"));
        return two ? at + 2 : at;
    }

    private static Optional<Reading> unit(List<Lexeme> lexemes, Amount amount) {
        int at = Amounts.behindHyphen(lexemes, amount.next());
        Lexeme unit = lexemes.get(at);
        Optional<BigDecimal> bytes = Units.bytes(unit);
        if (bytes.isPresent()) {
            return Optional.of(perPeriod(
                    lexemes, at + 1, Reading.of(Figure.Kind.BYTES, amount, bytes.get(), Optional.empty(), at + 1)));
        }
        Optional<String> currency = Units.currency(unit);
        if (currency.isPresent()) {
            return Optional.of(Reading.of(Figure.Kind.MONEY, amount, BigDecimal.ONE, currency, at + 1));
        }
        if (unit.glued() && (unit.isWord("x") || unit.isSign("×"))) {
            return Optional.of(Reading.of(Figure.Kind.COUNT, amount, BigDecimal.ONE, Optional.of("time"), at + 1));
        }
        return Units.rate(unit)
                .map(noun -> Reading.of(Figure.Kind.RATE, amount, BigDecimal.ONE, Optional.of(noun), at + 1));
    }

    /** Reads "40 req/s", "5/min" and "5 per minute", whose noun needs no plural. */
    private static Optional<Reading> rate(List<Lexeme> lexemes, Amount amount) {
        int at = amount.next();
        boolean named = lexemes.get(at).is(Lexeme.Kind.WORD)
                && !lexemes.get(at).glued()
                && lexemes.get(at + 1).isSign("/");
        String noun = !named
                ? ""
                : lexemes.get(at).isWord("req")
                        ? "request"
                        : Nouns.singular(lexemes.get(at).word());
        int slash = named ? at + 1 : at;
        boolean per =
                isSlash(lexemes.get(slash)) || (!named && lexemes.get(slash).isWord("per"));
        return per
                ? Units.period(lexemes.get(slash + 1))
                        .map(period -> Reading.of(
                                Figure.Kind.RATE, amount, BigDecimal.ONE, Optional.of(noun + "/" + period), slash + 2))
                : Optional.empty();
    }

    private static Optional<Reading> count(List<Lexeme> lexemes, Amount amount) {
        int at = amount.next();
        if (lexemes.get(at).glued()) {
            return Optional.empty();
        }
        if (lexemes.get(at).isWord("of")) {
            return share(lexemes, amount);
        }
        return counted(lexemes, amount.value(), at)
                .map(noun -> perPeriod(
                        lexemes,
                        noun.next(),
                        Reading.of(Figure.Kind.COUNT, amount, BigDecimal.ONE, Optional.of(noun.word()), noun.next())));
    }

    /** Reads the first number of "18,201 of 146,782 requests" and of "three of the replicas". */
    private static Optional<Reading> share(List<Lexeme> lexemes, Amount amount) {
        int from = behindDeterminers(lexemes, amount.next());
        Optional<Amount> total = Amounts.read(lexemes, from);
        if (total.isPresent()) {
            return counted(lexemes, total.get().value(), total.get().next())
                    .map(noun -> Reading.of(
                            Figure.Kind.COUNT, amount, BigDecimal.ONE, Optional.of(noun.word()), amount.next()));
        }
        return Nouns.plural(lexemes, from)
                .map(noun ->
                        Reading.of(Figure.Kind.COUNT, amount, BigDecimal.ONE, Optional.of(noun.word()), noun.next()));
    }

    private static Optional<Nouns.Noun> counted(List<Lexeme> lexemes, BigDecimal value, int from) {
        if (value.compareTo(BigDecimal.ONE) == 0) {
            return Nouns.singular(lexemes, from);
        }
        Optional<Nouns.Noun> plural = Nouns.plural(lexemes, from);
        return value.signum() == 0 ? plural.or(() -> Nouns.mass(lexemes, from)) : plural;
    }

    /** Turns what is told per unit of time into a rate. */
    private static Reading perPeriod(List<Lexeme> lexemes, int at, Reading read) {
        Lexeme per = lexemes.get(at);
        boolean moment = AFTER_MOMENTS.contains(
                lexemes.get(Math.min(at + 2, lexemes.size() - 1)).word());
        boolean rate = isSlash(per) || (BEFORE_PERIODS.contains(per.word()) && !moment);
        return rate
                ? Units.period(lexemes.get(at + 1))
                        .map(period -> new Reading(
                                Figure.Kind.RATE,
                                read.value(),
                                read.step(),
                                Optional.of(read.noun().orElse("byte") + "/" + period),
                                at + 2,
                                false))
                        .orElse(read)
                : read;
    }

    private static boolean isSlash(Lexeme lexeme) {
        return lexeme.isSign("/") && lexeme.glued();
    }
}
