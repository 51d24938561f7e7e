package dev.postmortem.render.html;

import dev.postmortem.render.internal.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** The milestones of a timeline with their names, on as many rows as it takes so that no two names meet on a phone. */
final class MilestoneRows {

    private record Mark(double share, String label, int row) {}

    private static final int MOST = 14;
    private static final int LONGEST_LABEL = 30;

    /** How wide a phone is, a column of a name, and the sign before the name, in pixels. */
    private static final double PHONE = 310;

    private static final double COLUMN = 7.2;
    private static final double SIGN = 22;

    private final List<Mark> marks = new ArrayList<>();

    /** For each row, from where to where each name goes. */
    private final List<List<double[]>> taken = new ArrayList<>();

    /** Adds a milestone, unless there are many already. */
    boolean add(double share, String milestone) {
        if (marks.size() == MOST) {
            return false;
        }
        String label = Words.beginning(milestone, LONGEST_LABEL);
        double width = (SIGN + DisplayWidth.columns(label) * COLUMN) / PHONE;
        double from = isLeftOf(share) ? share - width : share - SIGN / 2 / PHONE;
        int row = row(from, from + width);
        taken.get(row).add(new double[] {from, from + width});
        marks.add(new Mark(share, label, row));
        return true;
    }

    /** Says whether a name stands to the left of its sign, because there is no room to the right. */
    private static boolean isLeftOf(double share) {
        return share > 0.5;
    }

    private int row(double from, double to) {
        for (int row = 0; row < taken.size(); row++) {
            if (taken.get(row).stream().allMatch(name -> to < name[0] || from > name[1])) {
                return row;
            }
        }
        taken.add(new ArrayList<>());
        return taken.size() - 1;
    }

    int rows() {
        return taken.size();
    }

    /** Writes a line from each name down to the axis. */
    void lines(Markup markup, double inset, int height, int bottom) {
        for (Mark mark : marks) {
            double x = inset + mark.share() * (1 - 2 * inset);
            markup.start("line").classes("milestone").percent("x1", x).percent("x2", x);
            markup.attribute("y1", mark.row() * height + height / 2)
                    .attribute("y2", bottom)
                    .endEmpty();
        }
    }

    void names(Markup markup, double inset, int height) {
        for (Mark mark : marks) {
            double x = inset + mark.share() * (1 - 2 * inset);
            int y = mark.row() * height + height / 2;
            // A nested drawing, because a path cannot stand at a place in percent.
            markup.start("svg").percent("x", x).attribute("y", y).raw(" overflow=\"visible\">");
            markup.start("path")
                    .classes("milestone")
                    .raw(" d=\"M0-6 6 0 0 6-6 0z\"")
                    .endEmpty();
            boolean left = isLeftOf(mark.share());
            markup.start("text").classes(left ? "milestone to" : "milestone");
            markup.attribute("x", left ? -11 : 11).attribute("y", 4).end();
            markup.text(mark.label()).close("text").close("svg");
        }
    }
}
