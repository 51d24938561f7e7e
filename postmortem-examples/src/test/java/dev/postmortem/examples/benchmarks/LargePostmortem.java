package dev.postmortem.examples.benchmarks;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.followup.Priority;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.Confidence;
import dev.postmortem.model.value.When;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A postmortem with many events, causes and actions that say something and point at each other. */
final class LargePostmortem {

    private static final int EVENTS = 40;
    private static final int CAUSES = 4;
    private static final int ACTIONS = 8;
    private static final Instant START = Instant.parse("2026-03-14T10:00:00Z");

    private LargePostmortem() {}

    /** Returns the postmortem of {@link FluentPostmortem} with so many times 40 events, 4 causes and 8 actions more. */
    static Postmortem of(int size) {
        Postmortem.Builder builder = eventsOf(size).toBuilder();
        builder.rootCause(r -> {
            for (int i = 0; i < size * CAUSES; i++) {
                int place = i;
                r.technicalCause(
                        "The build of index " + place + " locked out every write for " + place + " s",
                        c -> c.id("RC-X" + place).confidence(Confidence.CONFIRMED));
            }
        });
        builder.actionItems(a -> {
            for (int i = 0; i < size * ACTIONS; i++) {
                int place = i;
                a.action(
                        "Refuse migration " + place + " while a lock is held",
                        action -> action.id("AI-X" + place)
                                .ownedBy("Storage on-call")
                                .priority(place % 2 == 0 ? Priority.P1 : Priority.P2)
                                .due("2026-04-10")
                                .addresses("RC-X" + place / 2));
            }
        });
        return builder.build();
    }

    /** Returns the postmortem of {@link FluentPostmortem} with so many times 40 events more. */
    static Postmortem eventsOf(int size) {
        Postmortem.Builder builder = FluentPostmortem.build().toBuilder();
        builder.timeline(t -> {
            for (int i = 0; i < size * EVENTS; i++) {
                int place = i;
                t.addEvent(e -> e.id("TL-X" + place)
                        .when(When.at(START.plus(10L * place, ChronoUnit.SECONDS)))
                        .kind(EventKind.SYMPTOM)
                        .text("Lag of replica " + place % 7 + " rose to " + place + " s, and " + place * 3
                                + " reads were stale"));
            }
        });
        return builder.build();
    }
}
