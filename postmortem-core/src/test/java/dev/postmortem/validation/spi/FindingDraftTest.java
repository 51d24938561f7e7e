package dev.postmortem.validation.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.testing.StubRule;
import dev.postmortem.testing.Validators;
import dev.postmortem.validation.RuleFailure;
import dev.postmortem.validation.ValidationReport;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A rule says where a finding is by an element and the way from there. */
final class FindingDraftTest {

    private static final String KEY = "acme/cost~centre";

    private static final Postmortem POSTMORTEM = Postmortem.builder()
            .title("Orders database stalls")
            .actionItems(a -> a.action("Alert on lock waits", action -> action.putAttribute(KEY, "4711")))
            .build();

    private static ValidationReport reportAt(String... way) {
        StubRule rule = StubRule.of("acme:attributes", (context, findings) -> {
            ActionItem action = context.postmortem().actionItems().items().get(0);
            findings.report().at(action, way);
        });
        return Validators.with(rule).build().validate(POSTMORTEM);
    }

    @Test
    void each_step_of_the_way_may_hold_what_a_pointer_escapes() {
        assertThat(reportAt("attributes", KEY).findings())
                .filteredOn(finding -> finding.ruleId().equals("acme:attributes"))
                .extracting(finding -> finding.location().pointer())
                .containsExactly("/actionItems/items/0/attributes/acme~1cost~0centre");
    }

    @Test
    void a_step_that_is_null_is_a_failure_of_the_rule() {
        assertThat(reportAt(Arrays.copyOf(new String[] {"attributes"}, 2)).ruleFailures())
                .extracting(RuleFailure::message)
                .containsExactly(
                        "java.lang.IllegalArgumentException: FindingDraft.properties is missing: it is mandatory,"
                                + " give it as text");
    }
}
