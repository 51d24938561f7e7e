package dev.postmortem.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The API is what {@code api.txt} of each module says, so that whoever changes it sees so in review.
 *
 * <p>{@code -Dgolden.update=true} writes the lists anew.
 */
final class PublicApiTest {

    /** Libraries whose types hosts may meet in a signature: the modules that ours require transitively. */
    private static final List<String> LIBRARIES =
            List.of("java.", "jakarta.validation.", "com.fasterxml.jackson.annotation.");

    /** In the comment on a type of its own file, which alone is not indented. */
    private static final Pattern SINCE = Pattern.compile("(?m)^ \\* @since \\d+\\.\\d+\\.\\d+$");

    /** Of the line of a type, what stays when it gets another component or supertype. */
    private static final Pattern KIND_AND_NAME = Pattern.compile("^[@a-z -]+ [\\w.]+");

    @ParameterizedTest
    @ValueSource(strings = {"postmortem-core", "postmortem-render"})
    void the_api_is_the_one_that_was_reviewed(String module) throws IOException {
        Path list = Path.of("..", module, "api.txt");
        List<String> lines = api(module).lines();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(list, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        }

        Set<String> current = inFull(lines);
        Set<String> reviewed = inFull(Files.readAllLines(list, StandardCharsets.UTF_8));

        assertThat(difference(current, reviewed))
                .as("what the public API has (+) and the list has (-); -Dgolden.update=true writes the list anew")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postmortem-core", "postmortem-render"})
    void each_type_says_since_which_version_it_is_there(String module) throws IOException {
        List<String> silent = new ArrayList<>();

        for (Class<?> type : api(module).types()) {
            Path source = Path.of("..", module, "src/main/java", type.getName().replace('.', '/') + ".java");
            if (type.getDeclaringClass() == null
                    && !SINCE.matcher(Files.readString(source, StandardCharsets.UTF_8))
                            .find()) {
                silent.add(type.getName());
            }
        }

        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postmortem-core", "postmortem-render"})
    void nothing_internal_and_no_library_of_ours_is_named_in_it(String module) throws IOException {
        Set<Class<?>> known = new HashSet<>(api("postmortem-core").types());
        known.addAll(api("postmortem-render").types());
        List<String> leaks = new ArrayList<>();

        for (Class<?> type : api(module).types()) {
            supertypes(type)
                    .filter(named -> !mayBeNamed(named, known))
                    .forEach(named -> leaks.add(type + ": " + named));
            for (Member member : PublicApi.members(type)) {
                TypesInSignatures.of(member).stream()
                        .filter(named -> !mayBeNamed(named, known))
                        .forEach(named -> leaks.add(type + ": " + member + " names " + named));
            }
        }

        assertThat(leaks).isEmpty();
    }

    /** Each line with the package and type that it stands under. */
    private static Set<String> inFull(List<String> lines) {
        Set<String> all = new LinkedHashSet<>();
        String namespace = "";
        String type = "";
        for (String line : lines) {
            if (line.startsWith("    ")) {
                all.add(namespace + ": " + type + ": " + line.strip());
            } else if (line.startsWith("  ")) {
                all.add(namespace + ": " + line.strip());
                type = KIND_AND_NAME
                        .matcher(line.strip())
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group();
            } else {
                namespace = line;
            }
        }
        return all;
    }

    private static List<String> difference(Set<String> current, Set<String> reviewed) {
        return Stream.concat(
                        current.stream()
                                .filter(line -> !reviewed.contains(line))
                                .map(line -> "+ " + line),
                        reviewed.stream()
                                .filter(line -> !current.contains(line))
                                .map(line -> "- " + line))
                .toList();
    }

    /** Without those that are not public: who uses a builder or a record sees their members and not them. */
    private static Stream<Class<?>> supertypes(Class<?> type) {
        Stream<Type> types = Stream.of(
                        Stream.ofNullable(type.getGenericSuperclass()),
                        Arrays.stream(type.getGenericInterfaces()),
                        TypesInSignatures.bounds(type).stream())
                .flatMap(it -> it);
        return types.map(TypesInSignatures::of).flatMap(List::stream).filter(named -> !isHiddenSupertype(named, type));
    }

    private static boolean isHiddenSupertype(Class<?> named, Class<?> type) {
        return !Modifier.isPublic(named.getModifiers())
                && named.getPackageName().equals(type.getPackageName());
    }

    private static boolean mayBeNamed(Class<?> named, Set<Class<?>> known) {
        return named.isPrimitive()
                || known.contains(named)
                || LIBRARIES.stream().anyMatch(named.getName()::startsWith);
    }

    private static PublicApi api(String module) throws IOException {
        return PublicApi.of(Path.of("..", module, "target", "classes"));
    }
}
