package dev.postmortem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds and runs the application in {@code consumer/}, against what this build has made, with nothing forgiven. */
final class ConsumerTest {

    private static final Path CONSUMER = Path.of("consumer");

    /** What Maven gives an application that depends on core and render; the names of the jars, without versions. */
    private static final List<String> LIBRARIES = List.of(
            "postmortem-core",
            "postmortem-render",
            "jackson-annotations",
            "jackson-core",
            "jackson-databind",
            "jakarta.validation-api",
            "jspecify",
            "hibernate-validator",
            "jboss-logging",
            "classmate");

    /** Hibernate Validator's greeting may stand in between. */
    private static final List<String> OUTPUT = List.of(
            "read equal: true",
            "events: 3",
            "detected after: PT7M",
            "findings: 0",
            "finding: constraint/text at /title",
            "page: # INC-7: Search: stale results after failover",
            "problems: 1");

    @TempDir
    private Path classes;

    @Test
    void an_application_on_the_module_path_compiles_without_warnings_and_runs() throws Exception {
        assertThat(compile(sources(), "--module-path")).isEmpty();

        String output = run(
                "--module-path",
                classes + File.pathSeparator + libraries(),
                "--module",
                "acme.incidents/acme.incidents.Main");

        assertThat(output.lines()).containsSubsequence(OUTPUT);
    }

    @Test
    void an_application_on_the_class_path_compiles_without_warnings_and_runs() throws Exception {
        List<Path> sources = sources().stream()
                .filter(source -> !source.endsWith("module-info.java"))
                .toList();
        assertThat(compile(sources, "--class-path")).isEmpty();

        String output = run("--class-path", classes + File.pathSeparator + libraries(), "acme.incidents.Main");

        assertThat(output.lines()).containsSubsequence(OUTPUT);
    }

    @Test
    void the_application_depends_on_the_version_that_is_being_built() throws IOException {
        String version = Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8)
                .replaceFirst("(?s).*?<version>([^<]+)</version>.*", "$1");

        assertThat(CONSUMER.resolve("pom.xml"))
                .content(StandardCharsets.UTF_8)
                .contains("<postmortem.version>" + version + "</postmortem.version>");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(CONSUMER.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Compiles as strictly as javac can, and returns what it had to say. */
    private String compile(List<Path> sources, String pathOption) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                "-proc:none",
                "-d",
                classes.toString(),
                pathOption,
                libraries());
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as("javac: %s", said).isTrue();
        }
        return said.toString();
    }

    /** Runs in a JVM of its own, with no module opened by hand, and returns all that it printed. */
    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output;
        try (var stream = process.getInputStream()) {
            output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor()).as("exit code after: %s", output).isZero();
        return output.strip();
    }

    /** The libraries' places on the test's own class path: jars, or the reactor's class folders before they are packed. */
    private static String libraries() {
        List<String> found = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> LIBRARIES.stream().anyMatch(library -> holds(Path.of(entry), library)))
                .toList();
        assertThat(found).hasSize(LIBRARIES.size());
        return String.join(File.pathSeparator, found);
    }

    private static boolean holds(Path entry, String library) {
        return entry.getFileName().toString().matches(library + "-\\d.*\\.jar")
                || entry.endsWith(Path.of(library, "target", "classes"));
    }
}
