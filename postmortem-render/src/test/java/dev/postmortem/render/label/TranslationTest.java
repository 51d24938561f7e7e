package dev.postmortem.render.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Stage;
import dev.postmortem.model.followup.Priority;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.Renderers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TranslationTest {

    private static Translation dutch(String lines) throws IOException {
        return Labels.builder("nl").read(new StringReader(lines)).build();
    }

    @Test
    void a_word_of_shipped_labels_is_replaced_in_one_line() {
        Labels ours = Labels.english().with(Label.SUMMARY_TITLE, "Executive summary");

        assertThat(ours.text(Label.SUMMARY_TITLE)).isEqualTo("Executive summary");
        assertThat(ours.text(Label.IMPACT_TITLE)).isEqualTo("Impact");
        assertThat(ours.language()).isEqualTo("en");
    }

    @Test
    void a_term_and_a_constant_are_replaced_in_one_line_too() {
        Labels ours =
                Labels.german().with(EventKind.of("war-room"), "Krisenstab").with(Verdict.Answer.PARTLY, "zum Teil");

        assertThat(ours.term(EventKind.of("war-room"))).isEqualTo("Krisenstab");
        assertThat(ours.constant(Verdict.Answer.PARTLY)).isEqualTo("zum Teil");
        assertThat(ours.term(EventKind.SYMPTOM)).isEqualTo("Symptom");
    }

    @ParameterizedTest
    @CsvSource({"p1, P1", "next-quarter, next quarter"})
    void a_priority_is_a_level_or_words(String code, String words) {
        assertThat(Labels.german().term(Priority.of(code))).isEqualTo(words);
    }

    @Test
    void a_level_of_priority_is_replaced_by_words_of_a_house() {
        Renderer renderer = Renderers.markdown(o -> o.labels(Labels.english().with(Priority.P1, "at once")));

        String page = renderer.render(Postmortem.builder()
                .title("Writes stall")
                .actionItems(a -> a.action("Refuse locks", i -> i.priority(Priority.P1)))
                .build());

        assertThat(page).contains("| at once |");
    }

    @Test
    void a_file_translates_labels_terms_and_constants() throws IOException {
        Translation dutch = dutch("""
                # Dutch
                timeline-title = Tijdlijn
                claim = ; {1}, volgens {0}
                protected = \\ (beschermd: {0})
                term.EventKind.symptom = symptoom
                term.DatabaseEngine.other_sql = SQL-database
                constant.Verdict.Answer.NO = nee
                """);

        assertThat(dutch.text(Label.TIMELINE_TITLE)).isEqualTo("Tijdlijn");
        assertThat(dutch.text(Label.CLAIM)).isEqualTo("; {1}, volgens {0}");
        assertThat(dutch.text(Label.PROTECTED)).isEqualTo(" (beschermd: {0})");
        assertThat(dutch.term(EventKind.SYMPTOM)).isEqualTo("symptoom");
        assertThat(dutch.constant(Verdict.Answer.NO)).isEqualTo("nee");
        assertThat(dutch.language()).isEqualTo("nl");
    }

    @Test
    void what_is_not_translated_is_as_in_the_base() throws IOException {
        Translation swiss = Labels.builder("de-CH", Labels.german())
                .read(new StringReader("size = Grösse"))
                .build();

        assertThat(swiss.text(Label.SIZE)).isEqualTo("Grösse");
        assertThat(swiss.text(Label.IMPACT_TITLE)).isEqualTo("Auswirkungen");
        assertThat(dutch("size = Grootte").text(Label.IMPACT_TITLE)).isEqualTo("Impact");
    }

    @Test
    void what_labels_of_the_same_language_translate_is_not_missing_in_another_country() {
        Translation swiss =
                Labels.builder("de-CH", Labels.german()).set("size", "Grösse").build();

        assertThat(swiss.untranslated()).isEmpty();
    }

    @Test
    void a_key_without_words_is_named() {
        Map<String, String> words = new HashMap<>();
        words.put("size", null);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.builder("nl").setAll(words))
                .withMessage("Labels in \"nl\": \"size\" is null: give it words, or leave the key out");
    }

    @Test
    void what_is_not_translated_is_told() throws IOException {
        assertThat(dutch("size = Grootte\nterm.EventKind.symptom = symptoom").untranslated())
                .contains("summary-title", "term.EventKind.alert", "constant.Stage.IN_REVIEW")
                .doesNotContain("size", "term.EventKind.symptom");
    }

    @Test
    void what_labels_of_the_same_language_translate_is_not_missing() throws IOException {
        Translation dutch = dutch("size = Grootte");
        Labels ours = dutch.with(Label.SERVICE, "Dienst");

        assertThat(((Translation) ours).untranslated())
                .contains("summary-title")
                .doesNotContain("size", "service");
        assertThat(((Translation) Labels.english().with(Label.SIZE, "Bytes")).untranslated())
                .isEmpty();
    }

    @Test
    void all_mistakes_of_a_file_are_named_each_with_its_line() {
        String lines = """
                sumary-title = Samenvatting

                claim = ; volgens {0}
                size = Grootte {0}
                service =
                size = Grootte
                """;

        assertThatIllegalArgumentException().isThrownBy(() -> dutch(lines)).withMessage("""
                Labels in "nl": line 1: "sumary-title" is not a key: use Label.key(), such as "summary-title", \
                or term.<vocabulary>.<code>, or constant.<enum>.<NAME>
                line 3: "claim" is "; volgens {0}": use {0}, {1} and no other place, in whichever order, \
                as in "; according to {0}: {1}"
                line 4: "size" is "Grootte {0}": use no place such as {0}, because there is nothing to fill in, as in "Size"
                line 5: "service" has no words: write what "Service" is in the language
                line 6: "size" stands in line 4 already""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            term.Eventkind.symptom = x   | "term.Eventkind.symptom" has no vocabulary: use term.<vocabulary>.<code> with one of ActionEffect,
            term.symptom = x             | "term.symptom" has no vocabulary
            term.EventKind.No Way = x    | "term.EventKind.No" has no code: EventKind "No" is not a term
            term.EventKind.symptom = {0} | "term.EventKind.symptom" is "{0}": use no place such as {0}
            constant.Stage.DRAFTED = x   | "constant.Stage.DRAFTED" has no constant: use one of DRAFT, IN_REVIEW, PUBLISHED, CLOSED
            constant.Answer.NO = x       | "constant.Answer.NO" has no enum: use constant.<enum>.<NAME> with one of AbsenceState,
            constant.Stage.DRAFT =       | "constant.Stage.DRAFT" has no words: write some, or leave the key out
            size = \\u00zz               | line 1: a \\u is not followed by four hexadecimal digits
            """)
    void a_mistake_says_what_is_accepted(String line, String problem) {
        assertThatIllegalArgumentException().isThrownBy(() -> dutch(line)).withMessageContaining(problem);
    }

    @Test
    void a_mistake_in_a_map_names_its_key() {
        Map<String, String> words = Map.of("size", "Grootte", "sise", "Grootte");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.builder("nl").setAll(words))
                .withMessageContaining("\"sise\" is not a key")
                .withMessageContaining("\"size\"");
    }

    @Test
    void a_label_that_loses_what_is_filled_in_is_refused_in_code_too() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.english().with(Label.GAP, "Nothing here"))
                .withMessageStartingWith("\"gap\" is \"Nothing here\": use {0}, {1} and no other place");
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused() {
        byte[] latin1 = "size = Größe".getBytes(StandardCharsets.ISO_8859_1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.builder("de").read(new ByteArrayInputStream(latin1)))
                .withMessage("The labels in \"de\" are not UTF-8: save them so");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_key() throws IOException {
        byte[] file = "\uFEFFsize = Größe".getBytes(StandardCharsets.UTF_8);

        Translation labels =
                Labels.builder("de").read(new ByteArrayInputStream(file)).build();

        assertThat(labels.text(Label.SIZE)).isEqualTo("Größe");
    }

    @Test
    void words_go_on_in_the_next_line_behind_a_backslash_and_the_lines_are_still_counted() {
        String lines = "size = Groot\\\n    te\nsise = x";

        assertThatIllegalArgumentException().isThrownBy(() -> dutch(lines)).withMessageContaining("line 3: \"sise\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "de_DE", "und", "language of ours"})
    void a_language_that_is_none_is_refused(String language) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.builder(language))
                .withMessage("\"" + language + "\" is not a language: use a BCP 47 tag such as nl or pt-BR");
    }

    @Test
    void later_words_replace_earlier_ones() throws IOException {
        Translation dutch = Labels.builder("nl")
                .read(new StringReader("constant.Stage.DRAFT = ontwerp"))
                .set(Stage.DRAFT, "concept")
                .build();

        assertThat(dutch.constant(Stage.DRAFT)).isEqualTo("concept");
    }
}
