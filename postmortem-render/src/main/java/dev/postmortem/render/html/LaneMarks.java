package dev.postmortem.render.html;

import java.util.BitSet;

/** What happened to one component: single events and those that lasted, each on a fixed number of places. */
final class LaneMarks {

    /** A place is about as wide as a mark on a phone. */
    private static final int PLACES = 48;

    /** A bar is drawn with more care than a mark, because its ends mean something. */
    private static final int STEPS = 1000;

    private static final int LONGEST_NAME = 40;
    private static final int BASE = 28;
    private static final int MANY = 10;

    private final String name;
    private final int[] counts = new int[PLACES];
    private final double[] firsts = new double[PLACES];
    private final BitSet covered = new BitSet(STEPS);

    LaneMarks(String name) {
        this.name = name;
    }

    void mark(double share) {
        int place = (int) Math.min(PLACES - 1L, Math.round(share * PLACES - 0.5));
        place = Math.max(0, place);
        if (counts[place] == 0) {
            firsts[place] = share;
        }
        counts[place]++;
    }

    void bar(double from, double to) {
        int start = (int) (from * (STEPS - 1));
        covered.set(start, Math.max(start + 1, (int) Math.ceil(to * (STEPS - 1))));
    }

    boolean isEmpty() {
        return covered.isEmpty() && marks() == 0;
    }

    private int marks() {
        int marks = 0;
        for (int count : counts) {
            marks += count;
        }
        return marks;
    }

    void write(Markup markup, double inset, int top, boolean named) {
        double width = 1 - 2 * inset;
        if (named) {
            markup.start("text").classes("lane").attribute("y", top + 14).end();
            markup.text(Words.beginning(name, LONGEST_NAME)).close("text");
        }
        markup.start("line").classes("lane").attribute("x2", "100%");
        markup.attribute("y1", top + BASE).attribute("y2", top + BASE).endEmpty();
        for (int from = covered.nextSetBit(0); from >= 0; ) {
            int to = covered.nextClearBit(from);
            markup.start("rect").classes("lasted");
            markup.percent("x", inset + width * from / (STEPS - 1)).attribute("y", top + BASE - 5);
            markup.percent("width", width * (to - from) / (STEPS - 1))
                    .raw(" height=\"10\" rx=\"5\"")
                    .endEmpty();
            from = covered.nextSetBit(to);
        }
        for (int place = 0; place < PLACES; place++) {
            if (counts[place] > 0) {
                markup.start("circle").classes("event").percent("cx", inset + width * firsts[place]);
                markup.attribute("cy", top + BASE)
                        .attribute("r", radius(counts[place]))
                        .endEmpty();
            }
        }
    }

    /** The more events, the bigger the mark. */
    private static int radius(int count) {
        if (count == 1) {
            return 4;
        }
        return count < MANY ? 6 : 8;
    }
}
