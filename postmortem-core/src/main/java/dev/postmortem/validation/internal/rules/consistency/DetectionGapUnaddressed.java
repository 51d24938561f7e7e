package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.metric.Metric;
import dev.postmortem.metric.MetricResult;
import dev.postmortem.model.cause.Detection;
import dev.postmortem.model.cause.DetectionMethod;
import dev.postmortem.model.followup.ActionEffect;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.ActionState;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.internal.facts.English;
import dev.postmortem.validation.internal.facts.Telling;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import dev.postmortem.validation.spi.RuleOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What no monitor saw in time will not be seen in time again unless something is done. */
final class DetectionGapUnaddressed implements PostmortemRule {

    private static final RuleOption<Duration> MAX_DELAY =
            RuleOption.duration("max-delay", Duration.ofMinutes(15), "The longest time to detect that needs no action");

    private static final String ID = "detection-gap-unaddressed";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.CONSISTENCY)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .alsoReads(EnglishPhrases.beside(DetectionGapUnaddressed.class, ID), EnglishPhrases.LANGUAGE)
            .summary("An incident that monitoring missed, or saw late, leads to an action that detects")
            .rationale("An incident that users report is a failure of monitoring as well. Unless an action closes the"
                    + " gap, the next one of its kind is found in the same way.")
            .source("Founding document, section 5: gaps in observability")
            .source(
                    "Site Reliability Engineering, chapter 15: a monitoring failure",
                    "https://sre.google/sre-book/postmortem-culture/")
            .source(
                    "PagerDuty postmortem documentation: make building monitoring an action item",
                    "https://postmortems.pagerduty.com/")
            .option(MAX_DELAY)
            .message(
                    "unseen",
                    "The incident was detected by {method}, and no action is meant to detect the next one: add an"
                            + " action of effect detect, or record the gap with the reason why it is accepted")
            .message(
                    "late",
                    "The incident was detected {delay} after it began, and no action is meant to detect the next one"
                            + " sooner: add an action of effect detect, or record the gap with the reason why it is"
                            + " accepted")
            .build();

    private static final String TIME_TO_DETECT = "time to detect";

    /** Whoever notices so soon was watching. */
    private static final Duration WATCHING = Duration.ofMinutes(1);

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Detection detection = context.postmortem().detection();
        List<ActionItem> actions = context.postmortem().actionItems().items();
        if (actions.isEmpty() || !detection.gaps().isEmpty() || actions.stream().anyMatch(detects(context))) {
            return;
        }
        Optional<MetricResult> delay = context.metrics().stream()
                .filter(metric -> metric.name().equals(TIME_TO_DETECT))
                .filter(metric -> metric.scope().isEmpty())
                .map(Metric::result)
                .findFirst();
        Optional<DetectionMethod> method = detection.method();
        if (method.filter(how -> isUnseen(how, delay)).isPresent()) {
            findings.report("unseen").at("/detection/method").with("method", words(method.get()));
        } else if (delay.filter(known -> least(known).compareTo(context.option(MAX_DELAY)) > 0)
                .isPresent()) {
            findings.report("late").at("/detection").with("delay", delay.get());
        }
    }

    private static boolean isUnseen(DetectionMethod method, Optional<MetricResult> delay) {
        return method.equals(DetectionMethod.USER_REPORT)
                || (method.equals(DetectionMethod.MANUAL)
                        && delay.filter(DetectionGapUnaddressed::wasWatched).isEmpty());
    }

    private static boolean wasWatched(MetricResult delay) {
        return delay instanceof MetricResult.Value value && value.duration().compareTo(WATCHING) <= 0;
    }

    private static Duration least(MetricResult delay) {
        if (delay instanceof MetricResult.Value value) {
            return value.duration();
        }
        return delay instanceof MetricResult.Range range ? range.least() : Duration.ZERO;
    }

    private static String words(DetectionMethod method) {
        return method.equals(DetectionMethod.USER_REPORT) ? "a user's report" : "people and not by a monitor";
    }

    /**
     * An action whose effect is not stated is taken by its words, and in a language that nobody here reads may detect. The
     * reason for which an action was declined is the reason why there is none.
     */
    private static Predicate<ActionItem> detects(RuleContext context) {
        Telling telling = Telling.of(context, ID);
        boolean readable = English.isLanguageOf(context.postmortem());
        return action -> action.effect()
                .map(effect -> effect.equals(ActionEffect.DETECT) && !isDeclinedWithoutReason(action))
                .orElseGet(() -> !readable || telling.is("watching", action.what()));
    }

    private static boolean isDeclinedWithoutReason(ActionItem action) {
        return action.status()
                .filter(status -> status.state() == ActionState.DECLINED)
                .filter(status -> status.reason().isEmpty())
                .isPresent();
    }
}
