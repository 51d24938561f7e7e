package dev.postmortem.render.html;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A scale of time with marks at round distances from its zero, told as the page tells them: {@code T+1h30m}. */
final class TimeAxis {

    /** A mark: where it stands, from 0 to 1, and what it says. */
    record Tick(double share, String label) {}

    /** More would not fit side by side on a phone. */
    private static final int MOST = 6;

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private static final long[] STEPS = {
        1,
        2,
        5,
        10,
        15,
        30,
        MINUTE,
        2 * MINUTE,
        5 * MINUTE,
        10 * MINUTE,
        15 * MINUTE,
        30 * MINUTE,
        HOUR,
        2 * HOUR,
        3 * HOUR,
        4 * HOUR,
        6 * HOUR,
        12 * HOUR,
        DAY,
        2 * DAY,
        5 * DAY,
        10 * DAY,
        30 * DAY,
        60 * DAY,
        120 * DAY,
        365 * DAY
    };

    private final Instant from;
    private final Duration length;
    private final Instant zero;

    private final String sign;

    private TimeAxis(Instant from, Instant to, Instant zero, String sign) {
        this.from = from;
        this.length = Duration.between(from, to);
        this.zero = zero;
        this.sign = sign;
    }

    /**
     * Makes a scale that counts as the page does.
     *
     * @param from where it begins
     * @param to where it ends, later than that
     * @param zero what is {@code T+0} on the page, which need not be on the scale
     */
    static TimeAxis from(Instant from, Instant to, Instant zero) {
        return new TimeAxis(from, to, zero, "T");
    }

    /** Makes a scale of a page that does not count, or from where is not known: its marks say how long after its start. */
    static TimeAxis fromItsStart(Instant from, Instant to) {
        return new TimeAxis(from, to, from, "");
    }

    /** Returns where a time stands, from 0 to 1. */
    double share(Instant time) {
        return Math.min(1, Math.max(0, seconds(Duration.between(from, time)) / seconds(length)));
    }

    private static double seconds(Duration duration) {
        // Not in nanoseconds, which overflow after 292 years.
        return duration.toSeconds() + duration.toNanosPart() / 1e9;
    }

    /** Returns the marks from left to right. */
    List<Tick> ticks() {
        long step = step();
        Duration start = Duration.between(zero, from);
        // No mark stands before the scale, not by a part of a second either.
        long begun = start.toNanosPart() == 0 ? start.toSeconds() : start.toSeconds() + 1;
        long first = Math.floorDiv(begun + step - 1, step) * step;
        long last = Duration.between(zero, from.plus(length)).toSeconds();
        List<Tick> ticks = new ArrayList<>();
        for (long at = first; at <= last; at += step) {
            ticks.add(new Tick(share(zero.plusSeconds(at)), label(at)));
        }
        return ticks;
    }

    private long step() {
        long seconds = length.toSeconds();
        for (long step : STEPS) {
            if (seconds / step < MOST) {
                return step;
            }
        }
        long step = STEPS[STEPS.length - 1];
        while (seconds / step >= MOST) {
            step *= 2;
        }
        return step;
    }

    private String label(long at) {
        if (at == 0) {
            return sign.isEmpty() ? "0" : sign + "+0";
        }
        long rest = Math.abs(at);
        StringBuilder label = new StringBuilder(sign).append(at < 0 ? '-' : '+');
        if (rest % DAY == 0 && rest >= 3 * DAY) {
            return label.append(rest / DAY).append('d').toString();
        }
        long hours = rest / HOUR;
        long minutes = rest % HOUR / MINUTE;
        long left = rest % MINUTE;
        if (hours > 0) {
            label.append(hours).append('h');
        }
        if (minutes > 0) {
            label.append(hours > 0 && minutes < 10 ? "0" : "").append(minutes).append('m');
        }
        if (left > 0) {
            label.append(left).append('s');
        }
        return label.toString();
    }

    /** Writes a line with the marks below a drawing. */
    void write(Markup markup, double inset, int top) {
        markup.start("line").classes("axis").percent("x1", inset).percent("x2", 1 - inset);
        markup.attribute("y1", top).attribute("y2", top).endEmpty();
        for (Tick tick : ticks()) {
            double x = inset + tick.share() * (1 - 2 * inset);
            markup.start("line").classes("axis").percent("x1", x).percent("x2", x);
            markup.attribute("y1", top).attribute("y2", top + 5).endEmpty();
            markup.start("text").classes("tick " + anchor(x)).percent("x", x).attribute("y", top + 19);
            markup.end().raw(tick.label()).close("text");
        }
    }

    private static String anchor(double x) {
        if (x < 0.06) {
            return "from";
        }
        return x > 0.94 ? "to" : "around";
    }
}
