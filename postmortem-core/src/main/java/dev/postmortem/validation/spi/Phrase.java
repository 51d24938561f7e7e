package dev.postmortem.validation.spi;

import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.validation.internal.phrase.PhrasePattern;

/**
 * Words that a rule looks for in a sentence.
 *
 * @param pattern the words, as {@link Phrases} describes them
 * @param source where it says that they are worth a finding
 * @since 0.1.0
 */
public record Phrase(String pattern, String source) {

    /**
     * Checks that the pattern can be read.
     *
     * @throws IllegalArgumentException if it cannot; the message quotes the pattern
     */
    public Phrase {
        pattern = Mandatory.text("Phrase.pattern", pattern);
        source = Mandatory.text("Phrase.source", source);
        PhrasePattern.parse(pattern);
    }
}
