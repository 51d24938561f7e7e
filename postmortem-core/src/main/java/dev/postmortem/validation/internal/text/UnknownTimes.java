package dev.postmortem.validation.internal.text;

import dev.postmortem.validation.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds times that were never filled in: 14:??, 2022-02-?? ??:??, HH:mm, YYYY-MM-DD, and question marks alone. */
final class UnknownTimes {

    private static final Set<String> PATTERNS = Set.of(
            "HH:MM",
            "HH:MM:SS",
            "YYYY",
            "YYYY-MM",
            "YYYY-MM-DD",
            "YYYY/MM/DD",
            "DD.MM.YYYY",
            "DD/MM/YYYY",
            "MM/DD/YYYY",
            "YYYY-MM-DDTHH:MM",
            "YYYY-MM-DDTHH:MMZ",
            "YYYY-MM-DDTHH:MM:SS",
            "YYYY-MM-DDTHH:MM:SSZ");

    /** The bit by which the letters of ASCII differ in case. */
    private static final int LOWER_CASE = 0x20;

    private static final String SEPARATORS = ":-/.";

    private UnknownTimes() {}

    static List<TextSpan> find(String text) {
        List<TextSpan> found = new ArrayList<>();
        if (!mayHold(text)) {
            return found;
        }
        int i = 0;
        while (i < text.length()) {
            int end = runEnd(text, i);
            int trimmed = trimmedEnd(text, i, end);
            if (trimmed > i && isUnknown(text.substring(i, trimmed))) {
                found.add(new TextSpan(i, trimmed));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /** Each has a question mark, or month and minute or year as a pattern writes them; nearly no text has. */
    private static boolean mayHold(String text) {
        if (text.indexOf('?') >= 0) {
            return true;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean twice = (c | LOWER_CASE) == (text.charAt(i - 1) | LOWER_CASE);
            if (twice && (c == 'M' || c == 'm' || c == 'Y' || c == 'y')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnknown(String run) {
        boolean letters = "HYDMhydm".indexOf(run.charAt(0)) >= 0;
        return (letters && PATTERNS.contains(run.toUpperCase(Locale.ROOT)))
                || (run.indexOf('?') >= 0 && isQuestion(run));
    }

    /** Question marks stand for digits if they stand alone, or behind or before a separator. */
    private static boolean isQuestion(String run) {
        boolean digits = run.chars().allMatch(c -> c == '?' || Letters.isAsciiDigit(c) || SEPARATORS.indexOf(c) >= 0);
        char first = run.charAt(0);
        if (!digits || SEPARATORS.indexOf(first) >= 0) {
            return false;
        }
        boolean alone = run.length() >= 3 && run.chars().allMatch(c -> c == '?');
        return alone || run.contains(":?") || run.contains("-?") || run.contains("/?") || run.contains("??:");
    }

    private static int runEnd(String text, int start) {
        int i = start;
        while (i < text.length() && isPart(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int trimmedEnd(String text, int start, int end) {
        int i = end;
        while (i > start && SEPARATORS.indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private static boolean isPart(char c) {
        return c == '?' || c == '_' || SEPARATORS.indexOf(c) >= 0 || Character.isLetterOrDigit(c);
    }
}
