package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.model.response.Choice;
import dev.postmortem.model.response.OptionKind;
import dev.postmortem.model.response.RollbackDecision;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.SchemaChange;
import dev.postmortem.validation.internal.facts.English;
import dev.postmortem.validation.internal.facts.Telling;
import dev.postmortem.validation.spi.RuleContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The events of a timeline that tell of a rollback, by what they are about. */
final class RollbackEvents {

    /** A way back other than undoing the change, by the option that was chosen. */
    private static final Map<OptionKind, EventKind> OTHER_WAYS = Map.of(
            OptionKind.RESTORE, EventKind.RESTORE,
            OptionKind.POINT_IN_TIME_RECOVERY, EventKind.RESTORE,
            OptionKind.FAIL_OVER, EventKind.FAILOVER);

    /** What is said about a rollback is not the rollback. */
    private static final Set<EventKind> TALK = Set.of(EventKind.DECISION, EventKind.COMMUNICATION);

    private static final Set<EventKind> DEEDS = Set.of(EventKind.MITIGATION, EventKind.CHANGE, EventKind.RECOVERY);

    private final List<TimelineEvent> rollbacks;
    private final Map<EventKind, List<TimelineEvent>> byKind;
    private final Set<String> concerned = new HashSet<>();
    private final boolean toldInWords;

    private RollbackEvents(List<TimelineEvent> events, Predicate<String> mayTell) {
        this.byKind = new HashMap<>(events.stream().collect(Collectors.groupingBy(TimelineEvent::kind)));
        this.rollbacks = byKind.getOrDefault(EventKind.ROLLBACK, List.of());
        events.stream()
                .filter(event -> !TALK.contains(event.kind()))
                .forEach(event -> concerned.addAll(event.concerns()));
        this.toldInWords = events.stream()
                .filter(event -> DEEDS.contains(event.kind()))
                .anyMatch(event -> mayTell.test(event.text()));
    }

    /** Returns those of the postmortem at hand. In a language that nobody here reads, any deed may be a rollback. */
    static RollbackEvents of(RuleContext context, String rule) {
        Telling telling = Telling.of(context, rule);
        boolean readable = English.isLanguageOf(context.postmortem());
        return new RollbackEvents(
                context.postmortem().timeline().events(), text -> !readable || telling.is("undone", text));
    }

    List<TimelineEvent> rollbacks() {
        return rollbacks;
    }

    /** Says whether any event tells that the decision was carried out. */
    boolean tellOf(RollbackDecision decision) {
        return concerned.contains(decision.id())
                || toldInWords
                || kindsFor(decision)
                        .flatMap(kind -> byKind.getOrDefault(kind, List.of()).stream())
                        .anyMatch(event -> mayBeAbout(event, decision));
    }

    private static Stream<EventKind> kindsFor(RollbackDecision decision) {
        Stream<EventKind> other = decision.options().stream()
                .filter(option -> option.choice() == Choice.CHOSEN)
                .flatMap(option -> Optional.ofNullable(OTHER_WAYS.get(option.kind())).stream());
        return Stream.concat(Stream.of(EventKind.ROLLBACK), other);
    }

    /** An event that names what it is about is about nothing else; one that names nothing may be about anything. */
    static boolean mayBeAbout(TimelineEvent event, RollbackDecision decision) {
        Set<String> told = subjects(event);
        Set<String> decided = subjects(decision);
        return told.isEmpty()
                || told.contains(decision.id())
                || decided.isEmpty()
                || told.stream().anyMatch(decided::contains);
    }

    private static Set<String> subjects(TimelineEvent event) {
        return Stream.of(event.components().stream(), event.concerns().stream(), subjects(event.schemaChange()))
                .flatMap(subject -> subject)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> subjects(RollbackDecision decision) {
        return Stream.concat(decision.subject().stream(), subjects(decision.schemaChange()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> subjects(Optional<SchemaChange> change) {
        return change.stream()
                .flatMap(known -> Stream.of(known.migrationId(), known.table()))
                .flatMap(Optional::stream);
    }
}
