package dev.postmortem.examples.gemtext;

import dev.postmortem.render.Format;
import dev.postmortem.render.FormatProvider;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;

/** Brings gemtext to whoever looks for formats: it is named in {@code META-INF/services}. */
// tag::provider[]
public final class GemtextFormat implements FormatProvider {

    /** The format; its media type is registered with IANA. */
    static final Format GEMTEXT = new Format("gemtext", "text/gemini", "gmi");

    /** Makes the provider. */
    public GemtextFormat() {}

    @Override
    public Format format() {
        return GEMTEXT;
    }

    @Override
    public Renderer renderer(RenderOptions options) {
        return Renderer.of(new GemtextWriter(options.links(), options.labels()), options);
    }
}
// end::provider[]
