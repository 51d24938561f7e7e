package acme.postmortem.formats;

import dev.postmortem.render.Format;
import dev.postmortem.render.FormatProvider;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.Renderer;
import dev.postmortem.render.section.Outline;

/** Brings the format {@code pager} to whoever looks for formats. */
public final class PagerFormat implements FormatProvider {

    static final Format PAGER = new Format("pager", "text/plain", "pager.txt");

    /** Makes the provider. */
    public PagerFormat() {}

    @Override
    public Format format() {
        return PAGER;
    }

    @Override
    public Renderer renderer(RenderOptions options) {
        return Renderer.of(new PagerWriter(), options.withDefaultOutline(Outline.card()));
    }
}
