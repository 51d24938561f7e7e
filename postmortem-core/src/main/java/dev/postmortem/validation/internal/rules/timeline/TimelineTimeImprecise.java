package dev.postmortem.validation.internal.rules.timeline;

import dev.postmortem.model.IncidentState;
import dev.postmortem.model.SectionName;
import dev.postmortem.model.timeline.EventKind;
import dev.postmortem.model.timeline.TimelineEvent;
import dev.postmortem.model.value.InstantRange;
import dev.postmortem.model.value.Lasted;
import dev.postmortem.model.value.Moment;
import dev.postmortem.model.value.Precision;
import dev.postmortem.model.value.Time;
import dev.postmortem.model.value.When;
import dev.postmortem.model.value.Within;
import dev.postmortem.validation.Category;
import dev.postmortem.validation.FindingSeverity;
import dev.postmortem.validation.PrecisionClass;
import dev.postmortem.validation.TextSpan;
import dev.postmortem.validation.internal.facts.Phase;
import dev.postmortem.validation.internal.facts.Phases;
import dev.postmortem.validation.internal.facts.PhraseHits;
import dev.postmortem.validation.internal.facts.TextField;
import dev.postmortem.validation.internal.facts.TextFields;
import dev.postmortem.validation.internal.facts.Times;
import dev.postmortem.validation.internal.phrase.EnglishPhrases;
import dev.postmortem.validation.spi.FindingDraft;
import dev.postmortem.validation.spi.FindingSink;
import dev.postmortem.validation.spi.PostmortemRule;
import dev.postmortem.validation.spi.RuleContext;
import dev.postmortem.validation.spi.RuleDescriptor;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What happened during an incident has a clock time in a zone, as far as it is known. */
final class TimelineTimeImprecise implements PostmortemRule {

    static final String ID = "timeline-time-imprecise";

    private static final RuleDescriptor DESCRIPTOR = RuleDescriptor.builder(ID)
            .category(Category.TIMELINE)
            .severity(FindingSeverity.WARNING)
            .precision(PrecisionClass.HIGH)
            .alsoReads(EnglishPhrases.beside(TimelineTimeImprecise.class, ID), EnglishPhrases.LANGUAGE)
            .summary("Events of the incident have a clock time, a zone and, if they lasted, an end")
            .rationale(
                    "A date, a clock time without a zone or a word such as later cannot be put beside a graph or a log."
                            + " An approximate time, a range, or the statement that nobody knows is precise enough; so is a"
                            + " date for what lies before or after the incident.")
            .source("Founding document, section 4: each event with its time")
            .source(
                    "Pilot over the postmortems of dfds: 4 of 38 timelines keep times such as \"14:??\"",
                    "https://github.com/dfds/postmortems")
            .message(
                    "date-only",
                    "Event {id} (\"{what}\") has the date {when} and no clock time: add the time as far as it is known, if"
                            + " only approximately or as a range")
            .message(
                    "no-zone",
                    "Event {id} (\"{what}\") has the time {when} without a zone: add the zone, or the offset, of the clock"
                            + " that it was read from")
            .message(
                    "no-end",
                    "Event {id} (\"{what}\") lasted from {when} on and has no end, though the incident is over: add when"
                            + " it ended")
            .message(
                    "words",
                    "Event {id} (\"{what}\") has its time in words alone (\"{when}\"): give the range in which it lies, or"
                            + " say that it is unknown and why")
            .message(
                    "vague",
                    "Event {id} says \"{word}\" and has no clock time: give the time as far as it is known, or say that it"
                            + " is unknown and why")
            .build();

