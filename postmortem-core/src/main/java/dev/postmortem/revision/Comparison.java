package dev.postmortem.revision;

import dev.postmortem.internal.Components;
import dev.postmortem.model.Postmortem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Walks through two versions of a postmortem side by side, but only where they differ. */
final class Comparison {

    private final List<Change> changes = new ArrayList<>();

    private Comparison() {}

    static List<Change> of(Postmortem before, Postmortem after) {
        Comparison comparison = new Comparison();
        comparison.compare(before, after, Spot.DOCUMENT);
        return comparison.changes;
    }

    private void compare(@Nullable Object before, @Nullable Object after, Spot spot) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before == null) {
            added(Objects.requireNonNull(after), spot);
        } else if (after == null) {
            removed(before, spot);
        } else if (before instanceof List<?> earlier && after instanceof List<?> later) {
            compareElements(earlier, later, spot);
        } else if (before instanceof Map<?, ?> earlier && after instanceof Map<?, ?> later) {
            compareEntries(earlier, later, spot);
        } else if (Parts.comparable(before, after)) {
            compareComponents((Record) before, (Record) after, spot);
        } else {
            changes.add(new Change.Changed(spot.after(), spot.before(), spot.elementId(), spot.words(), before, after));
        }
    }

    private void compareComponents(Record before, Record after, Spot spot) {
        for (String name : Components.names(before.getClass())) {
            compare(Components.read(before, name), Components.read(after, name), spot.component(name));
        }
    }

    private void compareElements(List<?> before, List<?> after, Spot spot) {
        for (Match match : Matching.of(before, after)) {
            if (match.isRemoved()) {
                Object element = before.get(match.before());
                removed(element, spot.element(match.before(), element));
            } else if (match.isAdded()) {
                Object element = after.get(match.after());
                added(element, spot.element(match.after(), element));
            } else {
                compareElement(before.get(match.before()), after.get(match.after()), match, spot);
            }
        }
    }

    private void compareElement(Object before, Object after, Match match, Spot list) {
        Spot spot = list.element(match.before(), match.after(), after);
        if (match.moved()) {
            changes.add(new Change.Moved(spot.after(), spot.before(), spot.elementId(), spot.words(), before, after));
        }
        compare(before, after, spot);
    }

    /** Entries have no order but that of their keys. */
    private void compareEntries(Map<?, ?> before, Map<?, ?> after, Spot spot) {
        TreeSet<String> keys = new TreeSet<>();
        before.keySet().forEach(key -> keys.add(key.toString()));
        after.keySet().forEach(key -> keys.add(key.toString()));
        for (String key : keys) {
            compare(before.get(key), after.get(key), spot.entry(key));
        }
    }

    private void added(Object value, Spot spot) {
        changes.add(new Change.Added(spot.after(), spot.elementId(), spot.words(), value));
    }

    private void removed(Object value, Spot spot) {
        changes.add(new Change.Removed(spot.before(), spot.elementId(), spot.words(), value));
    }
}
