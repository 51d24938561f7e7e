package dev.postmortem.render.html;

import static dev.postmortem.render.document.Blocks.bullets;
import static dev.postmortem.render.document.Blocks.callout;
import static dev.postmortem.render.document.Blocks.facts;
import static dev.postmortem.render.document.Blocks.numbered;
import static dev.postmortem.render.document.Blocks.paragraph;
import static dev.postmortem.render.document.Blocks.tasks;
import static dev.postmortem.render.document.Inlines.badge;
import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.emphasis;
import static dev.postmortem.render.document.Inlines.lineBreak;
import static dev.postmortem.render.document.Inlines.link;
import static dev.postmortem.render.document.Inlines.person;
import static dev.postmortem.render.document.Inlines.strong;
import static dev.postmortem.render.document.Inlines.text;

import dev.postmortem.render.document.Anchor;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.CrossReference;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.DocumentMeta;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Moment;
import dev.postmortem.render.document.Phase;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TimeRef;
import dev.postmortem.render.document.Timeline;
import dev.postmortem.render.document.Tone;
import dev.postmortem.render.document.TraceEdge;
import dev.postmortem.render.document.TraceMap;
import dev.postmortem.render.document.TraceNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A place where a user's text can stand, and where in the page a reader should find it. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
enum Place {
    PARAGRAPH(Blocks::paragraph, "main p"),
    HEADING(t -> new Heading(1, List.of(text(t))), "main h3"),
    BULLET(t -> bullets(t, t), "main ul > li"),
    NUMBERED(t -> numbered(ListItem.of(t), ListItem.of(t)), "main ol > li"),
    NESTED(t -> bullets(ListItem.of("x").withDetails(bullets(t), paragraph(t))), "main li li, main li p"),
    TASK(t -> tasks(TaskItem.of(true, text(t)), TaskItem.of(false, text(t))), "main .tasks li"),
    CALLOUT(t -> callout(CalloutKind.GAP, paragraph(t)), "main .callout p:not(.callout-title)"),
    CALLOUT_TITLE(t -> callout(CalloutKind.NOTE, t, paragraph("x")), "main .callout-title"),
    TABLE(
            t -> Table.builder()
                    .caption(t)
                    .column("a", t)
                    .column("b", t)
                    .row(t, t)
                    .build(),
            "main caption, main th, main td"),
    FACT(t -> facts(Fact.of(t, t)), "main dt, main dd"),
    BOLD(t -> paragraph(strong(t)), "main strong"),
    ITALIC(t -> paragraph(emphasis(strong(t))), "main em > strong"),
    AFTER_BREAK(t -> paragraph(text("x"), lineBreak(), strong(t)), "main strong"),
    CODE(t -> paragraph(code(t)), "main code"),
    BADGE(t -> paragraph(badge(t, Tone.CRITICAL)), "main .badge"),
    PERSON(t -> paragraph(person(t)), "main bdi"),
    TIME(t -> paragraph(strong(new TimeRef(t, Optional.of(t)))), "main strong"),
    ANCHOR(t -> paragraph(new Anchor(t, t), new Anchor(t, "x")), "main .anchor"),
    REFERENCE(t -> paragraph(new Anchor(t, "x"), new CrossReference(t, t)), "main a.reference"),
    LINK_WORDS(t -> paragraph(strong(link(t, "https://e.example/"))), "main strong"),
    LINK_ADDRESS(t -> paragraph(strong(link("", t))), "main strong"),
    PHASE(t -> phases(t), "main figcaption, main desc, main .legend strong"),
    TIMELINE(t -> timeline(t), "main td"),
    TRACE(t -> trace(t), "main figcaption, main desc"),
    CODE_BLOCK(t -> Blocks.code("sql", t), "main pre"),
    LANGUAGE(t -> Blocks.code(t, "x"), ""),
    SECTION_TITLE(t -> paragraph("x"), "main h2, nav bdi"),
    TITLE(t -> paragraph("x"), "h1, title"),
    ID(t -> paragraph("x"), "p.id bdi");

    private static final Instant START = Instant.parse("2026-03-14T10:00:00Z");

    private final Function<String, Block> block;
    private final String selector;

    Place(Function<String, Block> block, String selector) {
        this.block = block;
        this.selector = selector;
    }

    String selector() {
        return selector;
    }

    Block block(String written) {
        return block.apply(written);
    }

    /** Returns a document that holds the text at this place. */
    Document document(String written) {
        Section section = Section.builder(SectionId.of("s"), this == SECTION_TITLE ? written : "x")
                .add(block(written))
                .build();
        DocumentMeta meta = new DocumentMeta(
                this == ID ? Optional.of(written) : Optional.empty(),
                this == TITLE ? written : "x",
                Optional.of("en"),
                Map.of());
        return new Document(meta, List.of(), List.of(section));
    }

    private static Block phases(String t) {
        return new PhaseBar(
                t,
                List.of(
                        new Phase(t, t, START, START.plusSeconds(60), t, Tone.CRITICAL),
                        new Phase(t, t, START.plusSeconds(60), START.plusSeconds(120), "x", Tone.INFO)));
    }

    private static Block timeline(String t) {
        Moment first = new Moment(START, Optional.of(START.plusSeconds(9)), Optional.of(t), Optional.of(t), t);
        Moment second = new Moment(START.plusSeconds(60), Optional.empty(), Optional.empty(), Optional.empty(), t);
        return new Timeline(
                Table.builder().column("e", "x").row(t).build(), Optional.empty(), Sequence.of(List.of(first, second)));
    }

    private static Block trace(String t) {
        return new TraceMap(
                t,
                Table.builder().column("f", "x").row("x").build(),
                List.of(new TraceNode(t, t, t, Tone.GOOD)),
                List.of(new TraceNode(t, t, t, Tone.GOOD)),
                List.of(new TraceEdge(t, t)));
    }
}
