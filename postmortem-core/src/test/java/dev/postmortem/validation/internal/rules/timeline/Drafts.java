package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.validation.PostmortemValidator;
import java.util.List;
import java.util.function.Consumer;

/** Postmortems that hold little more than a timeline. */
final class Drafts {

    private Drafts() {}

    static Postmortem.Builder draft() {
        return Postmortem.builder().title("Orders database: writes stall during index migration");
    }

    static Postmortem empty() {
        return draft().build();
    }

    /** Returns the pointers of what the findings of a rule name beside their own place. */
    static List<String> related(String rule, Postmortem postmortem) {
        return PostmortemValidator.standard().validate(postmortem).findings().stream()
                .filter(finding -> finding.ruleId().startsWith(rule))
                .flatMap(finding -> finding.related().stream())
                .map(other -> other.location().pointer())
                .toList();
    }

    /** Clock times belong to 14 March 2026 in UTC. */
    static Postmortem of(Consumer<Timeline.Builder> events) {
        return with(events, more -> {});
    }

    static Postmortem with(Consumer<Timeline.Builder> events, Consumer<Postmortem.Builder> more) {
        Postmortem.Builder draft = draft();
        draft.timeline(t -> events.accept(t.on("2026-03-14", "UTC")));
        more.accept(draft);
        return draft.build();
    }
}
