package dev.postmortem.render.section;

import dev.postmortem.model.value.Precision;
import dev.postmortem.model.value.When;
import dev.postmortem.render.label.Label;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Counts from the start of the impact: {@code T+5m}, {@code T+1h05m}, {@code T-12m}. */
final class SinceStart {

    private final Instant start;
    private final boolean toTheSecond;

    private final UnaryOperator<String> about;

    private SinceStart(Instant start, boolean toTheSecond, UnaryOperator<String> about) {
        this.start = start;
        this.toTheSecond = toTheSecond;
        this.about = about;
    }

    static Optional<SinceStart> of(When start, SectionContext context) {
        return IncidentClock.start(start)
                .map(instant ->
                        new SinceStart(instant, isToTheSecond(start), text -> context.label(Label.ABOUT, text)));
    }

    /** Returns the time since the start, or empty if the time is not known to the minute. */
    Optional<String> tell(When when) {
        return elapsed(when).map(text -> when.approximate() ? about.apply(text) : text);
    }

    private Optional<String> elapsed(When when) {
        return IncidentClock.start(when).map(instant -> {
            ChronoUnit unit = toTheSecond && isToTheSecond(when) ? ChronoUnit.SECONDS : ChronoUnit.MINUTES;
            Duration elapsed = Duration.between(start.truncatedTo(unit), instant.truncatedTo(unit));
            return "T" + (elapsed.isNegative() ? "-" : "+") + text(elapsed.abs());
        });
    }

    private static boolean isToTheSecond(When when) {
        return IncidentClock.precision(when)
                .filter(precision -> precision.compareTo(Precision.SECOND) <= 0)
                .isPresent();
    }

    private static String text(Duration elapsed) {
        long hours = elapsed.toHours();
        int minutes = elapsed.toMinutesPart();
        int seconds = elapsed.toSecondsPart();
        if (elapsed.isZero()) {
            return "0";
        }
        String text = hours > 0 ? hours + "h" + twoDigits(minutes) + "m" : "";
        if (hours == 0 && minutes > 0) {
            text = minutes + "m";
        }
        if (seconds > 0) {
            text += text.isEmpty() ? seconds + "s" : twoDigits(seconds) + "s";
        }
        return text;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
