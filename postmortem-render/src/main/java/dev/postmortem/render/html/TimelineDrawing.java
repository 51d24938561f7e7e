package dev.postmortem.render.html;

import dev.postmortem.render.document.Moment;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Timeline;
import dev.postmortem.render.label.Label;
import dev.postmortem.render.label.Labels;
import java.time.Instant;
import java.util.Optional;

/**
 * Draws the events of a timeline: the milestones with their names, and a lane for each component.
 *
 * <p>Two passes over the events, the first to learn where the scale begins and ends and which lanes there are. What is kept
 * does not grow with the number of events: events that would stand on each other are one mark, the bigger the more.
 */
final class TimelineDrawing {

    private static final int ROW = 20;
    private static final int LANE = 42;
    private static final int AXIS = 26;
    private static final double INSET = 0.025;

    private final Markup markup;
    private final PageIds ids;
    private final Labels words;

    TimelineDrawing(Markup markup, PageIds ids, Labels words) {
        this.markup = markup;
        this.ids = ids;
        this.words = words;
    }

    /**
     * Draws the events, unless there are fewer than two different times.
     *
     * @param timeline the events
     * @return how many events are drawn, unless that is all; a milestone without its name is not drawn as what it is
     */
    Optional<PartlyDrawn> write(Timeline timeline) {
        TimelineExtent extent = TimelineExtent.of(timeline.moments());
        Instant from = extent.from();
        Instant to = extent.to();
        if (from == null || to == null || !from.isBefore(to)) {
            return Optional.empty();
        }
        TimeAxis axis = timeline.zero()
                .map(zero -> TimeAxis.from(from, to, zero))
                .orElseGet(() -> TimeAxis.fromItsStart(from, to));
        MilestoneRows milestones = new MilestoneRows();
        collect(timeline.moments(), axis, extent, milestones);
        Optional<PartlyDrawn> part = PartlyDrawn.of(extent.count() - extent.leftOut(), extent.count());
        draw(axis, extent, milestones, part.map(shown -> shown.told(words)));
        return part;
    }

    private static void collect(
            Sequence<Moment> moments, TimeAxis axis, TimelineExtent extent, MilestoneRows milestones) {
        for (Moment moment : moments) {
            double share = axis.share(moment.from());
            LaneMarks lane = extent.lane(moment);
            Optional<String> milestone = moment.milestone();
            if (milestone.isPresent() ? !milestones.add(share, milestone.get()) : lane == null) {
                extent.leaveOut();
            }
            if (lane == null) {
                continue;
            }
            if (moment.to().isPresent()) {
                lane.bar(share, axis.share(moment.to().get()));
            } else {
                lane.mark(share);
            }
        }
    }

    private void draw(TimeAxis axis, TimelineExtent extent, MilestoneRows milestones, Optional<String> leftOut) {
        int top = milestones.rows() * ROW + 6;
        int bottom = top;
        for (LaneMarks lane : extent.lanes()) {
            bottom += lane.isEmpty() ? 0 : LANE;
        }
        markup.open("figure", "timeline").line();
        String title = ids.next("drawing");
        markup.start("svg").attribute("width", "100%").attribute("height", bottom + AXIS);
        markup.raw(" role=\"img\"").attribute("aria-labelledby", title).end();
        markup.start("title")
                .attribute("id", title)
                .end()
                .text(words.text(Label.TIMELINE_TITLE))
                .close("title");
        leftOut.ifPresent(text -> markup.element("desc", text));
        milestones.lines(markup, INSET, ROW, bottom);
        int lanes = top;
        for (LaneMarks lane : extent.lanes()) {
            if (!lane.isEmpty()) {
                lane.write(markup, INSET, lanes, extent.isNamed());
                lanes += LANE;
            }
        }
        milestones.names(markup, INSET, ROW);
        axis.write(markup, INSET, bottom);
        markup.close("svg").line();
        leftOut.ifPresent(text -> markup.open("figcaption").text(text).close("figcaption"));
        markup.close("figure").line();
    }
}
