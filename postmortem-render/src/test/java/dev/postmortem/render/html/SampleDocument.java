package dev.postmortem.render.html;

import static dev.postmortem.render.document.Blocks.bullets;
import static dev.postmortem.render.document.Blocks.callout;
import static dev.postmortem.render.document.Blocks.facts;
import static dev.postmortem.render.document.Blocks.numbered;
import static dev.postmortem.render.document.Blocks.paragraph;
import static dev.postmortem.render.document.Blocks.tasks;
import static dev.postmortem.render.document.Inlines.anchor;
import static dev.postmortem.render.document.Inlines.badge;
import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.date;
import static dev.postmortem.render.document.Inlines.emphasis;
import static dev.postmortem.render.document.Inlines.lineBreak;
import static dev.postmortem.render.document.Inlines.link;
import static dev.postmortem.render.document.Inlines.person;
import static dev.postmortem.render.document.Inlines.reference;
import static dev.postmortem.render.document.Inlines.strong;
import static dev.postmortem.render.document.Inlines.text;
import static dev.postmortem.render.document.Inlines.time;

import dev.postmortem.render.document.Alignment;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.Column;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.DocumentData;
import dev.postmortem.render.document.DocumentMeta;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Moment;
import dev.postmortem.render.document.Phase;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionBuilder;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.Timeline;
import dev.postmortem.render.document.Tone;
import dev.postmortem.render.document.TraceEdge;
import dev.postmortem.render.document.TraceMap;
import dev.postmortem.render.document.TraceNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A document that holds every block and every inline once at least. */
final class SampleDocument {

    static final Instant START = Instant.parse("2026-03-14T10:00:00Z");

    private static final String LONG_WORD = "orders_customer_created_at_idx_" + "long".repeat(40);

    private SampleDocument() {}

    static Document document() {
        DocumentMeta meta = new DocumentMeta(
                Optional.of("INC-142"),
                "Orders DB outage during index migration",
                Optional.of("en"),
                Map.of(),
                Optional.of(new DocumentData("application/json", "{\"title\": \"</script><!-- & \\u2028\"}")));
        return new Document(meta, lead(), List.of(summary(), timeline(), causes()));
    }

    private static List<Block> lead() {
        return List.of(
                facts(
                        Fact.of("Severity", badge("SEV-1", Tone.CRITICAL)),
                        Fact.of(
                                "Document",
                                badge("published", Tone.GOOD),
                                text(" "),
                                date("2026-03-20", LocalDate.of(2026, 3, 20))),
                        Fact.of("Impact duration", strong("30 min"), text(" (2026-03-14 10:00 to 10:30 UTC)"))),
                callout(CalloutKind.IMPORTANT, paragraph("12.5 % of users could not place orders for 30 minutes.")),
                phases());
    }

    static PhaseBar phases() {
        Instant detected = START.plusSeconds(600);
        Instant mitigated = START.plusSeconds(615);
        return new PhaseBar(
                "Phases: undetected 10 min, detected 15 s, recovering 50 min.",
                List.of(
                        new Phase("undetected", "undetected", START, detected, "10 min", Tone.CRITICAL),
                        new Phase("detected", "detected", detected, mitigated, "15 s", Tone.WARNING),
                        new Phase(
                                "recovering", "recovering", mitigated, START.plusSeconds(3600), "50 min", Tone.INFO)));
    }

    private static Section summary() {
        return section("summary", "Summary")
                .number(2)
                .paragraph(
                        text("See "),
                        reference("RC-1"),
                        text(" and https://status.example/incidents/142?a=1&b=2 (שלום עולם), by "),
                        person("Ada"),
                        text(" (dba@orders.example). "),
                        code("CREATE INDEX " + LONG_WORD),
                        lineBreak(),
                        emphasis("and more"))
                .heading("What was seen")
                .bullets(List.of(ListItem.of("CPU at 97 %")
                        .withDetails(bullets("on the primary"), Blocks.code("sql", "SELECT 1;\n  -- x"))))
                .numbered(List.of(ListItem.of("first"), ListItem.of("second")))
                .add(tasks(
                        TaskItem.of(true, text("Reject blocking DDL")),
                        TaskItem.of(false, text("Alert on lock waits"))))
                .callout(CalloutKind.GAP, paragraph("Section 9 has no content."))
                .callout(CalloutKind.WARNING, paragraph("Do not run it again."))
                .add(callout(CalloutKind.NOTE, "Corrections", numbered(ListItem.of("A date was wrong"))))
                .build();
    }

    private static Section timeline() {
        return section("timeline", "Timeline")
                .number(4)
                .add(new Timeline(events(), Optional.empty(), Sequence.of(moments())))
                .build();
    }

    private static Table events() {
        return new Table(
                Optional.empty(),
                List.of(
                        Column.of("time", "Time"),
                        Column.numeric("since-start", "Since start"),
                        Column.of("event", "Event"),
                        new Column("public", "Public", Alignment.CENTER),
                        Column.of("id", "Id")),
                Sequence.of(List.of(
                        Row.of(
                                Cell.of(time("10:00", START)),
                                Cell.of("T+0"),
                                Cell.of(strong("Impact started."), text(" " + LONG_WORD)),
                                Cell.of("✓"),
                                Cell.of(anchor("TL-1"))),
                        Row.of("10:10", "T+10m", "Detected", "", "TL-2"))));
    }

    private static List<Moment> moments() {
        return Stream.of(
                        moment(0, 1800, "Customers", "impact started"),
                        moment(600, 600, "orders-db", "detected"),
                        moment(610, 610, "orders-db", null),
                        moment(615, 615, null, "mitigated"),
                        moment(3600, 3600, null, "recovered"))
                .toList();
    }

    private static Moment moment(long from, long to, String lane, String milestone) {
        return new Moment(
                START.plusSeconds(from),
                Optional.of(START.plusSeconds(to)).filter(end -> to > from),
                Optional.ofNullable(lane),
                Optional.ofNullable(milestone),
                "text");
    }

    private static Section causes() {
        return section("root-cause", "Root cause analysis")
                .paragraph(
                        anchor("RC-1"),
                        text(": The index was built without CONCURRENTLY "),
                        link("(runbook)", "https://wiki.example/a b"))
                .add(trace())
                .build();
    }

    static TraceMap trace() {
        return new TraceMap(
                "1 of 2 findings is without an action.",
                Table.builder()
                        .caption("Findings and actions")
                        .column("finding", "Finding")
                        .column("action", "Action")
                        .row(Cell.of(reference("RC-1")), Cell.of("AI-1"))
                        .row("CF-1", "")
                        .build(),
                List.of(
                        new TraceNode("RC-1", "technical cause", "An index was built without CONCURRENTLY", Tone.GOOD),
                        new TraceNode("CF-1", "factor", "Staging holds a hundredth of the rows", Tone.CRITICAL)),
                List.of(new TraceNode("AI-1", "prevent", "Reject blocking DDL in CI", Tone.NEUTRAL)),
                List.of(new TraceEdge("RC-1", "AI-1")));
    }

    private static SectionBuilder section(String id, String title) {
        return Section.builder(SectionId.of(id), title);
    }
}
