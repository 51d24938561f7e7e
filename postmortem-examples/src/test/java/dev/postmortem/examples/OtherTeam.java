package dev.postmortem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
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

/** Builds and runs the code of another team against what this build has made, with nothing forgiven. */
final class OtherTeam {

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

    private OtherTeam() {}

    /** Returns the sources in a folder; those of a module with its declaration. */
    static List<Path> sources(Path folder, boolean asModule) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> asModule || !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        }
    }

    /** Compiles as strictly as javac can, and returns what it had to say. */
    static String compile(List<Path> sources, Path classes, String pathOption, String path) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-d", classes.toString(), pathOption, path);
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
    static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Only the language that the program asks for may decide what it prints.
        command.addAll(List.of("-Duser.language=fr", "-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output;
        try (var stream = process.getInputStream()) {
            output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor()).as("exit code after: %s", output).isZero();
        return output.strip();
    }

    /** Copies what is no code. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /** Runs the tests of a class, whose own failures fail the test that calls this. */
    static void runTests(Path classes, String name) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, OtherTeam.class.getClassLoader())) {
            Class<?> tests = loader.loadClass(name);
            Constructor<?> constructor = tests.getDeclaredConstructor();
            constructor.setAccessible(true);
            List<Method> methods = Stream.of(tests.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .toList();
            assertThat(methods).isNotEmpty();
            for (Method test : methods) {
                test.setAccessible(true);
                test.invoke(constructor.newInstance());
            }
        }
    }

    /** The libraries' places on the test's own class path: jars, or the reactor's class folders before they are packed. */
    static String libraries() {
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
