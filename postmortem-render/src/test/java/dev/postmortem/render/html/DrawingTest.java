package dev.postmortem.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.RenderNote;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Moment;
import dev.postmortem.render.document.Phase;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.Timeline;
import dev.postmortem.render.document.Tone;
import dev.postmortem.render.document.TraceMap;
import dev.postmortem.render.document.TraceNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What drawings show, and that they stay small. */
final class DrawingTest {

    private static final Instant START = SampleDocument.START;

    @Test
    void phases_are_drawn_to_scale_and_short_ones_stay_visible() {
        Element figure = figure(SampleDocument.phases());

        assertThat(figure.select("rect.edge").eachAttr("width")).containsExactlyInAnyOrder("16.67%", "1.4%", "82.92%");
        assertThat(figure.select("rect.edge").last().attr("width")).isEqualTo("1.4%");
    }

    @Test
    void each_phase_is_told_in_words_with_its_length() {
        Element figure = figure(SampleDocument.phases());

        assertThat(figure.select(".legend li").eachText())
                .containsExactly("undetected 10 min", "detected 15 s", "recovering 50 min");
        assertThat(figure.select("figcaption").text())
                .isEqualTo(figure.select("desc").text())
                .isEqualTo("Phases: undetected 10 min, detected 15 s, recovering 50 min.");
        assertThat(figure.selectFirst("svg[role=img]").attr("aria-labelledby"))
                .isEqualTo(figure.selectFirst("svg[role=img] > title").id());
    }

