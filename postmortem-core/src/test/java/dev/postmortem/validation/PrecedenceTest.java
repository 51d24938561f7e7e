package dev.postmortem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.StubRule;
import dev.postmortem.testing.Validators;
import dev.postmortem.validation.spi.FindingDraft;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of two rules that speak of the same words, the one that says more speaks alone, if it says that it does. */
final class PrecedenceTest {

    private static final Postmortem POSTMORTEM = Postmortem.builder()
            .title("Orders database stalls")
            .summary("Writes failed")
            .build();

    @Test
    void what_says_less_at_the_same_place_is_left_out() {
        assertThat(reported(special(at("/title")), general(at("/title")))).containsExactly("acme:special");
    }

    @Test
    void everything_that_the_other_rule_says_is_meant() {
        StubRule general = StubRule.of(
                "acme:general",
                descriptor -> descriptor.message("part", "Something is the case"),
                (context, findings) -> findings.report("part").at("/title"));

        assertThat(reported(special(at("/title")), general)).containsExactly("acme:special");
    }

    @Test
    void another_place_is_another_matter() {
        assertThat(reported(special(at("/title")), general(at("/summary/whatHappened"))))
                .containsExactly("acme:special", "acme:general");
    }

    @Test
    void a_rule_that_nobody_supersedes_is_heard() {
        StubRule other = StubRule.atTitle("acme:other");

        assertThat(reported(special(at("/title")), other)).containsExactly("acme:other", "acme:special");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 6, 0, 6, special",
        "0, 6, 5, 9, special",
        "5, 9, 0, 6, special",
        "2, 4, 0, 6, special",
        "0, 6, 6, 9, special general",
        "6, 9, 0, 6, special general"
    })
    void words_that_overlap_are_the_same(int from, int to, int otherFrom, int otherTo, String heard) {
        assertThat(reported(special(at("/title", from, to)), general(at("/title", otherFrom, otherTo))))
                .map(id -> id.replace("acme:", ""))
                .containsExactlyInAnyOrder(heard.split(" "));
    }

    @Test
    void a_finding_without_words_of_its_own_speaks_of_the_whole_text() {
        assertThat(reported(special(at("/title")), general(at("/title", 0, 6)))).containsExactly("acme:special");
        assertThat(reported(special(at("/title", 0, 6)), general(at("/title")))).containsExactly("acme:special");
    }

    @ParameterizedTest
    @CsvSource({
        "INFO, WARNING, special general",
        "WARNING, ERROR, special general",
        "WARNING, WARNING, special",
        "ERROR, INFO, special"
    })
    void what_is_held_to_be_graver_is_heard_beside_the_more_specific(RuleLevel level, RuleLevel other, String heard) {
        ValidationReport report = Validators.with(special(at("/title")), general(at("/title")))
                .level("acme:special", level)
                .level("acme:general", other)
                .build()
                .validate(POSTMORTEM);

        assertThat(report.findings())
                .extracting(finding -> finding.ruleId().replace("acme:", ""))
                .containsExactlyInAnyOrder(heard.split(" "));
    }

    @Test
    void a_rule_that_is_off_silences_no_other() {
        ValidationReport report = Validators.with(special(at("/title")), general(at("/title")))
                .level("acme:special", RuleLevel.OFF)
                .build()
                .validate(POSTMORTEM);

        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("acme:general");
    }

    private static List<String> reported(StubRule... rules) {
        return Validators.with(rules).build().validate(POSTMORTEM).findings().stream()
                .map(Finding::ruleId)
                .toList();
    }

    private static StubRule special(Consumer<FindingDraft> place) {
        return rule("acme:special", descriptor -> descriptor.supersedes("acme:general"), place);
    }

    private static StubRule general(Consumer<FindingDraft> place) {
        return rule("acme:general", descriptor -> descriptor, place);
    }

    private static StubRule rule(
            String id, UnaryOperator<RuleDescriptor.Builder> descriptor, Consumer<FindingDraft> place) {
        return StubRule.of(
                id,
                builder -> descriptor.apply(builder.message("Something is the case")),
                (context, findings) -> place.accept(findings.report()));
    }

    private static Consumer<FindingDraft> at(String pointer) {
        return finding -> finding.at(pointer);
    }

    private static Consumer<FindingDraft> at(String pointer, int from, int to) {
        return finding -> finding.at(pointer).span(new TextSpan(from, to));
    }
}
