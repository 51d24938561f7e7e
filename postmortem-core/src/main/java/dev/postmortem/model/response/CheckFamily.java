package dev.postmortem.model.response;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.postmortem.model.value.Term;

/**
 * What family of recovery checks a check belongs to.
 *
 * <p>The vocabulary is open: {@code CheckFamily.of("security")} adds a word of one's own.
 *
 * @since 0.1.0
 */
public final class CheckFamily extends Term {

    /** Verifies that data is complete and right. */
    public static final CheckFamily DATA_VERIFICATION = new CheckFamily("data-verification");

    /** Verifies that the service is fast enough. */
    public static final CheckFamily PERFORMANCE = new CheckFamily("performance");

    /** Verifies that errors are back to normal. */
    public static final CheckFamily ERROR_RATE = new CheckFamily("error-rate");

    /** Verifies something else. */
    public static final CheckFamily OTHER = new CheckFamily("other");

    private CheckFamily(String code) {
        super(code);
    }

    /**
     * Returns the term with the code, be it one of the constants or a word of one's own.
     *
     * @param code lower-case words joined by hyphens, for example {@code data-verification}
     * @return the term
     * @throws IllegalArgumentException if the code is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CheckFamily of(String code) {
        return new CheckFamily(code);
    }
}
