package dev.postmortem.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class FormatRegistryTest {

    private static final Format TITLES = new Format("titles", "text/plain", "txt");

    @TempDir
    private Path folder;

    /** What another library would bring. */
    public static final class Discovered implements FormatProvider {

        @Override
        public Format format() {
            return TITLES;
        }

        @Override
        public Renderer renderer(RenderOptions options) {
            return Renderers.markdown(options);
        }
    }

    /** What another library would bring in place of a standard format. */
    public static final class Intruder implements FormatProvider {

        @Override
        public Format format() {
            return Format.MARKDOWN;
        }

        @Override
        public Renderer renderer(RenderOptions options) {
            throw new AssertionError("It must not be asked");
        }
    }

    /** One that says nothing of its format. */
    public static final class Nameless extends Broken {

        @Override
        public Format format() {
            return null;
        }
    }

    /** One that fails when it is asked for its format. */
    public static final class Failing extends Broken {

        @Override
        public Format format() {
            throw new IllegalArgumentException("no licence");
        }
    }

    /** One that cannot be made. */
    public static final class Unmade extends Broken {

        /** Fails. */
        public Unmade() {
            throw new IllegalStateException("no disk");
        }
    }

    /** One whose library lacks another one. */
    public static final class Unlinked extends Broken {

        /** Fails. */
        public Unlinked() {
            throw new NoClassDefFoundError("acme/Docx");
        }
    }

    /** One that uses what another version of its library has, and this one has not. */
    public static final class Outdated extends Broken {

        @Override
        public Format format() {
            throw new NoSuchMethodError("acme.Docx.extension()");
        }
    }

    /** What cannot be used. */
    abstract static class Broken implements FormatProvider {

        @Override
        public Format format() {
            return TITLES;
        }

        @Override
        public Renderer renderer(RenderOptions options) {
            throw new AssertionError("It must not be asked");
        }
    }

    private ClassLoader libraryOf(Class<?>... providers) throws IOException {
        return libraryOf(Stream.of(providers).map(Class::getName).toArray(String[]::new));
    }

    private ClassLoader libraryOf(String... providers) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(FormatProvider.class.getName()), String.join("\n", providers), StandardCharsets.UTF_8);
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
    }

    @Test
    void a_format_is_chosen_by_name() {
        Renderer renderer = FormatRegistry.standard().renderer("markdown", RenderOptions.defaults());

        assertThat(renderer.format()).isEqualTo(Format.MARKDOWN);
    }

    @Test
    void a_name_that_is_not_known_is_refused_with_those_that_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormatRegistry.standard().renderer("docx", RenderOptions.defaults()))
                .withMessage("No format \"docx\": give one of "
                        + String.join(
                                ", ",
                                FormatRegistry.standard().formats().stream()
                                        .map(Format::id)
                                        .toList()));
    }

    @Test
    void a_library_brings_a_format() throws IOException {
        FormatRegistry registry = FormatRegistry.standard().plusDiscovered(libraryOf(Discovered.class));

        assertThat(registry.formats()).contains(TITLES);
    }

    @Test
    void a_library_cannot_take_the_place_of_a_format_that_is_registered() throws IOException {
        FormatRegistry registry = FormatRegistry.standard().plusDiscovered(libraryOf(Intruder.class));

        assertThat(registry.renderer("markdown", RenderOptions.defaults()).format())
                .isEqualTo(Format.MARKDOWN);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(Nameless.class, "The format of " + Nameless.class.getName() + " is null"),
                arguments(Failing.class, " failed: java.lang.IllegalArgumentException: no licence"),
                arguments(Unmade.class, ", because of java.lang.IllegalStateException: no disk"),
                arguments(Unlinked.class, ", because of java.lang.NoClassDefFoundError: acme/Docx"),
                arguments(Outdated.class, " failed: java.lang.NoSuchMethodError: acme.Docx.extension()"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_library_that_cannot_be_used_hides_no_other_and_is_named(Class<?> broken, String why) throws IOException {
        FormatRegistry registry = FormatRegistry.standard().plusDiscovered(libraryOf(broken, Discovered.class));

        assertThat(registry.renderer("titles", RenderOptions.defaults())).isNotNull();
        assertThat(registry.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("A format cannot be used: ")
                        .contains(broken.getName(), why));
    }

    @Test
    void a_library_that_is_not_there_hides_no_other() throws IOException {
        FormatRegistry registry =
                FormatRegistry.standard().plusDiscovered(libraryOf("acme.Missing", Discovered.class.getName()));

        assertThat(registry.formats()).contains(TITLES);
        assertThat(registry.problems()).singleElement().asString().contains("acme.Missing");
    }

    @Test
    void a_library_whose_class_cannot_be_linked_hides_no_other() throws IOException {
        ClassLoader unlinked = new ClassLoader(libraryOf("acme.Docx", Discovered.class.getName())) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.equals("acme.Docx")) {
                    throw new NoClassDefFoundError("acme/Office");
                }
                return super.loadClass(name, resolve);
            }
        };

        FormatRegistry registry = FormatRegistry.standard().plusDiscovered(unlinked);

        assertThat(registry.formats()).contains(TITLES);
        assertThat(registry.problems())
                .containsExactly("A format cannot be used: java.lang.NoClassDefFoundError: acme/Office");
    }

    @Test
    void who_asks_for_a_format_that_is_missing_is_told_of_those_that_cannot_be_used() throws IOException {
        FormatRegistry registry = FormatRegistry.standard()
                .plusDiscovered(libraryOf(Failing.class))
                .plus(FormatProvider.of(new Format("ours", "text/plain", "txt"), Renderers::text));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.renderer("titles", RenderOptions.defaults()))
                .withMessageStartingWith("No format \"titles\": give one of markdown, ")
                .withMessageEndingWith(", ours. A format cannot be used: " + Failing.class.getName()
                        + " failed: java.lang.IllegalArgumentException: no licence");
    }

    @Test
    void a_host_can() {
        Renderer ours = Renderers.markdown(o -> o.maxRows(1));

        FormatRegistry registry = FormatRegistry.standard().plus(FormatProvider.of(Format.MARKDOWN, options -> ours));

        assertThat(registry.renderer("markdown", RenderOptions.defaults())).isSameAs(ours);
    }
}
