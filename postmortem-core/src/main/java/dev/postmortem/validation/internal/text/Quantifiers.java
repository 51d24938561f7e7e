package dev.postmortem.validation.internal.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads quantities without a number: all, every, no, none and both of something. */
final class Quantifiers {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private static final BigDecimal TWO = new BigDecimal(2);

    /** Idioms such as "at all times", "all kinds of" and "every time" tell no quantity. */
    private static final Set<String> IDIOMS = Set.of(
            "time", "kind", "sort", "hand", "thing", "way", "day", "night", "week", "month", "year", "hour", "minute",
            "second");

    /** Behind "no" only these are counted in the singular: "no user", but not "no lock timeout" or "no longer". */
    private static final Set<String> COUNTED = Set.of(
            "account",
            "client",
            "connection",
            "customer",
            "event",
            "job",
            "message",
            "node",
            "order",
            "payment",
            "query",
            "read",
            "record",
            "region",
            "replica",
            "request",
            "row",
            "service",
            "session",
            "table",
            "tenant",
            "transaction",
            "user",
            "write");

    private static final Set<String> AFTER_NO_QUANTITY =
            Set.of("doubt", "fewer", "idea", "less", "longer", "matter", "more", "sooner", "way");

    private Quantifiers() {}

    /** Returns what the word at the index says of how many. */
    static Optional<Reading> read(List<Lexeme> lexemes, int at) {
        if (at > 0 && lexemes.get(at - 1).isWord("not")) {
            return Optional.empty();
        }
        return switch (lexemes.get(at).word()) {
            case "all" -> all(lexemes, at + 1);
            case "every" ->
                Nouns.singular(lexemes, at + 1)
                        .filter(noun -> !IDIOMS.contains(noun.word()))
                        .map(noun -> reading(Figure.Kind.ALL, HUNDRED, noun));
            case "no" -> no(lexemes, at + 1);
            case "none" -> Optional.of(none(lexemes, at + 1));
            case "both" -> both(lexemes, Measures.behindDeterminers(lexemes, at + 1));
            default -> Optional.empty();
        };
    }

    private static Optional<Reading> all(List<Lexeme> lexemes, int from) {
        int noun = Measures.behindDeterminers(lexemes, from);
        return Nouns.plural(lexemes, noun)
                .or(() -> Nouns.mass(lexemes, noun))
                .filter(found -> !IDIOMS.contains(found.word()))
                .map(found -> reading(Figure.Kind.ALL, HUNDRED, found));
    }

    private static Optional<Reading> no(List<Lexeme> lexemes, int from) {
        if (AFTER_NO_QUANTITY.contains(lexemes.get(from).word())) {
            return Optional.empty();
        }
        return Nouns.plural(lexemes, from)
                .or(() -> Nouns.mass(lexemes, from))
                .or(() -> Nouns.singular(lexemes, from).filter(noun -> COUNTED.contains(noun.word())))
                .filter(noun -> !IDIOMS.contains(noun.word()))
                .map(noun -> reading(Figure.Kind.NONE, BigDecimal.ZERO, noun));
    }

    private static Reading none(List<Lexeme> lexemes, int from) {
        Optional<Nouns.Noun> noun = lexemes.get(from).isWord("of") ? Measures.nounOf(lexemes, from) : Optional.empty();
        return noun.map(found -> reading(Figure.Kind.NONE, BigDecimal.ZERO, found))
                .orElseGet(() ->
                        new Reading(Figure.Kind.NONE, BigDecimal.ZERO, BigDecimal.ONE, Optional.empty(), from, false));
    }

    /** "Both reads and writes" counts nothing. */
    private static Optional<Reading> both(List<Lexeme> lexemes, int from) {
        return Nouns.plural(lexemes, from)
                .filter(noun -> !lexemes.get(noun.next()).isWord("and"))
                .map(noun -> reading(Figure.Kind.COUNT, TWO, noun));
    }

    private static Reading reading(Figure.Kind kind, BigDecimal value, Nouns.Noun noun) {
        return new Reading(kind, value, BigDecimal.ONE, Optional.of(noun.word()), noun.next(), false);
    }
}
