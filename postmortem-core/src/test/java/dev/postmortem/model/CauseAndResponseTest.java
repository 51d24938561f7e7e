package dev.postmortem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.cause.Alert;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.CauseSamples;
import dev.postmortem.model.cause.Conclusion;
import dev.postmortem.model.cause.ContributingFactor;
import dev.postmortem.model.cause.ObservabilityGap;
import dev.postmortem.model.cause.RuledOut;
import dev.postmortem.model.cause.Sufficiency;
import dev.postmortem.model.cause.Trigger;
import dev.postmortem.model.cause.Why;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.response.RecoveryMechanism;
import dev.postmortem.model.response.RecoveryStep;
import dev.postmortem.model.response.ResponseSamples;
import dev.postmortem.model.response.RollbackDecision;
import dev.postmortem.model.response.RollbackOption;
import dev.postmortem.model.value.Acceptance;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.JsonMappers;
import dev.postmortem.model.value.Outcome;
import dev.postmortem.model.value.SchemaChange;
import dev.postmortem.model.value.Verdict;
import dev.postmortem.model.value.When;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every record of the two families, whatever it is about. */
final class CauseAndResponseTest {

    private static final String BLANK = " ";

    /** A value of each type that a component can hold which says nothing, or says what cannot be. */
    private static final Map<Class<?>, Object> BROKEN = Map.ofEntries(
            Map.entry(When.class, When.parse("2026-03-14T11:00Z/2026-03-14T10:00Z")),
            Map.entry(Amount.class, Amount.parse("7000..5000")),
            Map.entry(Verdict.class, Verdict.no(BLANK)),
            Map.entry(Outcome.class, Outcome.madeWorse(BLANK)),
            Map.entry(Evidence.class, Evidence.note(BLANK)),
            Map.entry(Acceptance.class, Acceptance.because(BLANK)),
            Map.entry(SchemaChange.class, SchemaChange.builder().table(BLANK).build()),
            Map.entry(Conclusion.class, Conclusion.suspected(BLANK)),
            Map.entry(Sufficiency.class, Sufficiency.jointlyWith(BLANK)),
            Map.entry(Why.class, Why.of(BLANK, "Because")),
            Map.entry(Alert.class, first(Alert.class).withName(BLANK)),
            Map.entry(ObservabilityGap.class, first(ObservabilityGap.class).withText(BLANK)),
            Map.entry(Trigger.class, first(Trigger.class).withText(BLANK)),
            Map.entry(Cause.class, first(Cause.class).withText(BLANK)),
            Map.entry(RuledOut.class, first(RuledOut.class).withWhat(BLANK)),
            Map.entry(ContributingFactor.class, first(ContributingFactor.class).withWhat(BLANK)),
            Map.entry(Mitigation.class, first(Mitigation.class).withWhat(BLANK)),
            Map.entry(RollbackDecision.class, first(RollbackDecision.class).withSubject(BLANK)),
            Map.entry(RollbackOption.class, first(RollbackOption.class).withWhat(BLANK)),
            Map.entry(RecoveryCheck.class, first(RecoveryCheck.class).withWhat(BLANK)),
            Map.entry(RecoveryMechanism.class, first(RecoveryMechanism.class).withName(BLANK)),
            Map.entry(RecoveryStep.class, first(RecoveryStep.class).withScope(BLANK)));

    static Stream<Record> sections() {
        return Stream.of(
                CauseSamples.detection(),
                CauseSamples.rootCause(),
                CauseSamples.factors(),
                ResponseSamples.mitigations(),
                ResponseSamples.rollback(),
                ResponseSamples.recovery());
    }

    /** The first record of each class of the two families that is found in the sections. */
    static Stream<Record> records() {
        List<Record> found = new ArrayList<>();
        sections().forEach(section -> collect(section, found));
        return found.stream();
    }

    static Stream<Arguments> recordsByMapper() {
        return records().flatMap(record -> JsonMappers.all().map(mappers -> Arguments.of(record, mappers)));
    }

    /** Every component of every record. */
    static Stream<Component> components() {
        return records()
                .flatMap(record -> Arrays.stream(record.getClass().getRecordComponents())
                        .map(component -> new Component(record, component)));
    }

    static Stream<Component> optionals() {
        return components().filter(Component::optional);
    }

    static Stream<Component> mandatories() {
        return components().filter(component -> !component.optional());
    }

    static Stream<Component> texts() {
        return components().filter(component -> component.holds() == String.class && !component.named("id"));
    }

    static Stream<Component> nested() {
        return components().filter(component -> component.holds().isRecord());
    }

    @ParameterizedTest
    @MethodSource("components")
    void the_samples_fill_every_component(Component component) {
        assertThat(component.value()).isNotIn(Optional.empty(), List.of(), Map.of(), "");
    }

