package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.model.IncidentState;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every incident begins, is noticed, is worked on and ends. */
final class TimelineKeyEventMissing implements PostmortemRule {

    /** A beginning, a detection, a deed and an end. */
    static final int KEY_EVENTS = 4;

    private static final RuleOption<Integer> LEAST = RuleOption.number(
                    "least", KEY_EVENTS, "With fewer events the timeline is too short")
            .atLeast(1);

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder("timeline-key-event-missing")
            .category(Category.TIMELINE)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .summary(
                    "The timeline tells when the impact began, when it was noticed, what was first done and when it ended")
            .rationale("Time to detect, to mitigate and to recover are read from these four events; without one of them"
                    + " nobody can say what has to become faster. A mark on an event, a time in the section about it,"
                    + " or the statement that nobody knows will do. A near miss needs its detection alone, and an"
                    + " incident that goes on has no end to tell.")
            .source("Founding document, section 4: include detection, mitigation and recovery")
            .source(
                    "Site Reliability Engineering, chapter 15: are the key incident data collected?",
                    "https://sre.google/sre-book/postmortem-culture/")
            .option(LEAST)
            .message(
                    "impact-start",
                    "The timeline does not tell when the impact began: add the first symptom, mark an event with"
                            + " impact-started, or give the impact a window; an event whose time is unknown will do")
            .message(
                    "detection",
                    "The timeline does not tell when the incident was noticed: add the alert or the detection, or name"
                            + " the time in the section about detection; an event whose time is unknown will do")
            .message(
                    "mitigation",
                    "The timeline does not tell when anything was first done against the incident: add the first"
                            + " mitigation, or give an attempt the time at which it began; a time that is unknown will do")
            .message(
                    "recovery",
                    "The timeline does not tell when service was back: add the recovery, mark an event with recovered,"
                            + " or say that the incident goes on; an event whose time is unknown will do")
            .message(
                    "too-few",
                    "The timeline has {count} of at least {least} events: tell what happened between the beginning of"
                            + " the incident and its end")
            .build();

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Postmortem postmortem = context.postmortem();
        int count = postmortem.timeline().events().size();
        if (count == 0) {
            return;
        }
        List<String> missing = missing(postmortem, new KeyEvents(context));
        missing.forEach(subId -> findings.report(subId).at("/timeline"));
        // What is missing makes the timeline longer once it is added: to ask for more would be to ask twice.
        int least = context.option(LEAST);
        if (isComplete(postmortem) && count + missing.size() < least) {
            findings.report("too-few").at("/timeline").with("count", count).with("least", least);
        }
    }

    private static List<String> missing(Postmortem postmortem, KeyEvents told) {
        List<String> missing = new ArrayList<>();
        boolean nearMiss = postmortem.kinds().contains(IncidentKind.NEAR_MISS);
        if (!nearMiss && !told.tellsImpactStart()) {
            missing.add("impact-start");
        }
        if (!told.tellsDetection()) {
            missing.add("detection");
        }
        if (!nearMiss && !isIn(IncidentState.ONGOING, postmortem) && !told.tellsMitigation()) {
            missing.add("mitigation");
        }
        if (isComplete(postmortem) && !told.tellsRecovery()) {
            missing.add("recovery");
        }
        return missing;
    }

    /** Whether there was an incident, and it is not known to go on. */
    private static boolean isComplete(Postmortem postmortem) {
        return !postmortem.kinds().contains(IncidentKind.NEAR_MISS)
                && !isIn(IncidentState.ONGOING, postmortem)
                && !isIn(IncidentState.MITIGATED, postmortem);
    }

    private static boolean isIn(IncidentState state, Postmortem postmortem) {
        return postmortem.state().equals(Optional.of(state));
    }
}
