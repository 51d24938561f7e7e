package dev.postmortem.render.adf;

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
import dev.postmortem.render.document.Emphasis;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.document.Strong;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.TimeRef;
import dev.postmortem.render.document.Tone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A place where a user's text can stand. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
enum Place {
    PARAGRAPH(Blocks::paragraph),
    HEADING(t -> new Heading(1, List.of(text(t), lineBreak(), text(t)))),
    BULLET(t -> bullets(t, t)),
    NUMBERED(t -> numbered(ListItem.of(t), ListItem.of(t))),
    NESTED(t -> bullets(ListItem.of("x").withDetails(bullets(t), paragraph(t), Blocks.code(t)))),
    TASK(t -> tasks(
            TaskItem.of(true, text(t)).withId(t), TaskItem.of(false, text(t)).withId(t))),
    CALLOUT(t -> callout(CalloutKind.GAP, paragraph(t), bullets(t), tasks(TaskItem.of(true, text(t))))),
    CALLOUT_TITLE(t -> callout(CalloutKind.NOTE, t, paragraph("x"))),
    TABLE(t -> Table.builder()
            .caption(t)
            .column("a", t)
            .numericColumn("b", t)
            .row(t, t)
            .build()),
    FACT(t -> facts(Fact.of(t, t))),
    BOLD(t -> paragraph(strong(t), text(t), emphasis(t))),
    MIXED(t -> paragraph(new Strong(List.of(text(t), code(t), new Emphasis(List.of(text(t), badge(t, Tone.GOOD))))))),
    AFTER_BREAK(t -> paragraph(text("x"), lineBreak(), strong(t), lineBreak())),
    CODE(t -> paragraph(code(t), text(t), code(t))),
    BADGE(t -> paragraph(text("x"), badge(t, Tone.CRITICAL), text("y"))),
    PERSON(t -> paragraph(person(t))),
    TIME(t -> paragraph(new TimeRef(t, Optional.of(t)))),
    ANCHOR(t -> paragraph(new Anchor(t, t), new CrossReference(t, t))),
    LINK_WORDS(t -> paragraph(strong(link(t, "https://e.example/")), text(t))),
    LINK_HOLDING(t -> paragraph(new Link(
            "https://e.example/", List.of(text("x"), code(t), badge(t, Tone.INFO), new TimeRef(t, Optional.of(t)))))),
    LINK_ADDRESS(t -> paragraph(link("x", t), text(" "), link("", t))),
    CODE_BLOCK(t -> Blocks.code("sql", t)),
    SECTION_TITLE(t -> paragraph("x")),
    TITLE(t -> paragraph("x")),
    ID(t -> paragraph("x"));

    private final Function<String, Block> block;

    Place(Function<String, Block> block) {
        this.block = block;
    }

    /** Returns a document that holds the text at this place. */
    Document document(String written) {
        Section section = Section.builder(SectionId.of("s"), this == SECTION_TITLE ? written : "x")
                .add(block.apply(written))
                .build();
        DocumentMeta meta = new DocumentMeta(
                this == ID ? Optional.of(written) : Optional.empty(),
                this == TITLE ? written : "x",
                Optional.of("en"),
                Map.of());
        return new Document(meta, List.of(), List.of(section));
    }
}
