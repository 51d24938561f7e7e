package dev.postmortem.validation.internal.text;

import dev.postmortem.validation.TextSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds clock times and dates, which are no quantities but say when. */
public final class ClockTimes {

    private static final Set<String> MONTHS = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Jan",
            "Feb",
            "Mar",
            "Apr",
            "Jun",
            "Jul",
            "Aug",
            "Sep",
            "Sept",
            "Oct",
            "Nov",
            "Dec");

    private static final Set<String> DAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final Set<String> ZONES =
            Set.of("UTC", "GMT", "Z", "CET", "CEST", "BST", "EST", "EDT", "PST", "PDT");

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    /** After these words a number from 1900 to 2099 is a year. */
    private static final Set<String> BEFORE_YEARS =
            Set.of("in", "since", "until", "during", "early", "late", "mid", "spring", "summer", "autumn", "winter");

    private ClockTimes() {}

    /** Returns where the author tells a clock time or a date, in order. */
    public static List<TextSpan> of(Prose prose) {
        List<Lexeme> lexemes = Lexer.lexemes(prose.masked());
        List<TextSpan> spans = new ArrayList<>();
        int i = 0;
        while (!lexemes.get(i).is(Lexeme.Kind.END)) {
            int end = end(lexemes, i);
            if (end > i) {
                spans.add(new TextSpan(
                        lexemes.get(i).start(), lexemes.get(end - 1).end()));
            }
            i = Math.max(end, i + 1);
        }
        return List.copyOf(spans);
    }

    /** Whether the author tells any clock time or date. */
    public static boolean tells(Prose prose) {
        return !of(prose).isEmpty();
    }

    /** Returns the index behind the clock time or date that begins at the lexeme; the index itself if none does. */
    static int end(List<Lexeme> lexemes, int at) {
        Lexeme first = lexemes.get(at);
        return switch (first.kind()) {
            case CLOCK, DATE -> at + 1;
            case NUMBER -> numberEnd(lexemes, at);
            case WORD -> wordEnd(lexemes, at);
            case CODE, SIGN, END -> at;
        };
    }

    private static int numberEnd(List<Lexeme> lexemes, int at) {
        Lexeme next = lexemes.get(at + 1);
        if (isWhole(lexemes.get(at), 1, 12) && (next.isWord("am") || next.isWord("pm"))) {
            return at + 2;
        }
        if (lexemes.get(at).text().length() == 4 && next.is(Lexeme.Kind.WORD) && ZONES.contains(next.text())) {
            return at + 2;
        }
        int month = dayEnd(lexemes, at);
        month += month > at && lexemes.get(month).isWord("of") ? 1 : 0;
        if (month > at && isMonth(lexemes.get(month))) {
            return month + 1 + (isYear(lexemes.get(month + 1)) ? 1 : 0);
        }
        boolean year = at > 0
                && isYear(lexemes.get(at))
                && BEFORE_YEARS.contains(lexemes.get(at - 1).word());
        return year ? at + 1 : at;
    }

    private static int wordEnd(List<Lexeme> lexemes, int at) {
        Lexeme first = lexemes.get(at);
        if (DAYS.contains(first.text()) || first.isWord("noon") || first.isWord("midnight")) {
            return at + 1;
        }
        if (!isMonth(first)) {
            return at;
        }
        if (isYear(lexemes.get(at + 1))) {
            return at + 2;
        }
        int day = dayEnd(lexemes, at + 1);
        if (day == at + 1) {
            return at;
        }
        int year = lexemes.get(day).isSign(",") ? day + 1 : day;
        return isYear(lexemes.get(year)) ? year + 1 : day;
    }

    /** Returns the index behind a day of the month, with its ordinal ending. */
    private static int dayEnd(List<Lexeme> lexemes, int at) {
        if (!isWhole(lexemes.get(at), 1, 31)) {
            return at;
        }
        Lexeme next = lexemes.get(at + 1);
        return next.glued() && ORDINALS.contains(next.word()) ? at + 2 : at + 1;
    }

    private static boolean isMonth(Lexeme lexeme) {
        return lexeme.is(Lexeme.Kind.WORD) && MONTHS.contains(lexeme.text());
    }

    private static boolean isYear(Lexeme lexeme) {
        return lexeme.text().length() == 4 && isWhole(lexeme, 1900, 2099);
    }

    private static boolean isWhole(Lexeme lexeme, int least, int most) {
        return lexeme.is(Lexeme.Kind.NUMBER)
                && lexeme.value().scale() <= 0
                && lexeme.value().compareTo(new BigDecimal(least)) >= 0
                && lexeme.value().compareTo(new BigDecimal(most)) <= 0;
    }
}
