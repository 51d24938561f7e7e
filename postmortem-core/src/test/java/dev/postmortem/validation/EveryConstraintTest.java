package dev.postmortem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.DocumentStatus;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Violations;
import dev.postmortem.model.constraint.AttributeKey;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.constraint.WebAddress;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionState;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Link;
import dev.postmortem.model.value.When;
import dev.postmortem.testing.ConstraintsOnly;
import dev.postmortem.testing.RandomValues;
import dev.postmortem.testing.Records;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each constraint that stands anywhere in the model fires: one that nobody broke yet fails here. */
final class EveryConstraintTest {

    private static final Postmortem STALL = Postmortem.builder().title("Stall").build();

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Not every sealed type's leaf is in every one; made once, because they are large. */
    private static final Map<Long, Postmortem> FULL = new HashMap<>();

    private static final Map<String, Postmortem> BROKEN_AT = new HashMap<>();

    /** A value that breaks the constraint, wherever in the model it stands on a component. */
    private static final Map<Class<? extends Annotation>, Object> BROKEN = Map.of(
            Text.class, " \t\n",
            WebAddress.class, "javascript:alert(1)",
            AttributeKey.class, "Ticket",
            Email.class, "nobody",
            Pattern.class, "not a tag",
            Positive.class, 0);

    /** A place where a component is constrained. */
    record Place(RecordComponent component, Class<? extends Annotation> constraint, boolean key) {

        Class<?> holder() {
            return component.getDeclaringRecord();
        }

        @Override
        public String toString() {
            return holder().getSimpleName() + "." + component.getName() + (key ? " key" : "") + " @"
                    + constraint.getSimpleName();
        }
    }

    static Stream<Place> components() {
        return Records.typesIn(Postmortem.class)
                .flatMap(type -> Records.components(type).stream())
                .flatMap(component -> {
                    List<Place> places = new ArrayList<>();
                    collect(component, component.getAnnotatedType(), false, places);
                    // What is no type annotation stands on the component alone.
                    constraints(component.getAnnotations())
                            .map(constraint -> new Place(component, constraint, false))
                            .forEach(places::add);
                    return places.stream().distinct();
                });
    }

    static Stream<Arguments> values() {
        Postmortem.Builder postmortem = Postmortem.builder().title("Orders database: writes stall");
        return Stream.of(
                Arguments.of(
                        "UniqueIds",
                        postmortem
                                .episode("first", "One")
                                .episode("first", "Two")
                                .build()),
                Arguments.of("InOrder", at("2026-03-14T10:05Z/2026-03-14T10:00Z")),
                Arguments.of("InOrder", at("[2026-03-14T10:05Z..2026-03-14T10:00Z]")),
                Arguments.of("InOrder", at("2026-03-14T10:05Z/PT-5M")),
                Arguments.of("BoundsInOrder", of("20..10")),
                Arguments.of("NotNegative", of("-1 GB")),
                Arguments.of("WithinHundredPercent", of("120 %")),
                Arguments.of("KnownCurrency", of("XQQ 12")),
                Arguments.of(
                        "StepsInOrder",
                        with(Mitigation.builder()
                                .what("Stopped it")
                                .started(When.parse("2026-03-14T10:05Z"))
                                .ended(When.parse("2026-03-14T10:00Z"))
                                .build())),
                Arguments.of(
                        "StepsInOrder",
                        Postmortem.builder()
                                .title("Stall")
                                .status(DocumentStatus.builder()
                                        .draftedAt(Optional.of(When.parse("2026-03-15")))
                                        .publishedAt(Optional.of(When.parse("2026-03-01")))
                                        .build())
                                .build()),
                Arguments.of(
                        "StepsInOrder",
                        with(ActionStatus.builder()
                                .opened(Optional.of(When.parse("2026-03-15")))
                                .closed(Optional.of(When.parse("2026-03-01")))
                                .state(ActionState.DONE)
                                .build())),
                Arguments.of(
                        "ReasonIfDeclined",
                        with(ActionStatus.builder().state(ActionState.DECLINED).build())));
    }

