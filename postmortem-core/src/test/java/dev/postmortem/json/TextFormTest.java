package dev.postmortem.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.postmortem.json.internal.Shape;
import dev.postmortem.json.internal.Shapes;
import dev.postmortem.model.internal.TextForm;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Term;
import dev.postmortem.model.value.When;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text-valued type says of its text, held against the creator that reads it. */
final class TextFormTest {

    static Stream<Shape> shapes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.postmortem.model").stream()
                        .filter(type -> type.getMethods().stream()
                                .anyMatch(method -> method.isAnnotatedWith(JsonCreator.class)))
                        .map(JavaClass::reflect)
                        .map(Shapes::of);
    }

    static Stream<Shape.Forms> forms() {
        return shapes().filter(Shape.Forms.class::isInstance).map(Shape.Forms.class::cast);
    }

    static Stream<Shape.Reasoned> reasoned() {
        return shapes().filter(Shape.Reasoned.class::isInstance).map(Shape.Reasoned.class::cast);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void each_example_is_understood_and_matches_a_pattern(Shape.Forms forms) {
        List<String> patterns = patterns(forms.type());

        assertThat(forms.examples()).isNotEmpty().allSatisfy(example -> {
            assertThat(forms.text().orElseThrow().create(example)).isInstanceOf(forms.type());
            assertThat(patterns).anyMatch(example::matches);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-14t10:00z",
                " ~ 2026-03-14  9:30 Z ",
                "2022-02-?? ??:??",
                "2026-03-14T09:30:05,5+0100",
                "2026-03-14T10:00+01",
                "2026-03-14 10:00 UTC",
                "2026-03-14 10:00 America/Argentina/Buenos_Aires",
                "2026-03-14T10:00[Etc/GMT+5]",
                "2026-03-14T10:00Z / 2026-03-14T10:40Z",
                "2026-03-14T10:00Z/-PT5M",
                "2026-03-14 10:00 Europe/London/P2DT1H",
                "2026/..",
                "[ 2026-03-14T10:00Z .. ~2026-03-15 ]"
            })
    void what_is_read_as_a_time_matches_a_pattern(String text) {
        assertThat(When.parse(text)).isNotNull();
        assertThat(patterns(When.class)).anyMatch(text::matches);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 12.5%",
                "12.5\n%",
                "5000\r\n",
                "at least 5 million",
                "UP TO 20",
                "\u2265 ~5000",
                "ca. 3 thousand",
                "between 5 and 7",
                "EUR 5 to 6",
                "-3 EUR",
                "~PT-5M",
                "24\u00a0h 11 min",
                "\u2248 60 Mbps"
            })
    void what_is_read_as_an_amount_matches_a_pattern(String text) {
        assertThat(Amount.parse(text)).isNotNull();
        assertThat(patterns(Amount.class)).anyMatch(text::matches);
    }

    @ParameterizedTest
    @MethodSource("reasoned")
    void terms_stand_alone_or_need_a_reason_as_they_say(Shape.Reasoned reasoned) {
        assertThat(reasoned.plain())
                .allSatisfy(term -> assertThat(reasoned.text().create(term)).isInstanceOf(reasoned.type()));
        assertThat(reasoned.explained())
                .allSatisfy(term -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> reasoned.text().create(term))
                        .withMessageContaining(".reason is missing: say why it is " + term));
    }

    private static List<String> patterns(Class<?> type) {
        Class<?> declaring = Term.class.isAssignableFrom(type) ? Term.class : type;
        return List.of(declaring.getAnnotation(TextForm.class).patterns());
    }
}
