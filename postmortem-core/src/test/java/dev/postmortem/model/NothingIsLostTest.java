package dev.postmortem.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.internal.Added;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.SchemaChange;
import dev.postmortem.testing.RandomValues;
import dev.postmortem.testing.Records;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A lambda edits, a plain value replaces, and what the caller did not name stays: for each section that there is. */
final class NothingIsLostTest {

    private static final Postmortem FULL = RandomValues.full(Postmortem.class, 1);
    private static final Postmortem OTHER = RandomValues.full(Postmortem.class, 2);

    static Stream<Named<RecordComponent>> sections() {
        return Records.components(Postmortem.class).stream()
                .filter(component -> component.getType().isRecord())
                .map(component -> Named.of(component.getName(), component));
    }

    /** Each section with each of its components. */
    static Stream<Arguments> parts() {
        return sections()
                .flatMap(section -> Records.components(section.getPayload().getType()).stream()
                        .map(part -> Arguments.of(section, Named.of(part.getName(), part))));
    }

    static Stream<Arguments> listsInSections() {
        return parts().filter(arguments -> list(payload(arguments.get()[1])));
    }

    static Stream<Named<RecordComponent>> listsOfTheRoot() {
        return Records.components(Postmortem.class).stream()
                .filter(NothingIsLostTest::list)
                .map(component -> Named.of(component.getName(), component));
    }

    static Stream<Arguments> lists() {
        return Stream.concat(
                listsInSections(), listsOfTheRoot().map(list -> Arguments.of(Named.of("postmortem", null), list)));
    }

    @Test
    void every_section_of_the_founding_document_is_covered() {
        assertThat(sections().map(Named::getName))
                .containsExactly(
                        "status",
                        "people",
                        "systems",
                        "summary",
                        "impact",
                        "timeline",
                        "detection",
                        "rootCause",
                        "contributingFactors",
                        "mitigation",
                        "rollback",
                        "recovery",
                        "wentWell",
                        "improvements",
                        "actionItems",
                        "lessons");
    }

    @Test
    void a_builder_holds_everything_that_its_postmortem_holds() {
        assertThat(FULL.toBuilder().build()).isEqualTo(FULL);
    }

