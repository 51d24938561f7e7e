package dev.postmortem.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private ClassLoader libraryOf(Class<?> provider) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(FormatProvider.class.getName()), provider.getName(), StandardCharsets.UTF_8);
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

    @Test
    void a_host_can() {
        Renderer ours = Renderers.markdown(o -> o.maxRows(1));

        FormatRegistry registry = FormatRegistry.standard().plus(FormatProvider.of(Format.MARKDOWN, options -> ours));

        assertThat(registry.renderer("markdown", RenderOptions.defaults())).isSameAs(ours);
    }
}
