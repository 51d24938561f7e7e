package dev.postmortem.validation.internal.rules.blamelessness;

import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.text.Prose;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds sentences that are called out. */
final class Exclamations {

    /** A mark behind a word that ends the sentence; neither an operator as {@code !=} nor a part of a name. */
    private static final Pattern MARK = Pattern.compile(
            "(?<=[\\p{L}\\p{M}][)\\]*_]{0,3}\\??)!++[!?]*+(?=[)\\]*_]{0,3}(?:\\s++(?!\\p{Ll})|\\s*+$))");

    private Exclamations() {}

    /** Returns where the first of them ends, with the word before the mark. */
    static Optional<TextSpan> in(Prose prose) {
        String text = prose.masked();
        if (text.indexOf('!') < 0) {
            return Optional.empty();
        }
        Matcher matcher = MARK.matcher(text);
        return matcher.find()
                ? Optional.of(new TextSpan(wordStart(text, matcher.start()), matcher.end()))
                : Optional.empty();
    }

    private static int wordStart(String text, int mark) {
        int start = mark;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (!Character.isLetterOrDigit(text.codePointAt(start))) {
            start++;
        }
        return start;
    }
}
