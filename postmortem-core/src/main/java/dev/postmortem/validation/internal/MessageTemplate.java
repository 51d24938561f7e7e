package dev.postmortem.validation.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in braces for which a message has values. */
public final class MessageTemplate {

    /** Our own, because MessageFormat swallows placeholders after an apostrophe ("doesn't"). */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");

    private MessageTemplate() {}

    /** Returns the names in the braces of a template, in the order of their first use. */
    public static Set<String> names(String template) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = PLACEHOLDER.matcher(template);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** Returns a template with a value in place of each name. */
    static String filled(String template, UnaryOperator<String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
    }
}
