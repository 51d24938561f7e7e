package dev.postmortem.render.html;

import dev.postmortem.render.document.Phase;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.internal.DisplayWidth;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.time.Instant;
import java.util.List;

/**
 * Draws the phases of an incident to scale, with each named in text below and, where there is room, above it.
 *
 * <p>All that depends on the time is in percent and all that depends on the text is in pixels, so the drawing is as wide
 * as the page and its words are never smaller than the page's.
 */
final class PhaseDrawing {

    /** What a phase is drawn wide at least, so that it can be seen on a phone. */
    private static final double NARROWEST = 0.014;

    private static final int BAR_TOP = 22;
    private static final int BAR_HEIGHT = 30;
    private static final int AXIS_TOP = 60;
    private static final int HEIGHT = 84;

    /** How wide the page is at least where names stand above the bar, and how wide a column is at most. */
    private static final int ROOM = 620;

    private static final int COLUMN = 8;

    private final Markup markup;
    private final PageIds ids;
    private final Labels words;

    PhaseDrawing(Markup markup, PageIds ids, Labels words) {
        this.markup = markup;
        this.ids = ids;
        this.words = words;
    }

    void write(PhaseBar bar) {
        List<Phase> phases = bar.phases();
        Instant from = phases.stream().map(Phase::from).min(Instant::compareTo).orElseThrow();
        Instant to = phases.stream().map(Phase::to).max(Instant::compareTo).orElseThrow();
        markup.open("figure", "phases").line();
        if (from.isBefore(to)) {
            Hatching hatching = drawing(bar, TimeAxis.fromItsStart(from, to));
            legend(phases, hatching);
        }
        markup.open("figcaption").text(bar.description()).close("figcaption");
        markup.close("figure").line();
    }

    private Hatching drawing(PhaseBar bar, TimeAxis axis) {
        String title = ids.next("drawing");
        markup.start("svg").classes("bar").attribute("width", "100%").attribute("height", HEIGHT);
        markup.raw(" role=\"img\"").attribute("aria-labelledby", title).end();
        markup.start("title")
                .attribute("id", title)
                .end()
                .text(words.text(Label.PHASES_DRAWN))
                .close("title");
        markup.element("desc", bar.description());
        Hatching hatching = Hatching.define(markup, ids);
        // Last those that are drawn wider than they are, or their neighbours would cover them.
        for (boolean narrow : new boolean[] {false, true}) {
            for (Phase phase : bar.phases()) {
                double width = axis.share(phase.to()) - axis.share(phase.from());
                if (narrow == width < NARROWEST) {
                    phase(phase, axis, hatching);
                }
            }
        }
        axis.write(markup, 0, AXIS_TOP);
        markup.close("svg").line();
        return hatching;
    }

    private void phase(Phase phase, TimeAxis axis, Hatching hatching) {
        double from = axis.share(phase.from());
        double width = Math.max(NARROWEST, axis.share(phase.to()) - from);
        double x = Math.min(from, 1 - width);
        place(markup.start("rect").classes("fill " + Shade.classOf(phase.tone())), x, width);
        String pattern = hatching.over(phase.tone());
        if (pattern != null) {
            place(markup.start("rect").attribute("fill", pattern), x, width);
        }
        place(markup.start("rect").classes("edge"), x, width);
        if (hasRoom(phase, width)) {
            markup.start("text")
                    .classes("above")
                    .percent("x", x)
                    .attribute("y", BAR_TOP - 8)
                    .end();
            markup.open("tspan", "name")
                    .text(phase.label())
                    .close("tspan")
                    .raw(" ")
                    .text(phase.length());
            markup.close("text");
        }
    }

    private static boolean hasRoom(Phase phase, double width) {
        return DisplayWidth.columns(phase.label() + " " + phase.length()) * COLUMN < width * ROOM;
    }

    private void place(Markup rectangle, double x, double width) {
        rectangle
                .percent("x", x)
                .attribute("y", BAR_TOP)
                .percent("width", width)
                .attribute("height", BAR_HEIGHT)
                .endEmpty();
    }

    /** Names all phases: those that are too short for a name above the bar, and all of them where the page is narrow. */
    private void legend(List<Phase> phases, Hatching hatching) {
        markup.start("ol").classes("legend").attribute("role", "list").end();
        for (Phase phase : phases) {
            markup.open("li").start("svg").classes("swatch").raw(" width=\"14\" height=\"14\" aria-hidden=\"true\">");
            swatch(markup.start("rect").classes("fill " + Shade.classOf(phase.tone())));
            String pattern = hatching.over(phase.tone());
            if (pattern != null) {
                swatch(markup.start("rect").attribute("fill", pattern));
            }
            markup.close("svg")
                    .element("strong", phase.label())
                    .raw(" ")
                    .text(phase.length())
                    .close("li");
        }
        markup.close("ol").line();
    }

    private static void swatch(Markup rectangle) {
        rectangle.raw(" width=\"14\" height=\"14\" rx=\"3\"").endEmpty();
    }
}
