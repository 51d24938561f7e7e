package dev.postmortem.validation.internal.rules.followup;

import dev.postmortem.metric.Durations;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.DataImpact;
import dev.postmortem.model.impact.DivergentWrites;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.impact.Objective;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.Exactness;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.Severity;
import dev.postmortem.model.value.When;
import dev.postmortem.revision.Change;
import dev.postmortem.revision.PostmortemDifference;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which changes are of a figure that says how bad the incident was, and how such a figure reads. */
final class PublishedFigures {

    /** An element as a whole, or what in it is a figure: not evidence, descriptions, or how far a repair has come. */
    private static final Pattern FIGURE = Pattern.compile("/severity"
            + "|/impact/measures/\\d+(/(amount|noun|scope|component|during))?"
            + "|/impact/windows/\\d+(/(when|level|component|share))?"
            + "|/impact/data/\\d+(/(dataSet|rows|effect|window|divergentWrites(/amount)?"
            + "|(recoveryPoint|recoveryTime)(/(objective|achieved))?))?");

    private PublishedFigures() {}

    /** Returns the figures that are others than they were, or that came or went. */
    static List<Change> changed(Postmortem before, Postmortem after) {
        return PostmortemDifference.between(before, after).changes().stream()
                .filter(change -> !(change instanceof Change.Moved))
                .filter(change -> FIGURE.matcher(change.pointer()).matches())
                .filter(change -> !(change instanceof Change.Changed changed) || saysAnother(changed))
                .toList();
    }

    /** The same number with another source, and the same time in other words, mislead nobody. */
    private static boolean saysAnother(Change.Changed change) {
        if (change.before() instanceof Amount before && change.after() instanceof Amount after) {
            return !before.quantity().equals(after.quantity());
        }
        if (change.before() instanceof When before && change.after() instanceof When after) {
            return !before.time().equals(after.time());
        }
        return true;
    }

    /** Returns how a figure reads, short and without what is around it. */
    static Object read(Object figure) {
        if (figure instanceof Severity severity) {
            return severity.level();
        }
        if (figure instanceof Amount amount) {
            return text(amount);
        }
        if (figure instanceof Measure measure) {
            return text(measure.amount()) + " " + measure.noun();
        }
        if (figure instanceof ImpactWindow window) {
            return window.when().canonical().orElseGet(() -> window.when().toString())
                    + window.level().map(level -> " " + level).orElse("");
        }
        if (figure instanceof DataImpact data) {
            return data.dataSet() + " " + data.effect()
                    + data.rows().map(rows -> ", " + text(rows) + " rows").orElse("");
        }
        if (figure instanceof Objective objective) {
            return text(objective.achieved()) + " for an objective of " + text(objective.objective());
        }
        return figure instanceof DivergentWrites writes ? text(writes.amount()) + " divergent writes" : figure;
    }

    private static String text(Optional<Amount> amount) {
        return amount.map(PublishedFigures::text).orElse("unrecorded");
    }

    /** A duration reads better in minutes than in the letters of ISO 8601. */
    private static String text(Amount amount) {
        return amount.lowerDuration()
                .filter(length -> amount.exactness().equals(Optional.of(Exactness.EXACT)))
                .map(Durations::inUnits)
                .orElseGet(amount::text);
    }
}
