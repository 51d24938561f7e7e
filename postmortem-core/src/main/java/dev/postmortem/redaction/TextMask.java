package dev.postmortem.redaction;

import dev.postmortem.model.internal.Mandatory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a text what a house knows that it must not be seen.
 *
 * <pre>{@code
 * TextMask contracts = TextMask.replacing("CUST-[0-9]{4}", "[customer]");
 * }</pre>
 *
 * <p>It is handed every text of a postmortem that an audience sees, before the library's own masks. The address of a link
 * and the id of the incident, which cannot stand with something replaced, are withheld if it changes them. It is used by many
 * threads at once. What it throws ends the redaction, because half of one is none.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface TextMask {

    /**
     * Returns the text without what must not be seen.
     *
     * @param text a text of the postmortem
     * @return the text, or another one in its place; a blank one counts as withheld
     */
    String mask(String text);

    /**
     * Returns a mask that replaces whatever an expression finds.
     *
     * @param expression a regular expression as {@link Pattern} has it
     * @param placeholder what stands in its place, as it is written
     * @return the mask
     * @throws IllegalArgumentException if one of the two is null, or, as {@link java.util.regex.PatternSyntaxException}, if
     *     the expression is none
     */
    static TextMask replacing(String expression, String placeholder) {
        Pattern pattern = Pattern.compile(Mandatory.text("TextMask.expression", expression));
        String replacement = Matcher.quoteReplacement(Mandatory.text("TextMask.placeholder", placeholder));
        return text -> pattern.matcher(text).replaceAll(replacement);
    }
}
