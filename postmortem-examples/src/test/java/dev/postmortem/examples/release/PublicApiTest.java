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
import java.util.List;
import java.util.Set;
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

    @ParameterizedTest
    @ValueSource(strings = {"postmortem-core", "postmortem-render"})
    void the_api_is_the_one_that_was_reviewed(String module) throws IOException {
        Path list = Path.of("..", module, "api.txt");

        String current = String.join("\n", api(module).lines()) + "\n";

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(list, current, StandardCharsets.UTF_8);
        }
        assertThat(current)
                .as("the public API; -Dgolden.update=true writes %s anew", list.getFileName())
                .isEqualTo(Files.readString(list, StandardCharsets.UTF_8));
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
