package dev.postmortem.render.section;

import dev.postmortem.model.Postmortem;
import dev.postmortem.model.value.Lasted;
import dev.postmortem.model.value.When;
import dev.postmortem.render.document.Block;
import dev.postmortem.render.document.Inline;
import dev.postmortem.render.document.Inlines;
import dev.postmortem.render.document.Moment;
import dev.postmortem.render.document.Paragraph;
import dev.postmortem.render.document.Section;
import dev.postmortem.render.document.SectionId;
import dev.postmortem.render.document.Sequence;
import dev.postmortem.render.document.Table;
import dev.postmortem.render.document.Timeline;
import dev.postmortem.render.label.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Section 4: what happened when, each row made when it is asked for, and the durations that follow from it. */
final class TimelineSection implements SectionProducer {

    @Override
    public SectionId id() {
        return StandardSection.TIMELINE.id();
    }

    @Override
    public Optional<Section> produce(Postmortem postmortem, SectionContext context) {
        List<TimelineEntry> entries = TimelineEntry.of(postmortem.timeline());
        TimelineDays days = TimelineDays.of(entries, context);
        List<Block> blocks = new ArrayList<>();
        if (!entries.isEmpty()) {
            Optional<When> zero = context.clock().zero();
            blocks.add(lead(days, zero, context));
            blocks.add(new Timeline(
                    table(entries, days, zero.flatMap(when -> SinceStart.of(when, context)), context),
                    zero.flatMap(IncidentClock::start),
                    moments(entries, context)));
        }
        List<Block> durations = DurationsTable.of(days, !entries.isEmpty(), context);
        // Durations can come from other sections, and do not make up for a timeline that is missing.
        return StandardSection.TIMELINE
                .of(blocks, context)
                .map(section -> section.withBlocks(Stream.concat(section.blocks().stream(), durations.stream())
                        .toList()));
    }

    /** Tells once what would otherwise stand in every cell. */
    private static Paragraph lead(TimelineDays days, Optional<When> zero, SectionContext context) {
        List<Inline> sentences = new ArrayList<>();
        sentences.addAll(days.only()
                .map(day -> context.sentence(
                        Label.ALL_TIMES_OF_DAY, List.of(List.of(context.date(day)), Phrases.text(zone(context)))))
                .orElseGet(() -> Phrases.text(context.label(Label.ALL_TIMES, zone(context)))));
        if (days.offsetChanges()) {
            sentences.add(Inlines.text(context.label(Label.SENTENCE_SEPARATOR) + context.label(Label.OFFSET_CHANGES)));
        }
        zero.ifPresent(when -> {
            sentences.add(Inlines.text(context.label(Label.SENTENCE_SEPARATOR)));
            sentences.addAll(context.sentence(
                    Label.T_ZERO, List.of(List.of(context.clock(when, days.only(), days.offsetChanges())))));
        });
        return new Paragraph(sentences);
    }

    private static String zone(SectionContext context) {
        return TimePhrase.name(context.options().zone());
    }

    private static Table table(
            List<TimelineEntry> entries, TimelineDays days, Optional<SinceStart> start, SectionContext context) {
        Columns<TimelineEntry> columns = Columns.of(entries);
        if (days.several()) {
            columns.column(
                    "date",
                    context.label(Label.DATE),
                    entry -> Phrases.one(entry.when().flatMap(context::day).map(context::date)));
        }
        columns.column("time", context.label(Label.TIME), entry -> time(entry, days, context));
        for (ZoneId zone : context.options().otherZones().stream().distinct().toList()) {
            columns.column(
                    "time-" + zone.getId(),
                    TimePhrase.name(zone),
                    entry -> Phrases.one(entry.when().map(when -> context.clockIn(zone, when))));
        }
        return columns.numeric(
                        "since-start",
                        context.label(Label.SINCE_START),
                        entry -> Phrases.text(
                                entry.when().flatMap(when -> start.flatMap(counted -> counted.tell(when)))))
                .column("kind", context.label(Label.KIND), entry -> EventPhrase.kind(entry, context))
                .column("event", context.label(Label.EVENT), entry -> EventPhrase.text(entry, context))
                .column("component", context.label(Label.COMPONENT), entry -> EventPhrase.components(entry, context))
                .column("evidence", context.label(Label.EVIDENCE), entry -> EventPhrase.evidence(entry, context))
                .column("id", context.label(Label.ID), entry -> EventPhrase.id(entry, context))
                .table();
    }

    private static List<Inline> time(TimelineEntry entry, TimelineDays days, SectionContext context) {
        if (entry.when().isEmpty()) {
            return List.of(Inlines.emphasis(context.label(Label.NOT_RECORDED)));
        }
        When when = entry.when().get();
        if (days.several() && isDayOnly(when, context)) {
            return List.of(Inlines.emphasis(context.label(Label.NO_CLOCK_TIME)));
        }
        Optional<LocalDate> told = days.several() ? context.day(when) : days.only();
        return List.of(context.clock(when, told, days.offsetChanges()));
    }

    /** Says whether the date column tells everything that is known of the time. */
    private static boolean isDayOnly(When when, SectionContext context) {
        Optional<String> day = context.day(when).map(LocalDate::toString);
        return day.isPresent() && when.original().isEmpty() && when.claims().isEmpty() && day.equals(when.canonical());
    }

    private static Sequence<Moment> moments(List<TimelineEntry> entries, SectionContext context) {
        return Sequence.<TimelineEntry>of(entries)
                .filter(entry -> entry instanceof TimelineEntry.OfEvent
                        && entry.when().flatMap(IncidentClock::start).isPresent())
                .map(entry -> moment((TimelineEntry.OfEvent) entry, context));
    }

    private static Moment moment(TimelineEntry.OfEvent entry, SectionContext context) {
        When when = entry.event().when().orElseThrow();
        Instant from = IncidentClock.start(when).orElseThrow();
        Optional<Instant> to = when.time() instanceof Lasted lasted
                ? lasted.ends().map(range -> range.earliest()).filter(end -> !end.isBefore(from))
                : Optional.empty();
        return new Moment(
                from,
                to,
                first(entry.event().components()).map(context::plainName),
                first(entry.event().milestones()).map(mark -> context.term(mark.milestone())),
                entry.event().text());
    }

    private static <T> Optional<T> first(List<T> elements) {
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements.get(0));
    }
}
