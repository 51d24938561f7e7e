package dev.postmortem.validation.internal.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads numbers that are written in words, up to the millions. */
final class NumberWords {

    private static final Map<String, Integer> SMALL = numbered(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    /** Without the tens that have no word of their own. */
    private static final Map<String, Integer> TENS =
            numbered("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, BigDecimal> SCALES = Map.of(
            "dozen", new BigDecimal(12),
            "hundred", new BigDecimal(100),
            "thousand", new BigDecimal(1_000),
            "million", new BigDecimal(1_000_000),
            "billion", new BigDecimal(1_000_000_000));

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final List<Lexeme> lexemes;
    private int at;

    private BigDecimal step = BigDecimal.ONE;

    private NumberWords(List<Lexeme> lexemes, int at) {
        this.lexemes = lexemes;
        this.at = at;
    }

    /** Returns what hundred, thousand, million or dozen multiplies by. */
    static Optional<BigDecimal> scale(Lexeme lexeme) {
        return lexeme.is(Lexeme.Kind.WORD) ? Optional.ofNullable(SCALES.get(lexeme.word())) : Optional.empty();
    }

    /** Whether the word may begin a number. */
    static boolean begins(Lexeme lexeme) {
        return lexeme.is(Lexeme.Kind.WORD) && (SMALL.containsKey(lexeme.word()) || TENS.containsKey(lexeme.word()));
    }

    /** Returns the number whose first word stands there; "a hundred" begins with its article. */
    static Optional<Amount> read(List<Lexeme> lexemes, int at) {
        NumberWords words = new NumberWords(lexemes, at);
        boolean article = (lexemes.get(at).isWord("a") || lexemes.get(at).isWord("an"))
                && scale(lexemes.get(at + 1)).isPresent();
        if (!article && !begins(lexemes.get(at))) {
            return Optional.empty();
        }
        return Optional.of(words.number(article));
    }

    private Amount number(boolean article) {
        BigDecimal total = BigDecimal.ZERO;
        at += article ? 1 : 0;
        BigDecimal part = article ? BigDecimal.ONE : belowHundred();
        while (true) {
            part = withHundreds(part);
            Optional<BigDecimal> scale = scale(lexemes.get(at));
            if (scale.isEmpty()) {
                return new Amount(total.add(part), step, at);
            }
            at++;
            step = scale.get();
            total = total.add(part.multiply(step));
            if (!continues()) {
                return new Amount(total, step, at);
            }
            part = belowHundred();
        }
    }

    private BigDecimal withHundreds(BigDecimal part) {
        if (!lexemes.get(at).isWord("hundred")) {
            return part;
        }
        at++;
        step = HUNDRED;
        BigDecimal hundreds = part.multiply(HUNDRED);
        return continues() ? hundreds.add(belowHundred()) : hundreds;
    }

    /** Whether a smaller part follows, with or without "and", and steps onto it. */
    private boolean continues() {
        int next = lexemes.get(at).isWord("and") ? at + 1 : at;
        if (!begins(lexemes.get(next)) || lexemes.get(next).isWord("zero")) {
            return false;
        }
        at = next;
        return true;
    }

    private BigDecimal belowHundred() {
        step = BigDecimal.ONE;
        String first = lexemes.get(at++).word();
        int tens = TENS.getOrDefault(first, 0);
        if (tens == 0) {
            return BigDecimal.valueOf(SMALL.getOrDefault(first, 0));
        }
        int next = lexemes.get(at).isSign("-‐‑") ? at + 1 : at;
        int ones = SMALL.getOrDefault(lexemes.get(next).word(), 0);
        if (ones < 1 || ones > 9) {
            return BigDecimal.valueOf(tens * 10L);
        }
        at = next + 1;
        return BigDecimal.valueOf(tens * 10L + ones);
    }

    private static Map<String, Integer> numbered(String... words) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                numbers.put(words[i], i);
            }
        }
        return Map.copyOf(numbers);
    }
}
