package dev.postmortem.render.html;

import dev.postmortem.render.document.Tone;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The patterns over the colours of a drawing, so that tones differ where colours do not. */
final class Hatching {

    private final Map<Tone, String> patterns = new EnumMap<>(Tone.class);

    private Hatching() {}

    /** Writes the patterns into a drawing. A phase that only informs has none. */
    static Hatching define(Markup markup, PageIds ids) {
        Hatching hatching = new Hatching();
        markup.open("defs");
        hatching.pattern(Tone.CRITICAL, "M-1 1 1-1M0 6 6 0M5 7 7 5", markup, ids);
        hatching.pattern(Tone.WARNING, "M1 3h2", markup, ids);
        hatching.pattern(Tone.GOOD, "M0 3h6", markup, ids);
        hatching.pattern(Tone.NEUTRAL, "M3 0v6", markup, ids);
        markup.close("defs");
        return hatching;
    }

    private void pattern(Tone tone, String path, Markup markup, PageIds ids) {
        String id = ids.next("hatch");
        patterns.put(tone, id);
        markup.start("pattern").attribute("id", id);
        markup.raw(" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">");
        markup.start("path").classes("hatch").attribute("d", path).endEmpty().close("pattern");
    }

    /** Returns what an area of this tone is filled with above its colour, or null. */
    @Nullable
    String over(Tone tone) {
        String id = patterns.get(tone);
        return id == null ? null : "url(#" + id + ")";
    }
}
