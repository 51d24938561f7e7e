package dev.postmortem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Looks for public API without a documentation comment.
 *
 * <p>This is doclint's own check for missing comments, minus what it gets wrong: it wants a record's compact constructor
 * to repeat the documentation of the components.
 */
final class DocumentedApiTest {

    private static final Pattern COMPACT_CONSTRUCTOR = Pattern.compile("\\s*(public|protected) \\w+ \\{.*");

    @TempDir
    private Path classes;

    @ParameterizedTest
    @ValueSource(strings = {"postmortem-core", "postmortem-render"})
    void every_public_type_and_member_is_documented(String module) throws IOException {
        List<Diagnostic<? extends JavaFileObject>> findings = doclint(Path.of("..", module));

        assertThat(findings)
                .filteredOn(finding -> !isCompactConstructor(finding))
                .isEmpty();
    }

    private List<Diagnostic<? extends JavaFileObject>> doclint(Path module) throws IOException {
        Path written = module.resolve("src/main/java");
        List<Path> sources = new ArrayList<>(javaFiles(written));
        sources.addAll(javaFiles(module.resolve("target/generated-sources/annotations")));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-proc:none",
                    "-Xdoclint:missing/protected",
                    "-Xmaxwarns",
                    "9999",
                    "-d",
                    classes.toString(),
                    "--class-path",
                    System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(
                            null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as("javac: %s", diagnostics.getDiagnostics()).isTrue();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(finding -> isPublished(finding, written))
                .toList();
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isPublished(Diagnostic<? extends JavaFileObject> finding, Path written) {
        if (finding.getSource() == null) {
            return false;
        }
        Path source = Path.of(finding.getSource().getName());
        return source.startsWith(written) && !source.toString().contains("internal" + File.separator);
    }

    private static boolean isCompactConstructor(Diagnostic<? extends JavaFileObject> finding) {
        try {
            String line = finding.getSource()
                    .getCharContent(true)
                    .toString()
                    .lines()
                    .skip(finding.getLineNumber() - 1)
                    .findFirst()
                    .orElseThrow();
            return COMPACT_CONSTRUCTOR.matcher(line).matches();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
