package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.validation.spi.PostmortemRule;
import java.util.List;

/** The rules of this package. */
public final class TimelineRules {

    private TimelineRules() {}

    /** Returns all of them. */
    public static List<PostmortemRule> all() {
        return List.of(
                new TimelineOutOfOrder(),
                new TimelineKeyEventMissing(),
                new TimelineDuplicateEvent(),
                new TimelineGapUnexplained(),
                new TimelineStartsAtDetection(),
                new TimelineTimeImprecise(),
                new TimelineEventOutsideWindow(),
                new TimelineClockAnomaly(),
                new TimelineContainsJudgement());
    }
}
