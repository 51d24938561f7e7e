package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;

/** Whether words can be judged: the lists of words are English, and in any other language they would only guess. */
public final class English {

    private English() {}

    /** Says whether the postmortem is written in English, whichever. */
    public static boolean isLanguageOf(Postmortem postmortem) {
        return Language.of(postmortem).equals(EnglishPhrases.LANGUAGE);
    }
}
