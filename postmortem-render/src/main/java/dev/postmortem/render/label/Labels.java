package dev.postmortem.render.label;

import dev.postmortem.model.value.Term;
import java.util.Locale;
import java.util.Optional;

/**
 * The words on the page in one language; never the user's text.
 *
 * <p>There are words in English, German and Japanese. Single words are replaced with {@code with}, and a language is added
 * with a {@link #builder(String) builder}, which reads a file of translations:
 *
 * <pre>{@code
 * Labels ours = Labels.english().with(Label.SUMMARY_TITLE, "Executive summary");
 * Labels dutch = Labels.builder("nl").read(reader).build();
 * }</pre>
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
     * Returns the labels in German.
     *
     * @return the labels
     */
    static Labels german() {
        return ShippedLabels.GERMAN;
    }

    /**
     * Returns the labels in Japanese.
     *
     * @return the labels
     */
    static Labels japanese() {
        return ShippedLabels.JAPANESE;
    }

    /**
     * Returns the labels that are shipped in the language of a locale, whatever its country.
     *
     * @param locale the locale, for example that of Austria
     * @return the labels; empty if none are shipped in its language, or it has none
     */
    static Optional<Labels> in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> Optional.of(english());
            case "de" -> Optional.of(german());
            case "ja" -> Optional.of(japanese());
            default -> Optional.empty();
        };
    }

    /**
     * Starts labels in another language. What is not translated stays English.
     *
     * @param language a BCP 47 tag, such as {@code nl}
     * @return the builder
     * @throws IllegalArgumentException if it is no tag of a language
     */
    static Translation.Builder builder(String language) {
        return builder(language, english());
    }

    /**
     * Starts labels that go by others.
     *
     * @param language a BCP 47 tag, such as {@code de-CH}
     * @param base the labels from which comes what is not translated
     * @return the builder
     * @throws IllegalArgumentException if it is no tag of a language
     */
    static Translation.Builder builder(String language, Labels base) {
        return new Translation.Builder(language, base);
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
     * @return the words; unless there are better ones, the code with blanks for its hyphens, and in capitals if it is a
     *     priority such as P1
     */
    default String term(Term term) {
        return PriorityLevel.is(term)
                ? term.code().toUpperCase(Locale.ROOT)
                : term.code().replace('-', ' ');
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

    /**
     * Returns these labels with other words for one of them.
     *
     * @param label the label
     * @param words its words, with each {@code {0}} of the English ones
     * @return the labels, in the same language
     * @throws IllegalArgumentException if a place where something is filled in is missing, or there is one too many
     */
    default Labels with(Label label, String words) {
        return builder(language(), this).set(label, words).build();
    }

    /**
     * Returns these labels with other words for a term, which may be one of a house's own.
     *
     * @param term the term
     * @param words its words
     * @return the labels, in the same language
     * @throws IllegalArgumentException if the words are blank
     */
    default Labels with(Term term, String words) {
        return builder(language(), this).set(term, words).build();
    }

    /**
     * Returns these labels with other words for a constant of a closed vocabulary.
     *
     * @param constant the constant
     * @param words its words
     * @return the labels, in the same language
     * @throws IllegalArgumentException if the words are blank
     */
    default Labels with(Enum<?> constant, String words) {
        return builder(language(), this).set(constant, words).build();
    }
}
