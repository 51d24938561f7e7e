package dev.postmortem.validation.internal.facts;

import dev.postmortem.traceability.Traceability;
import dev.postmortem.validation.spi.RuleContext;

/** What in a postmortem answers what, found out once for all rules. */
public final class Traces {

    private Traces() {}

    /** Returns it for the postmortem at hand. */
    public static Traceability of(RuleContext context) {
        return context.shared(Traceability.class, shared -> Traceability.of(shared.postmortem()));
    }
}
