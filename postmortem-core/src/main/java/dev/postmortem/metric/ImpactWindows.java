package dev.postmortem.metric;

import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.Time;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the windows of impact say about its start and its end. Customers feel nothing while they are only at risk. */
final class ImpactWindows {

    private final List<ImpactWindow> windows;

    private ImpactWindows(List<ImpactWindow> windows) {
        this.windows = windows;
    }

    /** Returns the windows of the whole incident, or those of one component or episode. */
    static ImpactWindows of(Postmortem postmortem, Optional<String> scope) {
        Predicate<ImpactWindow> inScope = window -> scope.isEmpty()
                || window.component().equals(scope)
                || window.episode().equals(scope);
        return new ImpactWindows(postmortem.impact().windows().stream()
                .filter(window -> !window.level().equals(Optional.of(ServiceLevel.AT_RISK)))
                .filter(inScope)
                .toList());
    }

    /** Returns when the impact began or ended; nothing if no window tells of it, or another milestone is asked for. */
    Optional<MilestoneTimes> find(Milestone milestone) {
        if (windows.isEmpty()) {
            return Optional.empty();
        }
        if (milestone.equals(IMPACT_STARTED)) {
            return Optional.of(times(milestone, Edge.START));
        }
        return milestone.equals(IMPACT_ENDED) ? Optional.of(times(milestone, Edge.END_OF_STRETCH)) : Optional.empty();
    }

    private MilestoneTimes times(Milestone milestone, Edge edge) {
        List<Given> givens = windows.stream()
                .map(window ->
                        new Given(window, new MetricInput(milestone.code(), window.when(), "window " + window.id())))
                .toList();
        // A window that may lie anywhere decides alone: it may be the first and the last.
        for (Given given : givens) {
            Bound bound = Bound.told(milestone.code(), List.of(given), edge);
            if (!(bound instanceof Bound.Known)) {
                return new MilestoneTimes(bound, List.of(given.input()));
            }
        }
        Span outermost = outermost(givens, edge);
        List<Given> candidates = givens.stream()
                .filter(given -> mayBe(outermost, reach(given, edge), edge))
                .toList();
        Bound bound = isOneTime(candidates)
                ? Bound.told(milestone.code(), candidates.subList(0, 1), edge)
                : together(milestone, candidates, edge, outermost);
        return new MilestoneTimes(bound, candidates.stream().map(Given::input).toList());
    }

    /** Several components that were affected at one time have windows that say the same. */
    private static boolean isOneTime(List<Given> candidates) {
        return candidates.stream().map(given -> given.input().when()).distinct().count() == 1;
    }

    /** The first start lies between the earliest of all first and of all last possible instants; the last end likewise. */
    private static Span outermost(List<Given> givens, Edge edge) {
        List<Span> reaches = givens.stream().map(given -> reach(given, edge)).toList();
        Comparator<Reading> outer = edge == Edge.START ? Reading.BY_INSTANT : Reading.BY_INSTANT.reversed();
        return new Span(
                reaches.stream().map(Span::first).min(outer).orElseThrow(),
                reaches.stream().map(Span::last).min(outer).orElseThrow());
    }

    /** Returns everything that a window's time and the claims about it can mean. */
    private static Span reach(Given given, Edge edge) {
        return Span.around(Bound.tellings(given, edge));
    }

    private static boolean mayBe(Span outermost, Span reach, Edge edge) {
        Instant first = reach.first().at();
        Instant last = reach.last().at();
        return edge == Edge.START
                ? !first.isAfter(outermost.last().at())
                : !last.isBefore(outermost.first().at());
    }

    private static Bound together(Milestone milestone, List<Given> candidates, Edge edge, Span outermost) {
        List<Telling> said = candidates.stream()
                .flatMap(given -> Bound.tellings(given, edge).stream())
                .toList();
        Time shown = said.get(0).time();
        return new Bound.Known(
                milestone.code(), shown, List.of(Telling.ofSeveral(shown, edge, outermost)), Bound.isApproximate(said));
    }
}
