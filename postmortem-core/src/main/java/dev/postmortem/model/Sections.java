package dev.postmortem.model;

import dev.postmortem.model.cause.Alert;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.ContributingFactor;
import dev.postmortem.model.cause.ContributingFactors;
import dev.postmortem.model.cause.Detection;
import dev.postmortem.model.cause.ObservabilityGap;
import dev.postmortem.model.cause.RootCauseAnalysis;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionItems;
import dev.postmortem.model.followup.Improvement;
import dev.postmortem.model.followup.Improvements;
import dev.postmortem.model.followup.Lesson;
import dev.postmortem.model.followup.Lessons;
import dev.postmortem.model.followup.Strength;
import dev.postmortem.model.followup.WentWell;
import dev.postmortem.model.impact.DataImpact;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.response.Mitigations;
import dev.postmortem.model.response.Recovery;
import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.response.RecoveryMechanism;
import dev.postmortem.model.response.RollbackDecision;
import dev.postmortem.model.response.RollbackDecisions;
import dev.postmortem.model.response.RollbackOption;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.timeline.TimelineGap;
import dev.postmortem.model.value.IdOrigin;
import dev.postmortem.model.value.Measure;
import java.util.List;

/**
 * The sections whose elements others can refer to, and the one walk over all of them.
 *
 * <p>Numbering and indexing must never disagree about what has an id, so both are {@link ElementEditor}s of this walk.
 */
