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
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Arab", "Aran", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm");

    private Language() {}

    /** Returns the language as a tag that is well-formed, or empty if it is not known. */
    static Optional<String> of(DocumentMeta meta) {
        return named(meta).map(Locale::toLanguageTag);
    }

    /** Returns why a language that the document has cannot be said. */
    static Optional<String> problem(DocumentMeta meta) {
        if (meta.language().isEmpty() || named(meta).isPresent()) {
            return Optional.empty();
        }
        // "und" and "x-house" are tags as well.
        boolean isTag = meta.language().flatMap(Language::locale).isPresent();
        return Optional.of(isTag ? "its tag names no language" : "it is no BCP 47 tag");
    }

    private static Optional<Locale> named(DocumentMeta meta) {
        return meta.language()
                .flatMap(Language::locale)
                .filter(locale -> !locale.getLanguage().isEmpty());
    }

    private static Optional<Locale> locale(String tag) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    static boolean isRightToLeft(DocumentMeta meta) {
        return named(meta)
                .filter(locale -> locale.getScript().isEmpty()
                        ? RIGHT_TO_LEFT.contains(locale.getLanguage())
                        : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript()))
                .isPresent();
    }
}
