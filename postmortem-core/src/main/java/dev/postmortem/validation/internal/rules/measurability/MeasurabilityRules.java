package dev.postmortem.validation.internal.rules.measurability;

import dev.postmortem.validation.spi.PostmortemRule;
import java.util.List;

/** The rules of this package. */
public final class MeasurabilityRules {

    private MeasurabilityRules() {}

    /** Returns all of them. */
    public static List<PostmortemRule> all() {
        return List.of(new ImpactUnmeasured(), new UsersAffectedUnquantified(), new VagueQuantity());
    }
}
