package dev.postmortem.model.cause;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.postmortem.model.value.Term;

/**
 * How an incident was detected.
 *
 * <p>The vocabulary is open: {@code DetectionMethod.of("game-day")} adds a word of one's own.
 *
 * @since 0.1.0
 */
public final class DetectionMethod extends Term {

    /** A monitoring alert. */
    public static final DetectionMethod ALERT = new DetectionMethod("alert");

    /** A report by a user or customer. */
    public static final DetectionMethod USER_REPORT = new DetectionMethod("user-report");

    /** Somebody who looked at logs or dashboards. */
    public static final DetectionMethod LOG_OR_DASHBOARD = new DetectionMethod("log-or-dashboard");

    /** Somebody who noticed while doing something else. */
    public static final DetectionMethod MANUAL = new DetectionMethod("manual");

    private DetectionMethod(String code) {
        super(code);
    }

    /**
     * Returns the term with the code, be it one of the constants or a word of one's own.
     *
     * @param code lower-case words joined by hyphens, for example {@code alert}
     * @return the term
     * @throws IllegalArgumentException if the code is not of that form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DetectionMethod of(String code) {
        return new DetectionMethod(code);
    }
}
