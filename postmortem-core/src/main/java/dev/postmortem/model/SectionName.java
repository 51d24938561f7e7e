package dev.postmortem.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The sections of a postmortem, in the order of the document and named as the postmortem's JSON names them.
 *
 * @since 0.1.0
 */
public enum SectionName {
    /** Who wrote, reviewed and responded. */
    @JsonProperty("people")
    PEOPLE("people"),

    /** The services and databases. */
    @JsonProperty("systems")
    SYSTEMS("systems"),

    /** Section 2: the incident in a few sentences. */
    @JsonProperty("summary")
    SUMMARY("summary"),

    /** Section 3: the impact. */
    @JsonProperty("impact")
    IMPACT("impact"),

    /** Section 4: the timeline of events. */
    @JsonProperty("timeline")
    TIMELINE("timeline"),

    /** Section 5: detection and alerting. */
    @JsonProperty("detection")
    DETECTION("detection"),

    /** Section 6: the root cause analysis. */
    @JsonProperty("rootCause")
    ROOT_CAUSE("rootCause"),

    /** Section 7: the contributing factors. */
    @JsonProperty("contributingFactors")
    CONTRIBUTING_FACTORS("contributingFactors"),

    /** Section 8: the immediate mitigation. */
    @JsonProperty("mitigation")
    MITIGATION("mitigation"),

    /** Section 9: why rollback was or was not used. */
    @JsonProperty("rollback")
    ROLLBACK("rollback"),

    /** Section 10: recovery and validation. */
    @JsonProperty("recovery")
    RECOVERY("recovery"),

    /** Section 11: what went well. */
    @JsonProperty("wentWell")
    WENT_WELL("wentWell"),

    /** Section 12: what could be improved. */
    @JsonProperty("improvements")
    IMPROVEMENTS("improvements"),

    /** Section 13: the action items. */
    @JsonProperty("actionItems")
    ACTION_ITEMS("actionItems"),

    /** Section 14: the lessons learned. */
    @JsonProperty("lessons")
    LESSONS("lessons");

    private final String code;

    SectionName(String code) {
        this.code = code;
    }

    /**
     * The name as it stands in JSON.
     *
     * @return the name, for example {@code rootCause}
     */
    public String code() {
        return code;
    }
}
