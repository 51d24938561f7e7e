package dev.postmortem.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/licences.md} lists what a host gets, and each may go into any program. */
final class LicencesTest {

    @Test
    void each_dependency_that_the_build_lets_through_is_listed() throws IOException {
        List<String> allowed =
                Pom.read(Path.of("..", "pom.xml")).texts("//bannedDependencies/includes/include").stream()
                        .filter(it -> !it.startsWith("dev.postmortem:"))
                        .toList();

        assertThat(allowed)
                .containsExactlyInAnyOrderElementsOf(Licences.documented().keySet());
    }

    @Test
    void each_licence_goes_with_ours() throws IOException {
        assertThat(Licences.documented().values()).isNotEmpty().isSubsetOf(Licences.COMPATIBLE);
    }
}
