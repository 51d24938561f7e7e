package dev.postmortem.model.value;

import dev.postmortem.model.internal.Shown;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an author is told whose amount is not understood. */
final class AmountErrors {

    private static final String ACCEPTED = "; accepted are for example 954, ~5000, 5000..7000, >=5000, <=20, 12.5 %,"
            + " PT24H11M, 24 h 11 min, 300 GB, EUR 1200.5, 48/d and 80 x; for words alone use words(...), in JSON"
            + " {\"words\": \"almost all\"}";

    private static final List<Hint> HINTS = List.of(
            new Hint(
                    "[0-9][,'\u2019_ ][0-9]",
                    "write digits without thousands separators and a point before decimals, as in 5000 or 12.5"),
            new Hint("[0-9] ?m\\b", "m may be minutes, months or metres; write min"),
            new Hint(
                    "^ *(?:>(?!=)|<(?!=)|over |more than |under |less than )",
                    "write >=5000 for at least, <=20 for at most"),
            new Hint(
                    "^ *[~\u2248]? *[+]",
                    "a plus sign may mean a growth: leave it out, and tell the growth in the noun"),
            new Hint("[0-9] ?times\\b", "write 5 x for a multiple, and 5 alone for a count"),
            new Hint(
                    "[0-9] ?[A-Z]{3}$",
                    "that is no currency of ISO 4217; write 500/s for a rate, and 16 alone for a count of things"),
            new Hint("\\p{Sc}", "write the ISO 4217 code of the currency, as in EUR 1200.5"),
            new Hint(
                    "[0-9] ?(?:[KkMGTP]b|KB|mb|gb|tb|pb)\\b",
                    "write kB, MB, GB, TB or PB for powers of 1000, or KiB, MiB, GiB or TiB for powers of 1024"),
            new Hint("[0-9] ?- ?[0-9]|\u2013", "write a range with two points, as in 5000..7000"),
            new Hint("[\\p{Nd}&&[^0-9]]", "write the digits 0 to 9"));

    private AmountErrors() {}

    /** Returns what to do about a text that says nothing to the parser, or {@code ""} if the examples must do. */
    static String advice(String text) {
        return HINTS.stream()
                .filter(hint -> hint.pattern().matcher(text).find())
                .findFirst()
                .map(Hint::advice)
                .orElse("");
    }

    static IllegalArgumentException notUnderstood(String text, @Nullable String advice, @Nullable Throwable cause) {
        String reason = advice == null || advice.isEmpty() ? "" : ": " + advice;
        return new IllegalArgumentException(
                "Amount " + Shown.quote(text) + " is not understood" + reason + ACCEPTED, cause);
    }

    private record Hint(Pattern pattern, String advice) {

        Hint(String regex, String advice) {
            this(Pattern.compile(regex), advice);
        }
    }
}
