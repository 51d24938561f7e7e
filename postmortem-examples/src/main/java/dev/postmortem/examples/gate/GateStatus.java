package dev.postmortem.examples.gate;

import dev.postmortem.validation.ReportVerdict;

/** How the gate ends. */
enum GateStatus {
    /** Every postmortem passes. */
    PASSED(0),

    /** At least one postmortem fails, whatever else went wrong. */
    FAILED(1),

    /** None that could be judged fails, but not everything could be done that was asked. */
    UNDECIDED(2);

    private final int code;

    GateStatus(int code) {
        this.code = code;
    }

    /** Returns the exit status. */
    int code() {
        return code;
    }

    static GateStatus of(ReportVerdict verdict) {
        return switch (verdict) {
            case PASS -> PASSED;
            case FAIL -> FAILED;
            case INCOMPLETE -> UNDECIDED;
        };
    }
}
