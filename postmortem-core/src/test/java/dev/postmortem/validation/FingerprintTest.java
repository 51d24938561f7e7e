package dev.postmortem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Evidence;
import dev.postmortem.model.value.Link;
import dev.postmortem.testing.StubRule;
import dev.postmortem.testing.Validators;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A finding in an element that has no id is recognised by what the element says. */
final class FingerprintTest {

    private static final Link REPORT = Link.of("Report", "https://example.org/report");
    private static final Link CHAT = Link.of("Chat", "https://example.org/chat");
    private static final Link OTHER_CHAT = Link.of("Chat", "https://example.org/chat/2");

    @Test
    void wherever_the_element_stands() {
        assertThat(fingerprints(REPORT, CHAT)).containsExactlyInAnyOrderElementsOf(fingerprints(CHAT, REPORT));
    }

    @Test
    void by_all_of_what_it_says() {
        assertThat(fingerprints(CHAT, OTHER_CHAT)).doesNotHaveDuplicates();
    }

    @Test
    void another_value_anywhere_in_it_makes_another_element() {
        Postmortem bare = withEvidence(Evidence.query("Graph", "select 2"));
        Postmortem queried = withEvidence(Evidence.query("Graph", "select 1"));

        assertThat(fingerprints(bare)).doesNotContainAnyElementsOf(fingerprints(queried));
    }

    private static Postmortem withEvidence(Evidence evidence) {
        return Postmortem.builder()
                .title("Orders database stalls")
                .rootCause(r -> r.technicalCause("A lock", cause -> cause.addEvidence(evidence)))
                .build();
    }

    private static List<String> fingerprints(Link... links) {
        Postmortem.Builder postmortem = Postmortem.builder().title("Orders database stalls");
        for (Link link : links) {
            postmortem.addLink(link);
        }
        return fingerprints(postmortem.build());
    }

    /** Reports every link and every piece of evidence as a whole. */
    private static List<String> fingerprints(Postmortem postmortem) {
        StubRule each = StubRule.of("acme:each", (context, findings) -> {
            for (int i = 0; i < context.postmortem().links().size(); i++) {
                findings.report().at("/links/" + i + "/url");
            }
            if (!context.postmortem().rootCause().causes().isEmpty()) {
                findings.report().at("/rootCause/causes/0/evidence/0/label");
            }
        });
        return Validators.with(each).build().validate(postmortem).findings().stream()
                .map(Finding::fingerprint)
                .toList();
    }
}
