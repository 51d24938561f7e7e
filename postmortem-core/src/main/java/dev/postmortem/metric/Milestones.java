package dev.postmortem.metric;

import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.RESOLVED;
import static dev.postmortem.model.value.Milestone.VALIDATED;

import dev.postmortem.model.Absence;
import dev.postmortem.model.AbsenceState;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.SectionPart;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.InstantRange;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.MilestoneMark;
import dev.postmortem.model.value.Time;
import dev.postmortem.model.value.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Where a postmortem says that its milestones were reached. */
final class Milestones {

    /** What ends something is reached when the event that tells of it ends. */
    private static final Set<Milestone> ENDINGS = Set.of(MITIGATED, RECOVERED, VALIDATED, IMPACT_ENDED, RESOLVED);

    /** The section whose declared absence means that a milestone was never reached. */
    private static final Map<Milestone, SectionName> HOME = Map.of(
            IMPACT_STARTED, SectionName.IMPACT,
            IMPACT_ENDED, SectionName.IMPACT,
            DETECTED, SectionName.DETECTION,
            MITIGATED, SectionName.MITIGATION,
            RECOVERED, SectionName.RECOVERY,
            VALIDATED, SectionName.RECOVERY);

    private final Postmortem postmortem;
    private final List<Mark> marks;

    private record Mark(Milestone milestone, Optional<String> scope, TimelineEvent event) {}

    private Milestones(Postmortem postmortem, List<Mark> marks) {
        this.postmortem = postmortem;
        this.marks = marks;
    }

    static Milestones of(Postmortem postmortem) {
        List<Mark> marks = new ArrayList<>();
        for (TimelineEvent event : postmortem.timeline().events()) {
            for (MilestoneMark mark : event.milestones()) {
                marks.add(new Mark(mark.milestone(), mark.scope(), event));
            }
        }
        return new Milestones(postmortem, marks);
    }

    /** The scopes in which anything is marked, in the order of their first mark. */
    Set<String> scopes() {
        Set<String> scopes = new LinkedHashSet<>();
        marks.forEach(mark -> mark.scope().ifPresent(scopes::add));
        return scopes;
    }

    boolean marked(Milestone milestone, String scope) {
        return marks.stream().anyMatch(in(Optional.of(scope), milestone));
    }

    /** Finds a milestone in a scope, or failing that in the whole incident. */
    MilestoneTimes find(Milestone milestone, Optional<String> scope) {
        List<MetricInput> marked = markedInputs(milestone, scope);
        if (marked.isEmpty()) {
            marked = markedInputs(milestone, Optional.empty());
        }
        return marked.isEmpty() ? fromSections(milestone) : times(milestone, marked, end(milestone));
    }

    private List<MetricInput> markedInputs(Milestone milestone, Optional<String> scope) {
        return marks.stream()
                .filter(in(scope, milestone))
                .map(Mark::event)
                .map(event -> new MetricInput(
                        milestone.code(),
                        event.when().orElseGet(() -> When.unknown("event " + event.id() + " has no time")),
                        "event " + event.id()))
                .toList();
    }

    private static Predicate<Mark> in(Optional<String> scope, Milestone milestone) {
        return mark -> mark.milestone().equals(milestone) && mark.scope().equals(scope);
    }

    private MilestoneTimes fromSections(Milestone milestone) {
        if (milestone.equals(DETECTED)) {
            return times(milestone, detected(), Time::starts);
        }
        if (milestone.equals(IMPACT_STARTED)) {
            return times(milestone, firstWindows(), Time::starts);
        }
        if (milestone.equals(IMPACT_ENDED)) {
            return times(milestone, lastWindows(), Stretch::ends);
        }
        return times(milestone, List.of(), end(milestone));
    }

    private MilestoneTimes times(
            Milestone milestone, List<MetricInput> inputs, Function<Time, Optional<InstantRange>> which) {
        if (inputs.isEmpty()) {
            return new MilestoneTimes(notFound(milestone), inputs);
        }
        List<When> times = inputs.stream().map(MetricInput::when).toList();
        return new MilestoneTimes(Bound.covering(milestone.code(), times, which), inputs);
    }

    private List<MetricInput> detected() {
        Optional<MetricInput> byEvent = postmortem
                .detection()
                .event()
                .flatMap(id -> postmortem.timeline().events().stream()
                        .filter(event -> event.id().equals(id))
                        .findFirst()
                        .flatMap(TimelineEvent::when)
                        .map(when -> new MetricInput(
                                DETECTED.code(), when, "event " + id + ", named by the detection section")));
        return byEvent.or(() -> postmortem
                        .detection()
                        .when()
                        .map(when -> new MetricInput(DETECTED.code(), when, "the detection section")))
                .map(List::of)
                .orElse(List.of());
    }

    /** The impact begins with the first window; of coarse ones, with each that may be the first. */
    private List<MetricInput> firstWindows() {
        return windows(IMPACT_STARTED, Time::starts, starts -> {
            Instant begun = starts.stream()
                    .map(InstantRange::latest)
                    .min(Instant::compareTo)
                    .orElseThrow();
            return range -> !range.earliest().isAfter(begun);
        });
    }

    /** The impact ends with the last window; of coarse ones, with each that may be the last. */
    private List<MetricInput> lastWindows() {
        return windows(IMPACT_ENDED, Stretch::ends, ends -> {
            Instant lasting = ends.stream()
                    .map(InstantRange::earliest)
                    .max(Instant::compareTo)
                    .orElseThrow();
            return range -> !range.latest().isBefore(lasting);
        });
    }

    /** A window that may lie anywhere decides alone: it may be the first and the last. */
    private List<MetricInput> windows(
            Milestone milestone,
            Function<Time, Optional<InstantRange>> end,
            Function<List<InstantRange>, Predicate<InstantRange>> outermost) {
        List<ImpactWindow> windows = postmortem.impact().windows();
        List<InstantRange> ranges = windows.stream()
                .flatMap(window -> end.apply(window.when().time()).stream())
                .toList();
        Predicate<Optional<InstantRange>> counts = windows.isEmpty() || ranges.size() < windows.size()
                ? Optional::isEmpty
                : range -> range.filter(outermost.apply(ranges)).isPresent();
        return windows.stream()
                .filter(window -> counts.test(end.apply(window.when().time())))
                .map(window -> new MetricInput(milestone.code(), window.when(), "window " + window.id()))
                .toList();
    }

    private Bound notFound(Milestone milestone) {
        Optional<Absence> absence = Optional.ofNullable(HOME.get(milestone))
                .flatMap(section -> postmortem.absences().stream()
                        .filter(a -> a.section().equals(SectionPart.of(section)))
                        .findFirst());
        if (absence.isPresent()) {
            String reason = milestone + ": " + absence.get().reason();
            return absence.get().state() == AbsenceState.NOT_APPLICABLE
                    ? new Bound.NotApplicable(reason)
                    : new Bound.Unknown(reason);
        }
        String scopes = String.join(", ", scopesOf(milestone));
        return new Bound.Unknown(
                scopes.isEmpty()
                        ? "no event is marked " + milestone
                        : "no event is marked " + milestone + " for the whole incident, only for " + scopes);
    }

    private Set<String> scopesOf(Milestone milestone) {
        Set<String> scopes = new LinkedHashSet<>();
        marks.stream()
                .filter(mark -> mark.milestone().equals(milestone))
                .forEach(mark -> mark.scope().ifPresent(scopes::add));
        return scopes;
    }

    private static Function<Time, Optional<InstantRange>> end(Milestone milestone) {
        return ENDINGS.contains(milestone) ? Time::ends : Time::starts;
    }
}
