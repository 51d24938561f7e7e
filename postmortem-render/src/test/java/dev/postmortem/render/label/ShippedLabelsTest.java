package dev.postmortem.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.value.ClockAnomaly;
import dev.postmortem.model.value.Exactness;
import dev.postmortem.model.value.IdOrigin;
import dev.postmortem.model.value.Precision;
import dev.postmortem.model.value.Term;
import dev.postmortem.model.value.UnitKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ShippedLabelsTest {

    /** They say how a value is held, and no page says them as words. */
    private static final Set<Class<?>> UNTOLD =
            Set.of(UnitKind.class, Exactness.class, IdOrigin.class, Precision.class, ClockAnomaly.class);

    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");

    static Stream<Labels> translations() {
        return Stream.of(Labels.german(), Labels.japanese());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothing_is_left_untranslated(Labels labels) {
        assertThat(((Translation) labels).untranslated()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ja"})
    void a_file_has_each_key_once_and_no_other(String language) throws IOException {
        assertThat(entries(language)).extracting(LabelsFile.Entry::key).containsExactlyInAnyOrderElementsOf(keys());
    }

    private static List<LabelsFile.Entry> entries(String language) throws IOException {
        try (InputStream file = Labels.class.getResourceAsStream("labels." + language + ".properties")) {
            return LabelsFile.read(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
    }

    /** All keys as reflection finds them, without those that read the same in every language. */
    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Label label : Label.values()) {
            keys.add(label.key());
        }
        for (Class<? extends Term> vocabulary : Vocabularies.open()) {
            switch (vocabulary.getSimpleName()) {
                case "Priority" -> {
                    // P1 is P1.
                }
                case "DatabaseEngine" -> keys.add("term.DatabaseEngine.other_sql");
                default ->
                    Vocabularies.constants(vocabulary)
                            .forEach(term -> keys.add("term." + vocabulary.getSimpleName() + "." + term.code()));
            }
        }
        for (Class<?> vocabulary : Vocabularies.closed()) {
            if (!UNTOLD.contains(vocabulary)) {
                String name = vocabulary.getName().replaceFirst(".*\\.", "").replace('$', '.');
                for (Object constant : vocabulary.getEnumConstants()) {
                    keys.add("constant." + name + "." + ((Enum<?>) constant).name());
                }
            }
        }
        return keys;
    }

    @ParameterizedTest
    @MethodSource("translations")
    void each_label_fills_in_what_the_english_one_fills_in(Labels labels) {
        assertThat(Label.values())
                .allSatisfy(label -> assertThat(places(labels.text(label))).isEqualTo(places(label.english())));
    }

    private static List<String> places(String words) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(words)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    @Test
    void japanese_has_no_word_in_latin_letters_but_what_is_written_so_in_japan() throws IOException {
        List<String> latin = entries("ja").stream()
                .flatMap(entry -> LATIN_WORD.matcher(entry.words()).results().map(found -> found.group()))
                .distinct()
                .toList();

        assertThat(latin).containsExactlyInAnyOrder("ID", "DBMS", "UTC", "SQL", "RPO", "RTO");
    }

    @Test
    void japanese_uses_full_width_marks_around_its_words() throws IOException {
        assertThat(entries("ja"))
                .extracting(LabelsFile.Entry::words)
                .noneMatch(words -> words.matches(".*[:;()\"!?].*"));
    }

    @Test
    void german_addresses_nobody() throws IOException {
        assertThat(entries("de"))
                .extracting(LabelsFile.Entry::words)
                .noneMatch(words -> words.matches(".*\\b(Sie|Ihr|Ihre|Ihnen|du|dein|wir|unser)\\b.*"));
    }

    @ParameterizedTest
    @CsvSource({"de-AT, de", "de, de", "ja-JP, ja", "ja-JP-u-ca-japanese, ja", "en-GB, en"})
    void a_locale_finds_the_labels_of_its_language(String tag, String language) {
        assertThat(Labels.in(Locale.forLanguageTag(tag)))
                .hasValueSatisfying(labels -> assertThat(labels.language()).isEqualTo(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "und", "und-DE"})
    void a_locale_of_another_language_finds_none(String tag) {
        assertThat(Labels.in(Locale.forLanguageTag(tag))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void a_part_of_the_lessons_has_another_title_than_the_whole(Labels labels) {
        assertThat(labels.text(Label.FURTHER_LESSONS_TITLE)).isNotEqualTo(labels.text(Label.LESSONS_TITLE));
    }
}
