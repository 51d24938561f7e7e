package dev.postmortem.examples.rendering;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.postmortem.render.Renderers;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of formats in {@code docs/rendering.md} to the renderers and to the options of their writers. */
final class FormatTableTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (?<renderers>`Renderers\\.[^|]+) \\|[^|]+\\|(?<options>[^|]*)\\|$");

    private static final Pattern RENDERER = Pattern.compile("`(?:Renderers\\.)?(\\w+)\\(…\\)`");

    private static final Pattern OPTION = Pattern.compile("`(\\w+)`");

    /** What a renderer takes from the options for every format, and what the page says of all writers at once. */
    private static final Set<String> OF_ALL = Set.of("build", "linkPolicy", "words", "customBlock");

    /**
     * A row of the table.
     *
     * @param renderers the methods of {@link Renderers}
     * @param options the options of their writers
     */
    record Row(Set<String> renderers, Set<String> options) {}

    static List<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("../docs/rendering.md"), StandardCharsets.UTF_8))
                .results()
                .map(row -> new Row(names(RENDERER, row.group(1)), names(OPTION, row.group(2))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_options_of_a_writer_are_all_listed(Row row) {
        Set<String> options = renderers()
                .filter(renderer -> row.renderers().contains(renderer.getName()))
                .flatMap(renderer -> Arrays.stream(builder(renderer).getMethods()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .filter(option -> !OF_ALL.contains(option))
                .collect(toCollection(TreeSet::new));

        assertThat(row.options()).isEqualTo(options);
    }

    @Test
    void no_renderer_is_forgotten() throws IOException {
        assertThat(rows().stream().flatMap(row -> row.renderers().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        renderers().map(Method::getName).toList());
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(name -> name.group(1)).collect(toCollection(TreeSet::new));
    }

    /** Those methods that take the options of a writer. */
    private static Stream<Method> renderers() {
        return Arrays.stream(Renderers.class.getMethods())
                .filter(method -> method.getDeclaringClass() == Renderers.class && method.getParameterCount() == 2);
    }

    private static Class<?> builder(Method renderer) {
        ParameterizedType edit = (ParameterizedType) renderer.getGenericParameterTypes()[1];
        return (Class<?>) ((WildcardType) edit.getActualTypeArguments()[0]).getLowerBounds()[0];
    }
}
