package dev.postmortem.validation.internal;

import dev.postmortem.validation.internal.rules.actionability.ActionabilityRules;
import dev.postmortem.validation.internal.rules.analysis.AnalysisRules;
import dev.postmortem.validation.internal.rules.blamelessness.BlamelessnessRules;
import dev.postmortem.validation.internal.rules.completeness.CompletenessRules;
import dev.postmortem.validation.internal.rules.consistency.ConsistencyRules;
import dev.postmortem.validation.internal.rules.database.DatabaseRules;
import dev.postmortem.validation.internal.rules.external.ExternalRules;
import dev.postmortem.validation.internal.rules.followup.FollowUpRules;
import dev.postmortem.validation.internal.rules.measurability.MeasurabilityRules;
import dev.postmortem.validation.internal.rules.recovery.RecoveryRules;
import dev.postmortem.validation.internal.rules.timeline.TimelineRules;
import dev.postmortem.validation.spi.PostmortemRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of this library. */
public final class BuiltInRules {

    private static final class Holder {
        static final Set<String> IDS =
                all().stream().map(rule -> rule.descriptor().id()).collect(Collectors.toUnmodifiableSet());
    }

    private BuiltInRules() {}

    /** Says whether a rule of this library has that id. */
    static boolean has(String id) {
        return Holder.IDS.contains(id);
    }

    /** Returns all of them. */
    public static List<PostmortemRule> all() {
        return Stream.of(
                        CompletenessRules.all(),
                        TimelineRules.all(),
                        ConsistencyRules.all(),
                        MeasurabilityRules.all(),
                        AnalysisRules.all(),
                        BlamelessnessRules.all(),
                        ActionabilityRules.all(),
                        RecoveryRules.all(),
                        FollowUpRules.all(),
                        DatabaseRules.all(),
                        ExternalRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
