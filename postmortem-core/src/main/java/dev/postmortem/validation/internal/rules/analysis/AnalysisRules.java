package dev.postmortem.validation.internal.rules.analysis;

import dev.postmortem.validation.spi.PostmortemRule;
import java.util.List;

/** The rules of this package. */
public final class AnalysisRules {

    private AnalysisRules() {}

    /** Returns all of them. */
    public static List<PostmortemRule> all() {
        return List.of(new SuspectedCauseUnresolved(), new SingleCauseNoFactors(), new SpeculativeClaim());
    }
}
