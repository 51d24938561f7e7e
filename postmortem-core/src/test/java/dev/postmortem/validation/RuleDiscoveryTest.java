package dev.postmortem.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.StubRule;
import dev.postmortem.testing.Validators;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of plug-ins are found as services, and one that is broken hides no other. */
final class RuleDiscoveryTest {

    private static final Postmortem POSTMORTEM =
            Postmortem.builder().title("Orders database stalls").build();

    @TempDir
    private Path folder;

    /** A rule that a plug-in brings. */
    public static final class Found implements PostmortemRule {

        private static final StubRule RULE = StubRule.atTitle("acme:found");

        @Override
        public RuleDescriptor descriptor() {
            return RULE.descriptor();
        }

        @Override
        public void check(RuleContext context, FindingSink findings) {
            RULE.check(context, findings);
        }
    }

    /** Another rule with the id of {@link Found}. */
    public static final class Twin implements PostmortemRule {

        @Override
        public RuleDescriptor descriptor() {
            return Found.RULE.descriptor();
        }

        @Override
        public void check(RuleContext context, FindingSink findings) {
            // It never comes to this.
        }
    }

    /** A rule that cannot be made. */
    public static final class Broken implements PostmortemRule {

        /** Fails. */
        public Broken() {
            throw new IllegalStateException("no licence");
        }

        @Override
        public RuleDescriptor descriptor() {
            return Found.RULE.descriptor();
        }

        @Override
        public void check(RuleContext context, FindingSink findings) {
            // It never comes to this.
        }
    }

    /** A rule whose id could be one of the library's. */
    public static final class WithoutNamespace extends Misfit {

        @Override
        public RuleDescriptor descriptor() {
            return StubRule.atTitle("late").descriptor();
        }
    }

    /** A rule that does not say what it is. */
    public static final class WithoutDescriptor extends Misfit {

        @Override
        public RuleDescriptor descriptor() {
            return null;
        }
    }

    /** A rule that fails when it is asked what it is. */
    public static final class Unlicensed extends Misfit {

        @Override
        public RuleDescriptor descriptor() {
            throw new IllegalStateException("no licence");
        }
    }

    /** A rule that its author has not written yet. */
    public static final class Unfinished extends Misfit {

        /** Fails. */
        public Unfinished() {
            throw new AssertionError("to be done");
        }

        @Override
        public RuleDescriptor descriptor() {
            return Found.RULE.descriptor();
        }
    }

    /** A rule that is never run. */
    abstract static class Misfit implements PostmortemRule {

        @Override
        public void check(RuleContext context, FindingSink findings) {
            throw new AssertionError("It never comes to this");
        }
    }

    @Test
    void a_rule_that_is_registered_is_found() throws IOException {
        try (URLClassLoader loader = registering(Found.class.getName())) {
            ValidationReport report =
                    PostmortemValidator.builder().discovery(loader).build().validate(POSTMORTEM);

            assertThat(report.findings()).extracting(Finding::ruleId).contains("acme:found");
        }
    }

    @Test
    void discovery_can_be_switched_off() throws IOException {
        try (URLClassLoader loader = registering(Found.class.getName())) {
            ValidationReport report = PostmortemValidator.builder()
                    .discovery(loader)
                    .withoutDiscovery()
                    .build()
                    .validate(POSTMORTEM);

            assertThat(report.findings()).extracting(Finding::ruleId).doesNotContain("acme:found");
        }
    }

    @Test
    void one_that_cannot_be_made_hides_no_other() throws IOException {
        try (URLClassLoader loader = registering(Broken.class.getName(), "acme.Missing", Found.class.getName())) {
            ValidationReport report =
                    PostmortemValidator.builder().discovery(loader).build().validate(POSTMORTEM);

            assertThat(report.findings()).extracting(Finding::ruleId).contains("acme:found");
            assertThat(report.configurationProblems())
                    .filteredOn(problem -> problem.where().equals("plug-ins"))
                    .extracting(ConfigurationProblem::message)
                    .satisfiesExactly(
                            broken -> assertThat(broken)
                                    .startsWith("A plug-in cannot be used: ")
                                    .contains(Broken.class.getName())
                                    .endsWith("because of java.lang.IllegalStateException: no licence"),
                            missing -> assertThat(missing).contains("acme.Missing"));
        }
    }

