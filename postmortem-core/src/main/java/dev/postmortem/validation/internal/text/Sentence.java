package dev.postmortem.validation.internal.text;

import dev.postmortem.validation.TextSpan;
import java.util.List;

/**
 * A sentence, a heading, or a list item that is none.
 *
 * @param span where it stands in the text as written, without white space around it
 * @param tokens its words in order
 */
public record Sentence(TextSpan span, List<Token> tokens) {

    /** Copies the tokens. */
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
