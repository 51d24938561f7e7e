package dev.postmortem.render.label;

import dev.postmortem.model.value.Term;
import dev.postmortem.render.internal.Places;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Labels that were translated, and others in the place of those that were not.
 *
 * <p>Words are known by keys: {@code root-cause-title} for a {@link Label}, {@code term.EventKind.symptom} for a term
 * (the class of its vocabulary and its code) and {@code constant.Stage.IN_REVIEW} for a constant (its enum and its name).
 *
 * <pre>{@code
 * Translation dutch;
 * try (InputStream file = Files.newInputStream(Path.of("labels.nl.properties"))) {
 *     dutch = Labels.builder("nl").read(file).set(EventKind.of("war-room"), "crisisoverleg").build();
 * }
 * dutch.untranslated(); // the keys that are English still
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Translation implements Labels {

    private final String language;
    private final Labels base;
    private final Map<Label, String> labels;
    private final Map<Term, String> terms;
    private final Map<Enum<?>, String> constants;

    private Translation(Builder builder) {
        language = builder.language;
        base = builder.base;
        labels = new EnumMap<>(builder.labels);
        terms = Map.copyOf(builder.terms);
        constants = Map.copyOf(builder.constants);
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public String text(Label label) {
        String words = labels.get(label);
        return words != null ? words : base.text(label);
    }

    @Override
    public String term(Term term) {
        String words = terms.get(term);
        return words != null ? words : base.term(term);
    }

    @Override
    public String constant(Enum<?> constant) {
        String words = constants.get(constant);
        return words != null ? words : base.constant(constant);
    }

    /**
     * Returns what has no words in this language yet, and shows those of another.
     *
     * <p>Names of products and levels such as P1 read the same everywhere and are not among them.
     *
     * @return the keys; none if all is translated here, or in labels of the same language that these go by, whichever
     *     country or script they are for
     */
    public List<String> untranslated() {
        List<String> missing = missingInBase();
        Set<String> own = new HashSet<>();
        labels.keySet().forEach(label -> own.add(label.key()));
        terms.keySet().forEach(term -> own.add(LabelKeys.of(term)));
        constants.keySet().forEach(constant -> own.add(LabelKeys.of(constant)));
        return missing.stream().filter(key -> !own.contains(key)).toList();
    }

    private List<String> missingInBase() {
        if (!primary(base.language()).equals(primary(language))) {
            return LabelKeys.known();
        }
        return base instanceof Translation other ? other.untranslated() : List.of();
    }

    /** The German of Switzerland is German: what its base translates needs no words of its own. */
    private static String primary(String language) {
        return Locale.forLanguageTag(language).getLanguage();
    }

    /**
     * Collects translations. Of two for one key the later one holds, except within one file, where that is a mistake.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private final String language;
        private final Labels base;
        private final Map<Label, String> labels = new EnumMap<>(Label.class);
        private final Map<Term, String> terms = new HashMap<>();
        private final Map<Enum<?>, String> constants = new HashMap<>();

        Builder(String language, Labels base) {
            this.language = checked(Objects.requireNonNull(language, "language"));
            this.base = Objects.requireNonNull(base, "base");
        }

        private static String checked(String language) {
            try {
                if (!new Locale.Builder()
                        .setLanguageTag(language)
                        .build()
                        .getLanguage()
                        .isEmpty()) {
                    return language;
                }
            } catch (IllformedLocaleException e) {
                throw new IllegalArgumentException(noTag(language), e);
            }
            throw new IllegalArgumentException(noTag(language));
        }

        private static String noTag(String language) {
            return "\"" + language + "\" is not a language: use a BCP 47 tag such as nl or pt-BR";
        }

        /**
         * Sets the words of a label.
         *
         * @param label the label
         * @param words its words, with each {@code {0}} of the English ones, in whichever order
         * @return this builder
         * @throws IllegalArgumentException if a place where something is filled in is missing, or there is one too many,
         *     or the words are blank and the English ones are not
         */
        public Builder set(Label label, String words) {
            labels.put(label, checkedWords(label, words));
            return this;
        }

        /**
         * Sets the words of a term, which may be one of a house's own.
         *
         * @param term the term
         * @param words its words
         * @return this builder
         * @throws IllegalArgumentException if the words are blank, or hold a place where something would be filled in
         */
        public Builder set(Term term, String words) {
            terms.put(term, checkedWords(LabelKeys.of(term), words));
            return this;
        }

        /**
         * Sets the words of a constant of a closed vocabulary.
         *
         * @param constant the constant
         * @param words its words
         * @return this builder
         * @throws IllegalArgumentException if the words are blank, or hold a place where something would be filled in
         */
        public Builder set(Enum<?> constant, String words) {
            if (constant instanceof Label label) {
                return set(label, words);
            }
            constants.put(constant, checkedWords(LabelKeys.of(constant), words));
            return this;
        }

        /**
         * Sets the words of a key.
         *
         * @param key for example {@code root-cause-title}, {@code term.EventKind.symptom} or {@code
         *     constant.Stage.IN_REVIEW}
         * @param words its words
         * @return this builder
         * @throws IllegalArgumentException if there is no such key, or the words do not suit it
         */
        public Builder set(String key, String words) {
            Object target = LabelKeys.target(key);
            return target instanceof Term term ? set(term, words) : set((Enum<?>) target, words);
        }

        /**
         * Sets the words of several keys.
         *
         * @param words words by key
         * @return this builder
         * @throws IllegalArgumentException if a key does not exist, or its words do not suit it; all of them are named
         */
        public Builder setAll(Map<String, String> words) {
            List<String> problems = new ArrayList<>();
            new TreeMap<>(words).forEach((key, value) -> tell(problems, "", () -> set(key, value)));
            return orThrow(problems);
        }

        /**
         * Reads a file of translations in UTF-8.
         *
         * @param file the file, which is not closed
         * @return this builder
         * @throws IllegalArgumentException if it is not UTF-8, or for what {@link #read(Reader)} throws it
         * @throws IOException if it cannot be read
         */
        public Builder read(InputStream file) throws IOException {
            Reader reader = new InputStreamReader(
                    file,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
            try {
                return read(reader);
            } catch (CharacterCodingException e) {
                throw new IllegalArgumentException("The labels in \"" + language + "\" are not UTF-8: save them so", e);
            }
        }

        /**
         * Reads translations, a line for each: {@code timeline-title = Tijdlijn}.
         *
         * <p>The form is that of {@link java.util.Properties#load(Reader)}: blanks around the equals sign do not count,
         * a blank before the first word is {@code \ }, and a line that begins with a hash is a comment.
         *
         * @param reader the translations, which are not closed
         * @return this builder
         * @throws IllegalArgumentException if a key does not exist or stands there twice, or its words do not suit it;
         *     all of them are named, each with its line
         * @throws IOException if they cannot be read
         */
        public Builder read(Reader reader) throws IOException {
            List<String> problems = new ArrayList<>();
            Map<String, Integer> lines = new HashMap<>();
            for (LabelsFile.Entry entry : LabelsFile.read(reader)) {
                String place = "line " + entry.line() + ": ";
                Integer first = lines.putIfAbsent(entry.key(), entry.line());
                if (first != null) {
                    problems.add(place + "\"" + entry.key() + "\" stands in line " + first + " already");
                } else {
                    tell(problems, place, () -> set(entry.key(), entry.words()));
                }
            }
            return orThrow(problems);
        }

        /**
         * Builds the labels.
         *
         * @return the labels
         */
        public Translation build() {
            return new Translation(this);
        }

        private static void tell(List<String> problems, String place, Runnable setting) {
            try {
                setting.run();
            } catch (IllegalArgumentException e) {
                problems.add(place + e.getMessage());
            }
        }

        private Builder orThrow(List<String> problems) {
            if (problems.isEmpty()) {
                return this;
            }
            throw new IllegalArgumentException("Labels in \"" + language + "\": " + String.join("\n", problems));
        }

        private static void given(String key, @Nullable String words) {
            if (words == null) {
                throw new IllegalArgumentException("\"" + key + "\" is null: give it words, or leave the key out");
            }
        }

        private static String checkedWords(Label label, String words) {
            given(label.key(), words);
            Set<Integer> expected = Places.numbers(label.english());
            if (!Places.numbers(words).equals(expected)) {
                throw new IllegalArgumentException(
                        "\"" + label.key() + "\" is \"" + words + "\": " + accepted(label, expected));
            }
            if (words.isBlank() && !label.english().isBlank()) {
                throw new IllegalArgumentException("\"" + label.key() + "\" has no words: write what \""
                        + label.english() + "\" is in the language");
            }
            return words;
        }

        private static String accepted(Label label, Set<Integer> places) {
            String all = places.isEmpty()
                    ? "use no place such as {0}, because there is nothing to fill in"
                    : "use "
                            + String.join(
                                    ", ",
                                    places.stream()
                                            .map(place -> "{" + place + "}")
                                            .toList()) + " and no other place, in whichever order";
            return all + ", as in \"" + label.english() + "\"";
        }

        private static String checkedWords(String key, String words) {
            given(key, words);
            if (words.isBlank()) {
                throw new IllegalArgumentException("\"" + key + "\" has no words: write some, or leave the key out");
            }
            if (!Places.numbers(words).isEmpty()) {
                throw new IllegalArgumentException("\"" + key + "\" is \"" + words
                        + "\": use no place such as {0}, because there is nothing to fill in");
            }
            return words;
        }
    }
}
