package dev.postmortem.examples.restructuredtext;

import static dev.postmortem.render.document.Inlines.badge;
import static dev.postmortem.render.document.Inlines.code;
import static dev.postmortem.render.document.Inlines.emphasis;
import static dev.postmortem.render.document.Inlines.lineBreak;
import static dev.postmortem.render.document.Inlines.link;
import static dev.postmortem.render.document.Inlines.strong;
import static dev.postmortem.render.document.Inlines.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.postmortem.examples.incidents.OrdersIndexMigration;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderers;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.DocumentBuilder;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.Heading;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.TaskItem;
import dev.postmortem.render.document.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Hostile text in every place, read by Docutils where that is installed: it makes nothing of a text but the text. */
final class HostileRestructuredTextTest {

    private static final int COUNT = Integer.getInteger("postmortem.hostile.count", 100);

    private static final long SEED = Long.getLong("postmortem.hostile.seed", 20_260_314L);

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\u0085]+");
    private static final Pattern DROPPED =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF\\uFFFE\\uFFFF\\u202A-\\u202E\\u2066-\\u2069]");

    private static final RestructuredTextWriter WRITER =
            new RestructuredTextWriter(RenderOptions.defaults().links());

    private static final List<String> PIECES = List.of(
            "a",
            "i",
            "12",
            "é",
            "日本",
            "😀",
            "order_items",
            " ",
            " ",
            "  ",
            "\t",
            "\n",
            "\n\n",
            "\u0085",
            "\u2028",
            "\u00A0",
            "\u3000",
            "\u200B",
            "!",
            "\"",
            "#",
            "#. ",
            "'",
            "(",
            ")",
            "*",
            "**",
            "+",
            ",",
            "-",
            "--",
            "----",
            ".",
            "..",
            ".. ",
            "\n.. ",
            "/",
            ":",
            "::",
            ";",
            "<",
            "=",
            "====",
            ">",
            ">>> ",
            "?",
            "@",
            "[",
            "]",
            "]_",
            "[#]_",
            "[*]_",
            "[1]_",
            "\\",
            "\\ ",
            "\\\\",
            "^",
            "_",
            "__",
            "x_",
            "`x`_",
            "`x`__",
            "_`x`",
            "`",
            "``",
            "``x``",
            "{",
            "|",
            "|x|",
            "| ",
            "~",
            "* ",
            "- ",
            "+ ",
            "\u2022 ",
            "1. ",
            "(a) ",
            "iv) ",
            ":x: y",
            "-a b",
            "--foo",
            "/V",
            "+--+\n|x |\n+--+",
            "== ==\n",
            "\n====\n",
            "\n----\n",
            "x\n  y",
            "x::\n\n  y",
            "::",
            ".. include:: /etc/hostname",
            ".. raw:: html",
            ".. image:: x",
            ".. _x: y",
            ".. |x| replace:: ACTED",
            ".. [1] x",
            "__ x",
            ".. note:: x",
            ":raw-html:`x`",
            ":literal:`x`",
            ":role:",
            "https://x.example/a_b",
            "http:",
            "mailto:a@b.example",
            "a@b.example",
            "<https://x.example>",
            "`x <https://x.example>`_",
            "javascript:alert(1)",
            "don't",
            "...",
            "RFC 2822",
            "\u0000",
            "\u0007",
            "\u001C",
            "\u007F",
            "\u202E",
            "\uFEFF",
            "\uD800",
            "\uFFFE");

    /** A place where a user's text can stand. */
    @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
    enum Place {
        PARAGRAPH(Blocks::paragraph),
        MARKED(t -> Blocks.paragraph(
                text(t),
                strong("x" + t),
                emphasis("x" + t),
                text(t),
                code("x" + t),
                badge("x" + t, Tone.GOOD),
                link("x" + t, "https://x.example/a_b"),
                text(t))),
        LINES(t -> Blocks.paragraph(text("x"), lineBreak(), text("x" + t), lineBreak(), strong("x" + t))),
        HEADING(t -> new Heading(1, List.of(text(t)))),
        LIST(t -> Blocks.bullets(
                ListItem.of(t).withDetails(Blocks.numbered(ListItem.of(t), ListItem.of(t)), Blocks.paragraph(t)),
                ListItem.of(t))),
        TASK(t -> Blocks.tasks(TaskItem.of(true, text(t)), TaskItem.of(false, text(t)))),
        CALLOUT(t -> Blocks.callout(CalloutKind.GAP, t, Blocks.paragraph(t), Blocks.bullets(t))),
        TABLE(t -> Table.builder()
                .caption(t)
                .column("a", t)
                .column("b", t)
                .row(t, t)
                .row("", t)
                .build()),
        FACT(t -> Blocks.facts(Fact.of(t, t))),
        CODE(t -> Blocks.code("sql", "x\n" + t));

        private final Function<String, Block> block;

        Place(Function<String, Block> block) {
            this.block = block;
        }
    }

    @BeforeAll
    static void docutils_is_installed() throws InterruptedException {
        assumeTrue(Docutils.isThere(), "Docutils is not installed beside python3");
    }

    @ParameterizedTest
    @EnumSource
    void a_reader_sees_the_text_and_nothing_else(Place place) throws Exception {
        Random random = new Random(SEED + place.name().hashCode());
        List<String> texts = new ArrayList<>();
        DocumentBuilder hostile = Document.builder("T");
        DocumentBuilder harmless = Document.builder("T");
        for (int i = 0; i < COUNT; i++) {
            String text = hostile(random) + "x";
            texts.add(text);
            hostile.section(section(i, place.block.apply(text)));
            harmless.section(section(i, place.block.apply("PLACE" + i + "PLACE")));
        }

        List<String> seen = sections(hostile.build());
        List<String> held = sections(harmless.build());

        assertThat(seen).hasSameSizeAs(held);
        for (int i = 0; i < COUNT; i++) {
            String expected = held.get(i).replace("PLACE" + i + "PLACE", shown(texts.get(i)));
            assertThat(normal(seen.get(i))).as(texts.get(i)).isEqualTo(normal(expected));
        }
    }

    @Test
    void a_reader_complains_of_nothing_on_a_whole_page() throws Exception {
        Document document = Renderers.text().document(OrdersIndexMigration.postmortem());

        org.w3c.dom.Document read = Docutils.read(WRITER.write(document).text());

        assertThat(read.getElementsByTagName("system_message").getLength()).isZero();
        assertThat(read.getElementsByTagName("section").getLength())
                .isEqualTo(document.sections().size());
    }

    private static Section section(int number, Block block) {
        return Section.builder(SectionId.of("s" + number), "Section").add(block).build();
    }

    private static String hostile(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String shown(String text) {
        return DROPPED.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("");
    }

    /** Blanks in a row are one to whoever reads a page. */
    private static String normal(String outline) {
        return DROPPED.matcher(BLANKS.matcher(outline).replaceAll(" "))
                .replaceAll("")
                .replaceAll(" +", " ")
                .replaceAll(" ?([\u2039\u203A]) ?", "$1");
    }

    private static List<String> sections(Document document) throws Exception {
        var read = Docutils.read(WRITER.write(document).text()).getElementsByTagName("section");
        List<String> sections = new ArrayList<>();
        for (int i = 0; i < read.getLength(); i++) {
            StringBuilder outline = new StringBuilder();
            outline(read.item(i), outline);
            sections.add(outline.toString());
        }
        return sections;
    }

    private static void outline(Node node, StringBuilder out) {
        if (node instanceof Element element) {
            out.append('\u2039')
                    .append(element.getTagName())
                    .append(' ')
                    .append(element.getAttribute("refuri"))
                    .append('\u203A');
        } else {
            out.append(node.getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            outline(child, out);
        }
        if (node instanceof Element) {
            out.append("\u2039/\u203A");
        }
    }
}
