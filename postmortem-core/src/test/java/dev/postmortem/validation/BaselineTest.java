package dev.postmortem.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.testing.StubRule;
import dev.postmortem.testing.Validators;
import dev.postmortem.validation.json.BaselineJson;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A team adopts the rules on what it has: only what is new counts. */
final class BaselineTest {

    private static final StubRule RULE = StubRule.of("acme:action", (context, findings) -> {
        for (ActionItem action : context.postmortem().actionItems().items()) {
            findings.report().at(action);
        }
    });
    private static final Postmortem OLD = document("AI-1", "AI-2");
    private static final Baseline BASELINE = Baseline.empty().plus(OLD, report(Baseline.empty(), OLD));

    @Test
    void what_is_known_does_not_count() {
        ValidationReport report = report(BASELINE, OLD);

        assertThat(report.findings()).isEmpty();
        assertThat(report.known()).hasSize(2);
        assertThat(report.verdict()).isEqualTo(ReportVerdict.PASS);
    }

    @Test
    void what_is_new_counts() {
        ValidationReport report = report(BASELINE, document("AI-1", "AI-2", "AI-3"));

        assertThat(report.findings())
                .extracting(finding -> finding.location().elementId().orElseThrow())
                .containsExactly("AI-3");
        assertThat(report.verdict()).isEqualTo(ReportVerdict.FAIL);
    }

    @Test
    void it_survives_reordering() {
        assertThat(report(BASELINE, document("AI-2", "AI-1")).findings()).isEmpty();
    }

    @Test
    void it_speaks_of_its_own_document_alone() {
        Postmortem other = OLD.toBuilder().id("INC-2").build();

        assertThat(report(BASELINE, other).findings()).hasSize(2);
    }

    @Test
    void a_document_without_an_id_is_known_by_its_title() {
        Postmortem untracked = OLD.withId(Optional.empty());
        Baseline baseline = Baseline.empty().plus(untracked, report(Baseline.empty(), untracked));

        assertThat(baseline.documents()).containsOnlyKeys("Orders database stalls");
        assertThat(report(baseline, untracked).findings()).isEmpty();
    }

    @Test
    void what_is_fixed_leaves_it() {
        Postmortem better = document("AI-2");

        Baseline shrunk = BASELINE.shrunkBy(better, report(BASELINE, better));

        assertThat(report(shrunk, OLD).findings())
                .extracting(finding -> finding.location().elementId().orElseThrow())
                .containsExactly("AI-1");
    }

    @Test
    void what_is_new_never_enters_it_by_itself() {
        Postmortem worse = document("AI-1", "AI-2", "AI-3");

        assertThat(BASELINE.shrunkBy(worse, report(BASELINE, worse))).isEqualTo(BASELINE);
    }

    @Test
    void a_document_without_a_finding_leaves_it_altogether() {
        Postmortem clean = document();

        assertThat(BASELINE.shrunkBy(clean, report(BASELINE, clean))).isEqualTo(Baseline.empty());
    }

    @Test
    void nothing_leaves_it_because_a_rule_failed() {
        StubRule failing = StubRule.of("acme:action", (context, findings) -> {
            throw new IllegalStateException("broken");
        });
        ValidationReport report =
                Validators.with(failing).baseline(BASELINE).build().validate(OLD);

        assertThat(BASELINE.shrunkBy(OLD, report)).isEqualTo(BASELINE);
    }

    @Test
    void nothing_leaves_it_because_a_rule_could_not_be_loaded() {
        ValidationReport report = report(BASELINE, document())
                .withConfigurationProblems(new ConfigurationProblem("plug-in", "A plug-in cannot be loaded", true));

        assertThat(BASELINE.shrunkBy(OLD, report)).isEqualTo(BASELINE);
    }

    @Test
    void what_is_fixed_leaves_it_whatever_an_option_is_set_to() {
        ValidationReport report = report(BASELINE, document())
                .withConfigurationProblems(new ConfigurationProblem("rules", "The option is none", false));

        assertThat(BASELINE.shrunkBy(OLD, report)).isEqualTo(Baseline.empty());
    }

    @Test
    void taking_it_anew_keeps_what_was_known_and_is_still_found() {
        assertThat(BASELINE.plus(OLD, report(BASELINE, OLD))).isEqualTo(BASELINE);
    }

    @Test
    void it_is_kept_as_json_that_can_be_reviewed() {
        String json = BaselineJson.write(BASELINE);

        assertThat(json).startsWith("{\n  \"INC-1\": [\n    \"v1:").endsWith("\"\n  ]\n}\n");
        assertThat(BaselineJson.read(json)).isEqualTo(BASELINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1"})
    void what_is_no_object_is_refused(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaselineJson.read(json))
                .withMessage("The baseline is no JSON object: it must look like {\"INC-142\": [\"fingerprint\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"INC-1\": \"v1\"}", "{\"INC-1\": [1]}", "{\"INC-1\": {\"a\": \"b\"}}"})
    void other_json_is_refused(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaselineJson.read(json))
                .withMessageStartingWith("The baseline is none at ")
                .withMessageEndingWith(
                        ": it must be an object with the ids of documents as keys and lists of fingerprints as values");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\": [], \"a\": []}"})
    void what_is_no_json_is_refused(String json) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaselineJson.read(json))
                .withMessageStartingWith("The baseline is no JSON: ");
    }

    @Test
    void it_shows_as_counts() {
        assertThat(BASELINE).hasToString("Baseline[1 documents, 2 findings]");
    }

    private static ValidationReport report(Baseline baseline, Postmortem postmortem) {
        return Validators.with(RULE).baseline(baseline).build().validate(postmortem);
    }

    private static Postmortem document(String... actions) {
        return Postmortem.builder()
                .id("INC-1")
                .title("Orders database stalls")
                .actionItems(a -> {
                    for (String id : actions) {
                        a.action("Set a lock timeout", action -> action.id(id));
                    }
                })
                .build();
    }
}
