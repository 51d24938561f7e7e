package dev.postmortem.model.impact;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.postmortem.model.value.Term;

/**
 * How much of a service was left in a window of impact.
 *
 * <p>The vocabulary is open: {@code ServiceLevel.of("search-only")} adds a word of one's own.
 *
 * @since 0.1.0
 */
public final class ServiceLevel extends Term {

    /** Nothing was served. */
    public static final ServiceLevel DOWN = new ServiceLevel("down");

    /** Reads were served, writes were not. */
    public static final ServiceLevel READ_ONLY = new ServiceLevel("read-only");

    /** It was served slowly, with errors, or in part. */
    public static final ServiceLevel DEGRADED = new ServiceLevel("degraded");

    /** It was served, but results came late. */
    public static final ServiceLevel DELAYED = new ServiceLevel("delayed");

    /** Everything was served, but a safeguard was missing. */
    public static final ServiceLevel AT_RISK = new ServiceLevel("at-risk");

    private ServiceLevel(String code) {
        super(code);
    }

    /**
     * Returns the term with the code, be it one of the constants or a word of one's own.
     *
     * @param code lower-case words joined by hyphens, for example {@code down}
     * @return the term
     * @throws IllegalArgumentException if the code is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ServiceLevel of(String code) {
        return new ServiceLevel(code);
    }
}
