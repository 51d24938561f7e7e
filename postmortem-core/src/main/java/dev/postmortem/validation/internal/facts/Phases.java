package dev.postmortem.validation.internal.facts;

import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_ENDED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.RECOVERED;
import static dev.postmortem.model.value.Milestone.VALIDATED;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.internal.Endings;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.InstantRange;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.When;
import dev.postmortem.validation.spi.RuleContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When the incident reached its milestones, as marks on events, sections and kinds of events tell it.
 *
 * <p>Marks for a component or an episode speak of that part alone, and nothing else speaks of it.
 */
public final class Phases {

    private final Postmortem postmortem;
    private final Map<Optional<String>, Map<Milestone, List<Phase>>> marked = new LinkedHashMap<>();
    private final Map<EventKind, List<Integer>> kinds = new HashMap<>();

    private Phases(Postmortem postmortem) {
        this.postmortem = postmortem;
        List<TimelineEvent> events = postmortem.timeline().events();
        for (int i = 0; i < events.size(); i++) {
            TimelineEvent event = events.get(i);
            int place = i;
            kinds.computeIfAbsent(event.kind(), first -> new ArrayList<>()).add(i);
            event.milestones()
                    .forEach(mark -> told(mark.milestone(), place)
                            .ifPresent(phase -> marked.computeIfAbsent(mark.scope(), first -> new HashMap<>())
                                    .computeIfAbsent(mark.milestone(), first -> new ArrayList<>())
                                    .add(phase)));
        }
    }

    /** Returns the phases of the postmortem at hand, found out once for all rules. */
    public static Phases of(RuleContext context) {
        return context.shared(Phases.class, shared -> new Phases(shared.postmortem()));
    }

    /** Returns when a milestone was reached, as a mark or a section says; the kind of an event alone says nothing. */
    public Optional<Phase> find(Milestone milestone) {
        return outermost(milestone, marks(milestone, Optional.empty())).or(() -> inSections(milestone));
    }

    /** Returns when a component or an episode reached a milestone, as a mark for it says. */
    public Optional<Phase> find(Milestone milestone, String scope) {
        return outermost(milestone, marks(milestone, Optional.of(scope)));
    }

    /** Returns the components and episodes that have marks of their own, in the order of the timeline. */
    public List<String> scopes() {
        return marked.keySet().stream().flatMap(Optional::stream).toList();
    }

    /** Returns when a milestone was reached, or else when the events began or ended that by their kind tell of it. */
    public Optional<Phase> findOrGuess(Milestone milestone) {
        return find(milestone)
                .or(() -> kindsFor(milestone).stream()
                        .map(kind -> outermost(milestone, ofKind(milestone, kind)))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private List<Phase> marks(Milestone milestone, Optional<String> scope) {
        return marked.getOrDefault(scope, Map.of()).getOrDefault(milestone, List.of());
    }

    private List<Phase> ofKind(Milestone milestone, EventKind kind) {
        return kinds.getOrDefault(kind, List.of()).stream()
                .flatMap(place -> told(milestone, place).stream())
                .toList();
    }

    private static List<EventKind> kindsFor(Milestone milestone) {
        if (milestone.equals(IMPACT_STARTED)) {
            return List.of(EventKind.SYMPTOM);
        }
        if (milestone.equals(DETECTED)) {
            return List.of(EventKind.DETECTION, EventKind.ALERT);
        }
        if (milestone.equals(RECOVERED)) {
            return List.of(EventKind.RECOVERY);
        }
        return milestone.equals(VALIDATED) ? List.of(EventKind.VALIDATION) : List.of();
    }

    private Optional<Phase> inSections(Milestone milestone) {
        if (milestone.equals(DETECTED)) {
            return detected();
        }
        if (milestone.equals(IMPACT_STARTED) || milestone.equals(IMPACT_ENDED)) {
            return outermost(milestone, windows(milestone));
        }
        return Optional.empty();
    }

    private Optional<Phase> detected() {
        return postmortem
                .detection()
                .event()
                .flatMap(this::place)
                .flatMap(place -> told(DETECTED, place))
                .or(() -> postmortem
                        .detection()
                        .when()
                        .flatMap(when -> phase(DETECTED, when, "/detection/when", Optional.empty())));
    }

    private Optional<Integer> place(String event) {
        List<TimelineEvent> events = postmortem.timeline().events();
        return IntStream.range(0, events.size())
                .filter(i -> events.get(i).id().equals(event))
                .boxed()
                .findFirst();
    }

    private List<Phase> windows(Milestone milestone) {
        List<Phase> phases = new ArrayList<>();
        List<ImpactWindow> windows = postmortem.impact().windows();
        for (int i = 0; i < windows.size(); i++) {
            String pointer = "/impact/windows/" + i;
            // Nobody felt anything while there was only a risk; the metrics leave such windows out as well.
            boolean felt = !windows.get(i).level().equals(Optional.of(ServiceLevel.AT_RISK));
            phase(milestone, windows.get(i).when(), pointer, Optional.empty())
                    .filter(phase -> felt)
                    .ifPresent(phases::add);
        }
        return phases;
    }

    private Optional<Phase> told(Milestone milestone, int place) {
        TimelineEvent event = postmortem.timeline().events().get(place);
        return event.when().flatMap(when -> phase(milestone, when, "/timeline/events/" + place, Optional.of(event)));
    }

    private static Optional<Phase> phase(
            Milestone milestone, When when, String pointer, Optional<TimelineEvent> event) {
        Optional<InstantRange> at = Endings.isEnding(milestone) ? when.ends() : when.starts();
        return at.map(reached -> new Phase(milestone, reached, when, pointer, event));
    }

    /** What ends something is reached when the last event that tells of it ends; all else when the first one begins. */
    private static Optional<Phase> outermost(Milestone milestone, List<Phase> phases) {
        return Endings.isEnding(milestone)
                ? phases.stream().max(Comparator.comparing(phase -> phase.at().latest()))
                : phases.stream().min(Comparator.comparing(phase -> phase.at().earliest()));
    }
}
