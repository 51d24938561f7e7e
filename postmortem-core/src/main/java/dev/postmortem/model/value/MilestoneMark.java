package dev.postmortem.model.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.postmortem.model.constraint.Text;
import dev.postmortem.model.internal.Absent;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.model.internal.Shown;
import java.util.Optional;

/**
 * Marks an event as the one with which a milestone was reached, for the whole incident or for a part of it.
 *
 * @param milestone what was reached
 * @param scope the id of the component or episode for which it was reached; the whole incident if absent
 * @since 0.1.0
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MilestoneMark(Milestone milestone, Optional<@Text String> scope) {

    /** Checks that the milestone is there. */
    public MilestoneMark {
        milestone = Mandatory.given("MilestoneMark.milestone", milestone);
        scope = Absent.ifNull(scope);
    }

    /**
     * Returns the mark that the whole incident reached the milestone.
     *
     * @param milestone what was reached
     * @return the mark
     */
    public static MilestoneMark of(Milestone milestone) {
        return new MilestoneMark(milestone, Optional.empty());
    }

    /**
     * Returns the mark that a part of the incident reached the milestone.
     *
     * @param milestone what was reached
     * @param scope the id of a component or episode
     * @return the mark
     */
    public static MilestoneMark of(Milestone milestone, String scope) {
        return new MilestoneMark(milestone, Optional.of(Mandatory.text("MilestoneMark.scope", scope)));
    }

    @Override
    public String toString() {
        return "MilestoneMark[" + milestone
                + scope.map(part -> " of " + Shown.cut(part)).orElse("") + "]";
    }
}
