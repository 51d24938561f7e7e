package dev.postmortem.render.document;

import java.util.Optional;

/**
 * A point in time or a date: the words on the page and, if it is exact enough, the value behind them.
 *
 * @param text the time as the page shows it, in the zone that the page states
 * @param machine the same time in ISO 8601, such as {@code 2026-03-14T10:00:00Z}, {@code 2026-03-28} or {@code 2026-03}; absent if the time cannot be said that exactly
 * @since 0.1.0
 */
public record TimeRef(String text, Optional<String> machine) implements Inline {

    /** Checks that the text is there. */
    public TimeRef {
        text = Require.text("TimeRef.text", text);
        machine = Require.orEmpty(machine);
    }
}
