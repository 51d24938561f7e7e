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
        List<MetricInput> inputs = markedInputs(milestone, scope);
        if (inputs.isEmpty()) {
            inputs = markedInputs(milestone, Optional.empty());
        }
        if (inputs.isEmpty()) {
            inputs = inputsFromSections(milestone);
        }
        if (inputs.isEmpty()) {
            return new MilestoneTimes(notFound(milestone), List.of());
        }
        List<When> times = inputs.stream().map(MetricInput::when).toList();
        return new MilestoneTimes(Bound.covering(milestone.code(), times, end(milestone)), inputs);
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

    private List<MetricInput> inputsFromSections(Milestone milestone) {
        if (milestone.equals(DETECTED)) {
            return detected();
        }
        if (milestone.equals(IMPACT_STARTED)) {
            return outermostWindow(milestone, Time::starts, -1);
        }
        if (milestone.equals(IMPACT_ENDED)) {
            return outermostWindow(milestone, Time::ends, 1);
        }
        return List.of();
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

    /** The impact begins with the first window and ends with the last, unless one of them has no known end. */
    private List<MetricInput> outermostWindow(
            Milestone milestone, Function<Time, Optional<InstantRange>> end, int direction) {
        ImpactWindow outermost = null;
        for (ImpactWindow window : postmortem.impact().windows()) {
            if (end.apply(window.when().time()).isEmpty()) {
                outermost = window;
                break;
            }
            if (outermost == null || compare(window, outermost, end) * direction > 0) {
                outermost = window;
            }
        }
        return outermost == null
                ? List.of()
                : List.of(new MetricInput(milestone.code(), outermost.when(), "window " + outermost.id()));
    }

    private static int compare(ImpactWindow a, ImpactWindow b, Function<Time, Optional<InstantRange>> end) {
        return end.apply(a.when().time())
                .map(InstantRange::earliest)
                .orElseThrow()
                .compareTo(
                        end.apply(b.when().time()).map(InstantRange::earliest).orElseThrow());
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
