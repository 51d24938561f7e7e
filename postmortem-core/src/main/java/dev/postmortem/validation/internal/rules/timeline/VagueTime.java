package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.text.Prose;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that stand in for a clock time, such as "later", outside of code and quotations. */
final class VagueTime {

    /** None of "10 minutes later", "a later release", "later than", "as soon as" and "eventually consistent" is vague. */
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:at some point|after a while|around (?:noon|midnight)|shortly"
                    + "|(?<!\\bas )soon"
                    + "|eventually(?! consistent)"
                    + "|(?<!\\d\\s{1,3}[a-z]{1,9} |\\b(?:a|the|any|no|or) )later(?! than))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private VagueTime() {}

    /** Returns where the first of them stands. */
    static Optional<TextSpan> in(String text) {
        Matcher matcher = WORDS.matcher(Prose.of(text).masked());
        return matcher.find() ? Optional.of(new TextSpan(matcher.start(), matcher.end())) : Optional.empty();
    }
}
