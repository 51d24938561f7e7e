package dev.postmortem.render.section;

import dev.postmortem.model.value.Term;
import java.util.Locale;

/**
 * The words on the page in one language; never the user's text.
 *
 * <p>An implementation is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public interface Labels {

    /**
     * Returns the labels in English.
     *
     * @return the labels
     */
    static Labels english() {
        return EnglishLabels.INSTANCE;
    }

    /**
     * Returns the language of the words.
     *
     * @return a BCP 47 tag, such as {@code en}
     */
    String language();

    /**
     * Returns the words of a label, in which {@code {0}}, {@code {1}} and so on stand for what is filled in.
     *
     * @param label the label
     * @return the words
     */
    String text(Label label);

    /**
     * Returns the words of a term of an open vocabulary, which may be one that a user added.
     *
     * @param term the term
     * @return the words; unless there are better ones, the code with blanks for its hyphens
     */
    default String term(Term term) {
        return term.code().replace('-', ' ');
    }

    /**
     * Returns the words of a constant of a closed vocabulary, such as the state of an action.
     *
     * @param constant the constant
     * @return the words; unless there are better ones, the name in lower case with blanks
     */
    default String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
