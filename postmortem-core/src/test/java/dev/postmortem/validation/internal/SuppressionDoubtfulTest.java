package dev.postmortem.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Suppression;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.PostmortemValidator;
import dev.postmortem.validation.Profile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the rule's page; what it does in all is tested with the suppressions themselves. */
final class SuppressionDoubtfulTest {

    // tag::bad[]
    private static final Postmortem BAD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .actionItems(a -> a.action("Page when a lock wait on the orders database exceeds 30 s"))
            .addSuppression(Suppression.of("action-incomplete/owner", "later"))
            .build();
    // end::bad[]

    // tag::good[]
    private static final Postmortem GOOD = Postmortem.builder()
            .title("Orders database: writes stall during index migration")
            .actionItems(a -> a.action("Page when a lock wait on the orders database exceeds 30 s"))
            .addSuppression(Suppression.of("action-incomplete/owner", "The storage team is founded on 1 April")
                    .at("AI-1")
                    .until("2026-04-10")
                    .by("Incident review board"))
            .build();
    // end::good[]

    @Test
    void a_reason_that_explains_nothing_is_doubtful() {
        assertThat(doubts(BAD)).containsExactly("suppression-doubtful/without-reason");
    }

    @Test
    void a_decision_with_a_reason_a_place_and_an_end_is_in_order() {
        assertThat(doubts(GOOD)).isEmpty();
    }

    private static List<String> doubts(Postmortem postmortem) {
        return PostmortemValidator.builder()
                .profile(Profile.publish())
                .withoutDiscovery()
                .build()
                .validate(postmortem)
                .findings()
                .stream()
                .map(Finding::ruleId)
                .filter(id -> id.startsWith("suppression-doubtful"))
                .toList();
    }
}
