package dev.postmortem.render.text;

import static dev.postmortem.render.document.Blocks.bullets;
import static dev.postmortem.render.document.Blocks.callout;
import static dev.postmortem.render.document.Blocks.facts;
import static dev.postmortem.render.document.Blocks.numbered;
import static dev.postmortem.render.document.Blocks.tasks;
import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.lines;
import static dev.postmortem.render.document.Inlines.strong;
import static dev.postmortem.render.document.Inlines.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.internal.DisplayWidth;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hostile text in every place: nothing of it is lost, and nothing of it becomes more than text. */
final class HostileTextTest {

    private static final int WIDTH = 50;
    private static final TextWriter WRITER = TextWriter.builder().width(WIDTH).build();

    /** Texts in each place; more with {@code -Dpostmortem.hostile.count=…}. */
    private static final int COUNT = Integer.getInteger("postmortem.hostile.count", 1_000);

    private static final long SEED = Long.getLong("postmortem.hostile.seed", 20_260_314L);

    /** A place where a user's text can stand, and what is shown there, blanks left out. */
    @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
    enum Place {
        PARAGRAPH(t -> new Paragraph(lines(t)), t -> t),
        BETWEEN_BOLD(t -> Blocks.paragraph(strong("a"), text(t), strong("b")), t -> "a" + t + "b"),
        CODE(t -> Blocks.paragraph(code(t)), t -> t.isEmpty() ? "" : "`" + t + "`"),
        BULLET(t -> bullets(new ListItem(lines(t), List.of(bullets(t)))), t -> "-" + t + "-" + t),
        NUMBERED(t -> numbered(new ListItem(lines(t), List.of(Blocks.paragraph(t)))), t -> "1." + t + t),
        TASK(t -> tasks(TaskItem.of(true, text(t))), t -> "[x]" + t),
        FACT(t -> facts(new Fact("f", lines(t))), t -> "f" + t),
        CELL(t -> Table.builder().column("c", "").row(t).build(), t -> t),
        CELL_BELOW(
                t -> Table.builder()
                        .column("a", "")
                        .column("b", "")
                        .row("n".repeat(45), "x" + t)
                        .build(),
                t -> "n".repeat(45) + "x" + t),
        CAPTION(t -> Table.builder().caption("x" + t).column("c", "").row("r").build(), t -> "x" + t + "r"),
        CALLOUT(t -> callout(CalloutKind.GAP, "x" + t, new Paragraph(lines(t))), t -> "x" + t + t),
        CODE_BLOCK(t -> Blocks.code(t), t -> t);

        private final Function<String, Block> block;
        private final UnaryOperator<String> shown;

        Place(Function<String, Block> block, UnaryOperator<String> shown) {
            this.block = block;
            this.shown = shown;
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_lost_and_nothing_becomes_more_than_text(Place place) {
        Random random = new Random(SEED + place.name().hashCode());
        for (int i = 0; i < COUNT; i++) {
            String hostile = HostileText.next(random);

            List<String> written = written(place, hostile);

            assertThat(written).as("%s of \"%s\"", place, escaped(hostile)).allSatisfy(line -> {
                assertThat(line).doesNotEndWith(" ");
                assertThat(line.codePoints()).noneMatch(TextSeen::isHarmful);
                // What begins at the left is ours: here the bar of a callout, or nothing.
                assertThat(line).matches(place == Place.CALLOUT ? "!(?: .*)?" : " {2}.*|");
                if (place != Place.CODE_BLOCK && !isAddress(line, hostile)) {
                    assertThat(DisplayWidth.columns(line)).isLessThanOrEqualTo(WIDTH);
                }
            });
            assertThat(written.stream()
                            .map(line -> line.substring(Math.min(2, line.length())))
                            .collect(Collectors.collectingAndThen(Collectors.joining(), TextSeen::withoutBlanks)))
                    .as("%s of \"%s\"", place, escaped(hostile))
                    .isEqualTo(place.shown.apply(TextSeen.of(hostile)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PARAGRAPH", "BULLET", "FACT", "CELL"})
    void a_title_stays_one_title_whatever_is_in_it(Place place) {
        Random random = new Random(SEED - place.name().hashCode());
        for (int i = 0; i < COUNT; i++) {
            String hostile = "x" + HostileText.next(random);
            Document document = Document.builder("T")
                    .section("s", hostile, section -> section.number(7).add(place.block.apply(hostile)))
                    .build();

            List<String> atTheLeft = WRITER.write(document)
                    .text()
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith(" "))
                    .toList();

            assertThat(atTheLeft).as("\"%s\"", escaped(hostile)).hasSize(4).startsWith("T", "===");
            assertThat(atTheLeft.get(2)).startsWith("7. x");
            assertThat(atTheLeft.get(3)).matches("-+");
        }
    }

    /** Says whether a line is one word that could be part of an address, which is broken for mail alone. */
    private static boolean isAddress(String line, String hostile) {
        return line.contains("://")
                || (hostile.contains("://")
                        && !line.replaceFirst("^!", "").strip().contains(" "));
    }

    private static List<String> written(Place place, String hostile) {
        String text = WRITER.write(TextWriterTest.document(place.block.apply(hostile)))
                .text();
        assertThat(text).startsWith("T\n===\n").endsWith("\n").doesNotContain("\r");
        if (place != Place.CODE_BLOCK) {
            assertThat(text).doesNotContain("\n\n\n");
        }
        return List.of(text.substring(6).split("\n")).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            if (c >= ' ' && c < 0x7F) {
                escaped.append((char) c);
            } else {
                escaped.append("\\u").append(Integer.toHexString(0x10000 + c), 1, 5);
            }
        });
        return escaped.toString();
    }
}
