package dev.postmortem.render.section;

import static dev.postmortem.model.value.Milestone.DETECTED;
import static dev.postmortem.model.value.Milestone.IMPACT_STARTED;
import static dev.postmortem.model.value.Milestone.MITIGATED;
import static dev.postmortem.model.value.Milestone.RECOVERED;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Lasted;
import dev.postmortem.model.value.Milestone;
import dev.postmortem.model.value.Moment;
import dev.postmortem.model.value.When;
import dev.postmortem.render.document.Phase;
import dev.postmortem.render.document.PhaseBar;
import dev.postmortem.render.document.Row;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.Tone;
import dev.postmortem.render.label.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The phases between the milestones: undetected, detected, recovering. A milestone that is not known, or does not apply,
 * makes one phase of its neighbours, and milestones that are out of order make none.
 */
final class Phases {

    private Phases() {}

    static Optional<PhaseBar> of(Postmortem postmortem, SectionContext context) {
        IncidentClock clock = context.clock();
        List<Milestone> known = IncidentClock.ORDER.stream()
                .filter(milestone -> clock.point(milestone).isPresent())
                .toList();
        if (!known.contains(IMPACT_STARTED)) {
            return Optional.empty();
        }
        List<Milestone> missing = IncidentClock.ORDER.stream()
                .filter(milestone -> !known.contains(milestone) && !clock.isNotApplicable(milestone))
                .toList();
        boolean offsetChanges = ClockChange.isWithin(
                known.stream()
                        .flatMap(milestone -> clock.point(milestone).stream())
                        .map(When::of)
                        .toList(),
                context.options().zone());
        List<Phase> phases = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        Optional<LocalDate> told = Optional.empty();
        for (int i = 1; i < known.size(); i++) {
            Moment from = clock.point(known.get(i - 1)).orElseThrow();
            Moment to = clock.point(known.get(i)).orElseThrow();
            When lasted = When.of(new Lasted(from, Optional.of(to), Optional.empty()));
            Phase phase = phase(known.get(i - 1), known.get(i), lasted, context);
            if (phase == null) {
                return Optional.empty();
            }
            if (phase.to().isAfter(phase.from())) {
                String times =
                        (told.isEmpty() ? context.time(lasted) : context.clock(lasted, told, offsetChanges)).text();
                words.add(context.label(Label.PHASE, phase.label(), phase.length(), times));
                rows.add(Row.of(phase.label(), times, phase.length()));
                told = context.day(When.of(to));
                phases.add(phase);
            }
        }
        return phases.isEmpty()
                ? Optional.empty()
                : Optional.of(new PhaseBar(
                        description(words, missing, context), Optional.of(table(rows, missing, context)), phases));
    }

    /** What is not known has a row of its own, so that the table says no less than the words. */
    private static Table table(List<Row> known, List<Milestone> missing, SectionContext context) {
        List<Row> rows = new ArrayList<>(known);
        for (Milestone milestone : missing) {
            rows.add(Row.of(context.label(Label.MILESTONE_NOT_KNOWN, context.term(milestone)), "", ""));
        }
        return Table.builder()
                .column("phase", context.label(Label.PHASE_NAME))
                .column("when", context.label(Label.WHEN))
                .numericColumn("lasted", context.label(Label.LASTED))
                .rows(Sequence.of(rows))
                .build();
    }

    /** Returns the phase between two milestones, or null if they are out of order. */
    private static @Nullable Phase phase(Milestone start, Milestone end, When when, SectionContext context) {
        Instant from = IncidentClock.start(when).orElseThrow();
        Instant to = when.ends().orElseThrow().earliest();
        if (to.isBefore(from)) {
            return null;
        }
        String length = context.length(when).orElseThrow();
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
    private static String description(List<String> parts, List<Milestone> missing, SectionContext context) {
        StringBuilder words =
                new StringBuilder(context.label(Label.PHASES, String.join(context.label(Label.LIST_SEPARATOR), parts)));
        for (Milestone milestone : missing) {
            words.append(context.label(Label.SENTENCE_SEPARATOR))
                    .append(context.label(Label.MILESTONE_NOT_KNOWN, context.term(milestone)));
        }
        return words.toString();
    }
}
