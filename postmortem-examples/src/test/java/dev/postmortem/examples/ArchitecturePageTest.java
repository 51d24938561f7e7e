package dev.postmortem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the diagrams of {@code docs/architecture.md} to the imports: each package has its box, and there is an arrow from
 * one to another if and only if the code needs it. What is {@code internal} counts for the package that it belongs to.
 */
final class ArchitecturePageTest {

    private static final Path ROOT = Path.of("..");

    private static final Pattern BOX = Pattern.compile("(?m)^ +(?<name>\\w+)\\[\"(?<packages>[^\"]+)\"]$");

    private static final Pattern ARROW = Pattern.compile("(?m)^ +(?<from>\\w+) --> (?<to>[\\w &]+)$");

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package dev\\.postmortem\\.([a-z.]+);");

    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?dev\\.postmortem\\.([a-z.]+)\\.[A-Z]");

    @ParameterizedTest
    @ValueSource(strings = {"core", "render"})
    void the_arrows_are_those_of_the_code(String module) throws IOException {
        String diagram = diagram(module);
        Map<String, String> boxes = boxes(diagram);

        Set<String> needed = new TreeSet<>();
        for (Path file : sources(module)) {
            String code = read(file);
            Optional<String> from = PACKAGE.matcher(code).results().findFirst().flatMap(it -> box(it.group(1), boxes));
            IMPORT.matcher(code)
                    .results()
                    .flatMap(it -> box(it.group(1), boxes).stream())
                    .filter(to -> from.isPresent() && !to.equals(from.get()))
                    .forEach(to -> needed.add(from.get() + " --> " + to));
        }

        assertThat(arrows(diagram)).isEqualTo(needed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "render"})
    void every_package_has_a_box(String module) throws IOException {
        Map<String, String> boxes = boxes(diagram(module));

        Set<String> without = sources(module).stream()
                .map(ArchitecturePageTest::read)
                .flatMap(code -> PACKAGE.matcher(code).results())
                .map(it -> it.group(1))
                .filter(name -> !isShared(name) && box(name, boxes).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(without).isEmpty();
    }

    /** Helpers that several packages of a module share and that no arrow is about. */
    private static boolean isShared(String name) {
        return name.equals("internal") || name.matches("render\\.internal(\\..*)?");
    }

    /** Returns the box that names the package or, but for the entry package of rendering, one above it. */
    private static Optional<String> box(String name, Map<String, String> boxes) {
        String part = isShared(name) ? "" : name;
        while (!part.isEmpty() && !boxes.containsKey(part)) {
            part = part.substring(0, Math.max(0, part.lastIndexOf('.')));
        }
        return part.equals("render") && !name.equals(part) ? Optional.empty() : Optional.ofNullable(boxes.get(part));
    }

    private static String diagram(String module) {
        Matcher diagram = Pattern.compile("<!-- packages of " + module + " -->\n```mermaid\n(.*?)\n```", Pattern.DOTALL)
                .matcher(read(ROOT.resolve("docs/architecture.md")));
        assertThat(diagram.find()).as("diagram of %s", module).isTrue();
        return diagram.group(1);
    }

    private static Map<String, String> boxes(String diagram) {
        Map<String, String> boxes = new TreeMap<>();
        BOX.matcher(diagram)
                .results()
                .forEach(box ->
                        Arrays.stream(box.group(2).split("<br>|, ")).forEach(name -> boxes.put(name, box.group(1))));
        return boxes;
    }

    private static Set<String> arrows(String diagram) {
        return ARROW.matcher(diagram)
                .results()
                .flatMap(arrow -> Arrays.stream(arrow.group(2).split(" & ")).map(to -> arrow.group(1) + " --> " + to))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources(String module) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("postmortem-" + module + "/src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getFileName().toString().contains("-info"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
