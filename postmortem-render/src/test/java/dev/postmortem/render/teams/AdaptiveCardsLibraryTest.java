package dev.postmortem.render.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.card.Cards;
import dev.postmortem.render.document.Blocks;
import dev.postmortem.render.document.CalloutKind;
import dev.postmortem.render.document.Document;
import dev.postmortem.render.document.Fact;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.ListItem;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cards as Microsoft's own library reads them: it finds nothing wrong, leaves nothing out, and shows each text as it is.
 * Run by {@code .ci/check-with-node}.
 */
@EnabledIfSystemProperty(named = "postmortem.readers", matches = "true")
final class AdaptiveCardsLibraryTest {

    private static final int COUNT = Integer.getInteger("postmortem.hostile.count", 400);
    private static final long SEED = Long.getLong("postmortem.hostile.seed", 20_260_321L);
    private static final String SEPARATOR = "\u001E";
    private static final Path SCRIPT = Path.of("src/test/node/cards.mjs").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void the_library_finds_nothing_wrong_and_shows_every_text() throws Exception {
        Random random = new Random(SEED);
        List<String> cards = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            TeamsWriter writer = TeamsWriter.builder()
                    .moreAt("https://acme.example/pm")
                    .maxBytes(4_000 + random.nextInt(10_000))
                    .build();
            cards.add(writer.write(everything(random)).text());
        }

        List<String> readings = readings(cards);

        assertThat(readings).hasSameSizeAs(cards);
        for (int i = 0; i < COUNT; i++) {
            JsonNode reading = JsonMapper.shared().readTree(readings.get(i));
            assertThat(reading.get("faults")).as(cards.get(i)).isEmpty();
            assertThat(texts(reading.get("texts")))
                    .as(cards.get(i))
                    .isEqualTo(JsonMapper.shared()
                            .readTree(cards.get(i))
                            .at("/attachments/0/content/body")
                            .findValuesAsString("text"));
        }
    }

    @Test
    void the_library_finds_what_is_wrong() throws Exception {
        String card = TeamsWriter.builder().build().write(Cards.text("a {b")).text();
        List<String> broken = List.of(
                card.replace("\"large\"", "\"largest\""),
                card.replace("\"RichTextBlock\"", "\"RichBlock\""),
                card.replace("{b", "{{DATE(2026-03-14T10:00:00Z)}}"));

        List<String> readings = readings(broken);

        assertThat(readings.get(0)).contains("Invalid value \\\"largest\\\"");
        assertThat(readings.get(1)).contains("Unknown element type \\\"RichBlock\\\"");
        assertThat(readings.get(2)).doesNotContain("DATE");
    }

    private static Document everything(Random random) {
        return Document.builder("x" + Cards.hostile(random))
                .id("INC-142")
                .build()
                .withLead(List.of(
                        Blocks.facts(
                                new Fact(
                                        "x" + Cards.hostile(random),
                                        List.of(Inlines.badge("x" + Cards.hostile(random), Tone.CRITICAL))),
                                Fact.of("Empty", "")),
                        Blocks.callout(CalloutKind.WARNING, Blocks.paragraph("x" + Cards.hostile(random))),
                        Blocks.paragraph(Inlines.link(
                                "x" + Cards.hostile(random), "https://acme.example/" + Cards.hostile(random))),
                        Blocks.bullets(ListItem.of("x" + Cards.hostile(random))),
                        Blocks.code("x" + Cards.hostile(random)),
                        Table.builder()
                                .column("a", Cards.hostile(random))
                                .numericColumn("b", "B")
                                .row(Cards.hostile(random), "")
                                .row("x", Cards.hostile(random))
                                .build()));
    }

    private static List<String> texts(JsonNode texts) {
        List<String> list = new ArrayList<>();
        texts.forEach(text -> list.add(text.asString()));
        return list;
    }

    private List<String> readings(List<String> cards) throws IOException, InterruptedException {
        Path written = folder.resolve("cards");
        Path read = folder.resolve("readings");
        Files.writeString(written, String.join(SEPARATOR, cards));
        Process process = new ProcessBuilder("node", SCRIPT.toString(), written.toString(), read.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        return List.of(Files.readString(read).split(SEPARATOR, -1));
    }
}
