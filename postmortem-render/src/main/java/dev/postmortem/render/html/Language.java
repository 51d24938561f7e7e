package dev.postmortem.render.html;

import dev.postmortem.render.document.DocumentMeta;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The language of a page, and in which direction it is written. */
final class Language {

    private static final Set<String> RIGHT_TO_LEFT = Set.of(
            "ar", "arc", "ckb", "dv", "fa", "he", "ks", "ku", "nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm");

    private Language() {}

    /** Returns the language as a tag that is well-formed, or empty if it is not known. */
    static Optional<String> of(DocumentMeta meta) {
        return meta.language().flatMap(Language::locale).map(Locale::toLanguageTag);
    }

    private static Optional<Locale> locale(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    static boolean isRightToLeft(DocumentMeta meta) {
        return meta.language()
                .flatMap(Language::locale)
                .filter(locale -> locale.getScript().isEmpty()
                        ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                        : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript()))
                .isPresent();
    }
}
