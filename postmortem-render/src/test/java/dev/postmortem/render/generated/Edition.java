package dev.postmortem.render.generated;

import dev.postmortem.model.value.Audience;
import dev.postmortem.render.RenderOptions;
import dev.postmortem.render.label.Labels;
import dev.postmortem.render.section.Outline;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** For whom a generated postmortem is rendered, and how: every combination comes once in 48 seeds. */
final class Edition {

    static final List<Outline> OUTLINES =
            List.of(Outline.template(), Outline.readerFirst(), Outline.googleSre(), Outline.executive());

    private static final List<Labels> LANGUAGES = List.of(Labels.english(), Labels.german(), Labels.japanese());

    private static final List<Audience> AUDIENCES = List.of(Audience.values());

    private Edition() {}

    /** Returns the options of a seed. */
    static RenderOptions of(long seed) {
        int turn = (int) (seed % 48);
        return RenderOptions.with(o -> {
            o.outline(OUTLINES.get(turn % 4));
            o.labels(LANGUAGES.get(turn / 4 % 3));
            o.audience(AUDIENCES.get(turn / 12));
            if (seed % 5 == 0) {
                o.zones(ZoneId.of("Asia/Tokyo"), ZoneOffset.UTC, ZoneId.of("America/New_York"));
            }
            if (seed % 7 == 3) {
                o.maxRows(2);
            }
        });
    }
}
