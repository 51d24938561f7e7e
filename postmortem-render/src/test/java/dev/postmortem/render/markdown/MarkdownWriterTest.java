package dev.postmortem.render.markdown;

import static dev.postmortem.render.document.Inlines.badge;
import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.link;
import static dev.postmortem.render.document.Inlines.strong;
import static dev.postmortem.render.document.Inlines.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.postmortem.render.LinkPolicy;
import dev.postmortem.render.RenderNote;
import dev.postmortem.render.Rendered;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.CustomBlock;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Moment;
import dev.postmortem.render.document.Phase;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.Timeline;
import dev.postmortem.render.document.Tone;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MarkdownWriterTest {

    private static final MarkdownWriter WRITER = MarkdownWriter.builder().build();
    private static final Instant START = Instant.parse("2026-03-14T10:00:00Z");

    @Test
    void a_document_reads_well_as_it_is() {
        Document document = Document.builder("Orders DB outage during index migration")
                .id("INC-142")
                .language("en")
                .lead(Blocks.facts(
                        Fact.of("Severity", badge("SEV-1", Tone.CRITICAL)),
                        Fact.of("Duration", "40 min (2026-03-14 10:00–10:40 UTC)")))
                .lead(Blocks.callout(
                        CalloutKind.IMPORTANT, Blocks.paragraph("12.5 % of users could not place orders.")))
                .lead(new PhaseBar(
                        "Undetected for 10 min, then recovering for 30 min.",
                        List.of(new Phase(
                                "undetected", "Undetected", START, START.plusSeconds(600), "10 min", Tone.CRITICAL))))
                .section(
                        "timeline",
                        "Timeline",
                        section -> section.number(4)
                                .paragraph(text("All times UTC. T+0 is 2026-03-14 10:00."))
                                .add(new Timeline(
                                        Table.builder()
                                                .column("time", "Time")
                                                .numericColumn("since", "Since start")
                                                .column("event", "Event")
                                                .row(
                                                        Cell.of("10:05"),
                                                        Cell.of("T+5m"),
                                                        Cell.of(
                                                                text("CPU at 97 %, see "),
                                                                link("dashboard", "https://grafana.example/d/1")))
                                                .build(),
                                        Sequence.of(List.of(new Moment(
                                                START, Optional.empty(), Optional.empty(), Optional.empty(), "CPU"))))))
                .section(
                        "actions",
                        "Action items",
                        section -> section.number(13)
                                .heading("Next")
                                .add(Blocks.tasks(
                                        TaskItem.of(true, text("Reject blocking DDL in CI")),
                                        TaskItem.of(false, strong("AI-2"), text(" Rehearse the rollback"))))
                                .numbered(List.of(
                                        ListItem.of(text("Why? "), code("CREATE INDEX")),
                                        ListItem.of("Because").withDetails(Blocks.bullets("a", "b"))))
                                .callout(
                                        CalloutKind.GAP,
                                        Blocks.paragraph("No owner."),
                                        Blocks.code("sql", "SELECT 1\n\n;"))
                                .paragraphs("One.\nTwo.\n\nThree."))
                .build();

        assertThat(WRITER.write(document)).isEqualTo(new Rendered("""
                        # INC-142: Orders DB outage during index migration

                        | Fact | Value |
                        | :--- | :--- |
                        | Severity | **SEV-1** |
                        | Duration | 40 min (2026-03-14 10:00–10:40 UTC) |

                        > [!IMPORTANT]
                        > 12.5 % of users could not place orders.

                        Undetected for 10 min, then recovering for 30 min.

                        ## 4. Timeline

                        All times UTC. T+0 is 2026-03-14 10:00.

                        | Time | Since start | Event |
                        | :--- | ---: | :--- |
                        | 10:05 | T+5m | CPU at 97 %, see [dashboard](<https://grafana.example/d/1>) |

                        ## 13. Action items

                        ### Next

                        - [x] Reject blocking DDL in CI
                        - [ ] **AI-2** Rehearse the rollback

                        1. Why? `CREATE INDEX`
                        2. Because

                           - a
                           - b

                        > [!WARNING]
                        > No owner.
                        >
                        > ```sql
                        > SELECT 1
                        >
                        > ;
                        > ```

                        One.\\
                        Two.

                        Three.
                        """, List.of()));
    }

    @Test
    void forty_thousand_rows_are_written_one_at_a_time() throws IOException {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger lag = new AtomicInteger();
        Sequence<Row> rows = Sequence.from(
                () -> IntStream.range(0, 40_000).iterator(),
                number -> Row.of(String.valueOf(made.incrementAndGet()), "something happened"));
        Document document = Document.builder("T")
                .lead(Table.builder()
                        .column("n", "N")
                        .column("e", "Event")
                        .rows(rows)
                        .build())
                .build();
        long[] written = {0, 0};

        WRITER.write(
                document,
                new Writer() {
                    @Override
                    public void write(char[] chars, int offset, int length) {
                        written[0] += length;
                        lag.accumulateAndGet(made.get() - (int) written[1], Math::max);
                        written[1] = made.get();
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                },
                note -> {});

        assertThat(made).hasValue(40_000);
        assertThat(written[0]).isGreaterThan(40_000L * 20);
        assertThat(lag.get()).as("rows made before some were handed on").isLessThan(1_000);
    }

    @Test
    void the_same_document_is_written_twice_with_the_same_characters() {
        Sequence<Row> rows =
                Sequence.from(() -> IntStream.range(0, 5).iterator(), number -> Row.of(String.valueOf(number)));
        Document document = Document.builder("T")
                .lead(Table.builder().column("n", "N").rows(rows).build())
                .build();

        assertThat(WRITER.write(document)).isEqualTo(WRITER.write(document));
    }

    @Test
    void a_custom_block_is_written_by_its_fallback_and_noted() {
        record Gauge(String value) implements CustomBlock {
            @Override
            public List<Block> fallback() {
                return List.of(Blocks.paragraph("Gauge at " + value));
            }
        }

        Rendered rendered = WRITER.write(Document.builder("T")
                .section("load", "Load", section -> section.add(new Gauge("97 %")))
                .build());

        assertThat(rendered.text()).endsWith("\n\nGauge at 97 %\n");
        assertThat(rendered.notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(RenderNote.Kind.DEGRADED);
            assertThat(note.place()).isEqualTo("section load");
            assertThat(note.message()).contains("Gauge");
        });
    }

    @Test
    void lists_of_a_fallback_stay_apart_from_the_lists_around_it() {
        CustomBlock list = () -> List.of(Blocks.bullets("b"));

        String markdown = WRITER.write(Document.builder("T")
                        .lead(Blocks.bullets("a"))
                        .lead(list)
                        .lead(Blocks.bullets("c"))
                        .build())
                .text();

        assertThat(ParsedMarkdown.outline(markdown)).isEqualTo("‹h1:T›‹ul:‹li:a››‹ul:‹li:b››‹ul:‹li:c››");
    }

    @Test
    void an_empty_fallback_is_noted_as_dropped() {
        CustomBlock nothing = List::of;

        Rendered rendered = WRITER.write(Document.builder("T").lead(nothing).build());

        assertThat(rendered.notes()).extracting(RenderNote::kind).containsExactly(RenderNote.Kind.DROPPED);
    }

    @Test
    void a_fallback_that_leads_to_itself_is_refused() {
        CustomBlock endless = new CustomBlock() {
            @Override
            public List<Block> fallback() {
                return List.of(this);
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(
                        () -> WRITER.write(Document.builder("T").lead(endless).build()))
                .withMessageContaining("leads to itself");
    }

    @Test
    void a_row_of_another_width_is_refused_even_if_it_is_made_on_demand() {
        Sequence<Row> ragged = Sequence.from(List.of(1), number -> Row.of("a", "b"));
        Table table = Table.builder().column("n", "N").rows(ragged).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.write(Document.builder("T").lead(table).build()))
                .withMessage("A row has 2 cells: give one for each of the 1 columns");
    }

    @Test
    void an_address_that_is_not_linked_is_noted() {
        Rendered rendered = WRITER.write(Document.builder("T")
                .lead(Blocks.paragraph(link("console", "data:text/html,x")))
                .build());

        assertThat(rendered.text()).endsWith("console (data:text/html,x)\n");
        assertThat(rendered.notes()).extracting(RenderNote::kind).containsExactly(RenderNote.Kind.DEGRADED);
    }

    @Test
    void a_link_policy_decides_about_links_and_about_addresses_in_text() {
        MarkdownWriter strict = MarkdownWriter.builder()
                .linkPolicy(url -> url.contains("internal") ? LinkPolicy.Treatment.HIDE : LinkPolicy.Treatment.LINK)
                .build();

        String markdown = strict.write(Document.builder("T")
                        .lead(Blocks.paragraph(
                                link("runbook", "https://internal/1"),
                                text(" and https://x.example and https://internal/2")))
                        .build())
                .text();

        assertThat(markdown).endsWith("runbook and <https://x.example> and https\\:\\//internal/2\n");
    }

    @Test
    void an_exception_of_the_target_reaches_the_caller() {
        Appendable full = new Writer() {
            @Override
            public void write(char[] chars, int offset, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        List<RenderNote> notes = new ArrayList<>();

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> WRITER.write(Document.builder("T").build(), full, notes::add))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }
}
