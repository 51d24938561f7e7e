package dev.postmortem.validation.internal.phrase;

import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.text.Sentence;
import dev.postmortem.validation.internal.text.Token;
import java.util.List;

/**
 * A phrase of a rule in a sentence.
 *
 * @param list the name of the list that holds the phrase
 * @param sentence the sentence
 * @param from the first of its words, by its place in the sentence
 * @param to the word behind the last one
 */
public record Hit(String list, Sentence sentence, int from, int to) {

    /** Returns where it stands in the text. */
    public TextSpan span() {
        return new TextSpan(
                sentence.tokens().get(from).span().start(),
                sentence.tokens().get(to - 1).span().end());
    }

    /** Returns the words of it, folded. */
    public List<String> words() {
        return sentence.tokens().subList(from, to).stream().map(Token::word).toList();
    }
}
