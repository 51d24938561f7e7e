package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.value.When;
import java.time.Duration;
import java.util.Arrays;

/** How far apart times may lie before they contradict each other. */
public final class Leeway {

    /** What "about" is taken to mean of a clock time. */
    private static final Duration ABOUT = Duration.ofMinutes(15);

    private Leeway() {}

    /** Returns the tolerance, or more if one of the times is only approximate. */
    public static Duration of(Duration tolerance, When... times) {
        boolean approximate = Arrays.stream(times).anyMatch(When::approximate);
        return approximate && tolerance.compareTo(ABOUT) < 0 ? ABOUT : tolerance;
    }
}
