package dev.postmortem.validation.internal.text;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows which words are bare numbers. */
public final class Numbers {

    /** Neither a clock time nor a year. */
    private static final Pattern NUMBER = Pattern.compile("(?!(?:19|20)\\d\\d$)\\d+(?:[.,]\\d+)*");

    private static final Set<String> MONTHS =
            ClockTimes.MONTHS.stream().map(Letters::folded).collect(Collectors.toUnmodifiableSet());

    private Numbers() {}

    /** Says whether a folded word is a number that counts or measures something. */
    public static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    /** Says whether a folded word is the name of a month, so that a number before it is a day. */
    public static boolean isMonth(String word) {
        return MONTHS.contains(word);
    }
}
