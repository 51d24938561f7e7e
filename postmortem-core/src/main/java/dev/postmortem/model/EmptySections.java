package dev.postmortem.model;

import dev.postmortem.model.cause.ContributingFactors;
import dev.postmortem.model.cause.Detection;
import dev.postmortem.model.cause.RootCauseAnalysis;
import dev.postmortem.model.followup.ActionItems;
import dev.postmortem.model.followup.Improvements;
import dev.postmortem.model.followup.Lessons;
import dev.postmortem.model.followup.WentWell;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.response.Mitigations;
import dev.postmortem.model.response.Recovery;
import dev.postmortem.model.response.RollbackDecisions;
import dev.postmortem.model.timeline.Timeline;

/** The sections of a postmortem that has nothing but a title; made once, because they are values. */
final class EmptySections {

    static final DocumentStatus STATUS = DocumentStatus.builder().build();
    static final People PEOPLE = People.builder().build();
    static final Systems SYSTEMS = Systems.builder().build();
    static final Summary SUMMARY = Summary.builder().build();
    static final Impact IMPACT = Impact.builder().build();
    static final Timeline TIMELINE = Timeline.builder().build();
    static final Detection DETECTION = Detection.builder().build();
    static final RootCauseAnalysis ROOT_CAUSE = RootCauseAnalysis.builder().build();
    static final ContributingFactors CONTRIBUTING_FACTORS =
            ContributingFactors.builder().build();
    static final Mitigations MITIGATION = Mitigations.builder().build();
    static final RollbackDecisions ROLLBACK = RollbackDecisions.builder().build();
    static final Recovery RECOVERY = Recovery.builder().build();
    static final WentWell WENT_WELL = WentWell.builder().build();
    static final Improvements IMPROVEMENTS = Improvements.builder().build();
    static final ActionItems ACTION_ITEMS = ActionItems.builder().build();
    static final Lessons LESSONS = Lessons.builder().build();

    private EmptySections() {}
}
