package dev.postmortem.model.impact;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.postmortem.model.value.Term;

/**
 * What an incident did to a data set.
 *
 * <p>The vocabulary is open: {@code DataEffect.of("encrypted")} adds a word of one's own.
 *
 * @since 0.1.0
 */
public final class DataEffect extends Term {

    /** It was lost, for a time or for good; whether it can be recovered is told apart. */
    public static final DataEffect LOST = new DataEffect("lost");

    /** It was changed into something wrong. */
    public static final DataEffect CORRUPTED = new DataEffect("corrupted");

    /** It was older than it should have been. */
    public static final DataEffect STALE = new DataEffect("stale");

    /** It was there more than once. */
    public static final DataEffect DUPLICATED = new DataEffect("duplicated");

    /** It was thrown away on purpose or by expiry. */
    public static final DataEffect DISCARDED = new DataEffect("discarded");

    /** It was shown to somebody who should not have seen it. */
    public static final DataEffect EXPOSED = new DataEffect("exposed");

    /** It was examined and found unharmed. */
    public static final DataEffect INTACT = new DataEffect("intact");

    private DataEffect(String code) {
        super(code);
    }

    /**
     * Returns the term with the code, be it one of the constants or a word of one's own.
     *
     * @param code lower-case words joined by hyphens, for example {@code lost}
     * @return the term
     * @throws IllegalArgumentException if the code is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DataEffect of(String code) {
        return new DataEffect(code);
    }
}
