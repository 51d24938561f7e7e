package dev.postmortem.render.adf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.generated.GeneratedDocuments;
import dev.postmortem.render.html.Hostile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents as the schema that Atlassian publishes sees them. Run by {@code .ci/check-with-node}. */
@EnabledIfSystemProperty(named = "postmortem.readers", matches = "true")
final class AtlassianSchemaTest {

    private static final int COUNT = Integer.getInteger("postmortem.hostile.count", 300);
    private static final long SEED = Long.getLong("postmortem.hostile.seed", 20_260_328L);
    private static final String SEPARATOR = "\u001E";
    private static final Path SCRIPT = Path.of("src/test/node/adf.mjs").toAbsolutePath();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void generated_postmortems_are_valid(AdfProduct product) throws Exception {
        List<String> documents = GeneratedDocuments.adf(product);

        assertThat(faults(documents)).hasSameSizeAs(documents).containsOnly("");
    }

    @ParameterizedTest
    @EnumSource
    void hostile_text_makes_valid_documents(AdfProduct product) throws Exception {
        Random random = new Random(SEED);
        AdfWriter writer = AdfWriter.builder()
                .product(product)
                .taskLists(true)
                .maxLength(Integer.MAX_VALUE)
                .build();
        List<String> documents = new ArrayList<>();
        for (Place place : Place.values()) {
            for (int i = 0; i < COUNT; i++) {
                documents.add(
                        writer.write(place.document("x" + Hostile.text(random))).text());
            }
        }

        assertThat(faults(documents)).hasSameSizeAs(documents).containsOnly("");
    }

    @Test
    void the_schema_takes_a_whole_document_and_refuses_each_broken_one() throws Exception {
        List<String> documents = new ArrayList<>(BrokenDocuments.REFUSED_BY_THE_SCHEMA.values());
        documents.add(BrokenDocuments.WHOLE);

        List<String> faults = faults(documents);

        assertThat(faults).hasSameSizeAs(documents);
        assertThat(faults.subList(0, documents.size() - 1)).doesNotContain("");
        assertThat(faults.get(documents.size() - 1)).isEmpty();
    }

    private List<String> faults(List<String> documents) throws IOException, InterruptedException {
        Path written = folder.resolve("documents");
        Path faults = folder.resolve("faults");
        Files.writeString(written, String.join(SEPARATOR, documents));
        Process node = new ProcessBuilder("node", SCRIPT.toString(), written.toString(), faults.toString())
                .inheritIO()
                .start();
        assertThat(node.waitFor()).isZero();
        return Arrays.asList(Files.readString(faults).split("\n", -1));
    }
}
