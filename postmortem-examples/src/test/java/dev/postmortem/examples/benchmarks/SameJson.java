package dev.postmortem.examples.benchmarks;

/** Keeps a comparison honest: both sides have to hold the same facts. */
final class SameJson {

    private SameJson() {}

    static void require(String one, String other) {
        if (!one.equals(other)) {
            throw new IllegalStateException("The two sides hold different facts:\n" + one + "\n" + other);
        }
    }
}
