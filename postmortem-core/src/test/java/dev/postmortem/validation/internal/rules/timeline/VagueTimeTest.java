package dev.postmortem.validation.internal.rules.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.validation.Finding;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.rules.OneRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class VagueTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Replication broke [later] that day",
                "[After a while] replication broke",
                "[around noon] replication broke",
                "Replication broke [around midnight]",
                "Replication broke [shortly] after",
                "[Soon] replication broke",
                "Replication broke [eventually]",
                "[At some point] replication broke, and later it came back",
                "Later than `x` and [later]",
                "Replication broke a few minutes [later]",
                "Replication broke at 10, [later] it came back",
                "It was [not restored until later]"
            })
    void vague_words_are_found(String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;

        assertThat(findings(marked.replace("[", "").replace("]", "")))
                .extracting(finding -> finding.location().span().orElseThrow())
                .containsExactly(new TextSpan(start, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Replication broke",
                "Replication broke 10 minutes later",
                "Replication broke 5 min later",
                "The lag was later than agreed",
                "They moved to a later release",
                "The later one of the two jobs ran",
                "Any later attempt failed",
                "No later attempt was made",
                "Sooner or later replication breaks",
                "They restarted it as soon as they could",
                "Reads are eventually consistent",
                "The status page said \"later\"",
                "The column `later` was dropped",
                "The collateral damage was small"
            })
    void what_only_looks_vague_is_none(String text) {
        assertThat(findings(text)).isEmpty();
    }

    private static List<Finding> findings(String text) {
        return OneRule.of(new TimelineTimeImprecise())
                .check(Postmortem.builder()
                        .title("Orders database: replica-2 stops")
                        .timeline(t -> t.untimed(EventKind.SYMPTOM, text))
                        .build());
    }
}
