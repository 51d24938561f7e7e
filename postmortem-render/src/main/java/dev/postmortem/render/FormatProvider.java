package dev.postmortem.render;

import java.util.function.Function;

/**
 * Brings a format to a {@link FormatRegistry}: from another library by {@link java.util.ServiceLoader}, or registered
 * by hand.
 *
 * <p>A library names its provider in {@code META-INF/services/dev.postmortem.render.FormatProvider}, and in its
 * {@code module-info.java} by {@code provides dev.postmortem.render.FormatProvider with …}. An implementation is
 * immutable and thread-safe.
 *
 * @since 0.1.0
 */
public interface FormatProvider {

    /**
     * Returns the format.
     *
     * @return the format, the same in each call
     */
    Format format();

    /**
     * Returns a renderer of the format.
     *
     * @param options what the document tells and how
     * @return the renderer
     */
    Renderer renderer(RenderOptions options);

    /**
     * Returns a provider of a renderer.
     *
     * @param format the format
     * @param renderer makes the renderer from the options
     * @return the provider
     */
    static FormatProvider of(Format format, Function<? super RenderOptions, ? extends Renderer> renderer) {
        return new NamedFormat(format, renderer);
    }
}
