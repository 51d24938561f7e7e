package dev.postmortem.validation.internal.facts;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.Suppression;
import dev.postmortem.model.cause.Alert;
import dev.postmortem.model.cause.Cause;
import dev.postmortem.model.cause.ContributingFactor;
import dev.postmortem.model.cause.ObservabilityGap;
import dev.postmortem.model.cause.Sufficiency;
import dev.postmortem.model.cause.Trigger;
import dev.postmortem.model.followup.ActionItem;
import dev.postmortem.model.followup.Improvement;
import dev.postmortem.model.followup.Strength;
import dev.postmortem.model.impact.DataImpact;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.response.Mitigation;
import dev.postmortem.model.response.RecoveryCheck;
import dev.postmortem.model.response.RecoveryMechanism;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.MilestoneMark;
import dev.postmortem.validation.spi.RuleContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Every id by which something in a postmortem names something else in it, in the order of the document.
 *
 * <p>What may be an id or words, such as the subject of a decision about rolling back, is none. A suppression's place is
 * one unless it is a JSON Pointer.
 */
public final class References {

    private static final String COMPONENT = "a service or database";
    private static final String EPISODE = "an episode";
    private static final String EVENT = "an event of the timeline";
    private static final String ORIGIN = "an event, mitigation or decision";
    private static final String ACTION = "an action item";

    private final List<Reference> all = new ArrayList<>();

    private References(Postmortem postmortem) {
        each("/impact/measures", postmortem.impact().measures(), this::measure);
        each("/impact/windows", postmortem.impact().windows(), this::window);
        each("/impact/data", postmortem.impact().data(), this::data);
        each("/timeline/events", postmortem.timeline().events(), this::event);
        one("/detection/event", postmortem.detection().event(), EVENT);
        each("/detection/alerts", postmortem.detection().alerts(), this::alert);
        each("/detection/gaps", postmortem.detection().gaps(), this::gap);
        one("/rootCause/trigger/event", postmortem.rootCause().trigger().flatMap(Trigger::event), EVENT);
        each("/rootCause/causes", postmortem.rootCause().causes(), this::cause);
        each("/contributingFactors/factors", postmortem.contributingFactors().factors(), this::factor);
        each("/mitigation/attempts", postmortem.mitigation().attempts(), this::attempt);
        each("/recovery/checks", postmortem.recovery().checks(), this::check);
        each("/recovery/mechanisms", postmortem.recovery().mechanisms(), this::mechanism);
        each("/wentWell/items", postmortem.wentWell().items(), this::strength);
        each("/improvements/items", postmortem.improvements().items(), this::improvement);
        each("/improvements/luck", postmortem.improvements().luck(), this::improvement);
        each("/actionItems/items", postmortem.actionItems().items(), this::action);
        each("/suppressions", postmortem.suppressions(), this::suppression);
    }

    /** Returns the references of the postmortem at hand, collected once for all rules. */
    public static List<Reference> of(RuleContext context) {
        return List.copyOf(context.shared(References.class, shared -> new References(shared.postmortem())).all);
    }

    private void measure(String at, Measure measure) {
        one(at + "/component", measure.component(), COMPONENT);
        one(at + "/episode", measure.episode(), EPISODE);
        all(at + "/causedBy", measure.causedBy(), ORIGIN);
    }

    private void window(String at, ImpactWindow window) {
        one(at + "/component", window.component(), COMPONENT);
        one(at + "/episode", window.episode(), EPISODE);
        all(at + "/causedBy", window.causedBy(), ORIGIN);
    }

    private void data(String at, DataImpact data) {
        one(at + "/component", data.component(), COMPONENT);
        all(at + "/causedBy", data.causedBy(), ORIGIN);
    }

    private void event(String at, TimelineEvent event) {
        each(at + "/milestones", event.milestones(), this::milestone);
        all(at + "/components", event.components(), COMPONENT);
        one(at + "/episode", event.episode(), EPISODE);
        each(at + "/measures", event.measures(), this::measure);
        all(at + "/concerns", event.concerns(), "a mitigation, decision or check");
    }

    private void milestone(String at, MilestoneMark mark) {
        one(at + "/scope", mark.scope(), "a component or episode");
    }

    private void alert(String at, Alert alert) {
        one(at + "/component", alert.component(), COMPONENT);
    }

    private void gap(String at, ObservabilityGap gap) {
        one(at + "/component", gap.component(), COMPONENT);
    }

    private void cause(String at, Cause cause) {
        all(
                at + "/sufficiency/jointlyWith",
                cause.sufficiency().map(Sufficiency::jointlyWith).orElse(List.of()),
                "another root cause");
        all(at + "/components", cause.components(), COMPONENT);
        one(at + "/episode", cause.episode(), EPISODE);
        all(at + "/causedBy", cause.causedBy(), ORIGIN);
    }

    private void factor(String at, ContributingFactor factor) {
        all(at + "/interactedWith", factor.interactedWith(), "a cause or factor");
        all(at + "/components", factor.components(), COMPONENT);
    }

    private void attempt(String at, Mitigation attempt) {
        one(at + "/inForceUntil", attempt.inForceUntil(), ACTION);
        all(at + "/addresses", attempt.addresses(), "a cause, factor or gap");
        all(at + "/components", attempt.components(), COMPONENT);
        one(at + "/episode", attempt.episode(), EPISODE);
    }

    private void check(String at, RecoveryCheck check) {
        all(at + "/verifies", check.verifies(), "a mitigation or data set");
    }

    private void mechanism(String at, RecoveryMechanism mechanism) {
        one(at + "/component", mechanism.component(), COMPONENT);
    }

    private void strength(String at, Strength strength) {
        all(at + "/protectedElements", strength.protectedElements(), "what was protected");
    }

    private void improvement(String at, Improvement improvement) {
        all(at + "/actions", improvement.actions(), ACTION);
    }

    private void action(String at, ActionItem action) {
        all(at + "/addresses", action.addresses(), "a cause, factor or gap");
    }

    private void suppression(String at, Suppression suppression) {
        one(
                at + "/place",
                suppression.place().filter(place -> !place.startsWith("/")),
                "the place of a suppressed finding");
    }

    private static <E> void each(String at, List<E> elements, BiConsumer<String, E> collect) {
        for (int i = 0; i < elements.size(); i++) {
            collect.accept(at + "/" + i, elements.get(i));
        }
    }

    private void one(String at, Optional<String> id, String meant) {
        id.ifPresent(named -> all.add(new Reference(at, named, meant)));
    }

    private void all(String at, Collection<String> ids, String meant) {
        int i = 0;
        for (String id : ids) {
            all.add(new Reference(at + "/" + i++, id, meant));
        }
    }
}
