package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.Database;
import dev.postmortem.model.Participant;
import dev.postmortem.model.People;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.Service;
import dev.postmortem.model.Summary;
import dev.postmortem.model.Systems;
import dev.postmortem.model.cause.Alert;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.ContributingFactor;
import dev.postmortem.model.cause.Detection;
import dev.postmortem.model.cause.ObservabilityGap;
import dev.postmortem.model.cause.RootCauseAnalysis;
import dev.postmortem.model.cause.RuledOut;
import dev.postmortem.model.cause.Trigger;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.Improvement;
import dev.postmortem.model.followup.Improvements;
import dev.postmortem.model.followup.Lesson;
import dev.postmortem.model.followup.Strength;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.response.Recovery;
import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.response.RecoveryMechanism;
import dev.postmortem.model.timeline.Timeline;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.timeline.TimelineGap;
import dev.postmortem.validation.spi.RuleContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Knows whether a section tells anything: an element whose text is blank tells nothing. */
public final class SectionContents {

    /** The blanks of Unicode are blank, too, as they are for the constraint on texts. */
    private static final Pattern TOLD = Pattern.compile("(?U)\\S");

    private final Postmortem postmortem;

    private SectionContents(Postmortem postmortem) {
        this.postmortem = postmortem;
    }

    /** Returns what knows it of the postmortem at hand. */
    public static SectionContents of(RuleContext context) {
        return new SectionContents(context.postmortem());
    }

    /** Says whether the section tells anything. */
    public boolean tells(SectionName section) {
        return switch (section) {
            case PEOPLE -> tells(postmortem.people());
            case SYSTEMS -> tells(postmortem.systems());
            case SUMMARY -> tells(postmortem.summary());
            case IMPACT -> tells(postmortem.impact());
            case TIMELINE -> tells(postmortem.timeline());
            case DETECTION -> tells(postmortem.detection());
            case ROOT_CAUSE -> tells(postmortem.rootCause());
            case CONTRIBUTING_FACTORS -> any(postmortem.contributingFactors().factors(), ContributingFactor::what);
            case MITIGATION -> any(postmortem.mitigation().attempts(), Mitigation::what);
            case ROLLBACK -> !postmortem.rollback().decisions().isEmpty();
            case RECOVERY -> tells(postmortem.recovery());
            case WENT_WELL -> any(postmortem.wentWell().items(), Strength::text);
            case IMPROVEMENTS -> tells(postmortem.improvements());
            case ACTION_ITEMS -> any(postmortem.actionItems().items(), ActionItem::what);
            case LESSONS -> any(postmortem.lessons().items(), Lesson::text);
        };
    }

    private static boolean tells(People people) {
        return any(people.authors(), Participant::name)
                || any(people.reviewers(), Participant::name)
                || any(people.responders(), Participant::name);
    }

    private static boolean tells(Systems systems) {
        return any(systems.services(), Service::name) || any(systems.databases(), Database::name);
    }

    private static boolean tells(Summary summary) {
        return summary.when().isPresent()
                || told(summary.whatHappened())
                || told(summary.affected())
                || told(summary.howItEnded());
    }

    private static boolean tells(Impact impact) {
        return told(impact.description())
                || impact.responseWindow().isPresent()
                || !impact.measures().isEmpty()
                || !impact.windows().isEmpty()
                || !impact.data().isEmpty();
    }

    private static boolean tells(Timeline timeline) {
        return any(timeline.events(), TimelineEvent::text) || any(timeline.gaps(), TimelineGap::explanation);
    }

    private static boolean tells(Detection detection) {
        return detection.method().isPresent()
                || detection.when().isPresent()
                || told(detection.event())
                || told(detection.description())
                || any(detection.alerts(), Alert::name)
                || any(detection.gaps(), ObservabilityGap::text);
    }

    private static boolean tells(RootCauseAnalysis analysis) {
        return analysis.conclusion().isPresent()
                || told(analysis.trigger().map(Trigger::text))
                || any(analysis.causes(), Cause::text)
                || any(analysis.ruledOut(), RuledOut::what);
    }

    private static boolean tells(Recovery recovery) {
        return any(recovery.checks(), RecoveryCheck::what)
                || any(recovery.mechanisms(), RecoveryMechanism::name)
                || !recovery.progress().isEmpty();
    }

    private static boolean tells(Improvements improvements) {
        return any(improvements.items(), Improvement::text) || any(improvements.luck(), Improvement::text);
    }

    private static <E> boolean any(List<E> elements, Function<? super E, String> text) {
        return elements.stream().map(text).anyMatch(SectionContents::told);
    }

    private static boolean told(Optional<String> text) {
        return text.filter(SectionContents::told).isPresent();
    }

    private static boolean told(String text) {
        return TOLD.matcher(text).find();
    }
}
