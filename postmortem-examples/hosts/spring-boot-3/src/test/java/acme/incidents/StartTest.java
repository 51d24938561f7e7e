package acme.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.postmortem.model.Postmortem;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.RuleFailure;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What is wrong with the service itself. */
final class StartTest {

    @Test
    void a_profile_that_there_is_not_stops_the_start_and_is_named() {
        assertThatThrownBy(() -> start("--incidents.profile=pubish"))
                .hasStackTraceContaining("pubish")
                .hasStackTraceContaining("publish, external");
    }

    @Test
    void a_house_rule_that_throws_is_named_in_the_report() {
        try (ConfigurableApplicationContext context = start("--incidents.profile=review", ThrowingRule.class)) {
            ValidationReport report = context.getBean(PostmortemValidator.class)
                    .validate(Postmortem.builder().title("Search").build());

            assertThat(report.ruleFailures()).extracting(RuleFailure::ruleId).containsExactly("acme:throwing");
        }
    }

    /** Spring Boot itself starts without Hibernate Validator, so that the library is the one to say what is missing. */
    @Test
    void a_library_that_is_missing_stops_the_start_and_is_named() throws Exception {
        String jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> !Path.of(jar).getFileName().toString().startsWith("hibernate-validator"))
                .collect(Collectors.joining(File.pathSeparator));
        Process service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--class-path",
                        jars,
                        IncidentsApplication.class.getName(),
                        "--spring.main.web-application-type=none")
                .redirectErrorStream(true)
                .start();
        String output;
        try (var stream = service.getInputStream()) {
            output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(service.waitFor()).isNotZero();
        assertThat(output).contains("org.hibernate.validator:hibernate-validator");
    }

    private static ConfigurableApplicationContext start(String setting, Class<?>... more) {
        return new SpringApplicationBuilder(IncidentsApplication.class)
                .sources(more)
                .web(WebApplicationType.NONE)
                .run(setting);
    }

    /** A house rule with a fault. */
    static final class ThrowingRule implements PostmortemRule {

        private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("acme:throwing")
                .category(Category.FOLLOW_UP)
                .severity(FindingSeverity.ERROR)
                .summary("The ticket system knows the incident")
                .message("The ticket system does not know the incident: open a ticket")
                .build();

        @Override
        public RuleDescriptor descriptor() {
            return DESCRIPTOR;
        }

        @Override
        public void check(RuleContext context, FindingSink findings) {
            throw new IllegalStateException("The ticket system does not answer");
        }
    }
}
