package dev.postmortem.traceability;

import dev.postmortem.model.ElementIndex;
import dev.postmortem.model.ElementIndex.Entry;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.Improvement;
import dev.postmortem.model.response.Mitigation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Follows the references of one postmortem. Elements are known by their pointers, because ids may be given twice. */
final class Tracing {

    private final ElementIndex index;
    private final Map<String, List<Entry>> improvementsByAction = new HashMap<>();
    private final Map<String, List<Answer>> answersByConcern = new HashMap<>();
    private final List<TracedAction> actions = new ArrayList<>();
    private final List<Concern> concerns = new ArrayList<>();

    private Tracing(ElementIndex index) {
        this.index = index;
    }

    static Traceability of(ElementIndex index) {
        Tracing tracing = new Tracing(index);
        // Each pass needs what those before it noted; their order is that of a concern's answers.
        tracing.each(Improvement.class, tracing::noteActions);
        tracing.index.entries().forEach(tracing::noteAcceptance);
        tracing.each(Mitigation.class, tracing::noteAddressed);
        tracing.each(ActionItem.class, tracing::trace);
        tracing.index.entries().forEach(tracing::gather);
        return new Traceability(tracing.concerns, tracing.actions);
    }

    private <E> void each(Class<E> type, BiConsumer<E, Entry> step) {
        for (Entry entry : index.entries()) {
            if (type.isInstance(entry.element())) {
                step.accept(type.cast(entry.element()), entry);
            }
        }
    }

    private void noteActions(Improvement improvement, Entry entry) {
        for (String action : resolved(improvement.actions()).keySet()) {
            improvementsByAction
                    .computeIfAbsent(action, pointer -> new ArrayList<>())
                    .add(entry);
        }
    }

    private void noteAcceptance(Entry entry) {
        answer(Answers.itself(entry.element(), entry.pointer()), List.of(entry));
    }

    private void noteAddressed(Mitigation attempt, Entry entry) {
        answer(
                Answers.of(attempt, entry.pointer()),
                resolved(attempt.addresses()).values());
    }

    private void trace(ActionItem action, Entry entry) {
        Map<String, Entry> addressed = resolved(action.addresses());
        for (Entry improvement : improvementsByAction.getOrDefault(entry.pointer(), List.of())) {
            addressed.putIfAbsent(improvement.pointer(), improvement);
        }
        addressed.remove(entry.pointer());
        actions.add(new TracedAction(
                action, entry.pointer(), List.copyOf(addressed.values()), dangling(action.addresses())));
        answer(Answers.of(action, entry.pointer()), addressed.values());
    }

    private void answer(Optional<Answer> answer, Collection<Entry> addressed) {
        if (answer.isPresent()) {
            for (Entry entry : addressed) {
                answersByConcern
                        .computeIfAbsent(entry.pointer(), pointer -> new ArrayList<>())
                        .add(answer.get());
            }
        }
    }

    private void gather(Entry entry) {
        Optional<ConcernKind> kind = ConcernKind.of(entry);
        if (kind.isPresent()) {
            List<String> named = entry.element() instanceof Improvement improvement ? improvement.actions() : List.of();
            concerns.add(new Concern(
                    entry.element(),
                    entry.pointer(),
                    kind.get(),
                    answersByConcern.getOrDefault(entry.pointer(), List.of()),
                    dangling(named)));
        }
    }

    /** Returns what the references mean, each element once, by its pointer and in the order of the references. */
    private Map<String, Entry> resolved(List<String> references) {
        Map<String, Entry> found = new LinkedHashMap<>();
        for (String reference : references) {
            index.find(reference).ifPresent(entry -> found.putIfAbsent(entry.pointer(), entry));
        }
        return found;
    }

    private List<String> dangling(List<String> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        return references.stream()
                .filter(reference -> index.find(reference).isEmpty())
                .distinct()
                .toList();
    }
}
