package dev.postmortem.validation.internal.rules.completeness;

import dev.postmortem.validation.spi.PostmortemRule;
import java.util.List;

/** The rules of this package. */
public final class CompletenessRules {

    private CompletenessRules() {}

    /** Returns all of them. */
    public static List<PostmortemRule> all() {
        return List.of(
                new SectionMissing(),
                new TitleNotSearchable(),
                new SummaryNotBrief(),
                new PlaceholderLeft(),
                new EvidenceMissing(),
                new ReferenceDangling());
    }
}
