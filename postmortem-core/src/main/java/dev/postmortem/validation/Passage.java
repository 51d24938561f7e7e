package dev.postmortem.validation;

import dev.postmortem.model.internal.Mandatory;

/**
 * The sentence in which the words stand that a finding is about, made to be shown on one line.
 *
 * @param text the sentence with one blank for each run of white space, cut to some 120 characters, with {@code …} where
 *     something was cut off
 * @param span the words in it, in UTF-16 units of {@code text}; empty where the finding is about a place between words
 * @since 0.1.0
 */
public record Passage(String text, TextSpan span) {

    /**
     * Checks that the words stand in the sentence.
     *
     * @throws IllegalArgumentException if they end beyond it
     */
    public Passage {
        text = Mandatory.text("Passage.text", text);
        span = Mandatory.given("Passage.span", span);
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(
                    "Passage.span " + span + " ends beyond the text, which has " + text.length() + " characters");
        }
    }
}
