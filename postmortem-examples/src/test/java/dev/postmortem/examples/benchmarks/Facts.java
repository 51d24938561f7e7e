package dev.postmortem.examples.benchmarks;

import java.util.List;
import java.util.stream.IntStream;

/** What both sides of each benchmark are given: the facts of one incident as the texts that a bot or an author has. */
final class Facts {

    static final String DATE = "2026-03-14";

    private static final int EVENTS = 40;
    private static final String[] KINDS = {"change", "symptom", "action", "communication", "mitigation"};
    private static final String[] TEXTS = {
        "Migration 412 began to build an index on the orders table",
        "Writes to the orders table wait for a lock held by process 4711",
        "Dana looked at pg_stat_activity and found 112 waiting sessions",
        "The status page says: \"Some customers cannot place orders\"",
        "The load balancer was told to send half of the reads to the replica"
    };

    private Facts() {}

    /** An event as it is told: each fifth was measured and has evidence. */
    record Told(String clock, String kind, String text, String component, boolean measured) {}

    static final List<Told> TOLD = IntStream.range(0, EVENTS)
            .mapToObj(i -> new Told(
                    "1" + i / 10 + ":" + (10 + i) + ":" + (11 + i),
                    KINDS[i % KINDS.length],
                    TEXTS[i % TEXTS.length] + ", " + i,
                    i % 2 == 0 ? "orders-db" : "checkout",
                    i % 5 == 1))
            .toList();
}
