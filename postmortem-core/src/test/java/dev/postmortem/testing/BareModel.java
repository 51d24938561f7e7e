package dev.postmortem.testing;

import dev.postmortem.metric.Metric;
import dev.postmortem.metric.Metrics;
import dev.postmortem.model.ElementIndex;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.value.Milestone;
import java.util.List;

/** Uses the model in a program that has nothing else on its class path; started by a test of its own. */
public final class BareModel {

    private BareModel() {}

    /** Builds, copies and measures, and says what came of it. */
    public static void main(String[] arguments) {
        for (String gone : arguments) {
            assertGone(gone);
        }
        Postmortem draft = Postmortem.builder()
                .title("Orders database: writes stall")
                .timeline(t -> t.on("2026-03-14", "UTC")
                        .at("10:00", EventKind.CHANGE, "Migration started", e -> e.milestone(Milestone.IMPACT_STARTED)))
                .impact(i -> i.users("12.5 %", "of customers"))
                .build();
        Postmortem later = draft.toBuilder()
                .timeline(t -> t.on("2026-03-14", "UTC")
                        .at("10:05", EventKind.ALERT, "CPU alert", e -> e.milestone(Milestone.DETECTED)))
                .build()
                .plusTag("orders");
        List<Metric> metrics = Metrics.standard().measure(later);
        System.out.println(later.timeline().events().size() + " events, "
                + ElementIndex.of(later).entries().size() + " elements, "
                + metrics.get(0).name() + " " + metrics.get(0).result());
    }

    private static void assertGone(String type) {
        try {
            Class.forName(type);
        } catch (ClassNotFoundException expected) {
            return;
        }
        throw new IllegalStateException(type + " is on the class path");
    }
}
