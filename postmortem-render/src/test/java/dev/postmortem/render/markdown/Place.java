package dev.postmortem.render.markdown;

import static dev.postmortem.render.document.Blocks.bullets;
import static dev.postmortem.render.document.Blocks.callout;
import static dev.postmortem.render.document.Blocks.facts;
import static dev.postmortem.render.document.Blocks.numbered;
import static dev.postmortem.render.document.Blocks.paragraph;
import static dev.postmortem.render.document.Blocks.tasks;
import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.emphasis;
import static dev.postmortem.render.document.Inlines.lineBreak;
import static dev.postmortem.render.document.Inlines.link;
import static dev.postmortem.render.document.Inlines.strong;
import static dev.postmortem.render.document.Inlines.text;

import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import java.util.List;
import java.util.function.Function;

/** A place where a user's text can stand, and the outline that a reader should see there. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
enum Place {
    PARAGRAPH(Blocks::paragraph, t -> t.isBlank() ? "" : "‹p:" + t.text() + "›"),
    HEADING(t -> new Heading(1, List.of(text(t))), t -> "‹h3:" + t.text() + "›"),
    BULLET(t -> bullets(t, "next"), t -> "‹ul:‹li:" + t.text() + "›‹li:next››"),
    NUMBERED(t -> numbered(ListItem.of(t), ListItem.of("next")), t -> "‹ol:‹li:" + t.text() + "›‹li:next››"),
    NESTED(
            t -> bullets(ListItem.of(t).withDetails(bullets(t), paragraph("p"))),
            t -> "‹ul:‹li:" + t.text() + "‹ul:‹li:" + t.text() + "››p››"),
    TASK(t -> tasks(TaskItem.of(true, text("x"), text(t))), t -> "‹ul:‹li:‹x›x" + t.before() + t.text() + "››", true),
    CALLOUT(
            t -> callout(CalloutKind.GAP, paragraph(t), paragraph(t)),
            t -> t.isBlank() ? "" : "‹quote:‹p:[!WARNING]‹soft›" + t.text() + "›‹p:" + t.text() + "››"),
    CALLOUT_TITLE(
            t -> callout(CalloutKind.NOTE, t, paragraph("p")),
            t -> "‹quote:‹p:[!NOTE]‹soft›" + (t.isBlank() ? "" : "‹b:" + t.text() + "››‹p:") + "p››"),
    CELL(
            t -> Table.builder()
                    .column("a", t)
                    .column("b", "B")
                    .row(t, t)
                    .row("1", t)
                    .build(),
            t -> "‹row:‹cell:" + t.text() + "›‹cell:B››‹row:‹cell:" + t.text() + "›‹cell:" + t.text()
                    + "››‹row:‹cell:1›‹cell:" + t.text() + "››"),
    FACT(
            t -> facts(Fact.of("x" + t, t)),
            t -> "‹row:‹cell:Fact›‹cell:Value››‹row:‹cell:x" + t.before() + t.text() + "›‹cell:" + t.text() + "››",
            true),
    AFTER_BOLD(t -> paragraph(strong("k:"), text(t)), t -> "‹p:‹b:k:›" + t.before() + t.text() + "›", true),
    AFTER_BREAK(
            t -> paragraph(text("a"), lineBreak(), text(t)),
            t -> "‹p:a" + (t.isBlank() ? "" : "‹br›" + t.text()) + "›"),
    BREAK_IN_ITEM(
            t -> bullets(ListItem.of(text("a"), lineBreak(), text(t))),
            t -> "‹ul:‹li:a" + (t.isBlank() ? "" : "‹br›" + t.text()) + "››"),
    BOLD(t -> paragraph(text("a"), strong(t), text("b")), t -> "‹p:a" + t.within("‹b:", "›") + "b›"),
    BETWEEN_BOLD(
            t -> paragraph(strong("a"), text(t), strong("b")),
            t -> t.isBlank() && t.before().isEmpty() ? "‹p:‹b:ab››" : "‹p:‹b:a›" + t.within("", "") + "‹b:b››"),
    ITALIC(t -> paragraph(text("a"), emphasis(t), text("b")), t -> "‹p:a" + t.within("‹i:", "›") + "b›"),
    BOLD_AND_ITALIC(
            t -> paragraph(text("a"), strong(emphasis(t), text(t)), text("b")),
            t -> t.isBlank()
                    ? "‹p:a" + t.before() + "b›"
                    : "‹p:a" + t.before() + "‹b:‹i:" + t.text() + "›"
                            + (t.after().isEmpty() ? t.before() : " ") + t.text() + "›" + t.after() + "b›"),
    ITALIC_BOLD(
            t -> paragraph(text("a_b"), emphasis(strong(t)), text("a_b"), strong("a_b"), emphasis(t)),
            t -> t.isBlank()
                    ? "‹p:a_b" + t.before() + "a_b‹b:a_b››"
                    : "‹p:a_b" + t.within("‹i:‹b:", "››") + "a_b‹b:a_b›" + t.before() + "‹i:" + t.text() + "››"),
    LINK(
            t -> paragraph(text("a!"), link(t + "x", "https://e.example/?a=1&copy;=2"), text("b")),
            t -> "‹p:a!" + t.before() + "‹a:" + t.text() + (t.isBlank() ? "" : t.after())
                    + "x→https://e.example/?a=1&copy;=2›b›"),
    CODE_SPAN(t -> paragraph(text("a"), code(t), code("b")), t -> ""),
    CODE_IN_CELL(t -> Table.builder().column("a", "A").row(Cell.of(code(t))).build(), t -> ""),
    CODE_BLOCK(t -> Blocks.code("sql", t), t -> ""),
    CODE_IN_CALLOUT(t -> callout(CalloutKind.NOTE, Blocks.code(t)), t -> ""),
    CODE_IN_ITEM(t -> bullets(ListItem.of("a").withDetails(Blocks.code(t))), t -> "");

    private final Function<String, Block> block;
    private final Function<Shown, String> outline;

    Place(Function<String, Block> block, Function<Shown, String> outline) {
        this(block, outline, false);
    }

    Place(Function<String, Block> block, Function<Shown, String> outline, boolean blankVanishesAtEnd) {
        this.block = block;
        this.outline = blankVanishesAtEnd ? t -> outline.apply(t.isBlank() ? new Shown("", "", "") : t) : outline;
    }

    Block block(String written) {
        return block.apply(written);
    }

    String outline(String written) {
        return switch (this) {
            case CODE_SPAN -> {
                String span = Shown.codeSpan(written);
                yield "‹p:a" + (span.isEmpty() ? "" : "‹code:" + span + "›") + "‹code:b››";
            }
            case CODE_IN_CELL -> "‹row:‹cell:A››‹row:‹cell:" + codeInCell(written, Shown.codeSpan(written)) + "››";
            case CODE_BLOCK -> "‹pre:sql:" + Shown.codeBlock(written) + "›";
            case CODE_IN_CALLOUT -> "‹quote:‹p:[!NOTE]›‹pre::" + Shown.codeBlock(written) + "››";
            case CODE_IN_ITEM -> "‹ul:‹li:a‹pre::" + Shown.codeBlock(written) + "›››";
            default -> outline.apply(Shown.of(written));
        };
    }

    private static String codeInCell(String written, String span) {
        if (span.isEmpty()) {
            return "";
        }
        return span.contains("\\|") ? Shown.of(written.strip()).text() : "‹code:" + span + "›";
    }
}
