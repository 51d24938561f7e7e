package dev.postmortem.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.Document;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Hostile text as programs outside of Java read it: cmark-gfm, which GitHub's own reader is made from, remark, and
 * Mermaid in a browser. Run by {@code src/test/node/check.sh}.
 */
@EnabledIfSystemProperty(named = "postmortem.readers", matches = "true")
final class OtherReadersTest {

    private static final int COUNT = Integer.getInteger("postmortem.hostile.count", 1_000);
    private static final long SEED = Long.getLong("postmortem.hostile.seed", 20_260_320L);
    private static final String SEPARATOR = "\u001E";
    private static final Path SCRIPTS = Path.of("src/test/node").toAbsolutePath();

    @TempDir
    private Path folder;

    static Stream<Arguments> flavoursAndPlaces() {
        return FlavouredTextTest.flavoursAndPlaces();
    }

    @ParameterizedTest
    @MethodSource("flavoursAndPlaces")
    void cmark_sees_what_the_tree_holds(Flavour flavour, Place place) throws Exception {
        List<String> texts = texts(place);
        Path document = folder.resolve("document.md");
        // Rulers, which nothing else becomes, keep the texts apart in one document.
        Files.writeString(
                document,
                texts.stream()
                        .map(text -> written(flavour, place, text))
                        .collect(Collectors.joining("\n\n***\n\n", "", "\n")));

        List<String> command = flavour == Flavour.COMMONMARK
                ? List.of("cmark-gfm", "--to", "xml", document.toString())
                : List.of(
                        "cmark-gfm",
                        "--to",
                        "xml",
                        "--extension",
                        "table",
                        "--extension",
                        "strikethrough",
                        "--extension",
                        "autolink",
                        "--extension",
                        "tasklist",
                        document.toString());
        List<String> outlines = List.of(xmlOutline(run(command)).split("‹thematic_break:›", -1));

        assertSame(flavour, place, texts, outlines);
    }

    @ParameterizedTest
    @MethodSource("flavoursAndPlaces")
    void remark_sees_what_the_tree_holds(Flavour flavour, Place place) throws Exception {
        List<String> texts = texts(place);
        Path documents = folder.resolve("documents");
        Path outlines = folder.resolve("outlines");
        Files.writeString(
                documents,
                texts.stream().map(text -> written(flavour, place, text)).collect(Collectors.joining(SEPARATOR)));

        run(List.of(
                "node",
                SCRIPTS.resolve("outline.mjs").toString(),
                flavour == Flavour.COMMONMARK ? "commonmark" : "gfm",
                documents.toString(),
                outlines.toString()));

        assertSame(flavour, place, texts, List.of(Files.readString(outlines).split(SEPARATOR, -1)));
    }

    @Test
    void mermaid_draws_a_bar_for_each_phase_and_takes_words_for_words() throws Exception {
        Random random = new Random(SEED);
        List<String> labels = Stream.generate(() -> "x" + Hostile.text(random))
                .filter(label -> label.length() < 1_000)
                .limit(COUNT / 5)
                .toList();
        Path diagrams = folder.resolve("diagrams");
        Path drawings = folder.resolve("drawings");
        Files.writeString(
                diagrams,
                labels.stream()
                        .map(label -> PhaseGantt.of(PhaseGanttTest.bar(label, Duration.ofHours(3)), label))
                        .collect(Collectors.joining(SEPARATOR)));

        run(List.of("node", SCRIPTS.resolve("draw.mjs").toString(), diagrams.toString(), drawings.toString()));

        String[] drawn = Files.readString(drawings).split(SEPARATOR, -1);
        assertThat(drawn).hasSameSizeAs(labels);
        for (int i = 0; i < drawn.length; i++) {
            String label = Shown.of(labels.get(i)).text();
            List<String> lines = drawn[i].lines().toList();
            assertThat(lines).as(labels.get(i)).hasSize(4);
            assertThat(plain(lines.get(0))).isEqualTo(plain(label));
            assertThat(plain(lines.get(1))).isEqualTo(plain("In words: " + label));
            assertThat(width(lines.get(3)) / width(lines.get(2))).isBetween(1.9, 2.1);
            assertThat(plain(label(lines.get(2)))).isEqualTo(plain(label + " (a third)"));
            assertThat(plain(label(lines.get(3)))).isEqualTo("Detected (the rest)");
        }
    }

