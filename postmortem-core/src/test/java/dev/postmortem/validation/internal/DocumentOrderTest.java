package dev.postmortem.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.validation.Finding;
import dev.postmortem.validation.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DocumentOrderTest {

    private static final List<String> AS_THE_DOCUMENT_RUNS = List.of(
            "",
            "/title",
            "/tags/2",
            "/tags/10",
            "/timeline",
            "/timeline/events",
            "/timeline/events/0",
            "/timeline/events/0/when",
            "/timeline/events/0/text",
            "/timeline/events/0/measures",
            "/timeline/events/0/measures/0/noun",
            "/timeline/events/2/id",
            "/timeline/events/10/id",
            "/timeline/gaps/0",
            "/rootCause/trigger",
            "/rootCause/trigger/text",
            "/rootCause/trigger/intendedTarget",
            "/rootCause/trigger/actualTarget",
            "/actionItems/items/0/owner/name",
            "/actionItems/items/0/owner/role",
            "/attributes/acme.b",
            "/attributes/a~0b",
            "/attributes/b~1a");

    @Test
    void what_holds_others_comes_before_them_and_the_rest_as_the_document_runs() {
        List<Finding> reversed =
                new ArrayList<>(AS_THE_DOCUMENT_RUNS.stream().map(Findings::at).toList());
        Collections.reverse(reversed);

        assertThat(DocumentOrder.sorted(reversed.stream()))
                .extracting(finding -> finding.location().pointer())
                .isEqualTo(AS_THE_DOCUMENT_RUNS);
    }

    @Test
    void what_is_said_of_one_text_comes_as_the_text_runs_and_what_is_said_of_all_of_it_first() {
        Finding late = Findings.at("/title", "acme:a", Optional.of(new TextSpan(90, 95)));
        Finding early = Findings.at("/title", "acme:b", Optional.of(new TextSpan(4, 9)));
        Finding whole = Findings.at("/title", "acme:c", Optional.empty());

        assertThat(DocumentOrder.sorted(Stream.of(late, early, whole))).containsExactly(whole, early, late);
    }

    @Test
    void what_stands_at_one_place_comes_by_rule() {
        Finding second = Findings.at("/title", "acme:b", Optional.of(new TextSpan(4, 9)));
        Finding first = Findings.at("/title", "acme:a", Optional.of(new TextSpan(4, 9)));

        assertThat(DocumentOrder.sorted(Stream.of(second, first))).containsExactly(first, second);
    }
}
