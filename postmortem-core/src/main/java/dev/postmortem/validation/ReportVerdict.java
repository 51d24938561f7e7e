package dev.postmortem.validation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.postmortem.model.internal.Mandatory;

/**
 * What a report comes to.
 *
 * @since 0.1.0
 */
public enum ReportVerdict {
    /** Nothing stands in the way. */
    @JsonProperty("pass")
    PASS,

    /** At least one finding stands in the way. */
    @JsonProperty("fail")
    FAIL,

    /** A check that could have stood in the way did not run to its end, so nobody can say. */
    @JsonProperty("incomplete")
    INCOMPLETE;

    /**
     * Returns the worse of two verdicts: a failure is certain, an incomplete look is not.
     *
     * @param other the other one
     * @return fail before incomplete before pass
     */
    public ReportVerdict worse(ReportVerdict other) {
        if (this == FAIL || Mandatory.given("ReportVerdict.other", other) == FAIL) {
            return FAIL;
        }
        return this == INCOMPLETE ? this : other;
    }
}
