package dev.postmortem.validation.internal.rules.completeness;

import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.phrase.EnglishWords;
import dev.postmortem.validation.internal.text.Placeholders;
import dev.postmortem.validation.internal.text.Prose;
import java.util.List;

/** Finds what an author meant to replace, the prompts of this library's own template among it. */
final class LeftPlaceholders {

    private static final Placeholders PLACEHOLDERS = Placeholders.of(
            EnglishWords.beside(LeftPlaceholders.class, "placeholder-left").of("prompt"));

    private LeftPlaceholders() {}

    static List<TextSpan> in(Prose prose) {
        return PLACEHOLDERS.find(prose);
    }
}
