package dev.postmortem.validation.internal.rules.actionability;

import dev.postmortem.validation.spi.PostmortemRule;
import java.util.List;

/** The rules of this package. */
public final class ActionabilityRules {

    private ActionabilityRules() {}

    /** Returns all of them. */
    public static List<PostmortemRule> all() {
        return List.of(
                new ActionIncomplete(),
                new ActionOwnerNotAccountable(),
                new ActionDueDateImplausible(),
                new ActionSetWeak(),
                new ActionUnlinked(),
                new CauseWithoutAction(),
                new ActionPrioritiesUndifferentiated(),
                new ActionVagueVerb());
    }
}
