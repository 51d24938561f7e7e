package dev.postmortem.validation.internal.text;

import dev.postmortem.internal.ResourceLines;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Tells numbers that name something from numbers that count: versions, ports, HTTP status codes, ids. */
final class Labels {

    /** The number behind these names one of them. */
    private static final Set<String> NAMED = ResourceLines.words(Labels.class, "numbered-things.txt");

    /** The number behind these is a version. */
    private static final Set<String> PRODUCTS = ResourceLines.words(Labels.class, "versioned-products.txt");

    private static final Set<String> BEFORE_STATUS = Set.of("http", "status", "statuses", "code", "codes");

    private static final Set<String> STATUS_NOUNS = Set.of("error", "response", "status", "code");

    /** How far a list such as "HTTP 502, 503 and 504" is followed back. */
    private static final int LONGEST_LIST = 16;

    private Labels() {}

    /** Whether the numeral is glued to a word or to another numeral, so that it's a part of an id. */
    static boolean isPartOfId(List<Lexeme> lexemes, int at) {
        if (at == 0 || !lexemes.get(at).glued()) {
            return false;
        }
        Lexeme before = lexemes.get(at - 1);
        if (!before.is(Lexeme.Kind.SIGN) || before.isSign("#@")) {
            return true;
        }
        if (at == 1 || !before.glued()) {
            return false;
        }
        boolean behindWord = lexemes.get(at - 2).is(Lexeme.Kind.WORD);
        boolean behindDigits = lexemes.get(at - 2).is(Lexeme.Kind.NUMBER)
                || lexemes.get(at - 2).is(Lexeme.Kind.CODE);
        return before.isSign(":") ? behindDigits : before.isSign("-‐‑/.") && (behindWord || behindDigits);
    }

    /** Returns the index behind all that is glued to the lexeme. */
    static int idEnd(List<Lexeme> lexemes, int at) {
        int end = at + 1;
        while (lexemes.get(end).glued()
                && (!lexemes.get(end).is(Lexeme.Kind.SIGN) || lexemes.get(end).isSign("-‐‑/.:#"))) {
            end++;
        }
        return end;
    }

    /** Whether the number names one thing rather than counts many. */
    static boolean names(List<Lexeme> lexemes, int at, Amount amount, Reading read) {
        boolean whole = amount.value().stripTrailingZeros().scale() <= 0;
        if (at > 0 && lexemes.get(at).is(Lexeme.Kind.NUMBER)) {
            Lexeme before = lexemes.get(at - 1);
            boolean capital = before.is(Lexeme.Kind.WORD)
                    && Character.isUpperCase(before.text().codePointAt(0));
            if (NAMED.contains(before.word()) || PRODUCTS.contains(before.word()) || (capital && !whole)) {
                return true;
            }
        }
        return isStatus(lexemes, at, amount.value(), read);
    }

    /** Whether it may be an HTTP status; "500 errors" may be, and nobody can tell. */
    static boolean looksLikeStatus(Lexeme lexeme) {
        return lexeme.is(Lexeme.Kind.NUMBER)
                && lexeme.text().length() == 3
                && lexeme.value().compareTo(new BigDecimal(100)) >= 0
                && lexeme.value().compareTo(new BigDecimal(600)) < 0;
    }

    private static boolean isStatus(List<Lexeme> lexemes, int at, BigDecimal value, Reading read) {
        if (!looksLikeStatus(lexemes.get(at))) {
            return false;
        }
        boolean error = value.compareTo(new BigDecimal(400)) >= 0;
        return (error && read.noun().filter(STATUS_NOUNS::contains).isPresent()) || isInStatusList(lexemes, at);
    }

    private static boolean isInStatusList(List<Lexeme> lexemes, int at) {
        int least = Math.max(0, at - LONGEST_LIST);
        int i = at - 1;
        while (i > least
                && (looksLikeStatus(lexemes.get(i))
                        || lexemes.get(i).isSign(",/")
                        || lexemes.get(i).isWord("and")
                        || lexemes.get(i).isWord("or"))) {
            i--;
        }
        return i >= 0 && BEFORE_STATUS.contains(lexemes.get(i).word());
    }
}
