package dev.postmortem.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The POMs that hosts get: what Maven Central asks for, and nothing of how we build. */
final class PublishedPomTest {

    @ParameterizedTest
    @ValueSource(strings = {"postmortem-core", "postmortem-render"})
    void it_stands_alone(String module) throws IOException {
        assertThat(published(module).elements())
                .containsExactly(
                        "modelVersion",
                        "groupId",
                        "artifactId",
                        "version",
                        "name",
                        "description",
                        "url",
                        "licenses",
                        "developers",
                        "scm",
                        "dependencies");
    }

    @ParameterizedTest
    @CsvSource({
        "/project/groupId, dev.postmortem",
        "/project/url, https://github.com/postmortem-java/postmortem",
        "/project/licenses/license/name, Apache-2.0",
        "/project/licenses/license/url, https://www.apache.org/licenses/LICENSE-2.0.txt",
        "/project/developers/developer/name, The postmortem authors",
        "/project/scm/url, https://github.com/postmortem-java/postmortem",
        "/project/scm/connection, scm:git:https://github.com/postmortem-java/postmortem.git",
        "/project/scm/developerConnection, scm:git:https://github.com/postmortem-java/postmortem.git"
    })
    void each_says_what_maven_central_asks_for(String element, String text) throws IOException {
        assertThat(published("postmortem-core").texts(element)).containsExactly(text);
        assertThat(published("postmortem-render").texts(element)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postmortem-core", "postmortem-render"})
    void it_says_what_it_is(String module) throws IOException {
        Pom pom = published(module);

        assertThat(pom.texts("/project/name")).containsExactly(module);
        assertThat(pom.texts("/project/description")).singleElement().asString().hasSizeGreaterThan(40);
        assertThat(pom.texts("/project/version")).isEqualTo(source(module).texts("/project/parent/version"));
    }

    @Test
    void core_brings_what_it_runs_on() throws IOException {
        assertThat(published("postmortem-core").texts("/project/dependencies/dependency/artifactId"))
                .containsExactly(
                        "jackson-annotations",
                        "jakarta.validation-api",
                        "jspecify",
                        "jackson-databind",
                        "hibernate-validator");
    }

    @Test
    void render_brings_core() throws IOException {
        assertThat(published("postmortem-render").texts("/project/dependencies/dependency/artifactId"))
                .containsExactly("postmortem-core");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postmortem-core", "postmortem-render"})
    void nothing_that_only_the_build_needs_is_a_dependency(String module) throws IOException {
        assertThat(published(module).texts("/project/dependencies/dependency/scope"))
                .isNotEmpty()
                .containsOnly("compile");
    }

    private static Pom published(String module) throws IOException {
        return Pom.read(Path.of("..", module, "target", "published-pom.xml"));
    }

    private static Pom source(String module) throws IOException {
        return Pom.read(Path.of("..", module, "pom.xml"));
    }
}
