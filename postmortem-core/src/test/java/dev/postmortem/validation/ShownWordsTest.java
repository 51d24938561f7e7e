package dev.postmortem.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.model.Postmortem;
import dev.postmortem.testing.StubRule;
import dev.postmortem.testing.Validators;
import dev.postmortem.validation.json.ReportJson;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a finding repeats of the text that it is about. */
final class ShownWordsTest {

    private static final Postmortem POSTMORTEM =
            Postmortem.builder().title("It ended. The primary restarted.").build();

    @Test
    void the_words_of_a_part_of_a_text_come_with_their_sentence() {
        Finding finding = found(descriptor -> descriptor, true);

        assertThat(finding.excerpt()).contains("primary");
        assertThat(finding.passage()).contains(new Passage("The primary restarted.", new TextSpan(4, 11)));
    }

    @Test
    void a_whole_value_needs_no_sentence() {
        Finding finding = found(descriptor -> descriptor, false);

        assertThat(finding.excerpt()).contains("It ended. The primary restarted.");
        assertThat(finding.passage()).isEmpty();
    }

    @Test
    void a_redacted_rule_repeats_nothing() {
        Finding finding = found(RuleDescriptor.Builder::redacted, true);

        assertThat(finding.excerpt()).isEmpty();
        assertThat(finding.passage()).isEmpty();
    }

    @Test
    void json_tells_the_sentence_and_where_the_words_stand_in_it() {
        ValidationReport report = ValidationReport.builder()
                .profile("review")
                .verdict(ReportVerdict.FAIL)
                .addFinding(found(descriptor -> descriptor, true))
                .build();

        assertThat(ReportJson.write(report)).contains("""
                      "excerpt": "primary",
                      "passage": {
                        "text": "The primary restarted.",
                        "span": {
                          "start": 4,
                          "end": 11
                        }
                      },
                """);
    }

    @Test
    void words_beyond_their_sentence_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Passage("short", new TextSpan(3, 6)))
                .withMessage("Passage.span TextSpan[start=3, end=6] ends beyond the text, which has 5 characters");
    }

    private static Finding found(UnaryOperator<RuleDescriptor.Builder> descriptor, boolean part) {
        StubRule rule = StubRule.of(
                "acme:primary",
                builder -> descriptor.apply(builder.message("A primary is told of")),
                (context, findings) -> {
                    var draft = findings.report().at("/title");
                    if (part) {
                        draft.span(new TextSpan(14, 21));
                    }
                });
        return Validators.with(rule).build().validate(POSTMORTEM).findings().get(0);
    }
}
