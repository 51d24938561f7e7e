package dev.postmortem.render.section;

import dev.postmortem.metric.Durations;
import dev.postmortem.render.label.Label;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/** Says how long something took, in the units of {@link Durations#inUnits} as the language writes them. */
final class DurationWords {

    private static final Map<String, Label> UNITS = Map.of(
            "d", Label.DAYS,
            "h", Label.HOURS,
            "min", Label.MINUTES,
            "s", Label.SECONDS,
            "ms", Label.MILLISECONDS,
            "ns", Label.NANOSECONDS);

    private DurationWords() {}

    static String of(Duration duration, Wording wording) {
        String[] numbersAndUnits = Durations.inUnits(duration).split(" ", -1);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < numbersAndUnits.length; i += 2) {
            Label unit = Objects.requireNonNull(UNITS.get(numbersAndUnits[i + 1]), numbersAndUnits[i + 1]);
            words.append(i == 0 ? "" : wording.text(Label.DURATION_SEPARATOR))
                    .append(wording.text(unit, numbersAndUnits[i]));
        }
        return words.toString();
    }
}
