package dev.postmortem.validation.internal.rules.followup;

import dev.postmortem.validation.spi.PostmortemRule;
import java.util.List;

/** The rules of this package. */
public final class FollowUpRules {

    private FollowUpRules() {}

    /** Returns all of them. */
    public static List<PostmortemRule> all() {
        return List.of(
                new ImprovementWithoutAction(),
                new ActionOverdue(),
                new PublishedLate(),
                new CorrectionMissing(),
                new SeverityBelowImpact());
    }
}
