package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.model.value.When;
import java.time.Duration;
import java.util.Optional;

/** How far apart two times may lie before they contradict each other. */
final class Leeway {

    /** What "about" is taken to mean of a clock time. */
    private static final Duration ABOUT = Duration.ofMinutes(15);

    private Leeway() {}

    /** Returns the tolerance, or more if one of the times is only approximate. */
    static Duration of(Duration tolerance, Optional<When> a, Optional<When> b) {
        boolean approximate = a.map(When::approximate).orElse(false)
                || b.map(When::approximate).orElse(false);
        return approximate && tolerance.compareTo(ABOUT) < 0 ? ABOUT : tolerance;
    }
}
