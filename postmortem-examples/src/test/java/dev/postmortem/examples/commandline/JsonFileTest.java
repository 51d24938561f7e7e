package dev.postmortem.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonFileTest {

    @ParameterizedTest
    @CsvSource({
        "orders.json, orders",
        "orders, orders",
        "orders.json.json, orders.json",
        ".orders.json, orders",
        ".json, postmortem",
        "..json, postmortem"
    })
    void the_output_is_called_like_the_file_and_never_hidden(String file, String name) {
        assertThat(new JsonFile(Path.of("archive", file)).name()).isEqualTo(name);
    }
}