    static Stream<Postmortem> broken() {
        return Stream.concat(components().map(EveryConstraintTest::broken), values().map(arguments ->
                (Postmortem) arguments.get()[1]));
    }

    @ParameterizedTest
    @MethodSource("components")
    void a_broken_component_is_found(Place place) {
        assertThat(ConstraintsOnly.validator().validate(broken(place)).findings())
                .anySatisfy(
                        finding -> assertThat(finding.ruleId()).isEqualTo("constraint/" + kebab(place.constraint())));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_broken_value_is_found(String constraint, Postmortem broken) {
        assertThat(ConstraintsOnly.validator().validate(broken).findings())
                .extracting(Finding::ruleId)
                .containsExactly("constraint/" + kebab(constraint));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u0085", "\u00a0", "\u2003", "\u3000"})
    void blanks_of_any_script_say_nothing(String blank) {
        Postmortem silent = at(When.unknown(blank)).withTags(blank);

        assertThat(ConstraintsOnly.validator().validate(silent).findings())
                .extracting(Finding::ruleId)
                .containsExactly("constraint/text", "constraint/text");
    }

    static Stream<Arguments> cutWithinACharacter() {
        return Stream.of(
                Arguments.of("constraint/text", STALL.withTags("locks \uD83D")),
                Arguments.of("constraint/text", STALL.withTags("\uDD12 locks")),
                Arguments.of("constraint/text", at(When.described("Thursday \uD83D"))),
                Arguments.of(
                        "constraint/web-address", STALL.withLinks(Link.of("Dashboard", "https://example.org/\uD83D"))));
    }

    @ParameterizedTest
    @MethodSource("cutWithinACharacter")
    void half_a_surrogate_pair_is_found(String ruleId, Postmortem cut) {
        assertThat(ConstraintsOnly.validator().validate(cut).findings())
                .extracting(Finding::ruleId)
                .containsExactly(ruleId);
    }

    @Test
    void a_whole_surrogate_pair_breaks_nothing() {
        Postmortem whole = STALL.withTags("\uD83D\uDD12");

        assertThat(ConstraintsOnly.validator().validate(whole).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"described, text", "unknown, unknown", "notApplicable, notApplicable"})
    void words_of_a_time_are_found_where_the_json_has_them(String factory, String property) {
        When when = switch (factory) {
            case "described" -> When.described(" ");
            case "unknown" -> When.unknown(" ");
            default -> When.notApplicable(" ");
        };

        assertThat(ConstraintsOnly.validator().validate(at(when)).findings())
                .extracting(finding -> finding.location().pointer())
                .containsExactly("/summary/when/" + property);
    }

    @Test
    void an_attempt_that_ends_before_it_starts_is_found_at_its_end() {
        Mitigation attempt = Mitigation.builder()
                .what("Stopped it")
                .started("2026-03-14T10:05Z")
                .ended("2026-03-14T10:00Z")
                .build();

        assertThat(ConstraintsOnly.validator().validate(with(attempt)).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.location().pointer()).isEqualTo("/mitigation/attempts/0/ended");
                    assertThat(finding.message()).endsWith("ended must not lie before the attempt started");
                });
    }

    @ParameterizedTest
    @MethodSource("constrainedTypes")
    void each_constraint_on_a_whole_value_is_broken_above(String constraint) {
        assertThat(values().map(arguments -> arguments.get()[0])).contains(constraint);
    }

