package dev.postmortem.validation.internal.rules.recovery;

import dev.postmortem.validation.spi.PostmortemRule;
import java.util.List;

/** The rules of this package. */
public final class RecoveryRules {

    private RecoveryRules() {}

    /** Returns all of them. */
    public static List<PostmortemRule> all() {
        return List.of(
                new RecoveryUnvalidated(),
                new RecoveryCheckInconclusive(),
                new RecoveryCheckBeforeFix(),
                new RecoveryAssumedLanguage());
    }
}
