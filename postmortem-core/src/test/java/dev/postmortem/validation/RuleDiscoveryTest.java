package dev.postmortem.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.StubRule;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void two_rules_of_one_id_are_refused_by_the_names_of_their_classes() throws IOException {
        try (URLClassLoader loader = registering(Found.class.getName(), Twin.class.getName())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            PostmortemValidator.builder().discovery(loader).build())
                    .withMessage("Two rules have the id \"acme:found\": " + Found.class.getName() + " and "
                            + Twin.class.getName() + "; give one of them another id, or register it only once");
        }
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
