package dev.postmortem.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.Convenience;
import dev.postmortem.testing.Records;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What all methods have in common that builders have beside the generated ones. */
final class ConveniencesTest {

    private static final String NOT_UNDERSTOOD = "16.03.2026, 12,5 %";

    static Stream<Convenience> conveniences() {
        return Convenience.allIn(Postmortem.class);
    }

    @Test
    void conveniences_are_found() {
        assertThat(conveniences().map(Convenience::toString))
                .contains(
                        "Postmortem.kinds(IncidentKind[])",
                        "ActionItem.addresses(String[])",
                        "Timeline.at(String, EventKind, String, Milestone[])");
    }

    @ParameterizedTest
    @MethodSource("conveniences")
    void what_takes_single_values_takes_nothing_out_of_a_list(Convenience convenience) {
        Object before = convenience.lean();

        Object after = convenience.built(convenience.arguments());

        assertThat(Records.components(convenience.type()))
                .filteredOn(component -> component.getType() == List.class)
                .allSatisfy(list -> assertThat(elements(after, list)).startsWith(elements(before, list)));
    }

    /** Each convenience that takes a text in a place. */
    static Stream<Arguments> texts() {
        return conveniences()
                .flatMap(convenience ->
                        convenience.places(String.class).mapToObj(place -> Arguments.of(convenience, place)));
    }

    /** Each convenience that sets a time, an amount or a day by a text. */
    static Stream<Convenience> readers() {
        return conveniences()
                .filter(convenience ->
                        Arrays.equals(convenience.method().getParameterTypes(), new Class<?>[] {String.class}))
                .filter(convenience -> Records.components(convenience.type()).stream()
                        .filter(component ->
                                component.getName().equals(convenience.method().getName()))
                        .flatMap(component -> Records.typesIn(component).stream())
                        .anyMatch(type -> type == When.class || type == Amount.class));
    }

    @Test
    void readers_are_found() {
        assertThat(readers().map(Convenience::toString))
                .contains("DataImpact.rows(String)", "Alert.firedAt(String)", "Measure.amount(String)");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_text_that_is_not_understood_is_an_error_that_begins_with_the_attribute(Convenience reader) {
        assertThat(reader.refusal(NOT_UNDERSTOOD))
                .hasValueSatisfying(refused -> assertThat(refused)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith(attribute(reader) + ": ")
                        .hasMessageContaining("\"" + NOT_UNDERSTOOD + "\" is not understood"));
    }

    @ParameterizedTest
    @MethodSource("readers")
    void a_text_that_is_null_is_an_error_that_begins_with_the_attribute(Convenience reader) {
        assertThat(reader.refusal((Object) null))
                .hasValueSatisfying(refused -> assertThat(refused)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith(attribute(reader) + " is null: "));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_refuses_a_text_names_an_attribute(Convenience convenience, int place) {
        assertThat(convenience.refusal(convenience.argumentsWith(place, NOT_UNDERSTOOD)).stream())
                .allSatisfy(refused -> assertThat(refused)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageMatching("[A-Z]\\w+\\.\\w+.*"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_refuses_null_for_a_text_names_an_attribute(Convenience convenience, int place) {
        assertThat(convenience.refusal(convenience.argumentsWith(place, null)).stream())
                .allSatisfy(refused -> assertThat(refused)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageMatching(".+ is (null|missing): .+"));
    }

    /** Each convenience that takes a time or an amount as a value. */
    static Stream<Convenience> typed() {
        return conveniences()
                .filter(convenience ->
                        convenience.places(When.class, Amount.class).findAny().isPresent());
    }

    @Test
    void typed_conveniences_are_found() {
        assertThat(typed().map(Convenience::toString))
                .contains(
                        "Impact.users(Amount, String)",
                        "Recovery.step(When, Amount)",
                        "DocumentStatus.published(When)",
                        "DataImpact.repair(RepairState, When)");
    }

    @ParameterizedTest
    @MethodSource("typed")
    void a_time_or_an_amount_means_what_its_text_means(Convenience typed) {
        Convenience byText = typed.withTextsFor(When.class, Amount.class);
        Object[] texts = byText.arguments();
        Object[] values = texts.clone();
        typed.places(When.class).forEach(place -> values[place] = When.parse((String) texts[place]));
        typed.places(Amount.class).forEach(place -> values[place] = Amount.parse((String) texts[place]));

        assertThat(typed.built(values)).isEqualTo(byText.built(texts));
    }

    private static String attribute(Convenience convenience) {
        return convenience.type().getSimpleName() + "." + convenience.method().getName();
    }

    private static Object[] elements(Object holder, RecordComponent list) {
        return ((List<?>) Records.read(holder, list)).toArray();
    }
}
