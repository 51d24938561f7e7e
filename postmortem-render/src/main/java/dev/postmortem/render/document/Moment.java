package dev.postmortem.render.document;

import java.time.Instant;
import java.util.Optional;

/**
 * An event of a {@link Timeline}, as a drawing needs it.
 *
 * @param from when it happened or began
 * @param to when it ended; absent if it is a point in time
 * @param lane what it happened to, such as the name of a component; absent if that is not known
 * @param milestone the name of the milestone that it marks, in the language of the document; absent if it marks none
 * @param text what happened
 * @since 0.1.0
 */
public record Moment(
        Instant from, Optional<Instant> to, Optional<String> lane, Optional<String> milestone, String text) {

    /** Checks that time and text are there and that the end is not before the beginning. */
    public Moment {
        Require.present("Moment.from", from);
        to = Require.orEmpty(to);
        lane = Require.orEmpty(lane);
        milestone = Require.orEmpty(milestone);
        Require.present("Moment.text", text);
        Span.check("Moment", from, to);
    }
}