    @Test
    void tones_differ_without_colour() {
        Element figure = figure(SampleDocument.phases());

        assertThat(figure.select("svg[role=img] rect[fill]").eachAttr("fill"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void phases_without_any_length_are_words_alone() {
        Element figure = figure(new PhaseBar("None.", List.of(new Phase("a", "a", START, START, "0", Tone.INFO))));

        assertThat(figure.select("svg")).isEmpty();
        assertThat(figure.text()).isEqualTo("None.");
    }

    @ParameterizedTest
    @CsvSource({
        "40,T+0;T+10s;T+20s;T+30s;T+40s",
        "2400,T+0;T+10m;T+20m;T+30m;T+40m",
        "5400,T+0;T+30m;T+1h;T+1h30m",
        "86400,T+0;T+6h;T+12h;T+18h;T+24h",
        "864000,T+0;T+48h;T+4d;T+6d;T+8d;T+10d",
        "31536000000,T+0;T+93440d;T+186880d;T+280320d",
    })
    void marks_stand_at_round_times(long seconds, String labels) {
        Element figure = figure(
                new PhaseBar("x", List.of(new Phase("a", "a", START, START.plusSeconds(seconds), "x", Tone.INFO))));

        assertThat(String.join(";", figure.select("text.tick").eachText())).isEqualTo(labels);
    }

    @Test
    void the_timeline_counts_from_where_the_page_counts() {
        Timeline uncounted = timeline(moment(-3600, "a"), moment(3600, "b"));

        Element page = page(new Timeline(uncounted.table(), Optional.of(START), uncounted.moments()));

        assertThat(page.select(".timeline .tick").eachText()).containsExactly("T-1h", "T-30m", "T+0", "T+30m", "T+1h");
    }

    @Test
    void a_timeline_of_a_page_without_phases_counts_from_its_own_start_and_does_not_say_t() {
        Element figure = figure(timeline(moment(0, "a"), moment(7200, "b")));

        assertThat(figure.select(".tick").eachText()).containsExactly("0", "+30m", "+1h", "+1h30m", "+2h");
    }

    @Test
    void there_is_a_lane_for_each_component_and_one_for_what_is_not_known() {
        Element figure =
                figure(timeline(moment(0, "primary"), moment(5, null), moment(9, "primary"), moment(12, "standby")));

        assertThat(figure.select("text.lane").eachText()).containsExactly("primary", "–", "standby");
        assertThat(figure.select("circle.event")).hasSize(4);
    }

    @Test
    void milestones_have_their_names_and_none_stands_on_another() {
        Element figure = figure(timeline(
                milestone(0, "impact started"),
                milestone(1, "detected"),
                milestone(2, "acknowledged"),
                milestone(600, "recovered")));

        assertThat(figure.select("text.milestone").eachText())
                .containsExactly("impact started", "detected", "acknowledged", "recovered");
        assertThat(figure.select("figure > svg > svg").eachAttr("y")).containsExactly("10", "30", "50", "10");
    }

    @Test
    void events_at_one_time_have_nothing_to_draw() {
        assertThat(page(timeline(moment(5, "a"), moment(5, "b"))).select("figure"))
                .isEmpty();
    }

    @Test
    void forty_thousand_events_are_drawn_on_a_few_marks() {
        Moment[] moments = IntStream.range(0, 40_000)
                .mapToObj(i -> moment(i * 7L, "lane " + i % 4))
                .toArray(Moment[]::new);

        Element figure = figure(timeline(moments));

        assertThat(figure.select("circle.event")).hasSizeBetween(100, 200);
        assertThat(figure.outerHtml().length()).isLessThan(30_000);
    }

    @Test
    void what_a_drawing_leaves_out_is_said_on_the_page_and_in_a_note() {
        Moment[] moments =
                IntStream.range(0, 50).mapToObj(i -> moment(i, "lane " + i)).toArray(Moment[]::new);

        Rendered rendered = HtmlWriter.builder().build().write(document(timeline(moments)));

        Element figure = ParsedPage.of(rendered.text()).document().selectFirst("figure");
        assertThat(figure.select("text.lane")).hasSize(10);
        assertThat(figure.select("figcaption").text()).isEqualTo("10 of 50 are drawn; the table has all of them.");
        assertThat(rendered.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.DEGRADED,
                        "section s",
                        "A drawing leaves something out: 10 of 50 are drawn; the table has all of them."));
    }

    @Test
    void a_finding_without_an_answer_says_so() {
        Element figure = figure(SampleDocument.trace());

        assertThat(figure.select("text.unanswered").eachText()).containsExactly("No answer");
        assertThat(figure.select("path.edge")).hasSize(1);
        assertThat(figure.select("g > title").eachText()).contains("CF-1 Staging holds a hundredth of the rows");
    }

    @Test
    void a_hundred_findings_are_drawn_in_part() {
        List<TraceNode> findings = IntStream.range(0, 100)
                .mapToObj(i -> new TraceNode("RC-" + i, "cause", "x".repeat(500), Tone.CRITICAL))
                .toList();
        TraceMap map =
                new TraceMap("x", Table.builder().column("a", "A").row("b").build(), findings, List.of(), List.of());

        Element figure = figure(map);

        assertThat(figure.select("g")).hasSize(30);
        assertThat(figure.select("figcaption").text()).isEqualTo("x 30 of 100 are drawn; the table has all of them.");
    }

    private static Moment moment(long seconds, String lane) {
        return new Moment(
                START.plusSeconds(seconds), Optional.empty(), Optional.ofNullable(lane), Optional.empty(), "text");
    }

    private static Moment milestone(long seconds, String name) {
        return new Moment(START.plusSeconds(seconds), Optional.empty(), Optional.empty(), Optional.of(name), "text");
    }

    private static Timeline timeline(Moment... moments) {
        return new Timeline(
                Table.builder().column("e", "Event").row("x").build(), Optional.empty(), Sequence.of(List.of(moments)));
    }

    private static Document document(Block... blocks) {
        return Document.builder("T")
                .section("s", "S", section -> section.addAll(List.of(blocks)))
                .build();
    }

    private static Element page(Block... blocks) {
        return ParsedPage.of(
                        HtmlWriter.builder().build().write(document(blocks)).text())
                .document();
    }

    private static Element figure(Block... blocks) {
        return page(blocks).selectFirst("figure");
    }
}
