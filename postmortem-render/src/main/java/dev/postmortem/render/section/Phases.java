package dev.postmortem.render.section;

import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.Precision;
import dev.postmortem.model.value.When;
import dev.postmortem.render.document.Phase;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.document.Tone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The phases between the milestones: undetected, detected, recovering. A milestone that is not known makes one phase of
 * its neighbours, and milestones that are out of order make none.
 */
final class Phases {

    private Phases() {}

    static Optional<PhaseBar> of(Postmortem postmortem, SectionContext context) {
        IncidentClock clock = IncidentClock.of(postmortem);
        List<Milestone> known = IncidentClock.ORDER.stream()
                .filter(milestone -> clock.instant(milestone).isPresent())
                .toList();
        List<Phase> phases = new ArrayList<>();
        for (int i = 1; i < known.size(); i++) {
            Milestone start = known.get(i - 1);
            Milestone end = known.get(i);
            Instant from = clock.instant(start).orElseThrow();
            Instant to = clock.instant(end).orElseThrow();
            if (to.isBefore(from)) {
                return Optional.empty();
            }
            if (to.isAfter(from)) {
                phases.add(phase(start, end, from, to, context));
            }
        }
        return phases.isEmpty() ? Optional.empty() : Optional.of(new PhaseBar(words(phases, known, context), phases));
    }

    private static Phase phase(Milestone start, Milestone end, Instant from, Instant to, SectionContext context) {
        String length = context.duration(Duration.between(from, to));
        if (start.equals(IMPACT_STARTED) && end.equals(DETECTED)) {
            return new Phase("undetected", context.label(Label.UNDETECTED), from, to, length, Tone.CRITICAL);
        }
        if (start.equals(DETECTED) && end.equals(MITIGATED)) {
            return new Phase("detected", context.label(Label.DETECTED_PHASE), from, to, length, Tone.WARNING);
        }
        if (start.equals(MITIGATED) && end.equals(RECOVERED)) {
            return new Phase("recovering", context.label(Label.RECOVERING), from, to, length, Tone.INFO);
        }
        return new Phase(
                start.code() + "-to-" + end.code(),
                context.label(Label.FROM_TO, context.term(start), context.term(end)),
                from,
                to,
                length,
                start.equals(IMPACT_STARTED) ? Tone.CRITICAL : Tone.WARNING);
    }

    /** Says the same in words, for readers who do not see the drawing. */
    private static String words(List<Phase> phases, List<Milestone> known, SectionContext context) {
        List<String> parts = new ArrayList<>();
        Optional<LocalDate> told = Optional.empty();
        for (Phase phase : phases) {
            When from = When.at(phase.from(), Precision.MINUTE);
            When to = When.at(phase.to(), Precision.MINUTE);
            parts.add(context.label(
                    Label.PHASE,
                    phase.label(),
                    phase.length(),
                    context.clock(When.lasted(from, to), told).text()));
            told = context.day(to);
        }
        StringBuilder words =
                new StringBuilder(context.label(Label.PHASES, String.join(context.label(Label.LIST_SEPARATOR), parts)));
        for (Milestone milestone : IncidentClock.ORDER) {
            if (!known.contains(milestone)) {
                words.append(' ').append(context.label(Label.MILESTONE_NOT_KNOWN, context.term(milestone)));
            }
        }
        return words.toString();
    }
}
