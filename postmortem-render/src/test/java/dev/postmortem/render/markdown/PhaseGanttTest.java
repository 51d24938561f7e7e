package dev.postmortem.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.postmortem.render.RenderNote;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Phase;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The diagram of phases. Mermaid itself draws these in the profile {@code node}. */
final class PhaseGanttTest {

    private static final Instant START = Instant.parse("2026-03-14T10:00:00Z");

    /** A bar: nothing in its label ends the label, begins something else or is a number's sign by itself. */
    private static final Pattern BAR = Pattern.compile("    (?:[^\\s:;#%\"<>{}\\[\\]`]| |#\\d+;)+"
            + " :(?:crit, |active, |done, )?[\\d-]{10} [\\d:]{8}, [\\d-]{10} [\\d:]{8}");

    static PhaseBar bar(String label, Duration length) {
        Instant middle = START.plus(length.dividedBy(3));
        return new PhaseBar(
                "In words: " + label,
                List.of(
                        new Phase("undetected", label, START, middle, "a third", Tone.CRITICAL),
                        new Phase("detected", "Detected", middle, START.plus(length), "the rest", Tone.INFO)));
    }

    private static Document document(PhaseBar bar) {
        return Document.builder("T").lead(bar).build();
    }

    private static MarkdownWriter drawing(Flavour flavour) {
        return MarkdownWriter.builder().flavour(flavour).mermaid(true).build();
    }

    @ParameterizedTest
    @EnumSource(
            value = Flavour.class,
            names = {"GITHUB", "GITLAB"})
    void the_phases_are_drawn_above_the_table_that_says_the_same(Flavour flavour) {
        PhaseBar bar = new PhaseBar(
                "Undetected for 10 min; recovering for 30 min.",
                Optional.of(Table.builder()
                        .column("phase", "Phase")
                        .numericColumn("lasted", "Lasted")
                        .row("undetected", "10 min")
                        .row("recovering", "30 min")
                        .build()),
                List.of(
                        new Phase("undetected", "Undetected", START, START.plusSeconds(600), "10 min", Tone.CRITICAL),
                        new Phase(
                                "recovering",
                                "Recovering",
                                START.plusSeconds(600),
                                START.plusSeconds(2_400),
                                "30 min",
                                Tone.INFO)));

        Rendered rendered = drawing(flavour).write(document(bar));

        assertThat(rendered).isEqualTo(new Rendered("""
                # T

                ```mermaid
                gantt
                    title Phases of the incident (UTC)
                    accTitle: Phases of the incident (UTC)
                    accDescr: Undetected for 10 min#59; recovering for 30 min.
                    dateFormat YYYY-MM-DD HH:mm:ss
                    axisFormat %H:%M
                    tickInterval 5minute
                    Undetected (10 min) :crit, 2026-03-14 10:00:00, 2026-03-14 10:10:00
                    Recovering (30 min) :2026-03-14 10:10:00, 2026-03-14 10:40:00
                ```

                | Phase | Lasted |
                | :--- | ---: |
                | undetected | 10 min |
                | recovering | 30 min |
                """, List.of()));
    }

    @Test
    void phases_without_a_table_are_drawn_above_the_words() {
        String markdown = drawing(Flavour.GITHUB)
                .write(document(bar("a", Duration.ofHours(1))))
                .text();

        assertThat(markdown).endsWith("```\n\nIn words: a\n");
    }

    @Test
    void the_phases_are_not_drawn_unless_somebody_asks() {
        String markdown = MarkdownWriter.builder()
                .build()
                .write(document(bar("a", Duration.ofHours(1))))
                .text();

        assertThat(markdown).isEqualTo("# T\n\nIn words: a\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PT3S    | 1second  | %H:%M:%S",
                "PT90S   | 10second | %H:%M:%S",
                "PT10M   | 1minute  | %H:%M",
                "PT3H    | 30minute | %H:%M",
                "PT23H   | 3hour    | %H:%M",
                "PT72H   | 12hour   | %m-%d %H:%M",
                "P9D     | 1day     | %m-%d %H:%M",
                "P60D    | 1week    | %m-%d %H:%M",
                "P10000D | 6month   | %m-%d %H:%M"
            })
    void the_axis_has_about_ten_ticks(Duration length, String tick, String axis) {
        assertThat(PhaseGantt.of(bar("a", length), "t"))
                .contains("    tickInterval " + tick + "\n")
                .contains("    axisFormat " + axis + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a:b;c#d         | a#58;b#59;c#35;d",
                "%%{init}        | #37;#37;#123;init#125;",
                "section x       | #115;ection x",
                "Title           | #84;itle",
                "2026-03-14      | #50;026-03-14",
                "a\u202Eb        | a#91;U+202E#93;b",
                "<b>\"`          | #60;b#62;#34;#96;",
                "Größe 負荷      | Größe 負荷"
            })
    void words_say_to_mermaid_nothing_but_themselves(String label, String written) {
        assertThat(PhaseGantt.of(bar(label, Duration.ofHours(1)), "t"))
                .contains("    " + written + " (a third) :crit, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nsection b", "a\r\n%%{init: {}}%%", "a\u2028title b"})
    void a_line_stays_one(String label) {
        assertThat(PhaseGantt.of(bar(label, Duration.ofHours(1)), "t").lines()).hasSize(9);
    }

    @Test
    void random_hostile_labels_stay_labels() {
        Random random = new Random(20_260_319);

        for (int i = 0; i < 5_000; i++) {
            String diagram = PhaseGantt.of(bar("x" + Hostile.text(random), Duration.ofHours(1)), "t");

            assertThat(diagram.lines().skip(7)).as(diagram).hasSize(2).allMatch(BAR.asMatchPredicate());
        }
    }

    @Test
    void a_diagram_that_mermaid_would_not_read_is_left_out_and_noted() {
        Rendered rendered = drawing(Flavour.GITHUB).write(document(bar("x".repeat(50_000), Duration.ofHours(1))));

        assertThat(rendered.text()).contains("In words: x").doesNotContain("```");
        assertThat(rendered.notes())
                .containsExactly(new RenderNote(
                        RenderNote.Kind.DROPPED,
                        "document",
                        "The diagram of phases is not shown: it is longer than Mermaid reads"));
    }

    @Test
    void there_is_no_diagram_in_plain_commonmark() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> drawing(Flavour.COMMONMARK))
                .withMessage("mermaid is on, but CommonMark has no diagrams: choose another flavour or no diagram");
    }
}
