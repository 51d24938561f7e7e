package dev.postmortem.examples.release;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code mvn -Prelease deploy} has put into the folder for Maven Central is what Maven Central accepts.
 *
 * <p>The requirements are those of <a href="https://central.sonatype.org/publish/requirements/">central.sonatype.org</a>;
 * those of the POM are {@link PublishedPomTest}'s. Signatures are verified by {@code .ci/check-release}.
 */
@EnabledIfSystemProperty(named = "staging", matches = ".+", disabledReason = "only a release is staged")
final class StagedReleaseTest {

    private static final Path STAGED =
            Path.of(System.getProperty("staging", ""), "dev", "postmortem").toAbsolutePath();

    private static final List<String> PUBLISHED =
            List.of(".pom", ".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json");

    static Stream<Path> published() throws IOException {
        return Stream.concat(files("postmortem-core"), files("postmortem-render"));
    }

    private static Stream<Path> files(String module) throws IOException {
        String version = version();
        return PUBLISHED.stream()
                .map(suffix -> STAGED.resolve(module).resolve(version).resolve(module + "-" + version + suffix));
    }

    private static String version() throws IOException {
        return Pom.read(Path.of("..", "pom.xml")).texts("/project/version").get(0);
    }

    @Test
    void the_version_is_no_snapshot() throws IOException {
        assertThat(version()).matches("\\d+\\.\\d+\\.\\d+(-[a-z]+\\.?\\d+)?");
    }

    @Test
    void neither_the_parent_nor_the_examples_are_published() throws IOException {
        try (Stream<Path> artifacts = Files.list(STAGED)) {
            assertThat(artifacts.map(it -> it.getFileName().toString()))
                    .containsExactlyInAnyOrder("postmortem-core", "postmortem-render");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postmortem-core", "postmortem-render"})
    void nothing_is_published_that_is_not_expected(String module) throws IOException {
        List<String> expected = files(module)
                .map(it -> it.getFileName().toString())
                .flatMap(name -> Stream.of(name, name + ".asc"))
                .toList();

        try (Stream<Path> published = Files.list(STAGED.resolve(module).resolve(version()))) {
            assertThat(published.map(it -> it.getFileName().toString()).filter(it -> !it.matches(".*\\.(md5|sha1)")))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void each_file_has_its_checksums(Path file) throws Exception {
        assertThat(checksum(file, "md5")).isEqualTo(digest(file, "MD5"));
        assertThat(checksum(file, "sha1")).isEqualTo(digest(file, "SHA-1"));
    }

    @ParameterizedTest
    @MethodSource("published")
    void each_file_is_signed(Path file) throws IOException {
        assertThat(Files.readString(beside(file, "asc"), StandardCharsets.UTF_8))
                .startsWith("-----BEGIN PGP SIGNATURE-----");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postmortem-core", "postmortem-render"})
    void the_pom_is_the_one_that_stands_alone(String module) throws IOException {
        Path pom = files(module).findFirst().orElseThrow();

        assertThat(pom).hasSameBinaryContentAs(Path.of("..", module, "target", "published-pom.xml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postmortem-core", "postmortem-render"})
    void the_bill_of_materials_lists_the_licences_of_the_documentation(String module) throws IOException {
        Path bill = files(module).reduce((first, last) -> last).orElseThrow();
        Map<String, String> declared = new TreeMap<>();

        for (JsonNode component :
                JsonMapper.shared().readTree(Files.readAllBytes(bill)).required("components")) {
            String name = component.required("group").asString() + ":"
                    + component.required("name").asString();
            if (!name.startsWith("dev.postmortem:")) {
                declared.put(name, licences(component));
            }
        }

        assertThat(declared).isEqualTo(Licences.documented());
    }

    private static String licences(JsonNode component) {
        return String.join(
                " and ",
                component
                        .path("licenses")
                        .valueStream()
                        .map(it -> it.path("license"))
                        .map(it -> it.path("id").asString(it.path("name").asString("none")))
                        .collect(toCollection(TreeSet::new)));
    }

    private static String checksum(Path file, String algorithm) throws IOException {
        return Files.readString(beside(file, algorithm), StandardCharsets.UTF_8).strip();
    }

    private static String digest(Path file, String algorithm) throws IOException, GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
    }

    private static Path beside(Path file, String extension) {
        return file.resolveSibling(file.getFileName() + "." + extension);
    }
}