@SuppressWarnings("ReferenceEquality") // A list that was not edited is the same, and comparing it would be slow.
record Sections(
        Impact impact,
        Timeline timeline,
        Detection detection,
        RootCauseAnalysis rootCause,
        ContributingFactors contributingFactors,
        Mitigations mitigation,
        RollbackDecisions rollback,
        Recovery recovery,
        WentWell wentWell,
        Improvements improvements,
        ActionItems actionItems,
        Lessons lessons) {

    static Sections of(Postmortem postmortem) {
        return new Sections(
                postmortem.impact(),
                postmortem.timeline(),
                postmortem.detection(),
                postmortem.rootCause(),
                postmortem.contributingFactors(),
                postmortem.mitigation(),
                postmortem.rollback(),
                postmortem.recovery(),
                postmortem.wentWell(),
                postmortem.improvements(),
                postmortem.actionItems(),
                postmortem.lessons());
    }

    /** Shows the editor every element in the order of the document, and returns the sections with what it returned. */
    Sections edited(ElementEditor editor) {
        return new Sections(
                impact(editor),
                timeline(editor),
                detection(editor),
                rootCause(editor),
                contributingFactors(editor),
                mitigation(editor),
                rollback(editor),
                recovery(editor),
                wentWell(editor),
                improvements(editor),
                actionItems(editor),
                lessons(editor));
    }

    private Impact impact(ElementEditor editor) {
        List<Measure> measures = editor.edit("/impact/measures", "ME", impact.measures(), Measure::withId);
        List<ImpactWindow> windows = editor.edit("/impact/windows", "IW", impact.windows(), ImpactWindow::withId);
        List<DataImpact> data = editor.edit("/impact/data", "DI", impact.data(), DataImpact::withId);
        boolean same = measures == impact.measures() && windows == impact.windows() && data == impact.data();
        return same
                ? impact
                : impact.withMeasures(measures).withWindows(windows).withData(data);
    }

    private Timeline timeline(ElementEditor editor) {
        List<TimelineEvent> events = ElementEditor.each(timeline.events(), (event, i) -> {
            TimelineEvent edited = editor.edit("/timeline/events", i, "TL", event, TimelineEvent::withId);
            if (edited.measures().isEmpty()) {
                return edited;
            }
            List<Measure> measures =
                    editor.edit("/timeline/events/" + i + "/measures", "ME", edited.measures(), Measure::withId);
            return measures == edited.measures() ? edited : edited.withMeasures(measures);
        });
        List<TimelineGap> gaps = editor.edit("/timeline/gaps", "TG", timeline.gaps(), TimelineGap::withId);
        boolean same = events == timeline.events() && gaps == timeline.gaps();
        return same ? timeline : timeline.withEvents(events).withGaps(gaps);
    }

    private Detection detection(ElementEditor editor) {
        List<Alert> alerts = editor.edit("/detection/alerts", "AL", detection.alerts(), Alert::withId);
        List<ObservabilityGap> gaps = editor.edit("/detection/gaps", "OG", detection.gaps(), ObservabilityGap::withId);
        boolean same = alerts == detection.alerts() && gaps == detection.gaps();
        return same ? detection : detection.withAlerts(alerts).withGaps(gaps);
    }

    private RootCauseAnalysis rootCause(ElementEditor editor) {
        List<Cause> causes = editor.edit("/rootCause/causes", "RC", rootCause.causes(), Cause::withId);
        return causes == rootCause.causes() ? rootCause : rootCause.withCauses(causes);
    }

    private ContributingFactors contributingFactors(ElementEditor editor) {
        List<ContributingFactor> factors = editor.edit(
                "/contributingFactors/factors", "CF", contributingFactors.factors(), ContributingFactor::withId);
        return factors == contributingFactors.factors()
                ? contributingFactors
                : contributingFactors.withFactors(factors);
    }

    private Mitigations mitigation(ElementEditor editor) {
        List<Mitigation> attempts =
                editor.edit("/mitigation/attempts", "MI", mitigation.attempts(), Mitigation::withId);
        return attempts == mitigation.attempts() ? mitigation : mitigation.withAttempts(attempts);
    }

    private RollbackDecisions rollback(ElementEditor editor) {
        List<RollbackDecision> decisions = ElementEditor.each(rollback.decisions(), (decision, i) -> {
            RollbackDecision edited = editor.edit("/rollback/decisions", i, "RD", decision, RollbackDecision::withId);
            if (edited.options().isEmpty()) {
                return edited;
            }
            List<RollbackOption> options = editor.edit(
                    "/rollback/decisions/" + i + "/options", "OP", edited.options(), RollbackOption::withId);
            return options == edited.options() ? edited : edited.withOptions(options);
        });
        return decisions == rollback.decisions() ? rollback : rollback.withDecisions(decisions);
    }

    private Recovery recovery(ElementEditor editor) {
        List<RecoveryCheck> checks = editor.edit("/recovery/checks", "CK", recovery.checks(), RecoveryCheck::withId);
        List<RecoveryMechanism> mechanisms =
                editor.edit("/recovery/mechanisms", "RM", recovery.mechanisms(), RecoveryMechanism::withId);
        boolean same = checks == recovery.checks() && mechanisms == recovery.mechanisms();
        return same ? recovery : recovery.withChecks(checks).withMechanisms(mechanisms);
    }

    private WentWell wentWell(ElementEditor editor) {
        List<Strength> items = editor.edit("/wentWell/items", "WW", wentWell.items(), Strength::withId);
        return items == wentWell.items() ? wentWell : wentWell.withItems(items);
    }

    private Improvements improvements(ElementEditor editor) {
        List<Improvement> items = editor.edit("/improvements/items", "IM", improvements.items(), Improvement::withId);
        List<Improvement> luck = editor.edit("/improvements/luck", "LK", improvements.luck(), Improvement::withId);
        boolean same = items == improvements.items() && luck == improvements.luck();
        return same ? improvements : improvements.withItems(items).withLuck(luck);
    }

    private ActionItems actionItems(ElementEditor editor) {
        List<ActionItem> items = editor.edit("/actionItems/items", "AI", actionItems.items(), Sections::numbered);
        return items == actionItems.items() ? actionItems : actionItems.withItems(items);
    }

    /** Remembers it of actions, because trackers and calendars hold on to their ids. */
    private static ActionItem numbered(ActionItem action, String id) {
        return action.withId(id).withIdOrigin(IdOrigin.ASSIGNED);
    }

    private Lessons lessons(ElementEditor editor) {
        List<Lesson> items = editor.edit("/lessons/items", "LL", lessons.items(), Lesson::withId);
        return items == lessons.items() ? lessons : lessons.withItems(items);
    }
}
