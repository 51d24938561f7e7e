package dev.postmortem.validation.spi;

import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.validation.internal.phrase.PhraseFile;
import dev.postmortem.validation.internal.phrase.StandardPhrases;
import dev.postmortem.validation.internal.phrase.WordClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rule looks for in the texts of a postmortem: lists of phrases, as data.
 *
 * <p>The texts are searched once for the phrases of all rules, however many there are. Code, links, addresses and
 * quotations are no text; letter case, line breaks and the form of apostrophes and hyphens do not matter; no phrase goes
 * on into another clause; what is denied within three words before it does not count.
 *
 * <pre>{@code
 * Phrases phrases = Phrases.parse("""
 *         source guide: Acme writing guide, page 3
 *
 *         [<vendor>]
 *         guide: oracle percona
 *
 *         [praise]
 *         guide: <vendor> was|were <adverb>? brilliant|superb
 *
 *         [except]
 *         guide: brilliant idea
 *         """);
 * }</pre>
 *
 * <p>In a phrase, words stand apart by spaces. {@code a|b} is either word. {@code <name>} is any word of a class, one of
 * the list's own or one of those that come with the library: {@code <modal>}, {@code <participle>}, {@code <adverb>},
 * {@code <human>}, {@code <role>}, {@code <degree>}, {@code <counted>} and {@code <determiner>}. A question mark behind a
 * word makes it optional, {@code *} is one word of any kind but a negation, {@code ..} up to two, {@code ^} in front ties
 * the phrase to the beginning of a sentence, and {@code !a|b} at the end keeps it from what one of these words follows. At
 * most ten words of a phrase may be left out, and {@code ..} counts as two. In a class, {@code *ed} is every longer word
 * that ends so, and {@code !need} a word that is not meant. Phrases under {@code [except]} are in order, with whatever
 * overlaps with them.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Phrases {

    private static final String EXCEPT = "except";

    private final Map<String, List<Phrase>> lists;
    private final Map<String, List<String>> wordClasses;
    private final List<Phrase> exceptions;

    private Phrases(Builder builder) {
        Map<String, List<Phrase>> copies = new LinkedHashMap<>();
        builder.lists.forEach((name, phrases) -> copies.put(name, List.copyOf(phrases)));
        Map<String, List<String>> classes = new LinkedHashMap<>();
        builder.wordClasses.forEach((name, words) -> classes.put(name, List.copyOf(words)));
        this.lists = Collections.unmodifiableMap(copies);
        this.wordClasses = Collections.unmodifiableMap(classes);
        this.exceptions = List.copyOf(builder.exceptions);
    }

    /**
     * Returns a builder without a phrase.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads phrases from text, for example from a resource of a plug-in.
     *
     * @param text lines of {@code source key: citation}, {@code [list]}, {@code [<class>]}, {@code [except]} and {@code
     *     key: phrase}, or {@code key: words} in a class; empty lines, and comments that begin with a hash
     * @return the phrases
     * @throws IllegalArgumentException if a line cannot be read; the message tells its number and what is wrong with it
     */
    public static Phrases parse(String text) {
        Builder builder = builder();
        PhraseFile.read(Mandatory.given("Phrases.text", text), new PhraseFile.Content() {
            @Override
            public void word(String wordClass, String entry, String source) {
                builder.wordClass(wordClass, entry);
            }

            @Override
            public void phrase(String list, String pattern, String source) {
                if (list.equals(EXCEPT)) {
                    builder.exception(pattern, source);
                } else {
                    builder.phrase(list, pattern, source);
                }
            }
        });
        return builder.build();
    }

    /**
     * Returns what is looked for.
     *
     * @return the phrases by the names of their lists, in the order in which they were given
     */
    public Map<String, List<Phrase>> lists() {
        return lists;
    }

    /**
     * Returns the words that can stand for each other.
     *
     * @return the words by the names of their classes, without brackets
     */
    public Map<String, List<String>> wordClasses() {
        return wordClasses;
    }

    /**
     * Returns what is in order, with whatever overlaps with it.
     *
     * @return the phrases
     */
    public List<Phrase> exceptions() {
        return exceptions;
    }

    @Override
    public String toString() {
        return "Phrases" + lists.keySet();
    }

    /**
     * Builds {@link Phrases}.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final Map<String, List<Phrase>> lists = new LinkedHashMap<>();
        private final Map<String, List<String>> wordClasses = new LinkedHashMap<>();
        private final List<Phrase> exceptions = new ArrayList<>();

        private Builder() {}

        /**
         * Adds words that can stand for each other; phrases name the class in angle brackets.
         *
         * @param name the name, without brackets
         * @param words the words
         * @return this builder
         * @throws IllegalArgumentException if one of them is no single word
         */
        public Builder wordClass(String name, String... words) {
            List<String> known =
                    wordClasses.computeIfAbsent(Mandatory.text("Phrases.wordClass", name), first -> new ArrayList<>());
            for (String word : Mandatory.given("Phrases.words", words)) {
                WordClass.check(name, Mandatory.text("Phrases.words", word));
                known.add(word);
            }
            return this;
        }

        /**
         * Adds a phrase.
         *
         * @param list the name of the list that it belongs to
         * @param pattern the phrase
         * @param source where it says that it is worth a finding
         * @return this builder
         * @throws IllegalArgumentException if the phrase cannot be read
         */
        public Builder phrase(String list, String pattern, String source) {
            lists.computeIfAbsent(Mandatory.text("Phrases.list", list), first -> new ArrayList<>())
                    .add(new Phrase(pattern, source));
            return this;
        }

        /**
         * Adds a phrase that is in order, with whatever overlaps with it.
         *
         * @param pattern the phrase
         * @param source why it is in order
         * @return this builder
         * @throws IllegalArgumentException if the phrase cannot be read
         */
        public Builder exception(String pattern, String source) {
            exceptions.add(new Phrase(pattern, source));
            return this;
        }

        /**
         * Builds the phrases.
         *
         * @return the phrases
         * @throws IllegalArgumentException if there is none, or if one names a class that does not exist
         */
        public Phrases build() {
            if (lists.isEmpty()) {
                throw new IllegalArgumentException("Phrases holds no phrase: add at least one");
            }
            lists.values().forEach(phrases -> phrases.forEach(this::checkClasses));
            exceptions.forEach(this::checkClasses);
            return new Phrases(this);
        }

        private void checkClasses(Phrase phrase) {
            for (String name : StandardPhrases.classesIn(phrase.pattern())) {
                if (!wordClasses.containsKey(name) && !StandardPhrases.english().has(name)) {
                    throw new IllegalArgumentException("The phrase \"" + phrase.pattern() + "\" names the class <"
                            + name
                            + ">, which does not exist: define it, or use one of "
                            + String.join(", ", StandardPhrases.english().names()));
                }
            }
        }
    }
}
