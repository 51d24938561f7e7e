package dev.postmortem.metric;

import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.VALIDATED;

import dev.postmortem.model.Absence;
import dev.postmortem.model.AbsenceState;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.SectionPart;
import dev.postmortem.model.cause.Detection;
import dev.postmortem.model.internal.Endings;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.MilestoneMark;
import dev.postmortem.model.value.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Where a postmortem says that its milestones were reached. */
final class Milestones {

    /** The section whose declared absence means that a milestone was never reached. */
    private static final Map<Milestone, SectionName> HOME = Map.of(
            IMPACT_STARTED, SectionName.IMPACT,
            IMPACT_ENDED, SectionName.IMPACT,
            DETECTED, SectionName.DETECTION,
            MITIGATED, SectionName.MITIGATION,
            RECOVERED, SectionName.RECOVERY,
            VALIDATED, SectionName.RECOVERY);

    private final Postmortem postmortem;
    private final Map<Mark, List<TimelineEvent>> marked;
    private final Map<Milestone, MilestoneTimes> ofWhole = new HashMap<>();

    private record Mark(Milestone milestone, Optional<String> scope) {}

    private Milestones(Postmortem postmortem, Map<Mark, List<TimelineEvent>> marked) {
        this.postmortem = postmortem;
        this.marked = marked;
    }

    static Milestones of(Postmortem postmortem) {
        Map<Mark, List<TimelineEvent>> marked = new LinkedHashMap<>();
        for (TimelineEvent event : postmortem.timeline().events()) {
            for (MilestoneMark mark : event.milestones()) {
                marked.computeIfAbsent(new Mark(mark.milestone(), mark.scope()), unmarked -> new ArrayList<>())
                        .add(event);
            }
        }
        return new Milestones(postmortem, marked);
    }

    /** The scopes in which anything is marked, in the order of their first mark. */
    Set<String> scopes() {
        return scopes(mark -> true);
    }

    private Set<String> scopes(Predicate<Mark> which) {
        Set<String> scopes = new LinkedHashSet<>();
        marked.keySet().stream().filter(which).forEach(mark -> mark.scope().ifPresent(scopes::add));
        return scopes;
    }

    boolean isMarked(Milestone milestone, String scope) {
        return marked.containsKey(new Mark(milestone, Optional.of(scope)));
    }

    /**
     * Finds a milestone in a scope. What a component does not tell of its own, it shares with the whole incident; an
     * episode is an incident of its own, and shares nothing.
     */
    MilestoneTimes find(Milestone milestone, Optional<String> scope) {
        if (scope.isEmpty()) {
            return ofWhole.computeIfAbsent(milestone, this::findInWhole);
        }
        return own(milestone, scope).orElseGet(() -> {
            if (isEpisode(scope.get())) {
                return new MilestoneTimes(
                        new Bound.Unknown("no event is marked " + milestone + " for " + scope.get()), List.of());
            }
            return find(milestone, Optional.empty());
        });
    }

    private MilestoneTimes findInWhole(Milestone milestone) {
        return own(milestone, Optional.empty()).orElseGet(() -> {
            List<Given> detected = milestone.equals(DETECTED) ? detected() : List.of();
            return detected.isEmpty() ? new MilestoneTimes(notFound(milestone), List.of()) : times(milestone, detected);
        });
    }

    private boolean isEpisode(String scope) {
        return postmortem.episodes().stream().anyMatch(episode -> episode.id().equals(scope));
    }

    private Optional<MilestoneTimes> own(Milestone milestone, Optional<String> scope) {
        List<TimelineEvent> events = marked.getOrDefault(new Mark(milestone, scope), List.of());
        return events.isEmpty()
                ? ImpactWindows.of(postmortem, scope).find(milestone)
                : Optional.of(times(
                        milestone,
                        events.stream().map(event -> given(milestone, event)).toList()));
    }

    private static Given given(Milestone milestone, TimelineEvent event) {
        When when = event.when().orElseGet(() -> When.unknown("event " + event.id() + " has no time"));
        return new Given(event, new MetricInput(milestone.code(), when, "event " + event.id()));
    }

    private static MilestoneTimes times(Milestone milestone, List<Given> givens) {
        Edge edge = Endings.isEnding(milestone) ? Edge.END : Edge.START;
        return new MilestoneTimes(
                Bound.told(milestone.code(), givens, edge),
                givens.stream().map(Given::input).toList());
    }

    private List<Given> detected() {
        Detection detection = postmortem.detection();
        return detection
                .event()
                .flatMap(this::detectingEvent)
                .or(() -> detection
                        .when()
                        .map(when ->
                                new Given(detection, new MetricInput(DETECTED.code(), when, "the detection section"))))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Given> detectingEvent(String id) {
        return postmortem.timeline().events().stream()
                .filter(event -> event.id().equals(id))
                .findFirst()
                .flatMap(event -> event.when()
                        .map(when -> new Given(
                                event,
                                new MetricInput(
                                        DETECTED.code(), when, "event " + id + ", named by the detection section"))));
    }

    private Bound notFound(Milestone milestone) {
        Optional<Absence> absence =
                Optional.ofNullable(HOME.get(milestone)).flatMap(section -> absence(postmortem, section));
        if (absence.isPresent()) {
            String reason = milestone + ": " + absence.get().reason();
            return absence.get().state() == AbsenceState.NOT_APPLICABLE
                    ? new Bound.NotApplicable(reason)
                    : new Bound.Unknown(reason);
        }
        String scopes = String.join(", ", scopes(mark -> mark.milestone().equals(milestone)));
        return new Bound.Unknown(
                scopes.isEmpty()
                        ? "no event is marked " + milestone
                        : "no event is marked " + milestone + " for the whole incident, only for " + scopes);
    }

    static Optional<Absence> absence(Postmortem postmortem, SectionName section) {
        return postmortem.absences().stream()
                .filter(absence -> absence.section().equals(SectionPart.of(section)))
                .findFirst();
    }
}
