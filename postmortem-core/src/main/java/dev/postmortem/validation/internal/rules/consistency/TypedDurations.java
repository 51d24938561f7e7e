package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.metric.Durations;
import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.DataImpact;
import dev.postmortem.model.impact.Impact;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.impact.Objective;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.value.Amount;
import dev.postmortem.model.value.AmountClaim;
import dev.postmortem.model.value.InstantRange;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.MeasureKind;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.TimeClaim;
import dev.postmortem.model.value.When;
import dev.postmortem.validation.internal.facts.Phase;
import dev.postmortem.validation.internal.facts.Phases;
import dev.postmortem.validation.internal.facts.Telling;
import dev.postmortem.validation.spi.RuleContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The durations that a postmortem states as data, beside the times from which they follow. */
final class TypedDurations {

    /**
     * A stated duration with its place.
     *
     * @param pointer where it is stated
     * @param what what states it, as the first words of a message
     * @param shown how it is stated
     * @param claims what is stated: one, or several that contradict each other openly
     * @param times the times that can bear it out
     */
    record Claim(String pointer, String what, String shown, List<StatedDuration> claims, DatedTimes times) {}

    /** These tell of something else than how long a phase of the incident was. */
    private static final Set<MeasureKind> OTHER =
            Set.of(MeasureKind.DELAY, MeasureKind.INCONSISTENCY, MeasureKind.MONEY, MeasureKind.RESOURCE);

    /** Each of them is compared with all times, so there must be an end to it. */
    private static final int MOST = 100;

    private final Postmortem postmortem;
    private final DatedTimes times;
    private final List<Claim> claims = new ArrayList<>();

    private TypedDurations(RuleContext context) {
        this.postmortem = context.postmortem();
        this.times = DatedTimes.of(postmortem);
        Impact impact = postmortem.impact();
        postmortem.summary().when().ifPresent(when -> add("/summary/when", "The time of the summary", when));
        impact.responseWindow().ifPresent(when -> add("/impact/responseWindow", "The response window", when));
        outermost(Phases.of(context));
        measures(impact.measures(), Telling.of(context, StatedFigureMismatch.ID));
        recoveryTimes(impact.data());
    }

    static List<Claim> of(RuleContext context) {
        return new TypedDurations(context).claims;
    }

    /** Returns all durations that are stated as amounts, whatever they measure. */
    static List<StatedDuration> measured(Postmortem postmortem) {
        Stream<Amount> measures = Stream.concat(
                        postmortem.impact().measures().stream(),
                        postmortem.timeline().events().stream().flatMap(event -> event.measures().stream()))
                .map(Measure::amount);
        Stream<Amount> objectives = postmortem.impact().data().stream()
                .flatMap(data -> Stream.concat(data.recoveryPoint().stream(), data.recoveryTime().stream()))
                .flatMap(objective -> Stream.concat(objective.objective().stream(), objective.achieved().stream()));
        Stream<Amount> writes =
                postmortem.rollback().decisions().stream().flatMap(decision -> decision.writesSinceChange().stream());
        Stream<Amount> ages =
                postmortem.recovery().mechanisms().stream().flatMap(mechanism -> mechanism.dataAge().stream());
        return Stream.of(measures, objectives, writes, ages)
                .flatMap(amounts -> amounts)
                .flatMap(amount -> StatedDuration.of(amount).stream())
                .distinct()
                .toList();
    }

    private void add(String pointer, String what, When when) {
        List<StatedDuration> stated = Stream.concat(
                        Stream.of(when), when.claims().stream().map(TimeClaim::when))
                .flatMap(each -> StatedDuration.of(each).stream())
                .toList();
        StatedDuration.of(when)
                .ifPresent(lasted ->
                        claims.add(new Claim(pointer, what, Durations.inUnits(lasted.most()), stated, times)));
    }

    private void add(String pointer, String what, Amount amount) {
        List<StatedDuration> stated = Stream.concat(
                        Stream.of(amount), amount.claims().stream().map(AmountClaim::amount))
                .flatMap(each -> StatedDuration.of(each).stream())
                .toList();
        StatedDuration.of(amount)
                .ifPresent(lasted -> claims.add(new Claim(pointer, what, shown(amount, lasted), stated, times)));
    }

    private static String shown(Amount amount, StatedDuration lasted) {
        return lasted.least().equals(lasted.most())
                ? (lasted.approximate() ? "about " : "") + Durations.inUnits(lasted.most())
                : amount.text();
    }

    /** The windows have to agree with the events where both tell of start and end; other windows are the only source. */
    private void outermost(Phases phases) {
        boolean marked = phases.find(Milestone.IMPACT_STARTED)
                        .flatMap(Phase::event)
                        .isPresent()
                && phases.find(Milestone.IMPACT_ENDED).flatMap(Phase::event).isPresent();
        List<ImpactWindow> windows = postmortem.impact().windows().stream()
                .filter(window -> !window.level().equals(Optional.of(ServiceLevel.AT_RISK)))
                .toList();
        List<InstantRange> starts =
                edges(windows.stream().map(window -> window.when().starts()));
        List<InstantRange> ends =
                edges(windows.stream().map(window -> window.when().ends()));
        if (!marked || windows.isEmpty() || starts.size() < windows.size() || ends.size() < windows.size()) {
            return;
        }
        InstantRange first = starts.stream()
                .min(Comparator.comparing(InstantRange::earliest))
                .orElseThrow();
        InstantRange last =
                ends.stream().max(Comparator.comparing(InstantRange::latest)).orElseThrow();
        Duration least = Duration.between(first.latest(), last.earliest());
        if (!least.isNegative()) {
            boolean approximate =
                    windows.stream().anyMatch(window -> window.when().approximate());
            Duration most = Duration.between(first.earliest(), last.latest());
            claims.add(new Claim(
                    windows.size() == 1
                            ? "/impact/windows/" + postmortem.impact().windows().indexOf(windows.get(0))
                            : "/impact/windows",
                    windows.size() == 1 ? "Impact window " + windows.get(0).id() : "The whole of the impact windows",
                    Durations.inUnits(most),
                    List.of(new StatedDuration(least, most, approximate, Duration.ZERO)),
                    DatedTimes.ofEvents(postmortem)));
        }
    }

    private static List<InstantRange> edges(Stream<Optional<InstantRange>> edges) {
        return edges.flatMap(Optional::stream).map(DatedTimes::sharpened).toList();
    }

    private void measures(List<Measure> measures, Telling telling) {
        for (int i = 0; i < Math.min(measures.size(), MOST); i++) {
            Measure measure = measures.get(i);
            if (measure.kind().filter(OTHER::contains).isEmpty() && telling.is("phase", measure.noun())) {
                add("/impact/measures/" + i + "/amount", "Measure " + measure.id(), measure.amount());
            }
        }
    }

    private void recoveryTimes(List<DataImpact> data) {
        for (int i = 0; i < Math.min(data.size(), MOST); i++) {
            Optional<Amount> achieved = data.get(i).recoveryTime().flatMap(Objective::achieved);
            if (achieved.isPresent()) {
                add(
                        "/impact/data/" + i + "/recoveryTime/achieved",
                        "The recovery time of " + data.get(i).id(),
                        achieved.get());
            }
        }
    }
}
