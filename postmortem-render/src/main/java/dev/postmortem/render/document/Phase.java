package dev.postmortem.render.document;

import java.time.Instant;
import java.util.Optional;

/**
 * A phase of a {@link PhaseBar}.
 *
 * @param id what the phase is known by in every language, such as {@code undetected}
 * @param label its name on the page
 * @param from when it began
 * @param to when it ended
 * @param length how long it took, as the page shows it
 * @param tone how good or bad the phase is
 * @since 0.1.0
 */
public record Phase(String id, String label, Instant from, Instant to, String length, Tone tone) {

    /** Checks that everything is there and that the end is not before the beginning. */
    public Phase {
        id = Require.text("Phase.id", id);
        label = Require.text("Phase.label", label);
        Require.present("Phase.from", from);
        Require.present("Phase.to", to);
        Require.present("Phase.length", length);
        Require.present("Phase.tone", tone);
        Span.check("Phase", from, Optional.of(to));
    }
}
