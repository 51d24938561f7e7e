package dev.postmortem.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.testing.BareModel;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The model works in a program that has neither Hibernate Validator nor Jackson 3. */
final class ModelAloneTest {

    private static final List<String> GONE = List.of(
            "tools.jackson.databind.ObjectMapper",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "org.hibernate.validator.HibernateValidator");
    private static final String EXPECTED = "2 events, 3 elements, time to detect 5 min";

    @Test
    void it_builds_copies_and_measures_with_annotations_alone() throws Exception {
        assertThat(run("jackson-annotations", "jakarta.validation-api")).isEqualTo(EXPECTED);
    }

    @Test
    void it_works_even_without_the_annotations() throws Exception {
        assertThat(run()).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hibernate-validator", "jackson-databind"})
    void the_program_would_notice_what_must_be_gone(String present) throws Exception {
        assertThat(run("jakarta.validation-api", "jackson-core", present)).contains("is on the class path");
    }

    /** Starts a Java of its own with our classes and the jars whose names begin so. */
    private static String run(String... jars) throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> entry.toFile().isDirectory()
                        || Stream.of(jars)
                                .anyMatch(jar -> entry.getFileName().toString().startsWith(jar)))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        Stream.concat(Stream.of(java, "-cp", classPath, BareModel.class.getName()), GONE.stream())
                                .toList())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return output.strip();
    }
}