    @ParameterizedTest
    @MethodSource("optionals")
    void null_becomes_empty(Component component) {
        Record without = component.replacedBy(null);

        assertThat(component.of(without).value()).isIn(Optional.empty(), List.of(), Map.of(), "");
    }

    @ParameterizedTest
    @MethodSource("mandatories")
    void null_is_refused_by_name_where_a_value_is_mandatory(Component component) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> component.replacedBy(null))
                .withMessageContaining(component + " is missing");
    }

    @ParameterizedTest
    @MethodSource("records")
    void what_is_filled_well_violates_nothing(Record record) {
        assertThat(Violations.of(record)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_blank_text_is_a_violation(Component component) {
        Record blank = component.replacedBy(component.holding(BLANK));

        assertThat(Violations.of(blank))
                .singleElement()
                .asString()
                .startsWith(component.name())
                .contains("must not be blank");
    }

    @ParameterizedTest
    @MethodSource("nested")
    void a_violation_inside_a_nested_value_is_found(Component component) {
        Record broken = component.replacedBy(component.holding(BROKEN.get(component.holds())));

        assertThat(Violations.of(broken)).anyMatch(violation -> violation.startsWith(component.name()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void both_jacksons_write_the_same_bytes(Record record) {
        assertThat(JsonMappers.DEFAULT.write2(record)).isEqualTo(JsonMappers.DEFAULT.write3(record));
    }

    @ParameterizedTest
    @MethodSource("recordsByMapper")
    void jackson_2_reads_what_it_wrote(Record record, JsonMappers mappers) {
        assertThat(mappers.read2(mappers.write2(record), record.getClass())).isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("recordsByMapper")
    void jackson_3_reads_what_it_wrote(Record record, JsonMappers mappers) {
        assertThat(mappers.read3(mappers.write3(record), record.getClass())).isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void an_empty_object_is_an_empty_section(Record section) {
        Record empty = JsonMappers.DEFAULT.read3("{}", section.getClass());

        assertThat(Arrays.stream(section.getClass().getRecordComponents()).map(c -> new Component(empty, c).value()))
                .containsAnyOf(Optional.empty(), List.of())
                .allMatch(value -> value.equals(Optional.empty()) || value.equals(List.of()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void to_string_is_short_whatever_the_texts_are(Record record) {
        Record wordy = record;
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Component text = new Component(wordy, component);
            wordy = text.holds() == String.class && !text.named("id")
                    ? text.replacedBy(text.holding("many words\n".repeat(100)))
                    : wordy;
        }

        assertThat(wordy.toString())
                .startsWith(record.getClass().getSimpleName() + "[")
                .hasSizeLessThan(120)
                .doesNotContain("\n");
    }

    private static <T extends Record> T first(Class<T> type) {
        return records().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private static void collect(Object value, List<Record> found) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(held -> collect(held, found));
        } else if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, found));
        } else if (value instanceof Record record && isOurs(record)) {
            if (found.stream().noneMatch(seen -> seen.getClass() == record.getClass())) {
                found.add(record);
            }
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(new Component(record, component).value(), found);
            }
        }
    }

    private static boolean isOurs(Record record) {
        return record.getClass().getPackageName().matches("dev\\.postmortem\\.model\\.(cause|response)");
    }

    /** One component of a record, to look at and to change. */
    record Component(Record record, RecordComponent component) {

        String name() {
            return component.getName();
        }

        boolean named(String name) {
            return name().equals(name);
        }

        boolean optional() {
            return named("id") || List.of(Optional.class, List.class, Map.class).contains(component.getType());
        }

        /** What it holds: the element's type for an Optional, a list or a map. */
        Class<?> holds() {
            if (component.getGenericType() instanceof ParameterizedType type) {
                return (Class<?>) type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
            }
            return component.getType();
        }

        /** The same component of another record of the class. */
        Component of(Record other) {
            return new Component(other, component);
        }

        Object value() {
            try {
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("A public record has public accessors", e);
            }
        }

        /** The value in the shape of the component. */
        Object holding(Object value) {
            if (component.getType() == Optional.class) {
                return Optional.of(value);
            }
            if (component.getType() == List.class) {
                return List.of(value);
            }
            return component.getType() == Map.class ? Map.of("acme.ticket", value) : value;
        }

        /** The record made anew with another value here. */
        Record replacedBy(Object value) {
            RecordComponent[] all = record.getClass().getRecordComponents();
            Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = Arrays.stream(all)
                    .map(each -> each.getName().equals(name()) ? value : new Component(record, each).value())
                    .toArray();
            try {
                return record.getClass().getConstructor(types).newInstance(values);
            } catch (InvocationTargetException e) {
                throw (RuntimeException) e.getCause();
            } catch (ReflectiveOperationException e) {
                throw new LinkageError("A public record has a public constructor", e);
            }
        }

        @Override
        public String toString() {
            return record.getClass().getSimpleName() + "." + name();
        }
    }
}
