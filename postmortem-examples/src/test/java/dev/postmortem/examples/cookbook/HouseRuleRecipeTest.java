package dev.postmortem.examples.cookbook;

import static dev.postmortem.model.value.Severity.SEV_1;
import static dev.postmortem.model.value.Severity.SEV_2;
import static dev.postmortem.validation.testing.ExpectedFinding.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Link;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.ValidationReport;
import dev.postmortem.validation.json.PhraseRuleJson;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.testing.RuleTester;
import org.junit.jupiter.api.Test;

/** Adds rules of a house: one in code, one as data. */
final class HouseRuleRecipeTest {

    @Test
    void a_rule_in_code_is_tested_by_what_it_must_and_must_not_find() {
        // tag::test[]
        RuleTester.of(new StatusPageMissing())
                .valid("a small incident", p -> p.severity(SEV_2))
                .valid("no severity yet", p -> {})
                .valid(
                        "a link to the status page",
                        p -> p.severity(SEV_1).addLink(Link.of("Status", "https://status.acme.example/i/142")))
                .invalid("no link", p -> p.severity(SEV_1), at("/severity"))
                .invalid(
                        "a link to somewhere else",
                        p -> p.severity(SEV_1).addLink(Link.of("Wiki", "https://wiki.acme.example/142")),
                        at("/severity"))
                .verify();
        // end::test[]
    }

    @Test
    void a_rule_as_data_finds_its_phrases_where_it_looks_for_them() {
        Postmortem draft = Postmortem.builder()
                .title("Checkout fails")
                .lessons(l -> l.process("We will communicate better"))
                .summary("Mail was delayed, and we will communicate better.")
                .build();

        // tag::data[]
        String rules = """
                {"rules": [{
                  "id": "acme:good-intentions",
                  "category": "actionability",
                  "severity": "warning",
                  "summary": "Lessons say what changes, not what we wish for",
                  "sections": ["lessons"],
                  "phrases": ["communicate|collaborate better", "be more careful"],
                  "message": "\\"{words}\\" is a wish: say what will be different"
                }]}
                """;
        PostmortemValidator validator = PostmortemValidator.builder()
                .rules(PhraseRuleJson.read(rules).toArray(new PostmortemRule[0]))
                .build();
        // end::data[]

        ValidationReport report = validator.validate(draft);
        assertThat(report.findings())
                .filteredOn(finding -> finding.ruleId().equals("acme:good-intentions"))
                .singleElement()
                .returns("\"communicate better\" is a wish: say what will be different", Finding::message)
                .returns("/lessons/items/0/text", finding -> finding.location().pointer());
    }
}
