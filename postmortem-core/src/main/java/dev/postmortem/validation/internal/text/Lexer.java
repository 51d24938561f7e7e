package dev.postmortem.validation.internal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts prose into lexemes. */
final class Lexer {

    /** More digits are an id, not a quantity. */
    private static final int MOST_DIGITS = 18;

    /** A date such as 2026-11-02, 2026/11/02, 2026-11, 02.11.2026, 11/02/2026 and 11/02/26. */
    private static final Pattern DATE = Pattern.compile("(?:19|20)[0-9]{2}([-/])(?:0[1-9]|1[0-2])\\1[0-9]{2}(?![0-9])"
            + "|(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])(?!-?[0-9])"
            + "|[0-9]{1,2}([-/.])[0-9]{1,2}\\2[0-9]{4}(?![0-9])"
            + "|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2}(?![0-9])");

    /** A time of day such as 9:05, 10:05:30 and 10:05:30.250; a day may end at 24:00. */
    private static final Pattern CLOCK =
            Pattern.compile("(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?![0-9])(?::[0-9]{2}(?![0-9])(?:\\.[0-9]+)?)?");

    private static final String FRACTIONS = "½¼¾";
    private static final List<BigDecimal> FRACTION_VALUES =
            List.of(new BigDecimal("0.5"), new BigDecimal("0.25"), new BigDecimal("0.75"));

    private final String text;
    private final List<Lexeme> lexemes = new ArrayList<>();
    private int last = -1;

    private Lexer(String text) {
        this.text = text;
    }

    /** Returns the lexemes in order, and an end behind the last. */
    static List<Lexeme> lexemes(String prose) {
        Lexer lexer = new Lexer(prose);
        int i = 0;
        while (i < prose.length()) {
            i = lexer.next(i);
        }
        lexer.add(Lexeme.Kind.END, prose.length(), prose.length(), BigDecimal.ZERO);
        return lexer.lexemes;
    }

    private int next(int at) {
        int c = text.codePointAt(at);
        if (Letters.isSpace(c)) {
            return space(at);
        }
        if (Letters.isAsciiDigit(c)) {
            return numeral(at);
        }
        if (FRACTIONS.indexOf(c) >= 0) {
            return add(Lexeme.Kind.NUMBER, at, at + 1, FRACTION_VALUES.get(FRACTIONS.indexOf(c)));
        }
        int end = wordEnd(at);
        return end > at
                ? add(Lexeme.Kind.WORD, at, end, BigDecimal.ZERO)
                : add(Lexeme.Kind.SIGN, at, at + Character.charCount(c), BigDecimal.ZERO);
    }

    /** An empty line ends whatever stands before it, so it is a sign of its own. */
    private int space(int start) {
        int end = start;
        int lines = 0;
        while (end < text.length() && Letters.isSpace(text.codePointAt(end))) {
            lines += text.charAt(end) == '\n' ? 1 : 0;
            end++;
        }
        return lines > 1 ? add(Lexeme.Kind.SIGN, start, end, BigDecimal.ZERO) : end;
    }

    private int add(Lexeme.Kind kind, int start, int end, BigDecimal value) {
        String written = text.substring(start, end);
        String folded = kind == Lexeme.Kind.WORD ? Letters.folded(written) : written;
        lexemes.add(new Lexeme(kind, written, folded, start, end, last == start && end > start, value));
        last = end;
        return end;
    }

    private int wordEnd(int start) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            boolean inner =
                    Letters.isApostrophe(c) && i > start && next < text.length() && isLetter(text.codePointAt(next));
            if (!isLetter(c) && !inner) {
                return i;
            }
            i = next;
        }
        return i;
    }

    /** Digits of other scripts are no numerals in English, and are read as letters. */
    private static boolean isLetter(int c) {
        return Letters.isWordPart(c) && !Letters.isAsciiDigit(c);
    }

    private int numeral(int start) {
        int date = end(DATE, start);
        if (date > start) {
            return add(Lexeme.Kind.DATE, start, date, BigDecimal.ZERO);
        }
        int clock = end(CLOCK, start);
        return clock > start ? add(Lexeme.Kind.CLOCK, start, clock, BigDecimal.ZERO) : number(start, digits(start));
    }

    /** Returns where the pattern ends that begins there; the same place if it does not. */
    private int end(Pattern pattern, int start) {
        Matcher matcher = pattern.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? matcher.end() : start;
    }

    private int number(int start, int digits) {
        int whole = grouped(start, digits);
        int end = whole;
        boolean grouped = whole > digits;
        boolean comma = !grouped && charAt(whole) == ',' && isDecimalComma(whole + 1);
        if (comma || charAt(whole) == '.') {
            end = Math.max(whole, digits(whole + 1));
            end = end == whole + 1 ? whole : end;
        }
        if (isPartOfMore(end) || digitsIn(start, end) > MOST_DIGITS) {
            return add(Lexeme.Kind.CODE, start, codeEnd(end), BigDecimal.ZERO);
        }
        BigDecimal value = value(start, whole, end);
        int fraction = FRACTIONS.indexOf(charAt(end));
        if (fraction >= 0 && end == whole) {
            return add(Lexeme.Kind.NUMBER, start, end + 1, value.add(FRACTION_VALUES.get(fraction)));
        }
        return add(Lexeme.Kind.NUMBER, start, end, value);
    }

    private BigDecimal value(int start, int whole, int end) {
        StringBuilder plain = new StringBuilder();
        for (int i = start; i < whole; i++) {
            if (Letters.isAsciiDigit(text.charAt(i))) {
                plain.append(text.charAt(i));
            }
        }
        return new BigDecimal(
                end > whole ? plain.append('.').append(text, whole + 1, end).toString() : plain.toString());
    }

    private int digitsIn(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += Letters.isAsciiDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /** Returns where a whole number ends whose digits may stand in groups of three. */
    private int grouped(int start, int digits) {
        int end = digits;
        if (digits - start > 3) {
            return end;
        }
        char separator = charAt(digits);
        if (separator != ',' && separator != '\'' && separator != '’' && !isThinSpace(separator)) {
            return end;
        }
        while (charAt(end) == separator && digits(end + 1) == end + 4) {
            end += 4;
        }
        return end;
    }

    /** Spaces that keep the groups of one number together. */
    private static boolean isThinSpace(char c) {
        return c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }

    /** One or two digits behind a comma are decimals, as in 12,4 %; three are a group. */
    private boolean isDecimalComma(int from) {
        return digits(from) - from <= 2;
    }

    /** Whether more points or commas and digits follow, as in 16.4.1 and 10.0.0.1. */
    private boolean isPartOfMore(int end) {
        char c = charAt(end);
        return (c == '.' || c == ',') && Letters.isAsciiDigit(charAt(end + 1));
    }

    private int codeEnd(int from) {
        int end = from;
        while (isPartOfMore(end)) {
            end = digits(end + 1);
        }
        return end;
    }

    private int digits(int from) {
        int i = from;
        while (i < text.length() && Letters.isAsciiDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }
}
