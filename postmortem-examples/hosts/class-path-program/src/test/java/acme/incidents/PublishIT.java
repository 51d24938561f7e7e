package acme.incidents;

import static dev.postmortem.model.timeline.EventKind.RECOVERY;
import static dev.postmortem.model.timeline.EventKind.SYMPTOM;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Severity.SEV_1;
import static dev.postmortem.model.value.Severity.SEV_2;
import static org.assertj.core.api.Assertions.assertThat;

import acme.incidents.Launch.Ended;
import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PublishIT {

    @TempDir
    private Path folder;

    @Test
    void the_rule_of_a_plug_in_is_found_and_stands_in_the_way() throws Exception {
        Path incident = incident(SEV_1);

        Ended program = Launch.asDelivered().run(incident, "markdown");

        assertThat(program.errors()).contains("acme:sev-one-review/review-missing");
        assertThat(program.status()).isEqualTo(1);
    }

    @Test
    void the_format_of_a_plug_in_is_found() throws Exception {
        Path incident = incident(SEV_2);

        Ended program = Launch.asDelivered().run(incident, "pager");

        assertThat(program.output()).startsWith("INC-7 Search: stale results; ");
    }

    static Stream<Severity> severities() {
        return Stream.of(SEV_1, SEV_2);
    }

    @ParameterizedTest
    @MethodSource("severities")
    void what_is_registered_by_hand_does_the_same_as_what_is_found(Severity severity) throws Exception {
        Path incident = incident(severity);

        Ended program = Launch.asDelivered().run("--without-discovery", incident, "pager");

        assertThat(program).isEqualTo(Launch.asDelivered().run(incident, "pager"));
    }

    @Test
    void a_wrong_field_is_named_with_its_place() throws Exception {
        Path incident = folder.resolve("incident.json");
        Files.writeString(incident, "{\n  \"title\": \"Search\",\n  \"sumary\": {}\n}\n");

        Ended program = Launch.asDelivered().run(incident, "pager");

        assertThat(program.errors()).contains("/sumary", "line 3");
        assertThat(program.status()).isEqualTo(2);
    }

    @Test
    void an_unknown_format_is_named_with_those_that_there_are() throws Exception {
        Ended program = Launch.asDelivered().run(incident(SEV_2), "pdf");

        assertThat(program.errors()).contains("No format \"pdf\"", "markdown", "pager");
    }

    @Test
    void a_plug_in_that_cannot_be_made_is_named() throws Exception {
        Ended program = Launch.asDelivered().withPluginsThatDoNotWork().run(incident(SEV_2), "pager");

        assertThat(program.errors()).contains("acme.broken.NotThere");
        assertThat(program.status()).isEqualTo(1);
    }

    @Test
    void a_rule_that_throws_is_named_with_what_it_threw() throws Exception {
        Ended program = Launch.asDelivered().withPluginsThatDoNotWork().run(incident(SEV_2), "pager");

        assertThat(program.errors()).contains("broken:throwing", "The ticket system does not answer");
    }

    @Test
    void plug_ins_that_do_not_work_are_nobodys_business_without_discovery() throws Exception {
        Ended program =
                Launch.asDelivered().withPluginsThatDoNotWork().run("--without-discovery", incident(SEV_2), "pager");

        assertThat(program.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hibernate-validator", "jackson-databind"})
    void a_missing_dependency_is_named(String jar) throws Exception {
        Ended program = Launch.without(jar).run(incident(SEV_2), "pager");

        // The library names the jar; the module system, which is first where there are modules, its module.
        String told = program.output() + program.errors();
        assertThat(told.replace('-', '.')).contains(jar.replace('-', '.'));
        assertThat(program.status()).isNotZero();
    }

    /** Told long ago, so that the review of a SEV-1 is overdue. */
    private Path incident(Severity severity) throws IOException {
        Path file = folder.resolve("incident.json");
        PostmortemJson.standard()
                .writeTo(
                        Postmortem.builder()
                                .id("INC-7")
                                .title("Search: stale results")
                                .severity(severity)
                                .summary("Searches returned yesterday's results after a failover.")
                                .timeline(t -> t.on("2026-03-14", "UTC")
                                        .at("10:05", SYMPTOM, "Searches return old results")
                                        .at("10:31", RECOVERY, "Replication caught up", RECOVERED))
                                .recovery(r -> r.dataVerified(
                                                "A search returns today's orders", c -> c.passed("all 20", "all 20"))
                                        .performanceChecked("Replication lag", c -> c.passed("below 1 s", "0.2 s"))
                                        .errorRateChecked("Failed searches", c -> c.passed("below 0.1 %", "0.02 %")))
                                .build(),
                        file);
        return file;
    }
}
