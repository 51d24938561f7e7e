package dev.postmortem.validation.internal.text;

import dev.postmortem.validation.TextSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the quantities that an author states.
 *
 * <p>Dates, clock times, versions, HTTP status codes, ids and log positions are no quantities, nor is a number without
 * unit and noun. What may be read in two ways is not read.
 */
public final class Figures {

    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    private static final Pattern THREE_DIGITS = Pattern.compile("[0-9]{3}(?![0-9])");

    private static final Set<String> APPROXIMATE =
            Set.of("about", "almost", "approx", "approximately", "around", "ca", "circa", "nearly", "roughly", "some");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** "The second half of the day" says no more of the day. */
    private static final Set<String> BEFORE_NO_HALF = Set.of("first", "second", "other", "latter");

    /** Behind these "an hour" says how often. */
    private static final Set<String> BEFORE_PERIODS = Set.of("once", "twice", "times");

    private static final Set<String> NO_COUNTS_OF_ONE =
            Set.of("another", "day", "example", "hand", "o'clock", "other", "point", "reason", "thing", "time", "way");

    private final List<Lexeme> lexemes;
    private final List<Figure> figures = new ArrayList<>();

    private Figures(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    /** Returns the quantities of the author's own prose, in order; none overlap. */
    public static List<Figure> of(Prose prose) {
        return prose.figures();
    }

    /** Reads them; a text keeps what was read. */
    static List<Figure> read(Prose prose) {
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
            case NUMBER ->
                Labels.isPartOfId(lexemes, at) || isLastGroup(at) ? Labels.idEnd(lexemes, at) : numberOrMoney(at);
            case WORD -> word(at);
            case SIGN -> money(at);
            case CLOCK, DATE, CODE, END -> Labels.idEnd(lexemes, at);
        };
    }

    private int word(int at) {
        if (lexemes.get(at).isWord("half") && BEFORE_NO_HALF.contains(before(at).word())) {
            return at;
        }
        Optional<Reading> read =
                Fractions.read(lexemes, at).or(() -> unitWithArticle(at)).or(() -> Quantifiers.read(lexemes, at));
        if (read.isPresent()) {
            return add(at, at + 1, read.get());
        }
        return numberOrMoney(at);
    }

    private int numberOrMoney(int at) {
        return Amounts.read(lexemes, at).map(amount -> number(at, amount)).orElseGet(() -> money(at));
    }

    private int number(int at, Amount amount) {
        Optional<Reading> share = Fractions.inSo(lexemes, amount).or(() -> Fractions.belowOne(lexemes, amount));
        if (share.isPresent()) {
            return add(at, amount.next(), share.get());
        }
        Optional<Amount> second = rangeEnd(at, amount);
        Optional<Reading> read = Measures.read(lexemes, second.orElse(amount));
        int next = read.map(Reading::next).orElse(amount.next());
        if (read.isEmpty() || Amounts.goesOn(lexemes, next) || isNoQuantity(at, amount, read.get())) {
            return lexemes.get(at).is(Lexeme.Kind.NUMBER) ? Labels.idEnd(lexemes, at) : amount.next();
        }
        return second.isPresent() ? addRange(at, amount, second.get(), read.get()) : add(at, amount.next(), read.get());
    }

    /** Three digits behind a number and a space may be its last group: "1 234 rows" is not 234 rows. */
    private boolean isLastGroup(int at) {
        return before(at).is(Lexeme.Kind.NUMBER)
                && before(at).text().length() <= 3
                && THREE_DIGITS.matcher(lexemes.get(at).text()).lookingAt();
    }

    /** Returns the end of "5-10", "5 to 10", "5 or 10", and "5 and 10" behind "between". */
    private Optional<Amount> rangeEnd(int at, Amount amount) {
        Lexeme between = lexemes.get(amount.next());
        boolean range = between.isSign("-–—‐‑")
                || between.isWord("to")
                || between.isWord("or")
                || (between.isWord("and") && before(at).isWord("between"));
        return range ? Amounts.read(lexemes, amount.next() + 1) : Optional.empty();
    }