    /** What is known about the incident as a whole, the time of the last event that has one, and the vague words. */
    private record Surroundings(
            Optional<Phase> began,
            Optional<Phase> ended,
            boolean over,
            Optional<InstantRange> before,
            Map<String, TextSpan> vague) {}

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public void check(RuleContext context, FindingSink findings) {
        Phases phases = Phases.of(context);
        Optional<Phase> began = Course.began(phases);
        Optional<Phase> ended = Course.ended(phases);
        Optional<IncidentState> state = context.postmortem().state();
        boolean over = state.map(known -> known == IncidentState.RESOLVED).orElse(ended.isPresent());
        List<TimelineEvent> events = context.postmortem().timeline().events();
        Map<String, TextSpan> vague = vague(context);
        Optional<InstantRange> before = Optional.empty();
        for (int i = 0; i < events.size(); i++) {
            TimelineEvent event = events.get(i);
            if (!event.kind().equals(EventKind.BACKGROUND)) {
                check(event, "/timeline/events/" + i, new Surroundings(began, ended, over, before, vague), findings);
            }
            Optional<InstantRange> own = event.when().flatMap(When::starts);
            before = own.isPresent() ? own : before;
        }
    }

    /** Returns where the texts of events are vague, by their pointers. */
    private static Map<String, TextSpan> vague(RuleContext context) {
        PhraseHits hits = PhraseHits.of(context);
        Map<String, TextSpan> vague = new HashMap<>();
        for (TextField field : TextFields.of(context).sentencesIn(Set.of(SectionName.TIMELINE))) {
            VagueTime.in(field, hits).ifPresent(span -> vague.put(field.pointer(), span));
        }
        return vague;
    }

    /** Says at most one thing about an event. */
    private static void check(TimelineEvent event, String pointer, Surroundings around, FindingSink findings) {
        if (event.when().isEmpty()) {
            vague(event, pointer, around, findings);
            return;
        }
        When when = event.when().get();
        Time time = when.time();
        List<Moment> points = Points.of(when);
        if (time instanceof Time.Described described) {
            if (!vague(event, pointer, around, findings) && isDuring(around)) {
                report("words", event, pointer, findings).with("when", described.text());
            }
        } else if (!(time instanceof Within) && points.stream().anyMatch(TimelineTimeImprecise::isDate)) {
            if (isDuring(when, around) && !vague(event, pointer, around, findings)) {
                report("date-only", event, pointer, findings).with("when", when);
            }
        } else if (points.stream().anyMatch(TimelineTimeImprecise::hasNoZone)) {
            report("no-zone", event, pointer, findings).with("when", when);
        } else if (time instanceof Lasted lasted && lasted.open() && around.over()) {
            report("no-end", event, pointer, findings).with("when", lasted.start());
        }
    }

    private static boolean vague(TimelineEvent event, String pointer, Surroundings around, FindingSink findings) {
        Optional<TextSpan> found = Optional.ofNullable(around.vague().get(pointer + "/text"));
        found.ifPresent(span -> findings.report("vague")
                .at(pointer + "/text")
                .span(span)
                .with("id", event.id())
                .with("word", event.text().substring(span.start(), span.end())));
        return found.isPresent();
    }

    private static FindingDraft report(String subId, TimelineEvent event, String pointer, FindingSink findings) {
        return findings.report(subId)
                .at(pointer + "/when")
                .with("id", event.id())
                .with("what", event.text());
    }

    private static boolean isDate(Moment point) {
        return point.precision().compareTo(Precision.HOUR) > 0;
    }

    private static boolean hasNoZone(Moment point) {
        return !isDate(point) && point.offset().isEmpty() && point.zone().isEmpty();
    }

    /** A date is enough for what lies before the incident or after it. */
    private static boolean isDuring(When when, Surroundings around) {
        boolean earlier = around.began().isPresent()
                && when.ends().isPresent()
                && Times.surelyBefore(when.ends().get(), around.began().get().at(), Duration.ZERO);
        boolean later = around.ended().isPresent()
                && when.starts().isPresent()
                && Times.surelyBefore(around.ended().get().at(), when.starts().get(), Duration.ZERO);
        return !earlier && !later;
    }

    /** Words are enough for what is told before the first time, or after the incident has ended. */
    private static boolean isDuring(Surroundings around) {
        return around.before().isPresent()
                && around.ended()
                        .filter(end -> !around.before()
                                .get()
                                .earliest()
                                .isBefore(end.at().earliest()))
                        .isEmpty();
    }
}
