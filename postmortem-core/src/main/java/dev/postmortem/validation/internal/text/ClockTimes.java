package dev.postmortem.validation.internal.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Reads clock times and dates, which are no quantities but say when. */
final class ClockTimes {

    static final Set<String> MONTHS = Set.of(
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

    private static final Set<String> BEHIND_HOURS = Set.of("am", "pm", "o'clock");

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

    /** After these words a number from 1900 to 2099 is a year. */
    private static final Set<String> BEFORE_YEARS =
            Set.of("in", "since", "until", "during", "early", "late", "mid", "spring", "summer", "autumn", "winter");

    private ClockTimes() {}

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
        if (isWhole(lexemes.get(at), 1, 12) && BEHIND_HOURS.contains(next.word())) {
            return at + 2;
        }
        if (lexemes.get(at).text().length() == 4 && next.is(Lexeme.Kind.WORD) && ZONES.contains(next.text())) {
            return at + 2;
        }
        int day = dayEnd(lexemes, at);
        int month = lexemes.get(day).isWord("of") ? day + 1 : day;
        if (isMonth(lexemes.get(month))) {
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