    private int addRange(int at, Amount first, Amount second, Reading read) {
        boolean approximate = !before(at).isWord("from") || isApproximate(at, read.next());
        String described = described(second.next(), read);
        Measures.read(lexemes, new Amount(first.value(), first.step(), second.next()))
                .map(start -> start.endingAt(first.next()))
                .ifPresent(start -> figures.add(figure(at, start, described, approximate)));
        figures.add(figure(first.next() + 1, read, described, approximate));
        return read.next();
    }

    private boolean isNoQuantity(int at, Amount amount, Reading read) {
        Lexeme first = lexemes.get(at);
        return switch (read.kind()) {
            case COUNT -> Labels.names(lexemes, at, amount, read) || isIdiomOfOne(at, read);
            // Nobody knows whether "500s" lasts or is what the server answered, and "five 9s" last no nine seconds.
            case DURATION ->
                (Labels.looksLikeStatus(first) || isNines(at))
                        && lexemes.get(at + 1).glued()
                        && lexemes.get(at + 1).text().equals("s");
            default -> false;
        };
    }

    /** Whether it is the second word of "three 9s". */
    private boolean isNines(int at) {
        return lexemes.get(at).text().equals("9")
                && (before(at).is(Lexeme.Kind.NUMBER) || NumberWords.begins(before(at)));
    }

    /** Neither "no one" nor "at one point" counts. */
    private boolean isIdiomOfOne(int at, Reading read) {
        return lexemes.get(at).isWord("one")
                && (before(at).isWord("no")
                        || read.noun().filter(NO_COUNTS_OF_ONE::contains).isPresent());
    }

    /** Reads "an hour" and "a week"; "a second" may be the one behind the first. */
    private Optional<Reading> unitWithArticle(int at) {
        boolean article = lexemes.get(at).isWord("a") || lexemes.get(at).isWord("an");
        if (!article || BEFORE_PERIODS.contains(before(at).word())) {
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
        if (!lexemes.get(at + 1).is(Lexeme.Kind.NUMBER)) {
            return at;
        }
        return Amounts.read(lexemes, at + 1)
                .map(this::withMillions)
                .filter(amount -> !Amounts.goesOn(lexemes, amount.next()))
                .map(amount -> add(
                        at,
                        amount.next(),
                        Reading.of(Figure.Kind.MONEY, amount, BigDecimal.ONE, currency, amount.next())))
                .orElseGet(() -> Labels.idEnd(lexemes, at + 1));
    }

    /** Behind a currency the "m" of "€5m" are millions, and no minutes. */
    private Amount withMillions(Amount amount) {
        Lexeme letter = lexemes.get(amount.next());
        return letter.glued() && letter.text().equals("m") ? amount.times(MILLION, amount.next() + 1) : amount;
    }

    private int add(int at, int behindAmount, Reading read) {
        figures.add(figure(at, read, described(behindAmount, read), isApproximate(at, read.next())));
        return read.next();
    }

    /** Returns what describes the noun, which is the last word of what was read. */
    private String described(int behindAmount, Reading read) {
        return read.noun().isPresent() ? Nouns.description(lexemes, behindAmount, read.next() - 1) : "";
    }

    private Figure figure(int at, Reading read, String described, boolean approximate) {
        boolean negative = isNegative(at);
        return new Figure(
                read.kind(),
                new TextSpan(
                        lexemes.get(negative ? at - 1 : at).start(),
                        lexemes.get(read.next() - 1).end()),
                Reading.plain(negative ? read.value().negate() : read.value()),
                Reading.plain(read.step()),
                read.noun(),
                described,
                approximate || read.inexact());
    }

    private boolean isNegative(int at) {
        boolean sign = lexemes.get(at).glued() && before(at).isSign("-−");
        return sign && (!before(at).glued() || before(at - 1).isSign("(["));
    }

    private boolean isApproximate(int at, int next) {
        if (lexemes.get(next).isWord("or") && lexemes.get(next + 1).isWord("so")) {
            return true;
        }
        int from = ARTICLES.contains(before(at).word()) ? at - 1 : at;
        boolean abbreviated = before(from).isSign(".") && before(from).glued();
        Lexeme sign = before(abbreviated ? from - 1 : from);
        return sign.isSign("~≈∼") || APPROXIMATE.contains(sign.word());
    }

    /** Returns the lexeme before that one; before the first stands the end, which is neither word nor sign. */
    private Lexeme before(int at) {
        return lexemes.get(at > 0 ? at - 1 : lexemes.size() - 1);
    }
}
