package dev.postmortem.examples.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.json.Layout;
import dev.postmortem.json.PostmortemJson;
import dev.postmortem.model.Postmortem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The incidents as the fuzzing of core begins with them, which knows no examples.
 *
 * <p>{@code -Dgolden.update=true} writes the files anew, which git then shows.
 */
final class FuzzedIncidentsTest {

    private static final Path CORPUS = Path.of("../postmortem-core/src/test/resources/dev/postmortem/fuzzing");
    private static final PostmortemJson PRETTY =
            PostmortemJson.builder().layout(Layout.PRETTY).build();

    static List<Postmortem> incidents() {
        return ExampleIncidents.all();
    }

    @ParameterizedTest
    @MethodSource("incidents")
    void the_copy_of_an_incident_is_what_is_written_of_it(Postmortem incident) throws IOException {
        Path copy = CORPUS.resolve(incident.id().orElseThrow() + ".json");

        String json = PRETTY.write(incident);

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(copy, json, StandardCharsets.UTF_8);
        }
        assertThat(json).isEqualTo(Files.readString(copy, StandardCharsets.UTF_8));
    }
}
