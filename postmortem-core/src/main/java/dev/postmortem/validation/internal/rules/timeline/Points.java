package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.model.value.Lasted;
import dev.postmortem.model.value.Moment;
import dev.postmortem.model.value.When;
import dev.postmortem.model.value.Within;
import java.util.List;
import java.util.stream.Stream;

/** The points in time that an author wrote down for one time. */
final class Points {

    private Points() {}

    static List<Moment> of(When when) {
        if (when.time() instanceof Moment moment) {
            return List.of(moment);
        }
        if (when.time() instanceof Lasted lasted) {
            return Stream.concat(Stream.of(lasted.start()), lasted.end().stream())
                    .toList();
        }
        return when.time() instanceof Within within ? List.of(within.earliest(), within.latest()) : List.of();
    }
}
