package dev.postmortem.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.testing.Convenience;
import dev.postmortem.testing.Records;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all methods have in common that builders have beside the generated ones. */
final class ConveniencesTest {

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
    void what_takes_single_values_adds_them_to_what_is_there(Convenience convenience) {
        Object before = convenience.lean();
        Object builder = Records.call(before, "toBuilder");

        convenience.call(builder, convenience.arguments());

        Object after = Records.call(builder, "build");
        assertThat(Records.components(convenience.type()))
                .filteredOn(component -> component.getType() == List.class)
                .allSatisfy(list -> assertThat(elements(after, list)).startsWith(elements(before, list)));
    }

    private static Object[] elements(Object holder, RecordComponent list) {
        return ((List<?>) Records.read(holder, list)).toArray();
    }
}
