package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.Postmortem;
import java.util.Locale;

/** The language in which a postmortem is written, as rules name theirs. */
public final class Language {

    private Language() {}

    /** Returns the language without its region, as in {@code en}. */
    public static String of(Postmortem postmortem) {
        return Locale.forLanguageTag(postmortem.language()).getLanguage();
    }
}
