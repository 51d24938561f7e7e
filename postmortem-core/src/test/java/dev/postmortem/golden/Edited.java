package dev.postmortem.golden;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.Improvement;
import dev.postmortem.model.impact.DataImpact;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.response.RollbackDecision;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Identified;
import dev.postmortem.model.value.Measure;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Changes one element of a postmortem by its id, and leaves all others as they are. */
final class Edited {

    private Edited() {}

    static Postmortem event(Postmortem postmortem, String id, UnaryOperator<TimelineEvent.Builder> change) {
        return events(
                postmortem,
                event -> event.id().equals(id) ? change.apply(event.toBuilder()).build() : event);
    }

    static Postmortem events(Postmortem postmortem, UnaryOperator<TimelineEvent> change) {
        return postmortem.withTimeline(postmortem
                .timeline()
                .withEvents(postmortem.timeline().events().stream().map(change).toList()));
    }

    static Postmortem action(Postmortem postmortem, String id, UnaryOperator<ActionItem.Builder> change) {
        return actions(
                postmortem,
                action -> action.id().equals(id)
                        ? change.apply(action.toBuilder()).build()
                        : action);
    }

    static Postmortem actions(Postmortem postmortem, UnaryOperator<ActionItem> change) {
        return postmortem.withActionItems(postmortem
                .actionItems()
                .withItems(postmortem.actionItems().items().stream().map(change).toList()));
    }

    static Postmortem check(Postmortem postmortem, String id, UnaryOperator<RecoveryCheck.Builder> change) {
        return checks(
                postmortem,
                check -> check.id().equals(id) ? change.apply(check.toBuilder()).build() : check);
    }

    static Postmortem checks(Postmortem postmortem, UnaryOperator<RecoveryCheck> change) {
        return postmortem.withRecovery(postmortem
                .recovery()
                .withChecks(postmortem.recovery().checks().stream().map(change).toList()));
    }

    static Postmortem cause(Postmortem postmortem, String id, UnaryOperator<Cause.Builder> change) {
        List<Cause> causes = postmortem.rootCause().causes();
        return postmortem.withRootCause(postmortem
                .rootCause()
                .withCauses(with(
                        causes, id, cause -> change.apply(cause.toBuilder()).build())));
    }

    static Postmortem measure(Postmortem postmortem, String id, UnaryOperator<Measure.Builder> change) {
        List<Measure> measures = postmortem.impact().measures();
        return postmortem.withImpact(postmortem
                .impact()
                .withMeasures(with(
                        measures,
                        id,
                        measure -> change.apply(measure.toBuilder()).build())));
    }

    static Postmortem data(Postmortem postmortem, String id, UnaryOperator<DataImpact.Builder> change) {
        List<DataImpact> data = postmortem.impact().data();
        return postmortem.withImpact(postmortem
                .impact()
                .withData(with(data, id, line -> change.apply(line.toBuilder()).build())));
    }

    static Postmortem mitigation(Postmortem postmortem, String id, UnaryOperator<Mitigation.Builder> change) {
        List<Mitigation> attempts = postmortem.mitigation().attempts();
        return postmortem.withMitigation(postmortem
                .mitigation()
                .withAttempts(with(
                        attempts,
                        id,
                        attempt -> change.apply(attempt.toBuilder()).build())));
    }

    static Postmortem decision(Postmortem postmortem, String id, UnaryOperator<RollbackDecision.Builder> change) {
        List<RollbackDecision> decisions = postmortem.rollback().decisions();
        return postmortem.withRollback(postmortem
                .rollback()
                .withDecisions(with(
                        decisions,
                        id,
                        decision -> change.apply(decision.toBuilder()).build())));
    }

    static Postmortem improvement(Postmortem postmortem, String id, UnaryOperator<Improvement.Builder> change) {
        List<Improvement> items = postmortem.improvements().items();
        return postmortem.withImprovements(postmortem
                .improvements()
                .withItems(
                        with(items, id, item -> change.apply(item.toBuilder()).build())));
    }

    private static <E extends Identified> List<E> with(List<E> elements, String id, UnaryOperator<E> change) {
        return elements.stream()
                .map(element -> Objects.equals(element.id(), id) ? change.apply(element) : element)
                .toList();
    }
}
