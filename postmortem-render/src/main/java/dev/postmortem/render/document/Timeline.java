package dev.postmortem.render.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The timeline: a table, which is the truth, and the same events as data from which a format may draw.
 *
 * @param table the events as a table
 * @param zero the instant from which the page counts, its {@code T+0}; absent if it does not count
 * @param moments the events whose time is known well enough to be drawn, in the order of the table; may be made on demand
 * @since 0.1.0
 */
public record Timeline(Table table, Optional<Instant> zero, Sequence<Moment> moments) implements RichBlock {

    /** Checks that table and moments are there. */
    public Timeline {
        Require.present("Timeline.table", table);
        zero = Require.orEmpty(zero);
        Require.present("Timeline.moments", moments);
    }

    @Override
    public List<Block> fallback() {
        return List.of(table);
    }
}