    private static double width(String bar) {
        return Double.parseDouble(bar.substring(0, bar.indexOf('\t')));
    }

    private static String label(String bar) {
        return bar.substring(bar.indexOf('\t') + 1);
    }

    /** A browser and Mermaid make one blank of all kinds; which, is of no interest. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}\u200B]+", " ").strip();
    }

    private static List<String> texts(Place place) {
        Random random = new Random(SEED + place.name().hashCode());
        return Stream.generate(() -> Hostile.text(random)).limit(COUNT).toList();
    }

    private static String written(Flavour flavour, Place place, String text) {
        List<Block> blocks = List.of(place.block(text), Blocks.paragraph("."));
        return MarkdownWriter.builder()
                .flavour(flavour)
                .build()
                .write(Document.builder("T").build().withLead(blocks))
                .text();
    }

    private static void assertSame(Flavour flavour, Place place, List<String> texts, List<String> outlines) {
        assertThat(outlines).hasSameSizeAs(texts);
        IntStream.range(0, texts.size())
                .forEach(i -> assertThat(Shown.withoutParting(outlines.get(i)))
                        .as(
                                "%s%n%s",
                                Arrays.toString(texts.get(i).toCharArray()), written(flavour, place, texts.get(i)))
                        .isEqualTo(Shown.withoutParting("‹h1:T›" + outline(flavour, place, texts.get(i)) + "‹p:.›")));
    }

    private static String outline(Flavour flavour, Place place, String text) {
        return flavour == Flavour.COMMONMARK ? CommonMarkPlaces.outline(place, text) : place.outline(text);
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command.toString()).isZero();
        return output;
    }

    private static String xmlOutline(String xml) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        StringBuilder outline = new StringBuilder();
        append(
                factory.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml)))
                        .getDocumentElement(),
                outline);
        return outline.toString();
    }

    private static void children(Element element, StringBuilder out) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                append(inner, out);
            }
        }
    }

    private static void append(Element element, StringBuilder out) {
        switch (element.getTagName()) {
            case "document", "table" -> children(element, out);
            case "text" -> out.append(element.getTextContent());
            case "softbreak" -> out.append("‹soft›");
            case "linebreak" -> out.append("‹br›");
            case "code" -> out.append("‹code:").append(element.getTextContent()).append('›');
            case "code_block" ->
                out.append("‹pre:")
                        .append(element.getAttribute("info"))
                        .append(':')
                        .append(element.getTextContent())
                        .append('›');
            case "strong" -> wrapped("‹b:", element, out);
            case "emph" -> wrapped("‹i:", element, out);
            case "heading" -> wrapped("‹h" + element.getAttribute("level") + ":", element, out);
            case "block_quote" -> wrapped("‹quote:", element, out);
            case "list" -> wrapped(element.getAttribute("type").equals("ordered") ? "‹ol:" : "‹ul:", element, out);
            case "item" -> wrapped("‹li:", element, out);
            case "tasklist" ->
                wrapped("‹li:" + (element.getAttribute("completed").equals("true") ? "‹x›" : "‹o›"), element, out);
            case "table_header", "table_row" -> wrapped("‹row:", element, out);
            case "table_cell" -> wrapped("‹cell:", element, out);
            case "paragraph" -> {
                String parent = ((Element) element.getParentNode()).getTagName();
                if (parent.equals("item") || parent.equals("tasklist")) {
                    children(element, out);
                } else {
                    wrapped("‹p:", element, out);
                }
            }
            case "link" -> link(element, out);
            default -> wrapped("‹" + element.getTagName() + ":", element, out);
        }
    }

    private static void wrapped(String open, Element element, StringBuilder out) {
        out.append(open);
        children(element, out);
        out.append('›');
    }

    private static void link(Element link, StringBuilder out) {
        StringBuilder words = new StringBuilder();
        children(link, words);
        String shown = Shown.withoutParting(words.toString());
        String address = Shown.withoutParting(link.getAttribute("destination"));
        if (address.equals(shown) || address.equals("mailto:" + shown) || address.equals("http://" + shown)) {
            out.append(shown);
        } else {
            out.append("‹a:").append(shown).append('→').append(address).append('›');
        }
    }
}
