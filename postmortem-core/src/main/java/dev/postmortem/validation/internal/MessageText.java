package dev.postmortem.validation.internal;

import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleMessage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;

/** Renders what a rule says, in the language that the validator speaks. */
final class MessageText {

    /** Room for several paragraphs; what is longer is a document and not a message. */
    private static final int LONGEST = 2000;

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
        String filled = MessageTemplate.filled(template, name -> {
            String value = arguments.get(name);
            if (value == null) {
                throw new IllegalArgumentException("The message " + name(descriptor, message) + " needs a value for {"
                        + name + "}: give it with(\"" + name + "\", ...)");
            }
            return value;
        });
        return Shown.shortened(filled, LONGEST);
    }

    private static Optional<String> translated(Function<Locale, ResourceBundle> bundles, String key, Locale locale) {
        try {
            for (Locale asked : List.of(locale, Locale.ROOT)) {
                ResourceBundle bundle =
                        Mandatory.given("RuleDescriptor.translations in " + asked, bundles.apply(asked));
                if (speaks(bundle, locale)) {
                    return Optional.of(bundle.getString(key));
                }
            }
        } catch (MissingResourceException untranslated) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Java hands out the bundle of the machine's locale for a language that has none, and for the root as well. */
    private static boolean speaks(ResourceBundle bundle, Locale locale) {
        // A bundle that was not loaded but made has no locale.
        String spoken = Objects.requireNonNullElse(bundle.getLocale(), locale).getLanguage();
        return spoken.isEmpty() || spoken.equals(locale.getLanguage());
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