    /** One value of each type that has a builder. */
    static Stream<Object> built() {
        return Records.reachableFrom(FULL)
                .filter(value -> Arrays.stream(value.getClass().getMethods())
                        .anyMatch(method -> method.getName().equals("toBuilder")))
                .collect(Collectors.toMap(Object::getClass, value -> value, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("built")
    void the_builder_of_a_value_builds_an_equal_one(Object value) {
        Object builder = Records.call(value, "toBuilder");

        assertThat(Records.call(builder, "build")).isEqualTo(value);
    }

    /** Each optional part of an element that a lambda edits, with an element that has it. */
    static Stream<Arguments> editedParts() {
        return built().flatMap(holder -> Records.components(holder.getClass()).stream()
                .filter(part -> part.getType() == Optional.class && takesLambda(holder, part))
                .map(part -> Arguments.of(holder, Named.of(part.getName(), part))));
    }

    @Test
    void every_part_that_a_lambda_edits_is_covered() {
        assertThat(editedParts()
                        .map(arguments -> arguments.get()[0].getClass().getSimpleName() + "."
                                + payload(arguments.get()[1]).getName()))
                .containsExactlyInAnyOrder(
                        "RootCauseAnalysis.trigger",
                        "Trigger.schemaChange",
                        "RollbackDecision.schemaChange",
                        "TimelineEvent.schemaChange",
                        "DataImpact.divergentWrites");
    }

    @ParameterizedTest
    @MethodSource("editedParts")
    void a_lambda_edits_what_the_builder_began_with(Object holder, RecordComponent part) {
        Object builder = Records.call(holder, "toBuilder");

        Records.callWithLambda(builder, part.getName(), nothing -> {});

        assertThat(Records.call(builder, "build")).isEqualTo(holder);
    }

    @ParameterizedTest
    @MethodSource("editedParts")
    void a_lambda_edits_the_plain_value_before_it(Object holder, RecordComponent part) {
        Object value = Records.read(RandomValues.full(holder.getClass(), 3), part);
        Object builder = Records.call(holder, "toBuilder");

        Records.call(builder, part.getName(), value);
        Records.callWithLambda(builder, part.getName(), nothing -> {});

        assertThat(Records.read(Records.call(builder, "build"), part)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("editedParts")
    void a_plain_value_replaces_what_a_lambda_edited(Object holder, RecordComponent part) {
        Object value = Records.read(RandomValues.full(holder.getClass(), 3), part);
        Object builder = Records.call(holder, "toBuilder");

        Records.callWithLambda(builder, part.getName(), nothing -> {});
        Records.call(builder, part.getName(), value);

        assertThat(Records.read(Records.call(builder, "build"), part)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("editedParts")
    void a_lambda_edits_what_another_value_brought(Object holder, RecordComponent part) {
        Object other = RandomValues.full(holder.getClass(), 3);
        Object builder = Records.call(holder, "toBuilder");

        Records.call(builder, method(builder.getClass(), "from", holder.getClass()), other);
        Records.callWithLambda(builder, part.getName(), nothing -> {});

        assertThat(Records.read(Records.call(builder, "build"), part)).isEqualTo(Records.read(other, part));
    }

    @Test
    void a_lambda_edits_before_anything_mandatory_is_said() {
        TimelineEvent event = TimelineEvent.builder()
                .schemaChange(s -> s.table("orders"))
                .kind(EventKind.CHANGE)
                .text("Migration started")
                .build();

        assertThat(event.schemaChange())
                .contains(SchemaChange.builder().table("orders").build());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_lambda_changes_the_part_that_it_names_and_no_other(RecordComponent section, RecordComponent part) {
        Object before = Records.read(FULL, section);
        Object added = Records.read(Records.read(OTHER, section), part);

        Postmortem edited = edited(FULL.toBuilder(), section, part, added);

        Map<String, Object> expected = parts(before);
        expected.put(part.getName(), joined(Records.read(before, part), added));
        assertThat(parts(Records.read(edited, section))).isEqualTo(expected);
        assertOtherSectionsAreThoseOf(FULL, edited, section);
    }

    @ParameterizedTest
    @MethodSource("listsInSections")
    void a_second_lambda_adds_to_what_the_first_one_added(RecordComponent section, RecordComponent list) {
        Object first = Records.read(Records.read(FULL, section), list);
        Object second = Records.read(Records.read(OTHER, section), list);
        Postmortem.Builder builder = Postmortem.builder().title("Orders database: writes stall");

        edited(builder, section, list, first);
        Postmortem edited = edited(builder, section, list, second);

        assertThat(Records.read(Records.read(edited, section), list)).isEqualTo(joined(first, second));
    }

    @ParameterizedTest
    @MethodSource("listsInSections")
    void a_lambda_adds_to_the_plain_value_before_it(RecordComponent section, RecordComponent list) {
        Object value = Records.read(FULL, section);
        Object added = Records.read(Records.read(OTHER, section), list);
        Postmortem.Builder builder = Postmortem.builder().title("Orders database: writes stall");

        Records.call(builder, section.getName(), value);
        Postmortem edited = edited(builder, section, list, added);

        assertThat(Records.read(Records.read(edited, section), list))
                .isEqualTo(joined(Records.read(value, list), added));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void a_lambda_that_does_nothing_changes_nothing(RecordComponent section) {
        Postmortem.Builder builder = FULL.toBuilder();

        Records.callWithLambda(builder, section.getName(), nothing -> {});

        assertThat(builder.build()).isEqualTo(FULL);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void a_plain_value_replaces_the_section_and_leaves_the_others(RecordComponent section) {
        Object replacement = Records.read(OTHER, section);
        Postmortem.Builder builder = FULL.toBuilder();

        Records.call(builder, section.getName(), replacement);

        assertThat(Records.read(builder.build(), section)).isEqualTo(replacement);
        assertOtherSectionsAreThoseOf(FULL, builder.build(), section);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void a_copy_with_another_section_keeps_the_others(RecordComponent section) {
        Object replacement = Records.read(OTHER, section);

        Postmortem copy = (Postmortem) Records.call(FULL, "with" + capital(section.getName()), replacement);

        assertThat(Records.read(copy, section)).isEqualTo(replacement);
        assertOtherSectionsAreThoseOf(FULL, copy, section);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_copy_with_another_list_replaces_that_list_alone(RecordComponent section, RecordComponent list) {
        Object before = holder(FULL, section);
        Object replacement = Records.read(holder(OTHER, section), list);

        Object copy = Records.call(
                before, method(before.getClass(), "with" + capital(list.getName()), Iterable.class), replacement);

        Map<String, Object> expected = parts(before);
        expected.put(list.getName(), replacement);
        assertThat(parts(copy)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void one_plus_appends_to_each_list_and_changes_nothing_else(RecordComponent section, RecordComponent list) {
        Object before = holder(FULL, section);
        Object oneMore = ((List<?>) Records.read(holder(OTHER, section), list)).get(0);
        Map<String, Object> expected = parts(before);
        expected.put(list.getName(), Added.to(list.getName(), elements(Records.read(before, list)), oneMore));

        List<Map<String, Object>> copies = Arrays.stream(before.getClass().getMethods())
                .filter(method -> method.getName().startsWith("plus"))
                .filter(method -> method.getParameterTypes()[0] == oneMore.getClass())
                .map(plus -> parts(Records.call(before, plus, oneMore)))
                .toList();

        assertThat(copies).containsOnlyOnce(expected);
    }

    @ParameterizedTest
    @MethodSource("listsOfTheRoot")
    void what_is_added_to_a_builder_of_an_existing_postmortem_stands_after_what_was_there(RecordComponent list) {
        List<Object> added = elements(Records.read(OTHER, list));
        Postmortem.Builder builder = FULL.toBuilder();

        Records.call(builder, "addAll" + capital(list.getName()), added);

        assertThat(Records.read(builder.build(), list)).isEqualTo(joined(Records.read(FULL, list), added));
    }

    @ParameterizedTest
    @MethodSource("listsOfTheRoot")
    void a_list_that_is_given_to_a_builder_replaces_the_one_before(RecordComponent list) {
        Object replacement = Records.read(OTHER, list);
        Postmortem.Builder builder = FULL.toBuilder();

        Records.call(builder, method(builder.getClass(), list.getName(), Iterable.class), replacement);

        assertThat(Records.read(builder.build(), list)).isEqualTo(replacement);
    }

    @Test
    void an_attribute_more_keeps_the_others() {
        Postmortem more = FULL.toBuilder().putAttribute("zzz.ticket", "4711").build();

        Map<String, String> expected = new TreeMap<>(FULL.attributes());
        expected.put("zzz.ticket", "4711");
        assertThat(more.attributes()).isEqualTo(expected);
    }

    /** Edits a part of a section with a lambda: adds to a list, and sets everything else. */
    private static Postmortem edited(
            Postmortem.Builder builder, RecordComponent section, RecordComponent part, Object value) {
        String name = list(part) ? "addAll" + capital(part.getName()) : part.getName();
        Records.callWithLambda(builder, section.getName(), inner -> Records.call(inner, name, value));
        return builder.build();
    }

    private static void assertOtherSectionsAreThoseOf(Postmortem before, Postmortem after, RecordComponent section) {
        Map<String, Object> expected = parts(before);
        Map<String, Object> found = parts(after);
        expected.remove(section.getName());
        found.remove(section.getName());
        assertThat(found).isEqualTo(expected);
    }

    private static Object holder(Postmortem postmortem, RecordComponent section) {
        return section == null ? postmortem : Records.read(postmortem, section);
    }

    private static Map<String, Object> parts(Object holder) {
        Map<String, Object> parts = new TreeMap<>();
        Records.components(holder.getClass())
                .forEach(component -> parts.put(component.getName(), Records.read(holder, component)));
        return parts;
    }

    private static Object joined(Object before, Object added) {
        if (!(before instanceof List<?>)) {
            return added;
        }
        List<Object> joined = new ArrayList<>(elements(before));
        joined.addAll(elements(added));
        return joined;
    }

    private static List<Object> elements(Object list) {
        return new ArrayList<>((List<?>) list);
    }

    private static Method method(Class<?> type, String name, Class<?> parameter) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name)
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {parameter}))
                .findFirst()
                .orElseThrow();
    }

    private static boolean takesLambda(Object holder, RecordComponent part) {
        return Arrays.stream(Records.call(holder, "toBuilder").getClass().getMethods())
                .filter(method -> method.getName().equals(part.getName()))
                .anyMatch(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {Consumer.class}));
    }

    private static boolean list(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType && component.getType() == List.class;
    }

    private static RecordComponent payload(Object named) {
        return (RecordComponent) ((Named<?>) named).getPayload();
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
