package dev.postmortem.validation.internal.rules.consistency;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.impact.ImpactWindow;
import dev.postmortem.model.impact.ServiceLevel;
import dev.postmortem.model.value.IncidentKind;
import dev.postmortem.model.value.Measure;
import dev.postmortem.model.value.MeasureKind;
import dev.postmortem.model.value.Unit;
import dev.postmortem.validation.internal.facts.MeasuredExtent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows whether something still worked, by what the impact measures. */
final class MeasuredAvailability {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private static final Set<MeasureKind> COUNTED = Set.of(MeasureKind.USERS, MeasureKind.REQUESTS);

    private static final Set<ServiceLevel> PARTIAL =
            Set.of(ServiceLevel.READ_ONLY, ServiceLevel.DEGRADED, ServiceLevel.DELAYED, ServiceLevel.AT_RISK);

    private MeasuredAvailability() {}

    /** Returns what is measured and shows that not everything was gone; empty if nothing does, or something was down. */
    static Optional<String> belowTotal(Postmortem postmortem) {
        if (postmortem.kinds().contains(IncidentKind.OUTAGE) || isDown(postmortem)) {
            return Optional.empty();
        }
        return postmortem.impact().measures().stream()
                .filter(MeasuredAvailability::isPartOfAll)
                .findFirst()
                .map(measure -> measure.amount().text() + " " + measure.noun())
                .or(() -> partialWindow(postmortem))
                .or(() -> postmortem.kinds().contains(IncidentKind.PERFORMANCE_DEGRADATION)
                        ? Optional.of("the kind of the incident, a degradation")
                        : Optional.empty());
    }

    private static boolean isDown(Postmortem postmortem) {
        return postmortem.impact().windows().stream()
                .anyMatch(window ->
                        window.level().filter(ServiceLevel.DOWN::equals).isPresent());
    }

    private static boolean isPartOfAll(Measure measure) {
        return measure.kind().filter(COUNTED::contains).isPresent()
                && MeasuredExtent.isWhole(measure)
                && measure.amount().unit().filter(Unit.PERCENT::equals).isPresent()
                && measure.amount()
                        .upper()
                        .filter(most -> most.compareTo(ALL) < 0)
                        .isPresent();
    }

    private static Optional<String> partialWindow(Postmortem postmortem) {
        List<ImpactWindow> windows = postmortem.impact().windows();
        boolean allPartial = !windows.isEmpty()
                && windows.stream()
                        .allMatch(window ->
                                window.level().filter(PARTIAL::contains).isPresent());
        return allPartial
                ? Optional.of("the level of service, "
                        + windows.get(0).level().map(ServiceLevel::toString).orElse(""))
                : Optional.empty();
    }
}
