package dev.postmortem.render.generated;

import static dev.postmortem.render.document.Inlines.badge;
import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.emphasis;
import static dev.postmortem.render.document.Inlines.lineBreak;
import static dev.postmortem.render.document.Inlines.link;
import static dev.postmortem.render.document.Inlines.person;
import static dev.postmortem.render.document.Inlines.strong;
import static dev.postmortem.render.document.Inlines.text;

import dev.postmortem.render.asciidoc.AsciiDocWriter;
import dev.postmortem.render.asciidoc.Hostile;
import dev.postmortem.render.document.Anchor;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Cell;
import dev.postmortem.render.document.CrossReference;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Link;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.Tone;
import dev.postmortem.render.text.HostileText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hostile text in every place: what Asciidoctor makes of the page is what the tree holds. */
final class HostileAsciiDocTest {

    /** Texts in each place; more with {@code -Dpostmortem.hostile.count=…}. */
    private static final int COUNT = Integer.getInteger("postmortem.hostile.count", 300);

    private static final long SEED = Long.getLong("postmortem.hostile.seed", 20_260_314L);

    /** Reading a page takes longer than making it, so that there are many texts on each. */
    private static final int ON_A_PAGE = 60;

    private static final AsciiDocWriter WRITER = AsciiDocWriter.builder().build();

    /** A place where a user's text can stand. */
    @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
    enum Place {
        PARAGRAPH(Blocks::paragraph),
        BETWEEN_MARKS(t -> Blocks.paragraph(
                strong(t),
                text(t),
                code(t),
                text(t),
                emphasis(strong(t), text(t)),
                text(t),
                link(t, "https://e.example"),
                text(t))),
        BETWEEN_CODE(
                t -> Blocks.paragraph(code("x"), text(t), code("y"), text(t), code(t), code(t), text(t), code("z"))),
        IN_PIECES(t -> Blocks.paragraph(
                // Texts side by side would be one.
                t.codePoints()
                        .mapToObj(c -> Stream.of(text(Character.toString(c)), strong()))
                        .flatMap(pair -> pair)
                        .toArray(Inline[]::new))),
        AFTER_BREAK(
                t -> Blocks.paragraph(text("x"), lineBreak(), text(t), lineBreak(), strong(t), lineBreak(), code(t))),
        HEADING(t -> new Heading(1, List.of(text(t), lineBreak(), strong(t)))),
        BULLET(t -> Blocks.bullets(t, t)),
        NUMBERED(t -> Blocks.numbered(ListItem.of(t), ListItem.of(text(t), lineBreak(), text(t)))),
        NESTED(t -> Blocks.bullets(
                ListItem.of(t).withDetails(Blocks.bullets(t), Blocks.paragraph(t), Blocks.numbered(ListItem.of(t))),
                ListItem.of(t)
                        .withDetails(
                                Blocks.paragraph(t),
                                Blocks.code(t),
                                Blocks.bullets(ListItem.of(t).withDetails(Blocks.bullets(t)))),
                ListItem.of(t))),
        NUMBERED_NESTED(t -> Blocks.numbered(
                ListItem.of(t).withDetails(Blocks.numbered(ListItem.of(t))),
                ListItem.of(t).withDetails(Blocks.paragraph(t), Blocks.numbered(ListItem.of(t))),
                ListItem.of(t)
                        .withDetails(Blocks.bullets(
                                ListItem.of(t).withDetails(Blocks.code(t), Blocks.numbered(ListItem.of(t))))),
                ListItem.of(t))),
        TASK(t -> Blocks.tasks(TaskItem.of(true, text(t)), TaskItem.of(false, text(t)))),
        CALLOUT(t -> Blocks.callout(CalloutKind.GAP, t, Blocks.paragraph(t), Blocks.bullets(t), Blocks.code(t))),
        TABLE(t -> Table.builder()
                .caption(t)
                .column("a", t)
                .column("b", t)
                .row(t, t)
                .row("", t)
                .row(t, "")
                .build()),
        CELL_OF_LINES(t -> Table.builder()
                .column("a", "A")
                .row(Cell.of(text(t), lineBreak(), text(t), lineBreak(), code(t)))
                .build()),
        FACT(t ->
                Blocks.facts(Fact.of("x" + t, t), Fact.of("y" + t, text(t), lineBreak(), text(t)), Fact.of("z", "z"))),
        BADGE(t -> Blocks.paragraph(badge("x" + t, Tone.CRITICAL), person("x" + t))),
        ANCHOR(t -> Blocks.paragraph(
                new Anchor("i" + t, "x" + t),
                text(t),
                new CrossReference("i" + t, "x" + t),
                text(t),
                new CrossReference("i" + t, t + "x"))),
        LINK_ADDRESS(t -> Blocks.paragraph(
                text(t),
                link("", "https://e.example/" + t),
                text(t),
                link("w" + t, "https://e.example/" + t),
                text(t))),
        LINK_NESTED(t -> Blocks.paragraph(
                new Link(
                        "https://e.example/x",
                        List.of(strong("s" + t), code(t), lineBreak(), new Anchor("a" + t, t + "x"), text(t))),
                strong(t))),
        CODE_BLOCK(t -> Blocks.code(t)),
        LANGUAGE(t -> Blocks.code("sql", "x" + t.replace("::", ":").replace("<", "")));

        private final Function<String, Block> block;

        Place(Function<String, Block> block) {
            this.block = block;
        }
    }

    @ParameterizedTest
    @EnumSource
    void hostile_text_is_read_as_it_was_written(Place place) {
        Random random = new Random(SEED + place.name().hashCode());

        for (int i = 0; i < COUNT; i += ON_A_PAGE) {
            List<Block> blocks = new ArrayList<>();
            while (blocks.size() < ON_A_PAGE) {
                blocks.add(place.block.apply(hostile(random)));
            }
            check(place.name(), page("x", "x", "x", blocks));
        }
    }

    @Test
    void a_hostile_title_and_id_are_read_as_they_were_written() {
        Random random = new Random(SEED);

        for (int i = 0; i < COUNT / 4; i++) {
            check("title", page("x" + hostile(random), "x" + hostile(random), "x" + hostile(random), List.of()));
        }
    }

    private static String hostile(Random random) {
        String hostile = random.nextInt(4) == 0 ? HostileText.next(random) : Hostile.text(random);
        return GeneratedTexts.withoutMarks(hostile);
    }

    private static Document page(String id, String title, String sectionTitle, List<Block> blocks) {
        return Document.builder(title)
                .id(id)
                .lead(Blocks.paragraph("Lead."))
                .section(new Section(SectionId.of("s"), Optional.of(4), sectionTitle, blocks))
                .build();
    }

    private static void check(String place, Document document) {
        SameLines.check(
                place,
                Seen.lines(AsciiDocPage.of(WRITER.write(document).text())),
                Seen.lines(new AsciiDocOutline().of(document)));
    }
}
