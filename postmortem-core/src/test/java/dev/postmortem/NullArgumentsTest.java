package dev.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.postmortem.json.PostmortemJson;
import dev.postmortem.json.ReadDocument;
import dev.postmortem.metric.MetricDefinition;
import dev.postmortem.metric.MetricInput;
import dev.postmortem.metric.MetricResult;
import dev.postmortem.metric.Metrics;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.ResponderRole;
import dev.postmortem.model.Suppression;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.When;
import dev.postmortem.redaction.Redactor;
import dev.postmortem.redaction.StandardRedactor;
import dev.postmortem.redaction.TextMask;
import dev.postmortem.testing.Records;
import dev.postmortem.testing.StubRule;
import dev.postmortem.validation.Baseline;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.ConfiguredProfile;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.FindingOrigin;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.Location;
import dev.postmortem.validation.PersonDirectory;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.ReportVerdict;
import dev.postmortem.validation.RuleSetting;
import dev.postmortem.validation.SourceLocation;
import dev.postmortem.validation.Suggestion;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.Vocabulary;
import dev.postmortem.validation.spi.PhraseRule;
import dev.postmortem.validation.spi.Phrases;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import dev.postmortem.validation.testing.ExpectedFinding;
import dev.postmortem.validation.testing.RuleTester;
import java.lang.reflect.Array;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is handed null, or a list, an array or a map that holds null, says by name what is missing. */
final class NullArgumentsTest {

    private static final Set<String> PACKAGES = Set.of(
            "dev.postmortem.metric",
            "dev.postmortem.redaction",
            "dev.postmortem.validation",
            "dev.postmortem.validation.json",
            "dev.postmortem.validation.spi",
            "dev.postmortem.validation.testing");

    private static final Postmortem POSTMORTEM =
            Postmortem.builder().title("Orders database stalls").build();
    private static final Finding FINDING = Finding.builder()
            .ruleId("acme")
            .category(Category.CONSISTENCY)
            .severity(FindingSeverity.ERROR)
            .precision(PrecisionClass.VERY_HIGH)
            .message("Something is the case")
            .location(new Location("/title", Optional.empty(), "title", Optional.empty(), Optional.empty()))
            .fingerprint("v1:acme")
            .origin(FindingOrigin.RULE)
            .build();
    private static final PostmortemRule RULE = StubRule.atTitle("acme:late");

    /** A value for each type of parameter, and something to call for each type with methods. */
    private static final Map<Class<?>, Supplier<?>> SAMPLES = samples();

