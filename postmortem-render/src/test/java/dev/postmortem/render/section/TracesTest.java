package dev.postmortem.render.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.ActionStatus;
import dev.postmortem.model.value.Acceptance;
import dev.postmortem.model.value.Audience;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Tone;
import dev.postmortem.render.document.TraceEdge;
import dev.postmortem.render.document.TraceMap;
import dev.postmortem.render.document.TraceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TracesTest {

    private static TraceMap map(Consumer<Postmortem.Builder> edit) {
        Postmortem.Builder builder = Postmortem.builder().title("Writes stall");
        edit.accept(builder);
        Postmortem postmortem = builder.build();
        List<Block> blocks = Traces.of(Contexts.of(postmortem, GapPolicy.SHOW));
        return (TraceMap) blocks.get(1);
    }

    private static List<String> rows(TraceMap map) {
        List<String> rows = new ArrayList<>();
        for (Row row : map.table().rows()) {
            rows.add(String.join(
                    " | ",
                    row.cells().stream().map(cell -> Told.text(cell.content())).toList()));
        }
        return rows;
    }

    @Test
    void each_finding_leads_to_what_is_done_about_it() {
        TraceMap map = map(p -> p.rootCause(r -> r.technicalCause("The index build locked the table"))
                .contributingFactors(f -> f.factor("No alert on lock waits"))
                .actionItems(a -> a.action(
                        "Build indexes online", i -> i.addresses("RC-1").status(ActionStatus.done()))));

        assertThat(rows(map))
                .containsExactly(
                        "RC-1RC-1: The index build locked the table | technical cause | AI-1AI-1 done",
                        "CF-1CF-1: No alert on lock waits | contributing factor | nothing yet");
        assertThat(map.edges()).containsExactly(new TraceEdge("RC-1", "AI-1"));
    }

    @Test
    void a_finding_without_an_answer_stands_out() {
        TraceMap map = map(p -> p.contributingFactors(f -> f.factor("No alert on lock waits")));

        assertThat(map.findings())
                .containsExactly(new TraceNode("CF-1", "contributing factor", "No alert on lock waits", Tone.CRITICAL));
        assertThat(map.description())
                .isEqualTo("Answered: 0 of 1, by an action, a mitigation that lasts, or a reason for none.");
    }

    @Test
    void what_is_accepted_is_answered_by_its_reason() {
        TraceMap map = map(p -> p.contributingFactors(
                f -> f.factor("One old client", i -> i.acceptance(Acceptance.because("It is retired in May")))));

        assertThat(rows(map)).containsExactly("CF-1CF-1: One old client | contributing factor | accepted");
        assertThat(map.answers())
                .containsExactly(new TraceNode("CF-1", "accepted", "It is retired in May", Tone.NEUTRAL));
    }

    @Test
    void a_long_finding_is_told_by_its_beginning() {
        String text =
                "The index build took a lock on the orders table that blocked every write to it until it was stopped.";

        TraceMap map = map(p -> p.contributingFactors(f -> f.factor(text)));

        assertThat(rows(map))
                .containsExactly(
                        "CF-1CF-1: The index build took a lock on the orders table that blocked every write to it\u2026"
                                + " | contributing factor | nothing yet");
        assertThat(map.findings()).extracting(TraceNode::text).containsExactly(text);
    }

    @Test
    void nothing_found_is_nothing_to_trace() {
        Postmortem postmortem = Postmortem.builder().title("Writes stall").build();

        assertThat(Traces.of(Contexts.of(postmortem, GapPolicy.SHOW))).isEmpty();
    }

    @Test
    void the_quote_of_a_narrower_finding_says_who_may_see_it() {
        TraceMap map = map(p -> p.contributingFactors(f -> f.factor("One client", i -> i.audience(Audience.TEAM))));

        assertThat(rows(map))
                .containsExactly("CF-1CF-1: One client [only for: team] | contributing factor | nothing yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u304B\u3099", "\uD83D\uDC69\u200D\uD83D\uDCBB", "e\u0301"})
    void a_long_finding_is_not_cut_within_a_character(String character) {
        TraceMap map = map(p -> p.contributingFactors(f -> f.factor("x" + character.repeat(80))));

        assertThat(rows(map).get(0)).containsPattern("^CF-1CF-1: x(" + character + ")+\u2026 ");
    }
}
