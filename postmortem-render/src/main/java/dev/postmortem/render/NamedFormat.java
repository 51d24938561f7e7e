package dev.postmortem.render;

import java.util.Objects;
import java.util.function.Function;

/** A format and what makes its renderers. */
record NamedFormat(Format format, Function<? super RenderOptions, ? extends Renderer> maker) implements FormatProvider {

    NamedFormat {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(maker, "renderer");
    }

    @Override
    public Renderer renderer(RenderOptions options) {
        return maker.apply(options);
    }
}