    private static Map<Class<?>, Supplier<?>> samples() {
        Map<Class<?>, Supplier<?>> samples = new HashMap<>();
        samples.put(String.class, () -> "acme");
        samples.put(Object.class, () -> "acme");
        samples.put(int.class, () -> 1);
        samples.put(boolean.class, () -> true);
        samples.put(Optional.class, Optional::empty);
        samples.put(List.class, List::of);
        samples.put(Set.class, Set::of);
        samples.put(Map.class, Map::of);
        samples.put(Duration.class, () -> Duration.ofHours(1));
        samples.put(Clock.class, Clock::systemUTC);
        samples.put(Locale.class, () -> Locale.ENGLISH);
        samples.put(ClassLoader.class, NullArgumentsTest.class::getClassLoader);
        samples.put(Function.class, () -> (Function<Locale, ResourceBundle>) locale -> new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[0][];
            }
        });
        samples.put(Predicate.class, () -> (Predicate<Object>) any -> true);
        samples.put(Consumer.class, () -> (Consumer<Object>) any -> {});
        samples.put(Postmortem.class, () -> POSTMORTEM);
        samples.put(
                ReadDocument.class,
                () -> PostmortemJson.standard()
                        .readDocument(PostmortemJson.standard().write(POSTMORTEM)));
        samples.put(Suppression.class, () -> Suppression.of("acme", "Accepted for this quarter"));
        samples.put(ResponderRole.class, () -> ResponderRole.of("scribe"));
        samples.put(When.class, () -> When.parse("2026-03-14T10:05Z"));
        samples.put(Milestone.class, () -> Milestone.DETECTED);
        samples.put(MetricInput.class, () -> new MetricInput("acme", When.parse("2026-03-14"), "acme"));
        samples.put(MetricResult.class, () -> new MetricResult.Unknown("acme"));
        samples.put(MetricDefinition.class, () -> MetricDefinition.of("acme", Milestone.DETECTED, Milestone.MITIGATED));
        samples.put(Metrics.class, Metrics::standard);
        samples.put(Redactor.class, () -> (Redactor) (postmortem, audience) -> postmortem);
        samples.put(StandardRedactor.class, () -> StandardRedactor.builder().build());
        samples.put(StandardRedactor.Builder.class, StandardRedactor::builder);
        samples.put(TextMask.class, () -> (TextMask) text -> text);
        samples.put(Baseline.class, Baseline::empty);
        samples.put(Finding.class, () -> FINDING);
        samples.put(Location.class, FINDING::location);
        samples.put(SourceLocation.class, () -> new SourceLocation("acme", 1, 1, 1, 1));
        samples.put(TextSpan.class, () -> new TextSpan(0, 1));
        samples.put(PersonDirectory.class, PersonDirectory::empty);
        samples.put(Vocabulary.class, Vocabulary::empty);
        samples.put(Profile.class, Profile::review);
        samples.put(ConfiguredProfile.class, () -> new ConfiguredProfile(Profile.review(), List.of()));
        samples.put(RuleSetting.class, RuleSetting::none);
        samples.put(PostmortemValidator.class, PostmortemValidator::standard);
        samples.put(PostmortemValidator.Builder.class, PostmortemValidator::builder);
        samples.put(
                ValidationReport.class,
                () -> ValidationReport.builder()
                        .profile("acme")
                        .verdict(ReportVerdict.PASS)
                        .build());
        samples.put(Suggestion.class, () -> new Suggestion("acme", Suggestion.Kind.ADD, List.of(), false));
        samples.put(PostmortemRule.class, () -> RULE);
        samples.put(RuleDescriptor.class, RULE::descriptor);
        samples.put(RuleDescriptor.Builder.class, () -> RuleDescriptor.builder("acme:late"));
        samples.put(RuleOption.class, () -> RuleOption.flag("acme", true, "acme"));
        samples.put(PhraseRule.Builder.class, () -> PhraseRule.builder("acme:late"));
        samples.put(Phrases.Builder.class, Phrases::builder);
        samples.put(
                Phrases.class,
                () -> Phrases.builder().phrase("acme", "acme", "acme").build());
        samples.put(RuleTester.class, () -> RuleTester.of(RULE));
        samples.put(ExpectedFinding.class, () -> ExpectedFinding.at("/title"));
        return samples;
    }

    /**
     * Null in one place of a call.
     *
     * @param call what is called
     * @param place the parameter
     * @param given null, or what holds null
     */
    record Call(Executable call, int place, @Nullable Object given) {

        void run() {
            Object[] arguments = Arrays.stream(call.getParameterTypes())
                    .map(NullArgumentsTest::sample)
                    .toArray();
            arguments[place] = given;
            if (call instanceof Method method) {
                Records.call(
                        Modifier.isStatic(method.getModifiers()) ? null : sample(method.getDeclaringClass()),
                        method,
                        arguments);
            } else {
                Records.construct(call.getDeclaringClass(), arguments);
            }
        }

        /** A component that is left out is empty, if its type has something that is. */
        boolean mayBeLeftOut() {
            return !(call instanceof Method)
                    && given == null
                    && Set.of(Optional.class, List.class, Set.class, Map.class)
                            .contains(call.getParameterTypes()[place]);
        }

        @Override
        public String toString() {
            String name = call.getDeclaringClass().getName();
            return name.substring(name.lastIndexOf('.') + 1) + "."
                    + (call instanceof Method ? call.getName() : "new") + "(" + parameter() + " " + place + ": "
                    + (given == null || !given.getClass().isArray() ? given : "[null]") + ")";
        }

        private String parameter() {
            return call.getParameterTypes()[place].getSimpleName();
        }
    }

    static Stream<Call> calls() {
        return types().flatMap(NullArgumentsTest::callables)
                .flatMap(call -> IntStream.range(0, call.getParameterCount())
                        .boxed()
                        .filter(place -> takesAValue(call.getParameters()[place]))
                        .flatMap(place -> nulls(call.getParameterTypes()[place])
                                .map(given -> new Call(call, place, given.orElse(null)))));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void null_is_refused_by_name(Call call) {
        if (call.mayBeLeftOut()) {
            assertThat(refusal(call)).isNull();
            return;
        }

        assertThatIllegalArgumentException().isThrownBy(call::run).withMessageMatching("(?s).+ is (null|missing): .+");
    }

    static Stream<PersonDirectory> brokenDirectories() {
        return Stream.of(() -> null, () -> Collections.singletonList(null));
    }

    @ParameterizedTest
    @MethodSource("brokenDirectories")
    void people_whom_a_directory_does_not_hand_out_are_refused_by_name(PersonDirectory directory) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostmortemValidator.builder().people(directory))
                .withMessageMatching("PersonDirectory\\.people(\\[0])? is (null|missing): .+");
    }

    @Test
    void every_package_has_its_calls() {
        assertThat(calls().map(call -> call.call().getDeclaringClass().getPackageName()))
                .containsAll(PACKAGES)
                .hasSizeGreaterThan(250);
    }

    private static @Nullable RuntimeException refusal(Call call) {
        try {
            call.run();
            return null;
        } catch (RuntimeException refused) {
            return refused;
        }
    }

    private static Stream<Class<?>> types() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(PACKAGES).stream()
                        .filter(type -> PACKAGES.contains(type.getPackageName()))
                        .map(JavaClass::getName)
                        .sorted()
                        .<Class<?>>map(NullArgumentsTest::load)
                        .filter(NullArgumentsTest::isPublic);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    /** What callers call: neither what they implement themselves, nor what the engine calls. */
    private static Stream<Executable> callables(Class<?> type) {
        List<Executable> callables = new ArrayList<>();
        if (type.isRecord()) {
            callables.addAll(Arrays.asList(type.getDeclaredConstructors()));
        }
        Arrays.stream(type.getDeclaredMethods())
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) && !Modifier.isAbstract(method.getModifiers()))
                .filter(method ->
                        !method.isSynthetic() && !Set.of("equals", "check").contains(method.getName()))
                .filter(method -> !(type.isEnum() && method.getName().equals("valueOf")))
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .forEach(callables::add);
        return callables.stream();
    }

    private static boolean takesAValue(Parameter parameter) {
        return !parameter.getType().isPrimitive()
                && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Null, and whatever of that type holds null. */
    private static Stream<Optional<Object>> nulls(Class<?> type) {
        Optional<Object> holding = Optional.empty();
        if (type.isArray()) {
            holding = Optional.of(Array.newInstance(type.getComponentType(), 1));
        } else if (type == List.class) {
            holding = Optional.of(Collections.singletonList(null));
        } else if (type == Set.class) {
            holding = Optional.of(Collections.singleton(null));
        } else if (type == Map.class) {
            holding = Optional.of(Collections.singletonMap("acme", null));
        }
        return holding.isPresent() ? Stream.of(Optional.empty(), holding) : Stream.of(Optional.empty());
    }

    private static Object sample(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        Supplier<?> sample = SAMPLES.get(type);
        if (sample == null) {
            throw new AssertionError("There is no sample of " + type + " yet: add one");
        }
        return sample.get();
    }
}
