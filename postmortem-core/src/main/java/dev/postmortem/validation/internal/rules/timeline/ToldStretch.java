package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.timeline.TimelineGap;
import dev.postmortem.model.value.InstantRange;
import dev.postmortem.model.value.When;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of time of which the postmortem tells something, to the minute.
 *
 * @param from when it can have begun
 * @param to when it can have ended; far away if it has not
 * @param pointer the JSON Pointer of what tells of it
 * @param event whether an event of the timeline tells of it
 * @param followed whether events of unknown time come after it in the list
 */
record ToldStretch(Instant from, Instant to, String pointer, boolean event, boolean followed) {

    /** Returns all of them, in the order in which they begin. */
    static List<ToldStretch> of(Postmortem postmortem) {
        List<ToldStretch> told = new ArrayList<>();
        events(postmortem.timeline().events(), told);
        List<TimelineGap> gaps = postmortem.timeline().gaps();
        for (int i = 0; i < gaps.size(); i++) {
            of(gaps.get(i).when(), "/timeline/gaps/" + i).ifPresent(told::add);
        }
        List<Mitigation> attempts = postmortem.mitigation().attempts();
        for (int i = 0; i < attempts.size(); i++) {
            attempt(attempts.get(i), "/mitigation/attempts/" + i).ifPresent(told::add);
        }
        told.sort(Comparator.comparing(ToldStretch::from));
        return told;
    }

    private static void events(List<TimelineEvent> events, List<ToldStretch> told) {
        for (int i = 0; i < events.size(); i++) {
            String pointer = "/timeline/events/" + i;
            Optional<ToldStretch> timed = events.get(i).when().flatMap(when -> of(when, pointer));
            if (timed.isPresent()) {
                ToldStretch stretch = timed.get();
                told.add(new ToldStretch(stretch.from(), stretch.to(), stretch.pointer(), true, false));
            } else if (!told.isEmpty()) {
                ToldStretch before = told.remove(told.size() - 1);
                told.add(new ToldStretch(before.from(), before.to(), before.pointer(), true, true));
            }
        }
    }

    private static Optional<ToldStretch> attempt(Mitigation attempt, String pointer) {
        Optional<InstantRange> started = attempt.started().flatMap(When::starts);
        Optional<InstantRange> ended = attempt.ended().flatMap(When::ends);
        return started.isPresent() && ended.isPresent()
                ? Optional.of(new ToldStretch(
                        minute(started.get().earliest()), minute(ended.get().latest()), pointer, false, false))
                : Optional.empty();
    }

    private static Optional<ToldStretch> of(When when, String pointer) {
        return when.starts()
                .map(starts -> new ToldStretch(
                        minute(starts.earliest()),
                        when.ends()
                                .map(InstantRange::latest)
                                .map(ToldStretch::minute)
                                .orElse(Instant.MAX),
                        pointer,
                        false,
                        false));
    }

    /** Minutes count as points, so that from 10:00 to 10:30 is half an hour. */
    static Instant minute(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES);
    }
}
