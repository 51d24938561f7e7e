package dev.postmortem.validation.internal;

import dev.postmortem.metric.Metric;
import dev.postmortem.metric.Metrics;
import dev.postmortem.model.ElementIndex;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.SectionPart;
import dev.postmortem.model.internal.Mandatory;
import dev.postmortem.validation.internal.phrase.PhraseBook;
import java.time.Clock;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** One look at one postmortem, with what is found out about it only once. Belongs to one thread. */
final class Run {

    private final Postmortem postmortem;
    private final Optional<Postmortem> previous;
    private final Host host;
    private final Optional<Clock> clock;
    private final ElementIndex elements;
    private final ElementPointers pointers;
    private final IdentityHashMap<Object, String> hashes = new IdentityHashMap<>();
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private final Thread owner = Thread.currentThread();

    Run(Postmortem postmortem, Optional<Postmortem> previous, Host host, Optional<PhraseBook> phrases) {
        this.postmortem = postmortem;
        this.previous = previous;
        this.host = host;
        this.clock = host.clock().map(ticking -> Clock.fixed(ticking.instant(), ticking.getZone()));
        this.elements = ElementIndex.of(postmortem);
        this.pointers = new ElementPointers(elements);
        phrases.ifPresent(book -> shared.put(PhraseBook.class, book));
    }

    Postmortem postmortem() {
        return postmortem;
    }

    Optional<Postmortem> previous() {
        return previous;
    }

    Host host() {
        return host;
    }

    Optional<Clock> clock() {
        return clock;
    }

    ElementIndex elements() {
        return elements;
    }

    ElementPointers pointers() {
        return pointers;
    }

    IdentityHashMap<Object, String> hashes() {
        return hashes;
    }

    List<Metric> metrics() {
        return shared(
                        MeasuredMetrics.class,
                        () -> new MeasuredMetrics(Metrics.standard().measure(postmortem)))
                .metrics();
    }

    private record MeasuredMetrics(List<Metric> metrics) {}

    boolean isDeclaredAbsent(SectionName section) {
        return postmortem.absences().stream()
                .anyMatch(absence -> absence.section().equals(SectionPart.of(section)));
    }

    /** Whatever fails in deriving it fails anew for each rule that asks, so that each of them is told. */
    <T> T shared(Class<T> type, Supplier<? extends T> derive) {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("What rules share is asked for in another thread than the one that checks"
                    + " the postmortem: ask there, and hand on what was returned");
        }
        Object known = shared.get(type);
        if (known == null) {
            // Nothing of another type is kept, which would fail rules that cannot help it.
            known = type.cast(Mandatory.given("RuleContext.shared " + type.getName(), derive.get()));
            shared.put(type, known);
        }
        return type.cast(known);
    }
}
