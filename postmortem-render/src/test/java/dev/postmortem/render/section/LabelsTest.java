package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.postmortem.model.DatabaseEngine;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.When;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class LabelsTest {

    @ParameterizedTest
    @MethodSource("engines")
    void every_engine_has_a_name_with_a_capital_in_it(DatabaseEngine engine) {
        String name = Labels.english().term(engine);

        assertThat(name).containsPattern("\\p{Lu}");
    }

    static Stream<DatabaseEngine> engines() {
        return Arrays.stream(DatabaseEngine.class.getFields()).map(LabelsTest::value);
    }

    private static DatabaseEngine value(Field constant) {
        try {
            return (DatabaseEngine) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_term_without_a_spelling_of_its_own_is_told_by_its_code() {
        DatabaseEngine engine = DatabaseEngine.of("planet-scale");

        String name = Labels.english().term(engine);

        assertThat(name).isEqualTo("planet scale");
    }

    @Test
    void other_labels_put_other_words_on_the_page() {
        Labels loud = new Labels() {
            @Override
            public String language() {
                return "en";
            }

            @Override
            public String text(Label label) {
                return Labels.english().text(label).toUpperCase(Locale.ROOT);
            }
        };
        Postmortem postmortem = Postmortem.builder().title("Writes stall").build();

        SectionContext context =
                SectionContext.of(postmortem, PageOptions.defaults().withLabels(loud));

        assertThat(context.label(Label.SECTION_UNKNOWN, "no log")).isEqualTo("UNKNOWN: no log");
    }

    private static SectionContext contextOf(Function<Label, String> words) {
        Postmortem postmortem = Postmortem.builder().title("Writes stall").build();
        Labels labels = new Labels() {
            @Override
            public String language() {
                return "en";
            }

            @Override
            public String text(Label label) {
                return words.apply(label);
            }
        };
        return SectionContext.of(postmortem, PageOptions.defaults().withLabels(labels));
    }

    @Test
    void a_label_with_a_place_for_which_there_is_nothing_is_refused_by_name() {
        SectionContext context = contextOf(label -> "{0} und {2}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> context.label(Label.FROM_TO, "10:05", "10:40"))
                .withMessage(
                        "Labels.text(FROM_TO) is \"{0} und {2}\": there is nothing to fill in for {2}, only {0} to {1}");
    }

    @Test
    void a_label_with_a_place_that_has_no_filling_at_all_is_refused_by_name() {
        SectionContext context = contextOf(label -> "Datum {0}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> context.label(Label.DATE))
                .withMessage("Labels.text(DATE) is \"Datum {0}\": there is nothing to fill in");
    }

    @Test
    void a_label_without_words_is_refused_by_name() {
        SectionContext context = contextOf(label -> null);

        assertThatNullPointerException()
                .isThrownBy(() -> context.label(Label.DATE))
                .withMessage("Labels.text(DATE) is null");
    }

    private static SectionContext contextIn(Labels labels) {
        Postmortem postmortem = Postmortem.builder().title("Writes stall").build();
        return SectionContext.of(postmortem, PageOptions.defaults().withLabels(labels));
    }

    @Test
    void a_capital_is_that_of_the_language() {
        Labels turkish = Labels.builder("tr").build();

        assertThat(contextIn(turkish).capitalised("insan")).isEqualTo("\u0130nsan");
        assertThat(contextIn(Labels.german()).capitalised("insan")).isEqualTo("Insan");
    }

    @Test
    void a_sentence_ends_as_the_language_ends_it() {
        SectionContext japanese = contextIn(Labels.japanese());

        assertThat(japanese.ended("\u505C\u6B62\u3057\u305F")).isEqualTo("\u505C\u6B62\u3057\u305F\u3002");
        assertThat(japanese.ended("\u505C\u6B62\u3057\u305F\u3002")).isEqualTo("\u505C\u6B62\u3057\u305F\u3002");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ~12345.5 | ca. 12.345,5  | \u7D0412,345.5
            12.5 %   | 12,5 %        | 12.5%
            EUR 5    | 5 EUR         | 5 EUR
            300 GB   | 300 GB        | 300 GB
            80 x     | 80-fach       | 80\u500D
            >=100    | mindestens 100 | 100\u4EE5\u4E0A
            """)
    void an_amount_is_written_as_the_language_writes_it(String amount, String german, String japanese) {
        assertThat(contextIn(Labels.german()).amount(Amount.parse(amount))).isEqualTo(german);
        assertThat(contextIn(Labels.japanese()).amount(Amount.parse(amount))).isEqualTo(japanese);
    }

    @Test
    void an_approximate_time_is_said_in_another_way_than_an_approximate_amount_where_the_language_does() {
        assertThat(contextIn(Labels.japanese())
                        .time(When.parse("~2026-03-14T10:00Z"))
                        .text())
                .isEqualTo("2026-03-14 10:00 UTC\u9803");
    }
}
