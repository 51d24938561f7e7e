package dev.postmortem.examples.restructuredtext;

import dev.postmortem.render.Format;
import dev.postmortem.render.FormatProvider;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;

/** Brings reStructuredText to whoever looks for formats: it is named in {@code META-INF/services}. */
public final class RestructuredTextFormat implements FormatProvider {

    /** The format. */
    static final Format RESTRUCTURED_TEXT = new Format("restructuredtext", "text/x-rst", "rst");

    /** Makes the provider. */
    public RestructuredTextFormat() {}

    @Override
    public Format format() {
        return RESTRUCTURED_TEXT;
    }

    @Override
    public Renderer renderer(RenderOptions options) {
        return Renderer.of(new RestructuredTextWriter(options.links()), options);
    }
}