    @Test
    void one_whose_class_needs_another_that_is_missing_is_told_by_the_error() throws IOException {
        try (URLClassLoader services = registering("acme.Unlinked")) {
            ClassLoader loader = new ClassLoader(services) {
                @Override
                protected Class<?> findClass(String name) {
                    throw new NoClassDefFoundError("acme/Licence");
                }
            };

            ValidationReport report =
                    PostmortemValidator.builder().discovery(loader).build().validate(POSTMORTEM);

            assertThat(report.configurationProblems())
                    .filteredOn(problem -> problem.where().equals("plug-ins"))
                    .extracting(ConfigurationProblem::message)
                    .containsExactly("A plug-in cannot be used: java.lang.NoClassDefFoundError: acme/Licence");
        }
    }

    @Test
    void one_that_cannot_be_made_leaves_the_verdict_open() throws IOException {
        try (URLClassLoader loader = registering(Broken.class.getName())) {
            ValidationReport report = PostmortemValidator.builder()
                    .withoutBuiltInRules()
                    .discovery(loader)
                    .build()
                    .validate(POSTMORTEM);

            assertThat(report.verdict()).isEqualTo(ReportVerdict.INCOMPLETE);
        }
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                arguments(Twin.class, "Two rules have the id \"acme:found\": " + Found.class.getName() + " and "),
                arguments(WithoutNamespace.class, "has the id \"late\" without a namespace"),
                arguments(WithoutDescriptor.class, " is null: return one, the same at each call"),
                arguments(Unlicensed.class, " cannot be had: java.lang.IllegalStateException: no licence"),
                arguments(Unfinished.class, ", because of java.lang.AssertionError: to be done"));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void one_that_does_not_fit_is_named_by_its_class_and_hides_no_other(Class<?> misfit, String why)
            throws IOException {
        try (URLClassLoader loader = registering(Found.class.getName(), misfit.getName())) {
            ValidationReport report = PostmortemValidator.builder()
                    .withoutBuiltInRules()
                    .discovery(loader)
                    .build()
                    .validate(POSTMORTEM);

            assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("acme:found");
            assertThat(report.configurationProblems()).singleElement().satisfies(problem -> {
                assertThat(problem.message())
                        .startsWith("A plug-in cannot be used: ")
                        .contains(misfit.getName(), why);
                assertThat(problem.blocking()).isTrue();
            });
        }
    }

    @Test
    void what_the_host_registered_stays_where_a_plug_in_has_the_same_id() throws IOException {
        StubRule ours = StubRule.of(
                "acme:found",
                descriptor -> descriptor.message("Ours"),
                (context, findings) -> findings.report().at("/title"));
        try (URLClassLoader loader = registering(Found.class.getName())) {
            ValidationReport report =
                    Validators.with(ours).discovery(loader).build().validate(POSTMORTEM);

            assertThat(report.findings()).extracting(Finding::message).containsExactly("Ours");
            assertThat(report.configurationProblems()).hasSize(1);
        }
    }

    @Test
    void two_rules_of_one_id_that_the_host_registered_are_refused_by_the_names_of_their_classes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostmortemValidator.builder()
                        .rules(new Found(), new Twin())
                        .build())
                .withMessage("Two rules have the id \"acme:found\": " + Found.class.getName() + " and "
                        + Twin.class.getName() + "; give one of them another id, or register it only once");
    }

    @Test
    void a_rule_of_the_host_without_a_descriptor_is_refused_by_the_name_of_its_class() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostmortemValidator.builder()
                        .rules(new WithoutDescriptor())
                        .build())
                .withMessage("The descriptor of the rule " + WithoutDescriptor.class.getName()
                        + " is null: return one, the same at each call");
    }

    @Test
    void a_rule_of_somebody_else_must_have_a_namespace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostmortemValidator.builder()
                        .rules(StubRule.atTitle("late"))
                        .build())
                .withMessage("The rule " + StubRule.class.getName()
                        + " has the id \"late\" without a namespace: put one in front, for example \"acme:late\"");
    }

    private URLClassLoader registering(String... providers) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(PostmortemRule.class.getName()), String.join("\n", providers), StandardCharsets.UTF_8);
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, PostmortemRule.class.getClassLoader());
    }
}
