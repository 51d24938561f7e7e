package dev.postmortem.validation.internal.rules.blamelessness;

import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.text.Prose;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds sentences that are called out. */
final class Exclamations {

    /** A word and its marks; neither an operator such as {@code !=} nor a name such as {@code Yahoo!} within a sentence. */
    private static final Pattern MARK = Pattern.compile(
            "[\\p{L}\\p{N}\\p{M}]++[)\\]*_]{0,3}\\??+!++[!?]*+(?=[)\\]*_]{0,3}(?:\\s+(?!\\p{Ll})|\\s*$))");

    private Exclamations() {}

    /** Returns where the first of them ends, with the word before the mark. */
    static Optional<TextSpan> in(Prose prose) {
        if (prose.masked().indexOf('!') < 0) {
            return Optional.empty();
        }
        Matcher matcher = MARK.matcher(prose.masked());
        return matcher.find() ? Optional.of(new TextSpan(matcher.start(), matcher.end())) : Optional.empty();
    }
}
