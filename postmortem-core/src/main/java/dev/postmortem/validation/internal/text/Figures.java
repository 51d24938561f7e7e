package dev.postmortem.validation.internal.text;

import dev.postmortem.validation.TextSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the quantities that an author states.
 *
 * <p>Dates, clock times, versions, HTTP status codes, ids and log positions are no quantities, nor is a number without
 * unit and noun. What may be read in two ways is not read.
 */
public final class Figures {

    private static final Set<String> APPROXIMATE =
            Set.of("about", "almost", "approx", "approximately", "around", "ca", "circa", "nearly", "roughly", "some");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** "The second half of the day" says no more of the day. */
    private static final Set<String> BEFORE_NO_HALF = Set.of("first", "second", "other", "latter");

    /** Behind these "an hour" says how often. */
    private static final Set<String> BEFORE_PERIODS = Set.of("once", "twice", "times");

    private static final Set<String> NO_COUNTS_OF_ONE =
            Set.of("another", "day", "example", "hand", "other", "point", "reason", "thing", "time", "way");

    private final List<Lexeme> lexemes;
    private final List<Figure> figures = new ArrayList<>();

    private Figures(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the quantities of the author's own prose, in order; none overlap. */
    public static List<Figure> of(Prose prose) {
        Figures reader = new Figures(Lexer.lexemes(prose.masked()));
        int i = 0;
        while (!reader.lexemes.get(i).is(Lexeme.Kind.END)) {
            i = Math.max(reader.read(i), i + 1);
        }
        return List.copyOf(reader.figures);
    }

    private int read(int at) {
        int moment = ClockTimes.end(lexemes, at);
        if (moment > at) {
            return moment;
        }
        return switch (lexemes.get(at).kind()) {
            case NUMBER -> Labels.isPartOfId(lexemes, at) ? Labels.idEnd(lexemes, at) : number(at);
            case WORD -> word(at);
            case SIGN -> money(at);
            case CLOCK, DATE, CODE, END -> Labels.idEnd(lexemes, at);
        };
    }

    private int word(int at) {
        boolean half = lexemes.get(at).isWord("half") && at > 0;
        if (half && BEFORE_NO_HALF.contains(lexemes.get(at - 1).word())) {
            return at;
        }
        Optional<Reading> read =
                Fractions.read(lexemes, at).or(() -> unitWithArticle(at)).or(() -> Quantifiers.read(lexemes, at));
        if (read.isPresent()) {
            return add(at, read.get());
        }
        return NumberWords.read(lexemes, at).isPresent() ? number(at) : money(at);
    }

    private int number(int at) {
        Optional<Amount> amount = Amounts.read(lexemes, at);
        if (amount.isEmpty()) {
            return at;
        }
        Optional<Reading> ratio = Fractions.inSo(lexemes, amount.get());
        if (ratio.isPresent()) {
            return add(at, ratio.get());
        }
        Optional<Amount> second = rangeEnd(at, amount.get());
        Optional<Reading> read = Measures.read(lexemes, second.orElse(amount.get()));
        int next = read.map(Reading::next).orElse(amount.get().next());
        if (read.isEmpty() || Amounts.goesOn(lexemes, next) || isNoQuantity(at, amount.get(), read.get())) {
            return lexemes.get(at).is(Lexeme.Kind.NUMBER)
                    ? Labels.idEnd(lexemes, at)
                    : amount.get().next();
        }
        return second.isPresent() ? addRange(at, amount.get(), second.get(), read.get()) : add(at, read.get());
    }

    /** Returns the end of "5-10", "5 to 10", "5 or 10", and "5 and 10" behind "between". */
    private Optional<Amount> rangeEnd(int at, Amount amount) {
        Lexeme between = lexemes.get(amount.next());
        boolean range = between.isSign("-–—‐‑")
                || between.isWord("to")
                || between.isWord("or")
                || (between.isWord("and") && at > 0 && lexemes.get(at - 1).isWord("between"));
        return range ? Amounts.read(lexemes, amount.next() + 1) : Optional.empty();
    }

    private int addRange(int at, Amount first, Amount second, Reading read) {
        boolean change = at > 0 && lexemes.get(at - 1).isWord("from");
        boolean approximate = !change || isApproximate(at, read.next());
        Measures.read(lexemes, new Amount(first.value(), first.step(), second.next()))
                .map(start -> start.endingAt(first.next()))
                .ifPresent(start -> figures.add(figure(at, start, approximate)));
        figures.add(figure(first.next() + 1, read, approximate));
        return read.next();
    }

    private boolean isNoQuantity(int at, Amount amount, Reading read) {
        Lexeme first = lexemes.get(at);
        return switch (read.kind()) {
            case COUNT -> Labels.names(lexemes, at, amount, read) || isIdiomOfOne(at, read);
            // Nobody knows whether "500s" lasts or is what the server answered.
            case DURATION ->
                Labels.looksLikeStatus(first)
                        && lexemes.get(at + 1).glued()
                        && lexemes.get(at + 1).text().equals("s");
            default -> false;
        };
    }

    /** Neither "no one" nor "at one point" counts. */
    private boolean isIdiomOfOne(int at, Reading read) {
        boolean nobody = at > 0 && lexemes.get(at - 1).isWord("no");
        return lexemes.get(at).isWord("one")
                && (nobody || read.noun().filter(NO_COUNTS_OF_ONE::contains).isPresent());
    }

    /** Reads "an hour" and "a week"; "a second" may be the one behind the first. */
    private Optional<Reading> unitWithArticle(int at) {
        boolean article = lexemes.get(at).isWord("a") || lexemes.get(at).isWord("an");
        if (!article || (at > 0 && BEFORE_PERIODS.contains(lexemes.get(at - 1).word()))) {
            return Optional.empty();
        }
        Lexeme unit = lexemes.get(at + 1);
        if (unit.word().length() < 3
                || unit.word().startsWith("sec")
                || Nouns.isPlural(unit.word())
                || Amounts.behindHyphen(lexemes, at + 2) > at + 2) {
            return Optional.empty();
        }
        return Durations.read(lexemes, new Amount(BigDecimal.ONE, BigDecimal.ONE, at + 1));
    }

    /** Reads a currency before its amount. */
    private int money(int at) {
        Optional<String> currency = Units.currency(lexemes.get(at));
        if (currency.isEmpty()) {
            return at;
        }
        Optional<Amount> amount =
                lexemes.get(at + 1).is(Lexeme.Kind.NUMBER) ? Amounts.read(lexemes, at + 1) : Optional.empty();
        return amount.filter(number -> !Amounts.goesOn(lexemes, number.next()))
                .map(number -> add(at, Reading.of(Figure.Kind.MONEY, number, BigDecimal.ONE, currency, number.next())))
                .orElse(at);
    }

    private int add(int at, Reading read) {
        figures.add(figure(at, read, isApproximate(at, read.next())));
        return read.next();
    }

    private Figure figure(int at, Reading read, boolean approximate) {
        boolean negative = isNegative(at);
        return new Figure(
                read.kind(),
                new TextSpan(
                        lexemes.get(negative ? at - 1 : at).start(),
                        lexemes.get(read.next() - 1).end()),
                Reading.plain(negative ? read.value().negate() : read.value()),
                Reading.plain(read.step()),
                read.noun(),
                approximate || read.inexact());
    }

    private boolean isNegative(int at) {
        return at > 0
                && lexemes.get(at).glued()
                && lexemes.get(at - 1).isSign("-−")
                && !lexemes.get(at - 1).glued();
    }

    private boolean isApproximate(int at, int next) {
        if (lexemes.get(next).isWord("or") && lexemes.get(next + 1).isWord("so")) {
            return true;
        }
        int before = at - 1;
        if (before >= 0 && ARTICLES.contains(lexemes.get(before).word())) {
            before--;
        }
        if (before > 0 && lexemes.get(before).isSign(".") && lexemes.get(before).glued()) {
            before--;
        }
        return before >= 0
                && (lexemes.get(before).isSign("~≈∼")
                        || APPROXIMATE.contains(lexemes.get(before).word()));
    }
}
