package dev.postmortem.validation.internal;

import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleMessage;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renders what a rule says, in the language that the validator speaks. */
final class MessageText {

    /** Our own, because MessageFormat swallows placeholders after an apostrophe ("doesn't"). */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z][a-zA-Z0-9]*)}");

    private MessageText() {}

    /**
     * Fills in a message.
     *
     * @throws IllegalArgumentException if a placeholder has no value, or a value has no placeholder in the declared
     *     message
     */
    static String of(RuleDescriptor descriptor, RuleMessage message, Map<String, String> arguments, Locale locale) {
        for (String name : arguments.keySet()) {
            if (!message.template().contains("{" + name + "}")) {
                throw new IllegalArgumentException("The message " + name(descriptor, message) + " has no placeholder {"
                        + name + "}: it names " + message.placeholders());
            }
        }
        String template = descriptor
                .translations()
                .flatMap(bundles -> translated(bundles, key(descriptor, message), locale))
                .orElse(message.template());
        return PLACEHOLDER.matcher(template).replaceAll(found -> {
            String value = arguments.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("The message " + name(descriptor, message) + " needs a value for {"
                        + found.group(1) + "}: give it with(\"" + found.group(1) + "\", ...)");
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static Optional<String> translated(Function<Locale, ResourceBundle> bundles, String key, Locale locale) {
        ResourceBundle bundle = bundles.apply(locale);
        // A bundle that was not loaded but made has no locale.
        Locale spoken = Objects.requireNonNullElse(bundle.getLocale(), locale);
        if (!spoken.getLanguage().isEmpty() && !spoken.getLanguage().equals(locale.getLanguage())) {
            // Java hands out the bundle of the machine's locale for a language that has none.
            bundle = bundles.apply(Locale.ROOT);
        }
        try {
            return Optional.of(bundle.getString(key));
        } catch (MissingResourceException untranslated) {
            return Optional.empty();
        }
    }

    private static String key(RuleDescriptor descriptor, RuleMessage message) {
        String id = descriptor.id();
        String plain = id.substring(id.indexOf(':') + 1);
        return RuleIds.joined(plain, message.subId());
    }

    private static String name(RuleDescriptor descriptor, RuleMessage message) {
        return RuleIds.joined(descriptor.id(), message.subId());
    }
}
