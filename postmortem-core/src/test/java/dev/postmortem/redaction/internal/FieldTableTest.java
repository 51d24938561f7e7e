package dev.postmortem.redaction.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Audience;
import dev.postmortem.testing.Records;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may see a field is decided by a person, for each field, once. */
final class FieldTableTest {

    private static final FieldTable TABLE = FieldTable.standard();

    /** Texts that have no room for anything but a code. */
    private static final Set<String> CODES =
            Set.of("Postmortem.schemaVersion", "Postmortem.language", "Moment.zone", "Unit.symbol");

    @Test
    void every_component_of_the_model_has_a_line() {
        List<String> undecided = components()
                .map(FieldTableTest::nameOf)
                .filter(field -> !TABLE.fields().contains(field))
                .toList();

        assertThat(undecided)
                .as("these are withheld from everybody but the team until audiences.table says who sees them")
                .isEmpty();
    }

    @Test
    void every_line_names_a_component_of_the_model() {
        assertThat(TABLE.fields())
                .as("lines of audiences.table")
                .isSubsetOf(components().map(FieldTableTest::nameOf).toList());
    }

    @Test
    void no_text_goes_out_as_it_is_but_codes() {
        List<String> asItIs = components()
                .filter(component -> holds(component, String.class))
                .filter(component -> treatment(component) == Treatment.PLAIN || treatment(component) == Treatment.PARTS)
                .map(FieldTableTest::nameOf)
                .filter(field -> !CODES.contains(field))
                .toList();

        assertThat(asItIs).isEmpty();
    }

    @Test
    void every_record_is_gone_into() {
        List<String> plain = components()
                .filter(component -> !Records.typesIn(component).stream()
                        .filter(type -> type.isRecord() || type.isSealed())
                        .toList()
                        .isEmpty())
                .filter(component -> treatment(component) != Treatment.PARTS)
                .map(FieldTableTest::nameOf)
                .toList();

        assertThat(plain).isEmpty();
    }

    @Test
    void every_audience_of_an_element_is_heeded() {
        List<String> unheeded = components()
                .filter(component -> holds(component, Audience.class))
                .filter(component ->
                        !EnumSet.of(Treatment.NARROWS, Treatment.OPENS).contains(treatment(component)))
                .map(FieldTableTest::nameOf)
                .toList();

        assertThat(unheeded).isEmpty();
    }

    @Test
    void a_field_that_does_not_exist_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TABLE.with("TimelineEvent.colour", Audience.PUBLIC))
                .withMessage(
                        "There is no field \"TimelineEvent.colour\": name a record of the model and its component, for"
                                + " example TimelineEvent.source");
    }

    private static Stream<RecordComponent> components() {
        return Records.typesIn(Postmortem.class).flatMap(type -> Records.components(type).stream());
    }

    private static String nameOf(RecordComponent component) {
        return FieldTable.nameOf(component.getDeclaringRecord(), component.getName());
    }

    private static Treatment treatment(RecordComponent component) {
        return TABLE.find(component.getDeclaringRecord(), component.getName())
                .orElseThrow()
                .treatment();
    }

    private static boolean holds(RecordComponent component, Class<?> type) {
        Type declared = component.getGenericType();
        return declared == type
                || (declared instanceof ParameterizedType holder
                        && Arrays.asList(holder.getActualTypeArguments()).contains(type));
    }
}
