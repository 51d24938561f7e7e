package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.validation.spi.PostmortemRule;
import java.util.List;

/** The rules of this package. */
public final class ConsistencyRules {

    private ConsistencyRules() {}

    /** Returns all of them. */
    public static List<PostmortemRule> all() {
        return List.of(
                new PhaseOrderInverted(),
                new DetectionTimeMismatch(),
                new MitigationBeforeDetection(),
                new MitigationNotOnTimeline(),
                new RollbackTimelineMismatch(),
                new RollbackRationaleMissing(),
                new StatedFigureMismatch(),
                new DetectionGapUnaddressed(),
                new OutageOverclaimed());
    }
}
