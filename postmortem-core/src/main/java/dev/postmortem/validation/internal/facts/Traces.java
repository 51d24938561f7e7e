package dev.postmortem.validation.internal.facts;

import dev.postmortem.traceability.Traceability;
import dev.postmortem.validation.spi.RuleContext;

/** What in a postmortem answers what, found out once for all rules. */
public final class Traces {

    /** A type of our own, because under a public one a rule of somebody else could leave what it made of another postmortem. */
    private record Known(Traceability traces) {}

    private Traces() {}

    /** Returns it for the postmortem at hand. */
    public static Traceability of(RuleContext context) {
        return context.shared(Known.class, shared -> new Known(Traceability.of(shared.postmortem())))
                .traces();
    }
}
