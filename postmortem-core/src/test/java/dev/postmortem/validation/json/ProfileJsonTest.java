package dev.postmortem.validation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.StubRule;
import dev.postmortem.testing.Validators;
import dev.postmortem.validation.ConfigurationProblem;
import dev.postmortem.validation.ConfiguredProfile;
import dev.postmortem.validation.Gate;
import dev.postmortem.validation.Profile;
import dev.postmortem.validation.ReportVerdict;
import dev.postmortem.validation.RuleLevel;
import dev.postmortem.validation.RuleSetting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProfileJsonTest {

    @Test
    void a_team_s_profile_is_read_whole() {
        ConfiguredProfile read = ProfileJson.read("""
                {
                  "name": "acme-publish",
                  "extends": "publish",
                  "failsOn": "warnings",
                  "rules": {
                    "evidence-missing": "error",
                    "action-incomplete/priority": "off",
                    "summary-not-brief": {
                      "level": "warning",
                      "options": {"max-words": 200, "words": ["a", "b"], "strict": true, "since": "2026"}
                    },
                    "recovery-unvalidated": {"suppressible": false}
                  }
                }
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.profile())
                .isEqualTo(Profile.extending("acme-publish", Profile.publish())
                        .failingOn(Gate.WARNINGS)
                        .level("evidence-missing", RuleLevel.ERROR)
                        .level("action-incomplete/priority", RuleLevel.OFF)
                        .level("summary-not-brief", RuleLevel.WARNING)
                        .option("summary-not-brief", "max-words", 200)
                        .option("summary-not-brief", "words", List.of("a", "b"))
                        .option("summary-not-brief", "strict", true)
                        .option("summary-not-brief", "since", "2026")
                        .with("recovery-unvalidated", RuleSetting.none().unsuppressible()));
    }

    @Test
    void a_name_is_enough() {
        ConfiguredProfile read = ProfileJson.read("{\"name\": \"house\"}");

        assertThat(read.problems()).isEmpty();
        assertThat(read.profile().parent()).isEmpty();
        assertThat(read.profile().effectiveGate()).isEqualTo(Gate.ERRORS);
    }

    @Test
    void a_profile_can_extend_another_one_of_the_team() {
        Profile house = Profile.extending("house", Profile.draft());

        ConfiguredProfile read = ProfileJson.read("{\"name\": \"team\", \"extends\": \"house\"}", List.of(house));

        assertThat(read.profile().parent()).isEqualTo(Optional.of(house));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{}|name is missing: give the profile a name",
                "{'name': 1}|name must be a text",
                "{'name': 'a', 'extnds': 'draft'}|extnds is no property of a profile: here are extends, failsOn, name, rules",
                "{'name': 'a', 'extends': 'house'}"
                        + "|extends is \"house\": it must be one of draft, review, publish, external",
                "{'name': 'a', 'failsOn': 'error'}"
                        + "|failsOn is \"error\": it must be one of nothing, structural-errors, errors, warnings",
                "{'name': 'a', 'rules': []}|rules must be an object with the ids of rules as keys",
                "{'name': 'a', 'rules': {'r': 'eror'}}"
                        + "|rules/r is \"eror\": it must be one of off, info, warning, error",
                "{'name': 'a', 'rules': {'r': 1}}"
                        + "|rules/r must be a level such as \"warning\", or an object with level, options or suppressible",
                "{'name': 'a', 'rules': {'r': {'severity': 'info'}}}"
                        + "|rules/r/severity is no property of a profile: here are level, options, suppressible",
                "{'name': 'a', 'rules': {'r': {'level': true}}}|rules/r/level must be a text",
                "{'name': 'a', 'rules': {'r': {'options': 1}}}"
                        + "|rules/r/options must be an object with the names of options as keys",
                "{'name': 'a', 'rules': {'r': {'options': {'o': {}}}}}"
                        + "|rules/r/options/o must be a number, a text, true or false, or a list of texts",
                "{'name': 'a', 'rules': {'r': {'options': {'o': [1]}}}}"
                        + "|rules/r/options/o must be a number, a text, true or false, or a list of texts",
                "{'name': 'a', 'rules': {'r': {'suppressible': 'no'}}}|rules/r/suppressible must be true or false"
            })
    void what_is_not_understood_is_told_and_passed_over(String json, String message) {
        ConfiguredProfile read = ProfileJson.read(json.replace('\'', '"'));

        assertThat(read.problems()).extracting(ConfigurationProblem::message).containsExactly(message);
    }

    @Test
    void what_is_understood_beside_it_holds() {
        ConfiguredProfile read = ProfileJson.read("""
                {
                  "extends": "draft",
                  "rules": {
                    "evidence-missing": 1,
                    "title-not-searchable": {"level": true, "options": {"words": {}, "least": 7}},
                    "summary-not-brief": {"level": "info", "options": 1, "suppressible": "no"},
                    "recovery-unvalidated": "error"
                  }
                }
                """);

        assertThat(read.problems()).hasSize(6);
        assertThat(read.profile())
                .isEqualTo(Profile.extending("unnamed", Profile.draft())
                        .with("evidence-missing", RuleSetting.none())
                        .option("title-not-searchable", "least", 7)
                        .level("summary-not-brief", RuleLevel.INFO)
                        .level("recovery-unvalidated", RuleLevel.ERROR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{'name': 'a', 'extends': 'publsh'}|INCOMPLETE",
                "{'name': 'a', 'failsOn': 'warning'}|INCOMPLETE",
                "{'name': 'a', 'rules': {'acme:one': 'eror'}}|INCOMPLETE",
                "{'name': 'a', 'extends': ['publish']}|INCOMPLETE",
                "{'name': 'a', 'failsOn': true}|INCOMPLETE",
                "{'name': 'a', 'rules': []}|INCOMPLETE",
                "{'name': 'a', 'rules': {'acme:one': 2}}|INCOMPLETE",
                "{'name': 'a', 'rules': {'acme:one': {'level': 2}}}|INCOMPLETE",
                "{'name': 'a', 'rules': {'acme:one': {'severity': 'error'}}}|INCOMPLETE",
                "{'name': 'a', 'rules': {'acme:one': {'suppressible': 'no'}}}|INCOMPLETE",
                "{'name': 'a', 'extend': 'draft'}|INCOMPLETE",
                "{'name': 'a', 'rules': {'acme:one': {'options': 1}}}|PASS",
                "{'name': 'a', 'rules': {'acme:one': {'options': {'o': {}}}}}|PASS",
                "{'name': 1}|PASS",
                "{}|PASS"
            })
    void what_may_have_demanded_more_leaves_the_verdict_open(String json, ReportVerdict verdict) {
        ConfiguredProfile read = ProfileJson.read(json.replace('\'', '"'));

        var report = Validators.with(StubRule.of("acme:one", (context, findings) -> {}))
                .profile(read)
                .build()
                .validate(Postmortem.builder().title("Orders database stalls").build());

        assertThat(report.verdict()).isEqualTo(verdict);
    }

    @Test
    void what_was_not_understood_is_told_in_every_report() {
        ConfiguredProfile read = ProfileJson.read("{\"name\": \"a\", \"rules\": {\"acme:one\": \"eror\"}}");

        var report = Validators.with(StubRule.atTitle("acme:one"))
                .profile(read)
                .build()
                .validate(Postmortem.builder().title("Orders database stalls").build());

        assertThat(report.configurationProblems())
                .extracting(ConfigurationProblem::where)
                .containsExactly("rules/acme:one");
    }

    @Test
    void what_is_no_json_is_refused_with_its_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProfileJson.read("{\n  \"name\": house\n}"))
                .withMessageStartingWith("The profile is no JSON: ")
                .withMessageContaining(" at line 2, column ");
    }

    @Test
    void a_property_that_stands_there_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProfileJson.read("{\"name\": \"a\", \"name\": \"b\"}"))
                .withMessageContaining("Duplicate");
    }

    @Test
    void what_is_no_object_is_refused_with_an_example() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProfileJson.read("[]"))
                .withMessageStartingWith("The profile is no JSON object: it must look like {\"name\": \"house\"");
    }
}