    static Stream<String> constrainedTypes() {
        return Records.typesIn(Postmortem.class)
                .flatMap(type -> constraints(type.getAnnotations()))
                .map(Class::getSimpleName)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_finding_points_at_what_stands_in_the_json(Postmortem broken) {
        JsonNode document = MAPPER.readTree(PostmortemJson.standard().write(broken));

        assertThat(ConstraintsOnly.validator().validate(broken).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(
                                document.at(finding.location().pointer()).isMissingNode())
                        .as(finding.toString())
                        .isFalse());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_plain_factory_of_a_host_says_the_same(Postmortem broken) {
        List<String> messages = ConstraintsOnly.validator().validate(broken).findings().stream()
                .map(Finding::message)
                .toList();

        assertThat(Violations.messagesFor(broken))
                .hasSameSizeAs(messages)
                .allMatch(message -> messages.stream().anyMatch(ours -> ours.endsWith(" " + message)));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_message_is_a_plain_sentence_about_a_place(Postmortem broken) {
        assertThat(ConstraintsOnly.validator().validate(broken).findings())
                .extracting(Finding::message)
                .allSatisfy(
                        message -> assertThat(message).matches("\\S.* must .*").doesNotContain("{", "null"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_full_postmortem_breaks_no_constraint_on_a_component(long seed) {
        assertThat(ConstraintsOnly.validator()
                        .validate(RandomValues.full(Postmortem.class, seed))
                        .findings())
                .extracting(Finding::ruleId)
                .doesNotContain("constraint/text", "constraint/web-address", "constraint/pattern");
    }

    private static Postmortem broken(Place place) {
        return BROKEN_AT.computeIfAbsent(place.toString(), unknown -> breakAt(place));
    }

    private static Postmortem breakAt(Place place) {
        Object value = BROKEN.get(place.constraint());
        assertThat(value).as("a value that breaks " + place).isNotNull();
        for (long seed = 1; seed < 100; seed++) {
            Postmortem full = FULL.computeIfAbsent(seed, each -> RandomValues.full(Postmortem.class, each));
            Optional<Postmortem> broken = Records.withFirst(full, place.holder(), holder -> {
                Object[] parts = Records.components(place.holder()).stream()
                        .map(each -> each.getName().equals(place.component().getName())
                                ? in(each.getType(), value, place.key())
                                : Records.read(holder, each))
                        .toArray();
                return Records.construct(place.holder(), parts);
            });
            if (broken.isPresent()) {
                return broken.get();
            }
        }
        throw new AssertionError("No random postmortem holds a " + place.holder());
    }

    private static Object in(Class<?> type, Object value, boolean key) {
        if (type == Optional.class) {
            return Optional.of(value);
        }
        if (type == List.class) {
            return List.of("fine", value);
        }
        if (type == Map.class) {
            return key ? Map.of(value, "fine") : Map.of("acme.ticket", value);
        }
        return value;
    }

    private static void collect(RecordComponent component, AnnotatedType type, boolean key, List<Place> places) {
        constraints(type.getAnnotations()).forEach(constraint -> places.add(new Place(component, constraint, key)));
        if (type instanceof AnnotatedParameterizedType parameterized) {
            AnnotatedType[] arguments = parameterized.getAnnotatedActualTypeArguments();
            for (int i = 0; i < arguments.length; i++) {
                collect(component, arguments[i], component.getType() == Map.class && i == 0, places);
            }
        }
    }

    private static Stream<Class<? extends Annotation>> constraints(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .<Class<? extends Annotation>>map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(Constraint.class));
    }

    private static Postmortem at(String when) {
        return at(When.parse(when));
    }

    private static Postmortem at(When when) {
        return Postmortem.builder().title("Stall").summary(s -> s.when(when)).build();
    }

    private static Postmortem of(String amount) {
        return Postmortem.builder()
                .title("Stall")
                .impact(i -> i.addMeasure(m -> m.amount(Amount.parse(amount)).noun("of something")))
                .build();
    }

    private static Postmortem with(Mitigation attempt) {
        return Postmortem.builder()
                .title("Stall")
                .mitigation(m -> m.addAttempt(attempt))
                .build();
    }

    private static Postmortem with(ActionStatus status) {
        ActionItem item = ActionItem.builder()
                .what("Set a lock timeout")
                .status(Optional.of(status))
                .build();
        return Postmortem.builder()
                .title("Stall")
                .actionItems(a -> a.addItem(item))
                .build();
    }

    private static String kebab(Class<? extends Annotation> constraint) {
        return kebab(constraint.getSimpleName());
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
