package dev.postmortem.json.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.Outcome;
import dev.postmortem.model.value.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What JSON looks like is read off the types. */
final class ShapesTest {

    /** A closed set, one term of which has another code in JSON than in Java. */
    enum Weight {
        HEAVY,
        @JsonProperty("feather-light")
        LIGHT
    }

    /** A value with a property of every sort. */
    record Parcel(
            String name,
            LocalDate day,
            int pieces,
            Weight weight,
            Milestone milestone,
            Optional<LocalDate> returned,
            Optional<Weight> weighed,
            List<Weight> parts,
            Map<String, String> attributes,
            @Nullable String note) {

        Parcel {
            Mandatory.text("Parcel.name", name);
            Mandatory.given("Parcel.day", day);
            Mandatory.given("Parcel.weight", weight);
            Mandatory.given("Parcel.milestone", milestone);
        }
    }

    /** One of two. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@JsonSubTypes.Type(Sent.class), @JsonSubTypes.Type(Kept.class)})
    sealed interface Fate {}

    @JsonTypeName("sent")
    record Sent(Parcel parcel) implements Fate {}

    @JsonTypeName("kept")
    record Kept() implements Fate {}

    /** A value that says nothing of its text. */
    record Speechless(String text) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Speechless of(String text) {
            return new Speechless(text);
        }
    }

    private static <S extends Shape> S shape(Class<S> kind, Class<?> type) {
        Shape shape = Shapes.derive(type);
        assertThat(shape).isInstanceOf(kind);
        return kind.cast(shape);
    }

    @Test
    void a_closed_set_is_the_codes_of_its_terms_in_their_order() {
        Shape.Codes codes = shape(Shape.Codes.class, Weight.class);

        assertThat(codes.codes())
                .containsExactly(Map.entry("HEAVY", Weight.HEAVY), Map.entry("feather-light", Weight.LIGHT));
    }

    @Test
    void a_choice_of_types_is_told_apart_by_the_property_that_it_names() {
        Shape.Variants variants = shape(Shape.Variants.class, Fate.class);

        assertThat(variants.property()).isEqualTo("kind");
        assertThat(variants.leaves()).containsExactly(Map.entry("sent", Sent.class), Map.entry("kept", Kept.class));
    }

    @Test
    void a_term_with_a_reason_has_terms_that_may_stand_alone_and_terms_that_may_not() {
        Shape.Reasoned reasoned = shape(Shape.Reasoned.class, Outcome.class);

        assertThat(reasoned.plain()).containsExactly("worked", "partly-worked", "no-effect", "made-worse");
        assertThat(reasoned.explained()).containsExactly("unknown", "notApplicable");
        assertThat(reasoned.text().create("worked")).isEqualTo(Outcome.worked());
        assertThat(reasoned.object().create(Map.of("worked", "in an hour"))).isEqualTo(Outcome.worked("in an hour"));
    }

    @Test
    void a_value_with_several_forms_has_a_creator_for_each() {
        Shape.Forms forms = shape(Shape.Forms.class, Amount.class);

        assertThat(forms.examples()).startsWith("12.5 %", "~5000");
        assertThat(forms.text().orElseThrow().create("40 min")).isEqualTo(Amount.parse("40 min"));
        assertThat(forms.number().orElseThrow().create(5_000L)).isEqualTo(Amount.of(5_000));
        assertThat(forms.object().orElseThrow().names())
                .startsWith("value", "words", "unknown")
                .contains("asOf", "claims");
    }

    @Test
    void a_form_of_properties_demands_none_of_them() {
        Shape.Fields object = shape(Shape.Forms.class, Amount.class).object().orElseThrow();

        assertThat(object.fields()).noneMatch(Shape.Field::mandatory);
    }

    @Test
    void a_word_of_an_open_vocabulary_is_text_alone_with_the_known_words_as_examples() {
        Shape.Forms forms = shape(Shape.Forms.class, Milestone.class);

        assertThat(forms.examples()).contains("declared", "impact-ended").doesNotHaveDuplicates();
        assertThat(forms.text().orElseThrow().create("declared")).isEqualTo(Milestone.DECLARED);
        assertThat(forms.number()).isEmpty();
        assertThat(forms.object()).isEmpty();
    }

    @Test
    void a_record_has_its_components_as_properties_in_their_order() {
        Shape.Fields fields = shape(Shape.Fields.class, Parcel.class);

        assertThat(fields.names())
                .containsExactly(
                        "name",
                        "day",
                        "pieces",
                        "weight",
                        "milestone",
                        "returned",
                        "weighed",
                        "parts",
                        "attributes",
                        "note");
    }

    @Test
    void a_property_is_mandatory_if_the_constructor_demands_it() {
        Shape.Fields fields = shape(Shape.Fields.class, Parcel.class);

        assertThat(fields.fields())
                .filteredOn(Shape.Field::mandatory)
                .extracting(Shape.Field::name)
                .containsExactly("name", "day", "pieces", "weight", "milestone");
    }

    static Stream<Arguments> properties() {
        return Stream.of(
                arguments("name", new Shape.Words(String.class)),
                arguments("day", new Shape.Words(LocalDate.class)),
                arguments("pieces", new Shape.Whole()),
                arguments("weight", new Shape.Named(Weight.class)),
                arguments("returned", new Shape.Words(LocalDate.class)),
                arguments("weighed", new Shape.Named(Weight.class)));
    }

    private static Shape.Field property(String name) {
        return shape(Shape.Fields.class, Parcel.class).fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("properties")
    void the_shape_of_a_property_is_that_of_its_type(String name, Shape expected) {
        assertThat(property(name).shape()).isEqualTo(expected);
    }

    @Test
    void only_what_may_be_absent_is_wrapped() {
        Shape.Fields fields = shape(Shape.Fields.class, Parcel.class);

        assertThat(fields.fields())
                .filteredOn(Shape.Field::wrapped)
                .extracting(Shape.Field::name)
                .containsExactly("returned", "weighed");
    }

    @Test
    void a_list_has_the_shape_of_its_elements() {
        assertThat(property("parts").shape())
                .isInstanceOfSatisfying(
                        Shape.Items.class,
                        items -> assertThat(items.element()).isEqualTo(new Shape.Named(Weight.class)));
    }

    @Test
    void a_map_is_an_object_of_texts() {
        assertThat(property("attributes").shape()).isInstanceOf(Shape.Attributes.class);
    }

    @Test
    void a_name_of_a_type_is_resolved_and_every_other_shape_is_itself() {
        assertThat(Shapes.resolve(new Shape.Named(Weight.class))).isEqualTo(Shapes.derive(Weight.class));
        assertThat(Shapes.resolve(new Shape.Whole())).isEqualTo(new Shape.Whole());
    }

    @Test
    void a_type_without_a_form_is_a_mistake_of_ours() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.derive(Thread.class))
                .withMessage("class java.lang.Thread has no known JSON form");
    }

    @Test
    void a_type_that_is_written_as_text_and_does_not_say_how_is_a_mistake_of_ours() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Shapes.derive(Speechless.class))
                .withMessageEndingWith("ShapesTest$Speechless is written as text and lacks @TextForm");
    }

    static Stream<Arguments> samples() {
        return Stream.of(
                arguments(String.class, Postmortem.SCHEMA_VERSION),
                arguments(LocalDate.class, LocalDate.EPOCH),
                arguments(int.class, 1),
                arguments(Integer.class, 1),
                arguments(long.class, 1L),
                arguments(Long.class, 1L),
                arguments(boolean.class, true),
                arguments(Boolean.class, true),
                arguments(Weight.class, Weight.HEAVY),
                arguments(Verdict.class, Verdict.yes()),
                arguments(Amount.class, Amount.parse("12.5 %")),
                arguments(Kept.class, new Kept()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_the_simplest_value_of_its_type(Class<?> type, Object sample) {
        assertThat(Samples.of(type)).isEqualTo(sample);
    }

    @Test
    void a_sample_of_a_record_has_what_the_record_cannot_do_without() {
        Parcel parcel = (Parcel) Samples.of(Parcel.class);

        assertThat(parcel.pieces()).isEqualTo(1);
        assertThat(parcel.milestone()).isNotNull();
        assertThat(parcel.note()).isNull();
    }

    @Test
    void a_sample_of_a_choice_is_one_of_its_first_type() {
        assertThat(Samples.of(Fate.class)).isInstanceOf(Sent.class);
    }
}
