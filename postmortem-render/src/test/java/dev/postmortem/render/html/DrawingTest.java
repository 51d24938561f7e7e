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
import dev.postmortem.render.internal.DisplayWidth;
import dev.postmortem.render.label.Labels;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "40,0;+10s;+20s;+30s;+40s",
        "2400,0;+10m;+20m;+30m;+40m",
        "5400,0;+30m;+1h;+1h30m",
        "86400,0;+6h;+12h;+18h;+24h",
        "864000,0;+48h;+4d;+6d;+8d;+10d",
        "31536000000,0;+93440d;+186880d;+280320d",
    })
    void marks_of_phases_stand_at_round_times_from_their_own_start(long seconds, String labels) {
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
    void no_mark_stands_before_the_first_event() {
        Moment first = moment(0, "a");
        Timeline late = timeline(
                new Moment(START.plusMillis(900), first.to(), first.lane(), Optional.empty(), "x"), moment(4, "b"));

        Element page = page(new Timeline(late.table(), Optional.of(START), late.moments()));

        assertThat(page.select(".timeline .tick").eachText()).containsExactly("T+1s", "T+2s", "T+3s", "T+4s");
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
    void wide_names_of_milestones_do_not_meet_either() {
        Element figure = figure(timeline(milestone(0, "影響が始まった"), milestone(180, "検知した"), milestone(600, "復旧した")));

        assertThat(figure.select("figure > svg > svg").eachAttr("y")).containsExactly("10", "30", "10");
    }

    @Test
    void milestones_that_have_no_room_for_their_names_are_left_out() {
        Moment[] moments =
                IntStream.range(0, 16).mapToObj(i -> milestone(i, "m" + i)).toArray(Moment[]::new);

        Rendered rendered = HtmlWriter.builder().build().write(document(timeline(moments)));

        Element figure = ParsedPage.of(rendered.text()).document().selectFirst("figure");
        assertThat(figure.select("text.milestone")).hasSize(14);
        assertThat(figure.select("figcaption").text()).isEqualTo("14 of 16 are drawn; the table has all of them.");
        assertThat(rendered.notes()).hasSize(1);
    }

    @Test
    void a_name_stands_above_a_phase_that_has_room_for_all_its_columns() {
        Phase narrow = new Phase("a", "abcdefghij", START, START.plusSeconds(20), "1", Tone.INFO);
        Phase wide = new Phase("a", "影響が始まったまで", START, START.plusSeconds(20), "1", Tone.INFO);
        Phase rest = new Phase("b", "b", START.plusSeconds(20), START.plusSeconds(100), "1", Tone.INFO);

        assertThat(figure(new PhaseBar("x", List.of(narrow, rest))).select("text.above"))
                .hasSize(2);
        assertThat(figure(new PhaseBar("x", List.of(wide, rest))).select("text.above"))
                .hasSize(1);
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
    void the_page_says_in_its_language_what_is_left_out_and_the_note_in_english() {
        Moment[] moments =
                IntStream.range(0, 50).mapToObj(i -> moment(i, "lane " + i)).toArray(Moment[]::new);

        Rendered rendered = HtmlWriter.builder().words(Labels.german()).build().write(document(timeline(moments)));

        assertThat(ParsedPage.of(rendered.text()).texts("figcaption"))
                .containsExactly("10 von 50 sind gezeichnet; die Tabelle enthält alle.");
        assertThat(rendered.notes())
                .extracting(RenderNote::message)
                .containsExactly("A drawing leaves something out: 10 of 50 are drawn; the table has all of them.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"索引を作成したために書き込みが止まった", "The index build stopped all writes "})
    void no_line_leaves_its_box(String words) {
        TraceNode node = new TraceNode("RC-1", words, words.repeat(9), Tone.CRITICAL);
        Table table = Table.builder().column("a", "A").row("b").build();

        Element figure = figure(new TraceMap("x", table, List.of(node), List.of(), List.of()));

        // A box is 290 wide and its text begins at 20; a column of type of 12 is at most 7.5 wide.
        assertThat(figure.select("text.what, text.name").eachText())
                .hasSize(3)
                .allSatisfy(line -> assertThat(DisplayWidth.columns(line)).isBetween(10, 35));
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
