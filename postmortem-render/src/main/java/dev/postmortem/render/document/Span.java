package dev.postmortem.render.document;

import java.time.Instant;
import java.util.Optional;

/** Checks that a span of time does not end before it begins. */
final class Span {

    private Span() {}

    static void check(String type, Instant from, Optional<Instant> to) {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException(
                    type + ".to is " + to.get() + ", before " + type + ".from " + from + ": give a later time");
        }
    }
}
